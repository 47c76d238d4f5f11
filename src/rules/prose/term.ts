import type { CompleteLanguage } from '../../model/language.ts';
import { folded } from './characters.ts';

/** A word or phrase that is not to be written, in all its forms, and what to write. */
export type Term = {
  /** `illegal {migrant|migrants}`: braces stand for each of their words. */
  readonly words: string;
  /** With braces in the same order, or one text for all forms; none where a person must choose. */
  readonly instead?: string;
  /** What to do, where there is no single word. */
  readonly hint?: string;
  /** The day, YYYY-MM-DD, from which on it is so: an older text was right. */
  readonly since?: string;
  /** True for words that are right, though another term of the table begins or ends as they do: `Odessa, Texas`. */
  readonly right?: boolean;
};

/** The terms of a rule, by language. */
export type TermTable = {
  readonly rule: string;
  /** `kept`: a capital within a sentence makes a word part of a name, which is left alone. */
  readonly names?: 'kept';
  readonly terms: Readonly<Partial<Record<CompleteLanguage, readonly Term[]>>>;
};

/** One form of a term. */
export type TermForm = {
  readonly rule: string;
  readonly words: string;
  /** In lower case, with plain apostrophes and hyphens: as texts are compared with it. */
  readonly folded: string;
  readonly instead?: string;
  readonly hint?: string;
  readonly since?: string;
  /** True when it begins with a capital: a name. */
  readonly isName: boolean;
  readonly keepsNames: boolean;
  readonly isRight: boolean;
};

/** @returns every form of the terms of a table */
export function formsOf({ rule, names, terms }: TermTable, language: CompleteLanguage): readonly TermForm[] {
  return (terms[language] ?? []).flatMap(({ words, instead, hint, since, right = false }) => {
    const forms = expand(words);
    const others = instead === undefined ? [] : expand(instead);
    return forms.map((form, index) => {
      const other = others.length === forms.length ? others[index] : others[0];
      return {
        ...{ rule, words: form, folded: fold(form), isRight: right, keepsNames: names === 'kept' },
        isName: form.charAt(0) !== form.charAt(0).toLowerCase(),
        ...(other === undefined ? {} : { instead: other }),
        ...(hint ? { hint } : {}),
        ...(since ? { since } : {}),
      };
    });
  });
}

function fold(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const code = folded(text.charCodeAt(at));
    if (code !== 0) result += String.fromCharCode(code);
  }
  return result;
}

function expand(text: string): readonly string[] {
  const open = text.indexOf('{');
  const close = text.indexOf('}', open);
  if (open === -1 || close === -1) return [text];
  const [before, after] = [text.slice(0, open), text.slice(close + 1)];
  return text
    .slice(open + 1, close)
    .split('|')
    .flatMap((word) => expand(before + word + after));
}
