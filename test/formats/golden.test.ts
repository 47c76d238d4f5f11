import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { goldenFile } from '../support/golden.ts';

const PICTURE = /\.png$/;

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
  const { files } = await built(newsroom, options);
  const texts = [...files].filter(([path]) => !PICTURE.test(path));

  test('is there', () => {
    expect(texts.length).toBeGreaterThan(12);
  });

  test.each(texts)('%s is as it was looked at', (path, bytes) => {
    expect(() => goldenFile(`${name}/${path}`, bytes.toString('utf8'))).not.toThrow();
  });
});
