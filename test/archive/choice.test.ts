import { expect, test } from 'vitest';
import { type Chosen, isChosen } from '../../src/archive/choice.ts';
import { readChoice } from '../../src/archive/choice-words.ts';
import type { Language } from '../../src/model/language.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';

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

test('asks for all offices of one name, and says how to find one that there is not', () => {
  const office = (id: string, country: string) =>
    `  ${id}:\n    name: { en: HLN Quay }\n    city: { en: Quay }\n    country: ${country}\n    timeZone: UTC\n    languages: [en]\n    source: invented for tests\n`;
  const { newsroom } = readNewsroom({
    offices: { path: 'offices.yaml', text: `offices:\n${office('quay-north', 'CH')}${office('quay-south', 'AU')}` },
  });
  expect(readChoice({ offices: ['Quay', 'quay-south'] }, newsroom).offices).toEqual([
    'quay-north',
    'quay-south',
    'quay-south',
  ]);
  const refusal = (text: string) => expect(() => readChoice({ offices: [text] }, newsroom));
  refusal('quay-nort').toThrow(expect.objectContaining({ hint: 'Did you mean quay-north?' }));
  refusal('Atlantis').toThrow(expect.objectContaining({ hint: 'Search them: iom-release offices' }));
});
