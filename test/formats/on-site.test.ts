import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/archive/card.ts';
import { planSite } from '../../src/archive/site.ts';
import { pictureSize } from '../../src/build/picture-sizes.ts';
import { linkCards, linkedRelease } from '../../src/build/plan.ts';
import { DEFAULT_FORMATS } from '../../src/formats/list.ts';
import { isPublic } from '../../src/model/publication.ts';
import { goldenFile } from '../support/golden.ts';
import { contextFor, harbour, sample } from '../support/releases.ts';

const fixture = (path: string) => readFileSync(fileURLToPath(new URL(`../fixtures/harbour/${path}`, import.meta.url)));
const pictures = new Map(
  ['pictures/room.png', 'pictures/map.png'].map((path) => [
    path,
    pictureSize(fixture(path)) ?? { width: 0, height: 0 },
  ]),
);
const picture = (path: string) => (pictures.has(path) ? fixture(path) : undefined);

describe.each([
  { name: 'sample', read: sample(), options: {} },
  { name: 'harbour', read: harbour(), options: {} },
  { name: 'harbour-unpublished', read: harbour(), options: { includeDrafts: true, includeEmbargoed: true } },
])('$name: releases on their site', ({ name, read: { newsroom, releases }, options }) => {
  const shown = Object.keys(options).length > 0 ? releases : releases.filter((one) => isPublic(one.publication));
  const linked = linkCards(shown.map(cardOf), [], options);
  const { site, surroundings } = planSite(
    linked.map(({ card }) => card),
    { sections: ['search'] },
  );

  test.each(linked.map((one) => [one.card.file, one] as const))('%s is in each format what was looked at', (_, one) => {
    const release = shown.find(({ file }) => file === one.card.file);
    if (!release) throw new Error(`${one.card.file} is gone`);
    const context = contextFor(newsroom, {
      ...{ beside: DEFAULT_FORMATS, site, surroundings: surroundings(one.card), pictures, picture },
    });
    const folder = `${name}/${one.card.language}/${one.card.slug}`;
    for (const format of DEFAULT_FORMATS) {
      for (const { file, content } of format.render(linkedRelease(release, one), context)) {
        expect(() => goldenFile(`${folder}/${file}`, content)).not.toThrow();
      }
    }
  });
});
