import type { ReleaseType } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Block, Metadata } from '../document.ts';
import type { Found } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { endsSentence, isCapitals, isProse, key } from '../words.ts';
import { readDateLine } from './date-lines.ts';
import { type DatelineReading, type KnowsPlace, readDateline, readPlaceAndDate } from './dateline.ts';
import { headLine } from './labels.ts';
import { statedTitles, titleScore } from './title.ts';
import { findDates, type WrittenDate } from './written-dates.ts';

/** A date that the head of a release states, and how far it can be believed. */
export type HeadDate = {
  readonly date: WrittenDate;
  readonly confidence: number;
  readonly line: number;
  readonly text: string;
  readonly how: string;
};

/** What stands above the text. */
export type Head = {
  readonly title?: Found<string>;
  readonly subtitle?: Found<string>;
  readonly dates: readonly HeadDate[];
  readonly dateline?: Found<DatelineReading>;
  readonly type?: Found<ReleaseType>;
  /** Words that put the release under embargo. */
  readonly embargo?: string;
  /** Words that name the office. */
  readonly office?: string;
};

type Mutable = { -readonly [K in keyof Head]: Head[K] } & { dates: HeadDate[] };

/** Takes what stands above the text: headline, subtitle, date, place, labels; what is none of them is dropped or stays. */
export function takeHead(sheet: Sheet, metadata: Metadata, newsroom: Newsroom, knows: KnowsPlace): Head {
  const head: Mutable = { dates: [] };
  const stated = statedTitles(metadata);
  const labels = takeLabels(sheet, headEnd(sheet.blocks, stated, knows), head, newsroom, knows);
  const blocks = sheet.blocks.slice(0, headEnd(sheet.blocks, stated, knows));
  const title = bestTitle(blocks, stated);
  if (!title || isStatedElsewhere(title, stated, metadata)) {
    const [best] = metadata.titles;
    if (best)
      head.title = {
        value: best.value,
        confidence: best.confidence * 0.9,
        origin: { text: best.value, how: best.where },
      };
    return head;
  }
  const at = blocks.indexOf(title);
  sheet.drop(
    blocks.slice(0, at).filter(({ text }) => text !== ''),
    'before the headline',
  );
  const agrees = stated.has(key(title.text));
  const isMarked = title.node.type === 'heading' || agrees || labels > 0;
  head.title = {
    value: title.text,
    confidence: agrees ? 0.99 : isMarked ? 0.9 : 0.8,
    origin: { text: title.text, line: title.line, how: agrees ? 'headline, as the page states it' : 'headline' },
  };
  sheet.take([title]);
  takeSubtitle(sheet, blocks.slice(at + 1), title, metadata, head);
  return head;
}

/** The head ends with the first paragraph of running text; a headline below that moves it. */
function headEnd(blocks: readonly Block[], stated: ReadonlyMap<string, number>, knows: KnowsPlace): number {
  const marked = blocks.findIndex(
    ({ text, node, hints }) =>
      (stated.get(key(text)) ?? 0) > 0.75 || (node.type === 'heading' && node.depth === 1 && !hints.has('kind')),
  );
  const from = Math.max(0, marked);
  const end = blocks.findIndex((block, index) => index >= from && isText(block, knows));
  return end === -1 ? blocks.length : end;
}

function isText({ text, node, raw, hints }: Block, knows: KnowsPlace): boolean {
  if (node.type === 'heading' || hints.has('subtitle') || hints.has('date') || hints.has('title')) return false;
  if (node.type === 'list' || node.type === 'table' || node.type === 'blockquote') return text.length > 80;
  if (isProse(text)) return true;
  return text.length > 40 && readDateline(text, knows, raw ?? text) !== undefined;
}

/** Dates, places, labels and letterheads are taken out of the head. @returns how many there were */
function takeLabels(sheet: Sheet, end: number, head: Mutable, newsroom: Newsroom, knows: KnowsPlace): number {
  let count = 0;
  for (const block of sheet.blocks.slice(0, end)) {
    if (
      block.text === '' ||
      (block.node.type === 'heading' && block.node.depth === 1 && !headLine(block.text, newsroom))
    )
      continue;
    if (takeDate(sheet, block, head, knows)) {
      count++;
      continue;
    }
    const label =
      headLine(block.text, newsroom) ??
      (block.hints.has('kind') ? { reason: 'label of the kind' as const } : undefined);
    const reason =
      label?.reason ??
      (block.hints.has('byline')
        ? 'byline'
        : isLeftOfDate(block) || isLonePlace(block, knows)
          ? 'metadata of the page'
          : undefined);
    if (reason === undefined) continue;
    if (label?.embargo) head.embargo = block.text;
    if (label?.type)
      head.type = { value: label.type, confidence: 0.9, origin: { text: block.text, line: block.line, how: 'label' } };
    sheet.drop([block], reason);
    count++;
  }
  return count;
}

