import type { CompleteLanguage } from '../../model/language.ts';
import type { Words } from './words.ts';

const LOADERS: Readonly<Record<CompleteLanguage, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).EN,
  fr: async () => (await import('./fr.ts')).FR,
  es: async () => (await import('./es.ts')).ES,
  ar: async () => (await import('./ar.ts')).AR,
};

/** @returns what the desk's commands say in a language. */
export function loadWords(language: CompleteLanguage): Promise<Words> {
  return LOADERS[language]();
}
