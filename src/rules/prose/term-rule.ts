import { isoDay } from '../../model/date.ts';
import type { Rule } from '../rule.ts';
import { placeIn } from './prose.ts';
import { languageOf } from './scan.ts';
import { type TermMatch, termsOfRule } from './term-matcher.ts';

/** A rule about words; what it looks for stands in its table in `prose/terms/`. */
export type TermRule = Omit<Rule, 'check'> & {
  /** @returns what is wrong with a word: `"…" is not used of people.` */
  readonly problem: (word: string) => string;
};

/** Makes the rule of a table. What was said by somebody, in quotation marks, is left alone. */
export function termRule({ problem, ...facts }: TermRule): Rule {
  return {
    ...facts,
    *check({ source, metadata }) {
      const language = languageOf(metadata);
      const day = metadata.date?.ok ? isoDay(metadata.date.value) : '9999-12-31';
      for (const match of termsOfRule(source, language, facts.id)) {
        if (day < (match.form.since ?? '')) continue;
        const { block, index, found, form } = match;
        const range = placeIn(block, index, found.length);
        const instead = insteadOf(match);
        // Capitals are not compared: the words may be those that are asked for.
        if (found === instead) continue;
        const hint = form.hint ?? (instead === undefined ? 'Write it another way.' : `Write "${instead}".`);
        const message = problem(found.replace(/\s+/g, ' '));
        if (instead === undefined || facts.fixable === 'none') yield { range, message, hint };
        else {
          const fix = { kind: facts.fixable, title: `Write ${instead}`, edits: [{ range, text: instead }] };
          yield { range, message, hint, fix };
        }
      }
    },
  };
}

/** Keeps a capital at the beginning, and capitals throughout. */
function insteadOf({ found, form: { instead } }: TermMatch): string | undefined {
  if (instead === undefined) return undefined;
  const [first = ''] = found;
  if (found.length > 2 && found === found.toUpperCase() && found !== found.toLowerCase()) return instead.toUpperCase();
  const isCapital = first !== first.toLowerCase();
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