/** A tag that names the country, by itself on a line. */
function isLonePlace({ text, node, hints }: Block, knows: KnowsPlace): boolean {
  return node.type === 'paragraph' && !hints.has('title') && text.split(' ').length <= 3 && knows(text);
}

/** What stands in the page's line of dates and is none: "Posted on", "in Press releases". */
function isLeftOfDate({ text, hints, node }: Block): boolean {
  return node.type !== 'heading' && hints.has('date') && !hints.has('title') && text.length < 60;
}

function takeDate(sheet: Sheet, block: Block, head: Mutable, knows: KnowsPlace): boolean {
  const { text, line, hints } = block;
  const dated = readDateLine(text);
  if (dated) {
    const confidence = hints.has('updated') ? 0.4 : dated.labelled || hints.has('date') ? 0.95 : 0.92;
    head.dates.push({
      date: dated.date,
      confidence,
      line,
      text,
      how: hints.has('updated') ? 'date of an update' : 'date above the text',
    });
    sheet.take([block]);
    return true;
  }
  const place = readPlaceAndDate(text, knows);
  if (place?.date) {
    head.dateline ??= { value: place, confidence: place.confidence, origin: { text, line, how: place.how } };
    head.dates.push({ date: place.date, confidence: 0.95, line, text, how: 'place and date above the text' });
    sheet.take([block]);
    return true;
  }
  return takeMixedDate(sheet, block, head);
}

/** What begins a line that numbers or names the kind of text, behind the organisation's initials or not. */
const LABEL =
  /^(?:no|n[°º]|ref|pr|press release|news release|media (?:advisory|release)|communiqu[ée]|avis aux m[ée]dias|comunicado|nota de prensa|بيان صحفي)(?!\p{L})/iu;

/** "No. 1996/11    5 November 1996": a date beside a number or a label. */
function takeMixedDate(sheet: Sheet, block: Block, head: Mutable): boolean {
  const { text, line, hints } = block;
  if (text.length > 90) return false;
  const [date] = findDates(text);
  if (!date) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.trim();
  const isLabel =
    LABEL.test(rest.replace(/^\p{Lu}{2,6}\s+(?=\S)/u, '')) || LABEL.test(rest) || /^[\p{Lu}\d/. -]{1,20}$/u.test(rest);
  if (!isLabel && !hints.has('date')) return false;
  head.dates.push({ date, confidence: 0.9, line, text, how: 'date above the text' });
  sheet.take([block]);
  return true;
}

/** A message's subject or an item's title is the headline, unless the text has it or another that is marked. */
function isStatedElsewhere(
  { text, node, hints }: Block,
  stated: ReadonlyMap<string, number>,
  { titles }: Metadata,
): boolean {
  if (!titles.some(({ where }) => where === 'Subject' || where === 'title of the item')) return false;
  const words = key(text);
  if (stated.has(words)) return false;
  if (titles.map(({ value }) => key(value)).some((title) => title.includes(words) || words.includes(title)))
    return false;
  return (
    titles.some(({ where }) => where === 'title of the item') ||
    !(node.type === 'heading' || hints.has('large') || hints.has('strong') || isCapitals(text))
  );
}

function bestTitle(blocks: readonly Block[], stated: ReadonlyMap<string, number>): Block | undefined {
  let best: { readonly block: Block; readonly score: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const score = titleScore(block, stated, index);
    if (score > 0 && (best === undefined || score > best.score)) best = { block, score };
  }
  return best?.block;
}

/** A line of some words below the headline that is no sentence and no label. */
function isPlainLine(text: string): boolean {
  return text.length <= 90 && text.split(' ').length >= 3 && !endsSentence(text) && !/:|[@\d]{4}/.test(text);
}

/** The line below the headline, when it is marked so or stands with it. */
function takeSubtitle(sheet: Sheet, below: readonly Block[], title: Block, metadata: Metadata, head: Mutable): void {
  const stated = new Map(metadata.subtitles.map(({ value, confidence }) => [key(value), confidence]));
  const said = key(title.text);
  const repeats = new Set(below.filter(({ text }) => key(text) === said));
  sheet.drop(repeats, 'repeats the text');
  const block = below.find((candidate) => candidate.text !== '' && !repeats.has(candidate));
  if (!block || (block.node.type !== 'paragraph' && block.node.type !== 'heading')) return;
  const known = stated.get(key(block.text));
  const isMarked = known !== undefined || block.hints.has('subtitle') || block.node.type === 'heading';
  const isBeside =
    (block.group === title.group && !sheet.blocks.some(({ group, text }) => group === title.group && isProse(text))) ||
    block.hints.has('strong') ||
    block.hints.has('emphasis') ||
    block.hints.has('centred');
  if (block.text.length > 220 || (!isMarked && !isBeside && !isPlainLine(block.text))) return;
  head.subtitle = {
    value: block.text,
    confidence: known ?? (block.hints.has('subtitle') ? 0.9 : isMarked || isBeside ? 0.78 : 0.7),
    origin: { text: block.text, line: block.line, how: 'line below the headline' },
  };
  sheet.take([block]);
}
