import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/archive/card.ts';
import { feedContent } from '../../../src/archive/feeds/content.ts';
import { planSite } from '../../../src/archive/site.ts';
import { linkCards, linkedRelease } from '../../../src/build/plan.ts';
import { editionOf, editionRecord } from '../../../src/formats/agency/edition.ts';
import { textPart } from '../../../src/formats/email/text-part.ts';
import { findFormat } from '../../../src/formats/list.ts';
import { isoInstant } from '../../../src/model/date.ts';
import { present } from '../../../src/model/present.ts';
import type { Release } from '../../../src/model/release.ts';
import { contextFor, harbour, releaseOf } from '../../support/releases.ts';

const { newsroom } = harbour();
const NOW = Date.UTC(2024, 5, 1);

function source(name: string, title: string, lines = '', day = '05'): Release {
  const front = `title: ${title}\ndate: 2024-03-${day}\noffice: lighthouse\ncontacts: desk\n${lines}`;
  const language = name.split('.')[1];
  return present(
    releaseOf(`---\n${front}\n---\nAn imaginary text.\n`, `${name.split('.')[0]}.${language}.md`, newsroom, NOW),
  );
}

/** The releases as a build has them: each with what stands around it. */
function newsroomOf(...releases: readonly Release[]) {
  const linked = linkCards(releases.map(cardOf), [], {});
  const { site, surroundings, changesOf } = planSite(linked.map(({ card }) => card));
  return releases.map((release, index) => {
    const one = present(linked[index]);
    const context = contextFor(newsroom, { site, surroundings: surroundings(one.card) });
    const changes = changesOf(one.card);
    return { release: linkedRelease(release, one), context, changes };
  });
}

type Placed = ReturnType<typeof newsroomOf>[number];

function written(format: string, { release, context }: Placed): string {
  const [rendition] = findFormat(format)?.render(release, context) ?? [];
  const { content = '' } = rendition ?? {};
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
}

const chairs = source('chairs.en', 'Library Buys 100 Chairs');
const corrected = source(
  'more.en',
  'Library Buys 110 Chairs',
  'corrects: { release: chairs, note: There are 110. }',
  '06',
);
const ship = source('ship.en', 'Library Buys a Ship', 'subtitle: It floats');
const noShip = source('none.en', 'Library Has No Ship', 'withdraws: { release: ship, note: There is no ship. }', '07');

describe('a correction', () => {
  const [earlier, later] = newsroomOf(chairs, corrected).map((one) => one);
  const named = 'CORRECTION to “Library Buys 100 Chairs” (5 March 2024): There are 110.';

  test('names the earlier release as its readers know it, not by a word of its address', () => {
    for (const format of ['wire', 'ninjs']) {
      expect(written(format, present(later)).replace(/\s+/g, ' ')).toContain(named);
    }
    expect(textPart(present(later).release, present(later).context).replace(/\s+/g, ' ')).toContain(named);
    expect(JSON.parse(written('ninjs', present(later))).associations).toMatchObject([{ title: chairs.title }]);
  });

  test('names it by its slug where only it is rendered', () => {
    expect(written('wire', { ...present(later), context: contextFor(newsroom) })).toContain(
      'CORRECTION to chairs: There',
    );
  });

  test('names it in the quotation marks of its language', () => {
    const premier = source('premier.fr', 'Cent chaises');
    const second = source(
      'second.fr',
      'Cent dix chaises',
      'corrects: { release: premier, note: Il y en a 110. }',
      '06',
    );
    const [, french] = newsroomOf(premier, second);
    expect(written('wire', present(french))).toContain(
      'CORRECTION de «\u202fCent chaises\u202f» (5 mars 2024)\u202f: Il y en a 110.',
    );
  });

  test('stands in the copy of what it corrects, and where it is', () => {
    const lines = [
      'Corrected on 6 March 2024: There are 110.',
      'Library Buys 110 Chairs',
      'https://press.library.example.org/news/en/more/',
    ].join('\n');
    expect(written('wire', present(earlier))).toContain(lines);
    expect(textPart(present(earlier).release, present(earlier).context)).toContain(lines);
  });

  test('leads to the release that it means where that is of another language', () => {
    const french = source('plus.fr', 'Cent dix chaises', 'corrects: { release: chairs, note: Il y en a 110. }', '06');
    const [first, second] = newsroomOf(chairs, french);
    const [link] = JSON.parse(written('ninjs', present(second))).associations;
    expect(link.uri).toBe(JSON.parse(written('ninjs', present(first))).uri);
  });
});

describe('a release that another one took back', () => {
  const [killed] = newsroomOf(ship, noShip);
  const one = present(killed);

  test.each(['wire', 'iptc7901', 'ninjs', 'newsml-g2', 'nitf', 'html'])('says why in %s, and no subtitle', (format) => {
    expect(written(format, one)).toContain('There is no ship.');
    expect(written(format, one)).not.toContain('It floats');
  });

  test('says why in its email and in feeds, once', () => {
    expect(textPart(one.release, one.context).match(/There is no ship\./g)).toHaveLength(1);
    const { templates } = one.context;
    expect(feedContent(one.release, one.changes, { templates, newsroom }).match(/There is no ship\./g)).toHaveLength(1);
  });

  test('has a new version for agencies, which take none that they know', () => {
    const first = editionRecord(editionOf(ship, undefined, NOW), isoInstant);
    expect(editionOf(one.release, first, NOW)).toMatchObject({ version: 2 });
  });
});

test('a release that takes itself back says why, and names no release', () => {
  const [own] = newsroomOf(
    source('own.en', 'Library Sinks', 'status: withdrawn\nwithdraws: { release: own, note: It floats. }'),
  );
  expect(written('wire', present(own))).toContain('where it has been used.\nIt floats.\n');
  expect(written('wire', present(own))).not.toContain('WITHDRAWS');
});
