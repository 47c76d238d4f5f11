import type { ImportDocument } from './document.ts';
import type { Draft } from './draft.ts';
import { WordRuns } from './word-runs.ts';
import { key } from './words.ts';

/** A sentence may be parted: its place became the dateline, its end a contact. */
const MAX_PIECES = 4;
/** What follows the words of a link. */
const LINK_TARGET = /(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"]*")?\)/g;

/**
 * Holds the promise that nothing is lost: every sentence of the input stands in the source, in the words from which a
 * field was read, or among what was dropped.
 *
 * @returns the sentences of which that is not true; none, as a rule without exception
 */
export function lostSentences(document: ImportDocument, draft: Draft, source: string): readonly string[] {
  const kept = new WordRuns(haystack(document, draft, source));
  const whole = new Set(draft.dropped.map(({ text }) => text));
  const open = document.blocks.filter(({ text }) => !whole.has(text));
  const sentences = open.flatMap(({ text, lines }) => (lines.length > 1 ? lines : [text]).flatMap(sentencesOf));
  return sentences.filter((sentence) => !isKept(wordsOf(sentence).split(' ').filter(Boolean), kept));
}

function haystack(document: ImportDocument, draft: Draft, source: string): string {
  const origins = [
    ...[
      draft.title,
      draft.subtitle,
      draft.date,
      draft.dateline,
      draft.office,
      draft.type,
      draft.image,
      draft.boilerplate,
      draft.notes,
      draft.themes,
      draft.countries,
      draft.embargo,
      draft.summary,
    ],
    ...draft.contacts,
  ].map((found) => found?.origin.text ?? '');
  const dropped = [...document.dropped, ...draft.dropped].map(({ text }) => text);
  const text = source.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return [text, ...origins, ...dropped].map(wordsOf).join(' | ');
}

/** Marks and references of Markdown are no part of the words, wherever they stand: an input may have them as text. */
function wordsOf(text: string): string {
  const written = text
    .replace(LINK_TARGET, '')
    .replace(/[*_`~<>[\]]+/g, '')
    .replace(/&#x([\da-f]{1,6});/gi, (_, digits: string) => letter(digits));
  // A sentence may be cut behind any full stop: "Lighthouse Point.The library".
  return key(written.replaceAll('.', ' '));
}

function letter(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? ' ' : String.fromCodePoint(code);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?؟])\s+(?=\S)/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function isKept(words: readonly string[], kept: WordRuns): boolean {
  let at = 0;
  for (let piece = 0; piece < MAX_PIECES && at < words.length; piece++) {
    const length = kept.longest(words, at);
    if (length === 0) return false;
    at += length;
  }
  return at === words.length;
}
