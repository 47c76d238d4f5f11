import { isReachable } from '../contacts/find.ts';
import { leadLength } from '../contacts/leads.ts';
import { cutBlock } from '../cut.ts';
import type { Block, ImportDocument } from '../document.ts';
import { readDateLine } from '../fields/date-lines.ts';
import { sectionOf } from '../fields/sections.ts';
import { findDates } from '../fields/written-dates.ts';
import { isCapitals, isProse, key } from '../words.ts';

const SEVERAL =
  /briefing notes?|press notes|notes? d['’]information|notas? informativas?|points? de presse|news ?desk|newsroom|all news|news (?:list|archive)|press releases|communiqu[ée]s|comunicados|\bnews$|digest|bulletin|bolet[íi]n/iu;

/** How many dates above several releases may be of each of them. */
const MAX_SHARED_DATES = 5;

/**
 * Parts a page that holds several releases: briefing notes under one date, lists of an aggregator, texts with a rule
 * between them. Headings within one release part nothing.
 */
export function splitDocument(document: ImportDocument): readonly ImportDocument[] {
  const { blocks } = document;
  const starts = sectionStarts(blocks, document);
  if (starts.length < 2) return [document];
  const [first = 0] = starts;
  const shared = blocks.slice(0, first);
  const dated = shared.filter(
    ({ text, aside }) =>
      aside === undefined && (readDateLine(text) !== undefined || (text.length < 80 && findDates(text).length === 1)),
  );
  const dates = new Set(dated.slice(0, MAX_SHARED_DATES));
  const preface = shared.filter((block) => !dates.has(block) && block.text !== '');
  return starts.map((start, index) => {
    const own = blocks.slice(start, starts[index + 1]);
    const { titles: _titles, ...metadata } = document.metadata;
    const dropped =
      index === 0
        ? preface.map(({ text, line, aside }) => ({ text, line, reason: aside ?? ('before the headline' as const) }))
        : [];
    return {
      ...document,
      blocks: own.flatMap((block, at) => (at === 0 ? [asTitle(block), ...dates] : [block])),
      metadata: { ...metadata, titles: [], dates: dates.size > 0 ? [] : metadata.dates, subtitles: [] },
      assets: index === 0 ? document.assets : [],
      dropped: [...(index === 0 ? document.dropped : []), ...dropped],
    };
  });
}

/** The number of an item is none of its headline. */
function asTitle(whole: Block): Block {
  const number = /^\d{1,2}[.)]\s+(?=\p{Lu})/u.exec(whole.text)?.[0].length ?? 0;
  const block = (number > 0 ? cutBlock(whole, number)[1] : undefined) ?? whole;
  return { ...block, hints: new Set([...block.hints, 'title']) };
}

/** Where each release begins; fewer than two for a page that is one. */
function sectionStarts(blocks: readonly Block[], document: ImportDocument): readonly number[] {
  const open = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.aside === undefined);
  for (const depth of [2, 3, 4, 1]) {
    const heads = open.filter(
      ({ block }) =>
        block.node.type === 'heading' &&
        block.node.depth === depth &&
        !sectionOf(block) &&
        leadLength(block.text) === 0,
    );
    const starts = withText(
      heads.map(({ index }) => index),
      blocks,
    );
    if (starts.length >= 2 && (isList(document, starts[0], blocks) || haveOwnEnds(starts, blocks))) return starts;
  }
  return textStarts(blocks);
}

/** Headings below which a paragraph stands. */
function withText(starts: readonly number[], blocks: readonly Block[]): readonly number[] {
  return starts.filter((start, index) =>
    blocks.slice(start + 1, starts[index + 1]).some(({ text, aside }) => aside === undefined && isProse(text)),
  );
}

/** The page says of itself that it holds several. */
function isList({ metadata }: ImportDocument, start: number | undefined, blocks: readonly Block[]): boolean {
  const above = blocks.slice(0, start).filter(({ aside }) => aside === undefined);
  if (
    above.some(({ text, hints }) => isProse(text) && !hints.has('links')) &&
    !above.some(({ text }) => SEVERAL.test(text))
  )
    return false;
  const titles = [
    ...metadata.titles.map(({ value }) => value),
    ...above.filter(({ node }) => node.type === 'heading').map(({ text }) => text),
  ];
  return titles.some((title) => SEVERAL.test(title));
}

/** Most parts end with a contact or carry a date of their own. */
function haveOwnEnds(starts: readonly number[], blocks: readonly Block[]): boolean {
  const own = starts.filter((start, index) => {
    const part = blocks.slice(start + 1, starts[index + 1]).filter(({ aside }) => aside === undefined);
    const hasContact =
      part.some((block) => leadLength(block.text) > 0 && isReachable(block)) ||
      part.some((block, at) => leadLength(block.text) > 0 && part.slice(at + 1, at + 5).some(isReachable));
    return (
      hasContact ||
      hasDatedLine(part) ||
      part.some(({ text }) => readDateLine(text) !== undefined || /^Language \p{Lu}\p{Ll}+ Posted:/u.test(text))
    );
  });
  return own.length >= 2 && own.length >= starts.length * 0.6;
}

/** A dateline with its date. */
function hasDatedLine(part: readonly Block[]): boolean {
  const text = part.find((block) => isProse(block.text))?.text;
  if (text === undefined) return false;
  const first = text.slice(0, 90);
  const [date] = findDates(first);
  return (
    date !== undefined && /^[^a-zà-ÿ]{0,3}\p{Lu}/u.test(first) && /^.{0,12}(?:--|[–—-])\s/.test(first.slice(date.end))
  );
}

/** Plain text: a rule of signs, then a headline; or lines in capitals, each with text and a contact below. */
function textStarts(blocks: readonly Block[]): readonly number[] {
  const rules = blocks.flatMap(({ node, aside }, index) =>
    node.type === 'thematicBreak' && aside === undefined ? [index + 1] : [],
  );
  const first = blocks.findIndex(({ aside, text }) => aside === undefined && text !== '');
  const parts = withText(
    [first, ...rules].filter((start) => start >= 0),
    blocks,
  );
  if (
    parts.length >= 2 &&
    parts.length > rules.length - 1 &&
    parts.every((start) => startsRelease(start, blocks)) &&
    haveOwnEnds(parts, blocks)
  )
    return parts;
  const lines = blocks.flatMap(({ text, node, aside }, index) =>
    aside === undefined &&
    node.type === 'paragraph' &&
    isCapitals(text) &&
    key(text).split(' ').length >= 3 &&
    text.length < 120 &&
    sectionOf(blocks[index] as Block) === undefined &&
    leadLength(text) === 0
      ? [index]
      : [],
  );
  const heads = withText(lines, blocks);
  return heads.length >= 2 && haveOwnEnds(heads, blocks) ? heads : [];
}

/** A headline soon, then text. */
function startsRelease(start: number, blocks: readonly Block[]): boolean {
  const head = blocks.slice(start, start + 6).filter(({ text }) => text !== '');
  return (
    head[0] !== undefined &&
    !isProse(head[0].text) &&
    sectionOf(head[0]) === undefined &&
    leadLength(head[0].text) === 0
  );
}
