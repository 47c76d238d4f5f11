import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/archive/card.ts';
import { planSite } from '../../src/archive/site.ts';
import { DEFAULT_FORMATS, findFormat } from '../../src/formats/list.ts';
import { present } from '../../src/model/present.ts';
import type { Release } from '../../src/model/release.ts';
import { goldenFile } from '../support/golden.ts';
import { contextFor, harbour, sample } from '../support/releases.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const SAMPLE = '2009-06-19-iom-director-general-visits-mexico';
const CASES = [
  ...['en', 'fr', 'es', 'ar'].map((language) => ['sample', `${SAMPLE}.${language}.md`, sample] as const),
  ...['everything.en.md', 'everything.fr.md', 'lamps.ar.md', 'correction.md', 'withdrawn.md'].map(
    (file) => ['harbour', file, harbour] as const,
  ),
  ...['draft.md', 'embargoed.md'].map((file) => ['harbour-unpublished', file, harbour] as const),
];
/** What others say of a release, which its copy says too. */
function around(releases: readonly Release[], release: Release) {
  const cards = new Map(releases.map((one) => [one, cardOf(one)]));
  return planSite([...cards.values()]).surroundings(present(cards.get(release)));
}

/** The release in a page, without what its site adds: links to lists, what came later, the sizes of pictures. */
function main(page: string): string | undefined {
  return /<main[\s\S]*<\/main>/
    .exec(page)?.[0]
    .replace(/<section class="changes"[\s\S]*?<\/section>\n/, '')
    .replace(/<a href="\.\.\/\.\.\/[^>]*>(.*?)<\/a>/g, '$1')
    .replace(/ width="\d+" height="\d+"/g, '');
}

describe.each(CASES)('%s: %s, rendered without a site', (folder, file, open) => {
  const rendered = (format: string) => {
    const { newsroom, releases } = open();
    const release = releases.find((one) => one.file === file);
    if (!release) throw new Error(`${file} is gone`);
    const renditions =
      findFormat(format)?.render(
        release,
        contextFor(newsroom, { beside: DEFAULT_FORMATS, surroundings: around(releases, release) }),
      ) ?? [];
    expect(renditions).not.toEqual([]);
    return renditions.map((one) => ({ ...one, golden: `${folder}/${release.language}/${release.slug}/${one.file}` }));
  };

  test('is the wire copy that was looked at', () => {
    for (const { golden, content } of rendered('wire')) expect(() => goldenFile(golden, content)).not.toThrow();
  });

  // Pictures in emails are named by where the site has them.
  test.skipIf(file === 'everything.en.md')('is the email that was looked at', () => {
    for (const { golden, content } of rendered('email')) expect(() => goldenFile(golden, content)).not.toThrow();
  });

  test('is in a page what it is on its site', () => {
    for (const { golden, content } of rendered('html')) {
      expect(main(String(content))).toBeDefined();
      expect(main(String(content))).toBe(main(readFileSync(GOLDEN + golden, 'utf8')));
    }
  });
});
