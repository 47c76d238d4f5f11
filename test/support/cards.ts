import type { Card } from '../../src/archive/card.ts';
import type { Language } from '../../src/model/language.ts';

/** What a test says of a card; the day in ISO 8601. */
export type CardValues = Partial<Omit<Card, 'date' | 'language'>> & {
  readonly day?: string;
  readonly language?: string;
};

/** @returns a card of a plainly fictional public release. */
export function card({ day = '2024-03-05', language = 'en', ...values }: CardValues = {}): Card {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const slug = values.slug ?? 'harbour-library-opens';
  return {
    file: `${slug}.${language}.md`,
    slug,
    language: language as Language,
    title: 'Harbour Library Opens',
    date: { year, month, day: date },
    dateEstimated: false,
    issued: { epoch: Date.UTC(year, month - 1, date), offset: 0 },
    publication: { state: 'public' },
    type: 'press-release',
    office: 'mexico',
    countries: [],
    themes: [],
    relations: [],
    declaredTranslations: [],
    ...values,
  };
}
