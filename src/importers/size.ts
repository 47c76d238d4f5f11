import type { Nodes } from 'mdast';
import { ReleaseError } from '../model/error.ts';
import type { ImportDocument } from './document.ts';

/** More than 20 times what a source may have: every field is looked for in each of them. */
const MAX_PARTS = 30_000;
const MAX_TAGS = 100_000;
/** What a source may have: longer ones could not be built. */
const MAX_LENGTH = 500_000;
const IS_IT_RIGHT = 'A release is a few pages: is this the right file?';

/**
 * @throws ReleaseError of kind `usage` when documents have more paragraphs, items, cells, links and bold words than any
 * release: each is short, so the input is not large, but to look through them would take many seconds
 */
export function refuseCrowded(documents: readonly ImportDocument[]): void {
  let left = MAX_PARTS;
  for (const document of documents) {
    for (const _ of nodesOf(document)) if (--left < 0) throw tooMany();
  }
}

/** @throws ReleaseError of kind `usage` when one of the documents has more text than a source may have */
export function refuseLong(documents: readonly ImportDocument[]): void {
  for (const document of documents) {
    let length = 0;
    for (const node of nodesOf(document)) if ('value' in node) length += node.value.length;
    if (length > MAX_LENGTH) {
      throw new ReleaseError('usage', 'It has more than 500,000 characters of text.', IS_IT_RIGHT);
    }
  }
}

function* nodesOf({ blocks }: ImportDocument): Generator<Nodes> {
  const open: Nodes[] = blocks.map(({ node }) => node);
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}

/** @throws ReleaseError of kind `usage` when a text has more lines than {@link refuseCrowded} lets through */
export function refuseManyLines(text: string): void {
  if (hasMore(text, /\r\n?|\n/g, MAX_PARTS)) throw tooMany();
}

/** @throws ReleaseError of kind `usage` when a page has so many tags that to build its tree would take seconds */
export function refuseManyTags(markup: string): void {
  if (hasMore(markup, /</g, MAX_TAGS)) throw new ReleaseError('usage', 'It has more than 100,000 tags.', IS_IT_RIGHT);
}

function hasMore(text: string, sign: RegExp, most: number): boolean {
  sign.lastIndex = 0;
  let count = 0;
  while (count <= most && sign.test(text)) count++;
  return count > most;
}

function tooMany(): ReleaseError {
  return new ReleaseError(
    'usage',
    'It has more than 30,000 paragraphs, items, cells, links and bold words.',
    IS_IT_RIGHT,
  );
}
