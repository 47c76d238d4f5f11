import { expect, test } from 'vitest';
import { type Chosen, isChosen } from '../../src/archive/choice.ts';
import type { Language } from '../../src/model/language.ts';

const card: Chosen = {
  date: { year: 2026, month: 3, day: 1, instant: { epoch: Date.UTC(2026, 1, 28, 20), offset: 240 } },
  office: 'harbour',
  language: 'pt-BR' as Language,
  countries: ['KE', 'SO'],
  themes: ['Labour mobility'],
};

test('takes both ends of a span of days, as the release writes its day', () => {
  const day = { year: 2026, month: 3, day: 1 };
  expect(isChosen(card, { since: day, until: day })).toBe(true);
  expect(isChosen(card, { since: { ...day, day: 2 } })).toBe(false);
  expect(isChosen(card, { until: { year: 2026, month: 2, day: 28 } })).toBe(false);
});

test('asks that one of several values fits, and all that is asked', () => {
  expect(isChosen(card, {})).toBe(true);
  expect(isChosen(card, { languages: ['fr', 'pt'], countries: ['so'], themes: ['labour Mobility'] })).toBe(true);
  expect(isChosen(card, { languages: ['pt-PT'] })).toBe(false);
  expect(isChosen(card, { countries: ['KE'], offices: ['elsewhere'] })).toBe(false);
  expect(isChosen(card, { themes: [] })).toBe(false);
});
