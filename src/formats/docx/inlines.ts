import type { ParagraphChild } from 'docx';
import type { Image, PhrasingContent } from 'mdast';
import { plainText } from '../markup/plain.ts';
import { safeLink } from '../markup/url.ts';
import { numbersApart } from '../text/typography.ts';
import { pictureRun } from './pictures.ts';
import type { TreeWriter, Writer } from './writer.ts';

/** How a run of text looks. */
export type Marks = { readonly bold?: true; readonly italics?: true; readonly code?: true; readonly link?: true };

const LINE_END = /[\r\n]+/g;
/** What XML 1.0 does not allow (production Char). */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Letters and digits that read from left to right, and no others: numbers, addresses, names in Latin letters. */
const LEFT_TO_RIGHT =
  /^[^\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*[A-Za-z0-9][^\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*$/;

/** @returns a text as runs of a paragraph. */
export function inlineRuns(nodes: readonly PhrasingContent[], writer: TreeWriter, marks: Marks = {}): ParagraphChild[] {
  return nodes.flatMap((node) => inlineRun(node, writer, marks));
}

function inlineRun(node: PhrasingContent, writer: TreeWriter, marks: Marks): ParagraphChild[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return textRuns(node.value.replace(LINE_END, ' '), writer, marks);
    case 'inlineCode':
      return [textRun(node.value.replace(LINE_END, ' '), writer, { ...marks, code: true })];
    case 'emphasis':
      return inlineRuns(node.children, writer, { ...marks, italics: true });
    case 'strong':
      return inlineRuns(node.children, writer, { ...marks, bold: true });
    case 'break':
      return [new writer.docx.TextRun({ break: 1 })];
    case 'link':
      return linkRuns(node.url, node.children, writer, marks);
    case 'linkReference': {
      const definition = writer.definition(node.identifier);
      if (definition) return linkRuns(definition.url, node.children, writer, marks);
      return [textRun('[', writer, marks), ...inlineRuns(node.children, writer, marks), textRun(']', writer, marks)];
    }
    case 'image':
      return imageRuns(node.url, node.alt, writer, marks);
    case 'imageReference':
      return imageRuns(writer.definition(node.identifier)?.url, node.alt, writer, marks);
    default:
      return [];
  }
}

/** A picture that is at hand; its alternative where it is not. */
function imageRuns(src = '', alt: Image['alt'], writer: TreeWriter, marks: Marks): ParagraphChild[] {
  const words = alt ?? '';
  const run = pictureRun(src, words, writer);
  return run ? [run] : words === '' ? [] : [textRun(words, writer, marks)];
}

function linkRuns(url: string, children: readonly PhrasingContent[], writer: TreeWriter, marks: Marks) {
  const link = safeLink(url);
  const target = link.ok ? safeLink(writer.resolve(link.value.href)) : link;
  if (!target.ok || plainText({ type: 'paragraph', children: [...children] }) === '') {
    return inlineRuns(children, writer, marks);
  }
  const runs = inlineRuns(children, writer, { ...marks, link: true });
  return [new writer.docx.ExternalHyperlink({ link: target.value.href, children: runs })];
}

/** A telephone number among right-to-left words is a run of its own, and so keeps the order of its groups. */
function textRuns(text: string, writer: Writer, marks: Marks) {
  const parts = writer.direction === 'rtl' && text.includes('+') ? numbersApart(text) : [text];
  return parts.map((part) => textRun(part, writer, marks));
}

/** @returns one run of text; in a right-to-left document Latin words and numbers keep their own direction. */
export function textRun(text: string, { docx, direction }: Writer, { code, link, ...marks }: Marks = {}) {
  return new docx.TextRun({
    text: text.replace(NO_XML, '\ufffd'),
    ...marks,
    ...(code ? { font: 'Consolas' } : {}),
    ...(link ? { style: 'Hyperlink' } : {}),
    ...(direction === 'rtl' && !LEFT_TO_RIGHT.test(text) ? { rightToLeft: true } : {}),
  });
}

/** @returns a link by its address and text. */
export function plainLink(href: string, text: string, writer: Writer): ParagraphChild {
  return new writer.docx.ExternalHyperlink({ link: href, children: [textRun(text, writer, { link: true })] });
}
