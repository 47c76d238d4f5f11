import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import { ReleaseError } from '../../model/error.ts';
import { present } from '../../model/present.ts';
import { refuseManyTags } from '../size.ts';

/** An element of a page, with what the decisions about it need. */
export type PageElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PageElement | string)[];
  /** The line on which its tag stands, from 1. */
  readonly line: number;
  /** How many characters of text stand in it. */
  readonly size: number;
  readonly hasH1: boolean;
};

/** Browsers give up at about this depth, too; formatting tags left open reach it in no real page. */
const MAX_DEPTH = 500;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Tags that are not closed, or that close themselves. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option colgroup'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'applet', 'xml']);
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/**
 * Reads a page as browsers do, however broken it is.
 *
 * @throws ReleaseError of kind `usage` for a page that is nested to do harm
 */
export function readPage(markup: string): { readonly html: PageElement; readonly scripts: readonly string[] } {
  refuseDepth(markup);
  refuseManyTags(markup);
  const scripts: string[] = [];
  const document = parseWithLines(markup);
  // A page without one gets one: that is how browsers read.
  const html = present(document.childNodes.find((node) => 'tagName' in node));
  return { html: convert(html, 0, scripts), scripts };
}

/** A parser's element with the line on which it was made. */
type PlacedElement = DefaultTreeAdapterTypes.Element & { line?: number };

/**
 * Parses a page and notes on which line each element is made. The parser's own record of places, with the end of each
 * element and each attribute, takes as long as all the rest.
 */
function parseWithLines(markup: string): DefaultTreeAdapterTypes.Document {
  const createElement: typeof defaultTreeAdapter.createElement = (name, namespace, attributes) => {
    const element: PlacedElement = defaultTreeAdapter.createElement(name, namespace, attributes);
    element.line = parser.tokenizer.preprocessor.line;
    return element;
  };
  const treeAdapter = { ...defaultTreeAdapter, createElement };
  const parser: Parser<DefaultTreeAdapterMap> = new Parser({ scriptingEnabled: false, treeAdapter });
  parser.tokenizer.write(markup, true);
  return parser.document;
}

/** Tree building looks up the stack of open elements for each tag: 200,000 of them would take it minutes. */
function refuseDepth(markup: string): void {
  let depth = 0;
  for (const [, close, name = ''] of markup.matchAll(TAG)) {
    if (UNCOUNTED.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (close ? -1 : 1));
    if (depth > MAX_DEPTH) {
      throw new ReleaseError(
        'usage',
        `Its elements are nested deeper than ${MAX_DEPTH} levels.`,
        'Is this a page that a person reads? Copy its text into a .txt file.',
      );
    }
  }
}

function convert(node: PlacedElement, depth: number, scripts: string[]): PageElement {
  const children: (PageElement | string)[] = [];
  let size = 0;
  let hasH1 = node.tagName === 'h1';
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) {
      children.push(child.value);
      size += child.value.trim().length;
    } else if ('tagName' in child && depth < MAX_DEPTH + 100) {
      if (SILENT.has(child.tagName)) {
        if (isJsonLd(child)) scripts.push(child.childNodes.map((text) => ('value' in text ? text.value : '')).join(''));
        continue;
      }
      const inner = convert(child, depth + 1, scripts);
      children.push(inner);
      size += inner.size;
      hasH1 ||= inner.hasH1;
    }
  }
  return { name: node.tagName, attributes: attributesOf(node), children, line: present(node.line), size, hasH1 };
}

function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): Readonly<Record<string, string>> {
  if (attrs.length === 0) return NO_ATTRIBUTES;
  // A page may call an attribute __proto__.
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of attrs) attributes[name] = value;
  return attributes;
}

function isJsonLd(element: DefaultTreeAdapterTypes.Element): boolean {
  return (
    element.tagName === 'script' && element.attrs.some(({ value }) => value.toLowerCase() === 'application/ld+json')
  );
}
