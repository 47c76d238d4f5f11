import type { CompleteLanguage } from '../../model/language.ts';
import type { Words } from './words.ts';

const LOADERS: Readonly<Record<CompleteLanguage, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).EN,
  fr: async () => (await import('./en.ts')).EN,
  es: async () => (await import('./en.ts')).EN,
  ar: async () => (await import('./en.ts')).EN,
};

/** @returns what the desk's commands say in a language. */
export function loadWords(language: CompleteLanguage): Promise<Words> {
  return LOADERS[language]();
}
