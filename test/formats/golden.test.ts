import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { goldenFile } from '../support/golden.ts';

const PICTURE = /\.png$/;
/** Of the pages beside the releases one of each kind: the others differ in what they list. */
const LOOKED_AT = new Set([
  ...['index.html', 'ar/index.html', 'en/archive/index.html', 'en/archive/2024/index.html', 'ar/offices/index.html'],
  ...['en/countries/ss/index.html', 'en/themes/index.html'],
]);

/** Every text that a newsroom becomes, as a person looked at it in a browser, a mail program and on paper. */
describe.each([
  { name: 'sample', newsroom: 'releases', options: {} },
  { name: 'harbour', newsroom: 'test/fixtures/harbour', options: {} },
  {
    name: 'harbour-unpublished',
    newsroom: 'test/fixtures/harbour',
    options: { includeDrafts: true, includeEmbargoed: true },
  },
] as const)('$name', async ({ name, newsroom, options }) => {
  const { files, result } = await built(newsroom, options);
  const others = new Set(result.site.filter((path) => !LOOKED_AT.has(path)));
  const texts = [...files].filter(([path]) => !PICTURE.test(path) && !others.has(path));

  test('is there', () => {
    expect(texts.length).toBeGreaterThan(12);
  });

  test.each(texts)('%s is as it was looked at', (path, bytes) => {
    expect(() => goldenFile(`${name}/${path}`, bytes.toString('utf8'))).not.toThrow();
  });
});
