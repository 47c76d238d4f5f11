import { COMPLETE_LANGUAGES, type CompleteLanguage } from '../../model/language.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { blockAt, joinedProseOf, type ProseBlock } from './prose.ts';
import { isSpeech } from './speech.ts';
import { formsOf, type TermForm } from './term.ts';
import { TERM_TABLES } from './terms/list.ts';

/** A term that stands in a source. */
export type TermMatch = {
  readonly block: ProseBlock;
  readonly index: number;
  readonly found: string;
  readonly form: TermForm;
};

type Matcher = { readonly pattern: RegExp; readonly forms: ReadonlyMap<string, TermForm> };

const matchers = new Map<CompleteLanguage, Matcher>();
const found = new WeakMap<ParsedSource, readonly TermMatch[]>();

/** @returns the terms of all tables in a source, outside of quoted speech: one pass for all rules */
export function termsIn(source: ParsedSource, language: string): readonly TermMatch[] {
  const before = found.get(source);
  if (before) return before;
  const complete = COMPLETE_LANGUAGES.find((one) => one === language);
  const matches = complete ? match(source, matcherOf(complete)) : [];
  found.set(source, matches);
  return matches;
}

function match(source: ParsedSource, { pattern, forms }: Matcher): readonly TermMatch[] {
  const prose = joinedProseOf(source);
  const matches: TermMatch[] = [];
  for (const { 0: words, index: place } of prose.text.matchAll(pattern)) {
    const form = forms.get(words.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'"));
    const at = form && blockAt(prose, place);
    if (!form || !at || !isMeant(form, words, at.block, at.index) || isSpeech(at.block, at.index)) continue;
    matches.push({ ...at, found: words, form });
  }
  return matches;
}

/** A name is written with a capital, a word within a name is part of it: `turkey` is a bird, `Rockefeller Center` a name. */
function isMeant({ words, isName }: TermForm, found: string, block: ProseBlock, index: number): boolean {
  const startsLow = (text: string) => text.charAt(0) === text.charAt(0).toLowerCase();
  if (!startsLow(words)) return !startsLow(found);
  if (isName === 'kept' && !startsLow(found))
    return /(?:^|[.!?:]\s+|\n)$/.test(block.text.slice(0, index)) && block.kind === 'paragraph';
  return true;
}

/** All terms of a language as one alternation: one pattern is ten times faster than one for each. */
function matcherOf(language: CompleteLanguage): Matcher {
  const before = matchers.get(language);
  if (before) return before;
  const all = TERM_TABLES.flatMap((table) => formsOf(table, language));
  const forms = new Map(all.map((form) => [form.words.toLowerCase(), form]));
  const words = [...forms.keys()].sort((a, b) => b.length - a.length);
  const source = words.map((one) => literal(one).replaceAll(' ', '\\s+').replaceAll("'", "['’]")).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source || '(?!)'})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  const matcher = { pattern, forms };
  matchers.set(language, matcher);
  return matcher;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
