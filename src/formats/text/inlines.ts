import type { Definition, Image, Nodes, PhrasingContent, Root } from 'mdast';
import type { Language } from '../../model/language.ts';
import { safeLink } from '../markup/url.ts';
import type { Notes } from './notes.ts';
import { clean, labelled, protectSpaces } from './typography.ts';

/** What the words of a text depend on. */
export type InlineOptions = {
  readonly language: Language;
  readonly notes: Notes;
  /** What pictures are called: `PHOTO`. */
  readonly photo: string;
  /** The address that a reference stands for. */
  readonly definition: (identifier: string) => string | undefined;
};

/** A forced line break within a paragraph. */
export const LINE_BREAK = '\n';

/** @returns the words of inline nodes as text: emphasis dropped, links numbered, line breaks as {@link LINE_BREAK}. */
export function inlineText(nodes: readonly PhrasingContent[], options: InlineOptions): string {
  return protectSpaces(clean(childWords(nodes, options)), options.language);
}

/** @returns what finds the addresses that a text's references stand for; the first definition of a label wins. */
export function definitionsOf(tree: Root): InlineOptions['definition'] {
  let found: Map<string, string> | undefined;
  return (identifier) => {
    // Most releases have no references: their trees are not searched.
    found ??= collected(tree, new Map());
    return found.get(identifier);
  };
}

function collected(node: Nodes, found: Map<string, string>): Map<string, string> {
  if (node.type === 'definition') addDefinition(node, found);
  else if ('children' in node) for (const child of node.children) collected(child, found);
  return found;
}

function addDefinition({ identifier, url }: Definition, found: Map<string, string>): void {
  if (!found.has(identifier)) found.set(identifier, url);
}

function words(node: PhrasingContent, options: InlineOptions): string {
  switch (node.type) {
    case 'text':
      return inOneLine(node.value);
    case 'inlineCode':
    case 'html':
      return node.value.replace(/(?<!\s)\s*\n\s*/g, ' ');
    case 'break':
      return LINE_BREAK;
    case 'image':
      return picture(node.alt, node.url, options);
    case 'imageReference':
      return picture(node.alt, options.definition(node.identifier), options);
    case 'link':
      return linked(childWords(node.children, options), node.url, options);
    case 'linkReference':
      return linked(childWords(node.children, options), options.definition(node.identifier), options);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return childWords(node.children, options);
    default:
      return '';
  }
}

function inOneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/\r\n?|\n/g, ' ') : text;
}

function childWords(nodes: readonly PhrasingContent[], options: InlineOptions): string {
  let text = '';
  for (const node of nodes) text += words(node, options);
  return text;
}

/** An address that the text shows already needs no note; one for mail or phones stands beside its words. */
function linked(text: string, url: string | undefined, options: InlineOptions): string {
  const link = url === undefined ? undefined : safeLink(url);
  if (url === undefined || !link?.ok) return text;
  const { href, kind } = link.value;
  if (kind === 'mail' || kind === 'phone') return besideWords(text, href, kind);
  if (kind !== 'web' || shows(text, url) || shows(text, url.replace(/^https?:\/\//, ''))) return text;
  return `${text} [${options.notes.add(href)}]`;
}

function besideWords(text: string, href: string, kind: 'mail' | 'phone'): string {
  const address = decodeURIComponent(href.replace(/^(?:mailto|tel):/, '').replace(/[?;].*$/s, ''));
  const shown = kind === 'mail' ? text.includes(address) : text.replace(/\D/g, '').includes(address.replace(/\D/g, ''));
  return shown ? text : `${text} (${address})`;
}

function shows(text: string, address: string): boolean {
  return text.trim().replace(/\/$/, '') === address.replace(/\/$/, '');
}

/** A picture that has neither words nor an address of its own says nothing to a reader of text. */
function picture(alt: Image['alt'], url: string | undefined, { photo, language }: InlineOptions): string {
  const link = url === undefined ? undefined : safeLink(url);
  const address = link?.ok && link.value.kind === 'web' ? `(${link.value.href})` : '';
  const said = [alt, address].filter(Boolean).join(' ');
  return said === '' ? '' : labelled(photo, said, language);
}
