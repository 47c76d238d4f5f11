import { expect, test } from 'vitest';
import { linkTranslations } from '../../src/archive/translations.ts';
import { card } from '../support/cards.ts';

test('translations are in the order of their languages, and of one language in that of their addresses', () => {
  const english = card({
    file: 'bell.en.md',
    declaredTranslations: [
      { language: 'fr', file: 'cloche.md' },
      { language: 'fr', file: 'carillon.md' },
      { language: 'es', file: 'campana.md' },
    ],
  });
  const others = (['cloche', 'carillon'] as const).map((slug) => card({ file: `${slug}.md`, slug, language: 'fr' }));
  const spanish = card({ file: 'campana.md', slug: 'campana', language: 'es' });
  const translationsOf = linkTranslations([english, ...others, spanish]);
  expect(translationsOf(english).map(({ language, slug }) => `${language} ${slug}`)).toEqual([
    'es campana',
    'fr carillon',
    'fr cloche',
  ]);
  expect(translationsOf(card({ file: 'elsewhere.md' }))).toEqual([]);
});
