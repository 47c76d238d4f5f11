import type { CompleteLanguage } from '../../model/language.ts';
import { loadWords } from './load.ts';

/** A message as it is said in English, and in another language. */
type Known = { readonly pattern: RegExp; readonly names: readonly string[]; readonly said: string };

/**
 * Messages of what cannot be done arise where nobody knows who reads them, in English: here they are said in the
 * language of the person at the terminal. One that is not known stays as it is.
 *
 * @returns what translates a text, line by line
 */
export async function failureTranslator(language: CompleteLanguage): Promise<(text: string) => string> {
  if (language === 'en') return (text) => text;
  const [english, words] = await Promise.all([loadWords('en'), loadWords(language)]);
  const known = Object.entries(english.failure).map(([key, text]) =>
    asKnown(text, (words.failure as Readonly<Record<string, string>>)[key] ?? text),
  );
  const line = (text: string): string => {
    for (const { pattern, names, said } of known) {
      const match = pattern.exec(text);
      if (!match) continue;
      return said.replace(/\{(\w+)\}/g, (_, name: string) => line(match[names.indexOf(name) + 1] ?? ''));
    }
    return text;
  };
  return (text) => text.split('\n').map(line).join('\n');
}

function asKnown(english: string, said: string): Known {
  const names = [...english.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parts = english.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'));
  return { pattern: new RegExp(`^${parts.join('(.+)')}$`, 'u'), names, said };
}
