import { ofLatest } from '../../model/latest.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { CAPITAL, classOf, DIGIT, folded, LETTER, SPACE } from './characters.ts';
import type { ProseBlock } from './prose.ts';
import { scanOf } from './scan.ts';
import { isSpeech } from './speech.ts';
import type { TermForm } from './term.ts';

/** A term that stands in a source. */
export type TermMatch = {
  readonly block: ProseBlock;
  readonly index: number;
  readonly found: string;
  readonly form: TermForm;
};

const NOTHING: readonly TermMatch[] = [];

/** @returns the terms of a rule's table in a source, outside of quoted speech: found in one reading for all rules */
export function termsOfRule(source: ParsedSource, language: string, rule: string): readonly TermMatch[] {
  return termsByRule(source, language).get(rule) ?? NOTHING;
}

const termsByRule = ofLatest((source: ParsedSource, language: string) => {
  const groups = new Map<string, TermMatch[]>();
  let last: TermMatch | undefined;
  for (const { block, index, terms } of scanOf(source, language).beginnings) {
    // Of terms within one another the longest, which stands first, is meant.
    if (last?.block === block && index < last.index + last.found.length) continue;
    const match = firstMatch(block, index, terms);
    if (!match) continue;
    last = match;
    if (match.form.isRight || !isMeant(match) || isSpeech(block, index)) continue;
    const group = groups.get(match.form.rule);
    if (group) group.push(match);
    else groups.set(match.form.rule, [match]);
  }
  return groups;
});

function firstMatch(block: ProseBlock, index: number, terms: readonly TermForm[]): TermMatch | undefined {
  for (const form of terms) {
    const end = endOfMatch(block.text, index, form.folded);
    if (end > 0) return { block, index, form, found: block.text.slice(index, end) };
  }
  return undefined;
}

/** @returns where a folded term that begins at a place ends, or -1: a space stands for any white space */
function endOfMatch(text: string, from: number, term: string): number {
  let at = from;
  for (let nth = 0; nth < term.length; ) {
    if (at >= text.length) return -1;
    const wanted = term.charCodeAt(nth);
    const code = text.charCodeAt(at);
    if (wanted === 0x20) {
      if ((classOf(code) & SPACE) === 0) return -1;
      do at++;
      while (at < text.length && (classOf(text.charCodeAt(at)) & SPACE) !== 0);
      nth++;
      continue;
    }
    const character = folded(code);
    at++;
    if (character === 0) continue;
    if (character !== wanted) return -1;
    nth++;
  }
  while (at < text.length && folded(text.charCodeAt(at)) === 0) at++;
  return at < text.length && (classOf(text.charCodeAt(at)) & (LETTER | DIGIT)) !== 0 ? -1 : at;
}

/**
 * A name is written with a capital, and a word in a name is part of it: `turkey` is a bird, `Vietnam Airlines` a
 * company, `Rockefeller Center` a house. In headlines every word may have a capital: there only names that are asked
 * for, and words that hurt, are found.
 */
function isMeant({ block, index, found, form }: TermMatch): boolean {
  const { text, kind } = block;
  const isHeadline = kind === 'title' || kind === 'subtitle' || kind === 'heading';
  const isCapital = isCapitalAt(text, index);
  if (form.isName) return isCapital && (isHeadline || !capitalFollows(text, index + found.length));
  if (!isCapital || isHeadline) return !isCapital || !form.keepsNames;
  if (!startsSentence(text, index)) return false;
  return !capitalFollows(text, index + found.length) && !everyWordCapital(found);
}

function isCapitalAt(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & CAPITAL) !== 0;
}

function capitalFollows(text: string, end: number): boolean {
  return (classOf(text.charCodeAt(end)) & SPACE) !== 0 && isCapitalAt(text, end + 1);
}

function everyWordCapital(found: string): boolean {
  const words = found.split(/\s+/);
  return words.length > 1 && words.every((word) => isCapitalAt(word, 0));
}

/** Between the end of a sentence and the first word of the next stand at most a few marks. */
const MOST_MARKS = 12;

function startsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - MOST_MARKS), index);
  if (index < MOST_MARKS && /^["“«(\s]*$/.test(before)) return true;
  return /[.!?؟:…]["”»)\]]*\s+["“«(]*$/.test(before);
}
