import { expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { DEFAULT_NEWSROOM } from '../../src/newsroom/newsroom.ts';
import { themeName } from '../../src/newsroom/themes.ts';

test.each([
  ['border-management', 'Border management'],
  ['santé', 'Santé'],
  ['éducation-santé', 'Éducation santé'],
  ['حماية-الطفل', 'حماية الطفل'],
  ['Return and IDPs', 'Return and IDPs'],
])('a theme that nobody named is shown as words: %s', (theme, name) => {
  expect(themeName(theme, 'fr' as Language, DEFAULT_NEWSROOM)).toBe(name);
});
