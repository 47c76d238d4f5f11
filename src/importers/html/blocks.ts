import type { BlockContent, List, ListItem } from 'mdast';
import type { Block } from '../document.ts';
import { tidy } from '../words.ts';
import { type Around, asideOf, enter, NO_HINTS } from './around.ts';
import { asideReason, type PageSize } from './aside.ts';
import { hintsOf } from './hints.ts';
import {
  holdsBlocks,
  isBlockElement,
  type PageNode,
  plainText,
  readInlines,
  splitAtBreaks,
  trimInlines,
  undoDeadLinks,
} from './inlines.ts';
import { joinGlued } from './join-glued.ts';
import { withAddresses, withInlineHints } from './line-hints.ts';
import { ancestorsOf, besidesText, leadingLines, rawStart, rawText } from './page-text.ts';
import { holdsPicture, isLayoutPicture, picturesIn } from './pictures.ts';
import { isDataTable, readTable, tableLines } from './table.ts';
import type { PageElement } from './tree.ts';

/** Reads preformatted text, whose lines mean something. */
export type ReadText = (text: string, line: number, group: number) => readonly Block[];

/** How addresses of links and pictures are read. */
export type Resolve = (url: string) => string | undefined;

const HEADING = /^h([1-6])$/;
/** A longer heading was never closed: what follows stands in it. */
const MAX_HEADING = 300;
/** In a paragraph longer than this a date or a name that is marked is part of a sentence. */
const LINE = 150;

/** Turns a page into blocks, in reading order; nothing is left out yet, only marked. */
export class BlockReader {
  readonly blocks: Block[] = [];
  private group = 0;
  private readonly resolve: Resolve;
  private readonly page: PageSize;
  /** Reads preformatted text, whose lines mean something. */
  private readonly readText: ReadText;
  private readonly container: PageElement | undefined;
  private readonly ancestors: ReadonlySet<PageElement>;

  /** @param container the part that the page marks as its article: what stands around it is not the release */
  constructor(page: PageSize, resolve: Resolve, readText: ReadText, container?: PageElement) {
    this.page = page;
    this.resolve = resolve;
    this.readText = readText;
    this.container = container;
    this.ancestors = container ? ancestorsOf(page.body, container) : new Set();
  }

  /** Reads an element as part of the page: its children become blocks. */
  read(
    element: PageElement,
    around: Around = { hints: NO_HINTS, inArticle: false, outside: this.container !== undefined },
  ): void {
    const within = enter(element, around, this.page, this.container);
    if (this.isBesides(element, within)) {
      this.besides(element, within);
      return;
    }
    const heading = HEADING.exec(element.name)?.[1];
    if (heading !== undefined) this.heading(element, Number(heading), within);
    else if (element.name === 'ul' || element.name === 'ol') this.list(element, within);
    else if (element.name === 'table' && isDataTable(element)) this.table(element, within);
    else if (element.name === 'blockquote') this.quote(element, within);
    else if (element.name === 'pre') this.preformatted(element, within);
    else if (element.name === 'hr') this.add({ type: 'thematicBreak' }, '', [], element.line, within);
    else this.flow(element, within);
  }

  /** True for a part that is no release, all of it. */
  private isBesides(element: PageElement, { aside, outside }: Around): boolean {
    return aside !== undefined || (outside && !this.ancestors.has(element));
  }

