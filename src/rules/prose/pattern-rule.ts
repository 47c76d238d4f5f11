import type { Edit, Finding } from '../../model/diagnostic.ts';
import type { CompleteLanguage } from '../../model/language.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { type ProseBlock, placeIn } from './prose.ts';
import { blocksWith, languageOf, scanOf } from './scan.ts';
import { isSpeech } from './speech.ts';

/** What is said of one hit of a pattern: undefined lets it pass. */
export type Hit = {
  readonly message: string;
  readonly hint: string;
  /** What to write in its place, where that is known. */
  readonly instead?: string | undefined;
  /** The part of the match that is meant, from its beginning; default: all of it. */
  readonly part?: readonly [start: number, end: number];
};

/** A rule about how words or signs are written: a pattern that is looked for in each block of prose. */
export type PatternRule = Omit<Rule, 'check'> & {
  /** With the flags g and u. */
  readonly pattern: RegExp | Readonly<Partial<Record<CompleteLanguage, RegExp>>>;
  /** The {@link CUE}s without one of which no block can match: only blocks that give one are searched. */
  readonly cue?: number;
  readonly explain: (match: RegExpExecArray, block: ProseBlock, context: RuleContext) => Hit | undefined;
  /** True when quoted speech is looked at, too: typography is the editor's, words are the speaker's. */
  readonly inSpeech?: boolean;
  readonly kinds?: readonly ProseBlock['kind'][];
  /** The length, in UTF-16 units, beyond which no block can match. */
  readonly longest?: number;
};

/** Makes the rule of a pattern. Fixes are of the kind that the rule promises. */
export function patternRule({
  pattern,
  cue = 0,
  explain,
  inSpeech = false,
  kinds,
  longest = Number.POSITIVE_INFINITY,
  ...facts
}: PatternRule): Rule {
  return {
    ...facts,
    *check(context) {
      const language = languageOf(context.metadata);
      const wanted = pattern instanceof RegExp ? pattern : pattern[language as CompleteLanguage];
      if (!wanted) return;
      for (const block of blocksWith(scanOf(context.source, language), cue)) {
        if (block.text.length > longest || (kinds && !kinds.includes(block.kind))) continue;
        wanted.lastIndex = 0;
        // Not matchAll, which makes a copy of the pattern for each block.
        for (let match = wanted.exec(block.text); match; match = nextMatch(wanted, match, block.text)) {
          if (!inSpeech && isSpeech(block, match.index)) continue;
          const hit = explain(match, block, context);
          if (hit) yield finding(block, match, hit, facts.fixable);
        }
      }
    },
  };
}

/** @returns the match behind another one, and never that one again */
function nextMatch(pattern: RegExp, before: RegExpExecArray, text: string): RegExpExecArray | null {
  pattern.lastIndex = before.index + Math.max(1, before[0].length);
  const match = pattern.exec(text);
  return match && match.index > before.index ? match : null;
}

function finding(block: ProseBlock, match: RegExpExecArray, hit: Hit, kind: Rule['fixable']): Finding {
  const [from, to] = hit.part ?? [0, match[0].length];
  const range = placeIn(block, match.index + from, to - from);
  const { message, hint, instead } = hit;
  if (instead === undefined || kind === 'none') return { range, message, hint };
  const edits: readonly Edit[] = [{ range, text: instead }];
  const title = instead === '' ? 'Delete it' : `Write ${instead}`;
  return { range, message, hint, fix: { kind, title, edits } };
}
