import type { Edit, Finding } from '../../model/diagnostic.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { blockAt, joinedProseOf, type ProseBlock, placeIn, proseOf } from './prose.ts';
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
  readonly pattern: RegExp;
  readonly explain: (match: RegExpExecArray, block: ProseBlock, context: RuleContext) => Hit | undefined;
  /** True when quoted speech is looked at, too: typography is the editor's, words are the speaker's. */
  readonly inSpeech?: boolean;
  readonly kinds?: readonly ProseBlock['kind'][];
  /** True when a match could run from one block into the next. */
  readonly byBlock?: boolean;
};

/** Makes the rule of a pattern. Fixes are of the kind that the rule promises. */
export function patternRule({
  pattern,
  explain,
  inSpeech = false,
  kinds,
  byBlock = ANCHORED.test(pattern.source),
  ...facts
}: PatternRule): Rule {
  return {
    ...facts,
    *check(context) {
      for (const { block, index, match } of matchesIn(context, pattern, byBlock)) {
        if (kinds && !kinds.includes(block.kind)) continue;
        if (!inSpeech && isSpeech(block, index)) continue;
        match.index = index;
        const hit = explain(match, block, context);
        if (hit) yield finding(block, match, hit, facts.fixable);
      }
    },
  };
}

/** Where a pattern speaks of the beginning or the end of a block, each block is searched by itself. */
const ANCHORED = /(?:^|[|(:])\^|(?<!\\)\$(?=[)|]|$)/;

function* matchesIn({ source }: RuleContext, pattern: RegExp, byBlock: boolean) {
  if (byBlock) {
    for (const block of proseOf(source)) {
      for (const match of block.text.matchAll(pattern)) yield { block, index: match.index, match };
    }
    return;
  }
  const prose = joinedProseOf(source);
  for (const match of prose.text.matchAll(pattern)) {
    const at = blockAt(prose, match.index);
    if (at) yield { ...at, match };
  }
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