  /** A part that is no release is one text for the report: nobody asks for its fields. */
  private besides(element: PageElement, around: Around): void {
    const text = tidy(besidesText(element));
    if (text === '') return;
    this.group++;
    const node: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: text }] };
    const reason = asideOf(around);
    this.blocks.push({
      node,
      text,
      lines: [text],
      line: element.line,
      group: this.group,
      glued: false,
      hints: NO_HINTS,
      ...reason,
    });
  }

  /** Text and inline elements that stand among blocks are a paragraph. */
  private flow(element: PageElement, around: Around): void {
    let loose: PageNode[] = [];
    const flush = () => {
      if (loose.length > 0) this.paragraphs(loose, element.line, around);
      loose = [];
    };
    for (const child of element.children) {
      if (typeof child === 'string') loose.push(child);
      else if (child.name === 'img') {
        flush();
        this.picture(child, around);
      } else if (!isBlockElement(child) && !this.standsApart(child, around, element.size)) loose.push(child);
      else {
        flush();
        this.read(child, around);
      }
    }
    flush();
  }

  /** An inline element is read by itself when it holds blocks or pictures, or says something of its own text. */
  private standsApart(element: PageElement, around: Around, size: number): boolean {
    if (holdsBlocks(element) || holdsPicture(element)) return true;
    if (asideReason(element, this.page, around.inArticle) !== undefined) return true;
    if (size > LINE) return false;
    const says = hintsOf(element).some((hint) => hint !== 'centred');
    return says || element.children.some((child) => typeof child !== 'string' && this.standsApart(child, around, size));
  }

  /** One paragraph for each run of text between doubled breaks; each line of it is a block. */
  private paragraphs(nodes: readonly PageNode[], line: number, around: Around): void {
    const raw = rawStart(nodes);
    let glued = false;
    let at = line + leadingLines(nodes);
    this.group++;
    for (const [index, content] of splitAtBreaks(readInlines(nodes, this.resolve)).entries()) {
      const children = trimInlines(content);
      const text = tidy(plainText(children));
      if (text === '') {
        if (glued) this.group++;
        glued = false;
        continue;
      }
      this.add(
        { type: 'paragraph', children },
        text,
        [withAddresses(children, text)],
        at,
        around,
        glued,
        index === 0 ? raw : undefined,
      );
      glued = true;
      at++;
    }
  }

  private heading(element: PageElement, depth: number, around: Around): void {
    if (holdsPicture(element)) {
      for (const picture of picturesIn(element)) this.picture(picture, around);
    }
    const children = trimInlines(
      readInlines(element.children, this.resolve).map((node) =>
        node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node,
      ),
    );
    const text = tidy(plainText(children));
    if (text === '') return;
    if (text.length > MAX_HEADING || holdsBlocks(element)) {
      this.flow(element, { ...around, hints: new Set([...around.hints, 'large']) });
      return;
    }
    this.group++;
    this.add({ type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children }, text, [text], element.line, around);
  }

  private list(element: PageElement, around: Around): void {
    this.group++;
    const inner = this.within(element, around);
    const items: ListItem[] = [];
    const lines: string[] = [];
    for (const item of inner) {
      const children = item.map(({ node }) => node);
      if (children.length === 0) continue;
      items.push({ type: 'listItem', spread: false, children });
      lines.push(item.map(({ text }) => text).join(' '));
    }
    if (items.length === 0) return;
    const ordered = element.name === 'ol';
    const start = Number(element.attributes['start'] ?? 1) || 1;
    const node: List = { type: 'list', ordered, ...(ordered ? { start } : {}), spread: false, children: items };
    const isLinks = inner.every((item) => item.every((block) => block.hints.has('links')));
    const hints: Around = isLinks ? { ...around, hints: new Set([...around.hints, 'links']) } : around;
    this.add(node, lines.join(' '), lines, element.line, hints);
  }

  /** Reads the items of a list, each as a page of its own; text outside items is an item, too. */
  private within(element: PageElement, around: Around): Block[][] {
    return element.children.flatMap((child): Block[][] => {
      if (typeof child === 'string' && child.trim() === '') return [];
      const reader = this.inner();
      const item =
        typeof child === 'string' ? { ...element, name: 'div', children: [child] } : { ...child, name: 'div' };
      reader.read(item, around);
      return [joinGlued(reader.blocks.filter(({ text, node }) => text !== '' && node.type !== 'thematicBreak'))];
    });
  }

  /** Reads a part by itself: what stands in an article is not asked again whether it does. */
  private inner(): BlockReader {
    return new BlockReader(this.page, this.resolve, this.readText);
  }

  private quote(element: PageElement, around: Around): void {
    const reader = this.inner();
    reader.flow(element, around);
    const blocks = joinGlued(reader.blocks.filter(({ text }) => text !== ''));
    if (blocks.length === 0) return;
    this.group++;
    const lines = blocks.map(({ text }) => text);
    this.add(
      { type: 'blockquote', children: blocks.map(({ node }) => node) },
      lines.join(' '),
      lines,
      element.line,
      around,
    );
  }

  private table(element: PageElement, around: Around): void {
    this.group++;
    const { node, caption } = readTable(element, this.resolve);
    if (caption !== '')
      this.add(
        { type: 'paragraph', children: [{ type: 'text', value: caption }] },
        caption,
        [caption],
        element.line,
        around,
      );
    const lines = tableLines(node);
    this.add(node, tidy(lines.join(' ')), lines, element.line, around);
  }

  private preformatted(element: PageElement, around: Around): void {
    this.group++;
    const text = rawText(element);
    for (const block of this.readText(text, element.line, this.group)) {
      const hints = new Set([...around.hints, ...block.hints]);
      this.blocks.push({ ...block, hints, ...asideOf(around) });
      this.group = Math.max(this.group, block.group);
    }
  }

  private picture(element: PageElement, around: Around): void {
    const { src = '', alt = '' } = element.attributes;
    if (src.trim() === '') return;
    const url = this.resolve(src.trim());
    this.group++;
    const node: BlockContent = {
      type: 'paragraph',
      children: [{ type: 'image', url: url ?? src, alt: tidy(alt), title: null }],
    };
    const place = isLayoutPicture(element) ? { ...around, aside: around.aside ?? ('layout picture' as const) } : around;
    this.add(node, '', [], element.line, place);
  }

  private add(
    node: BlockContent,
    text: string,
    lines: readonly string[],
    line: number,
    around: Around,
    glued = false,
    raw?: string,
  ): void {
    const hints = node.type === 'paragraph' ? withInlineHints(node.children, around.hints) : around.hints;
    const alive =
      node.type === 'paragraph' || node.type === 'heading' ? { ...node, children: undoDeadLinks(node.children) } : node;
    this.blocks.push({
      node: alive,
      text,
      lines,
      line,
      group: this.group,
      glued,
      hints,
      ...asideOf(around),
      ...(raw === undefined ? {} : { raw }),
    });
  }
}
