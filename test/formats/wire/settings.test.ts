import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Remark } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import { checkText } from '../../../src/formats/text/check.ts';
import { missingWords } from '../../../src/formats/text/check-words.ts';
import { transliterate } from '../../../src/formats/text/transliterate.ts';
import type { Release } from '../../../src/model/release.ts';
import type { WireSettings } from '../../../src/model/wire-settings.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { arbitraryRelease, contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();

function releaseCalled(file: string): Release {
  const release = releases.find((one) => one.file === file);
  if (release === undefined) throw new Error(`${file} is gone`);
  return release;
}

type Copy = { readonly text: string | undefined; readonly mediaType: string; readonly remarks: readonly Remark[] };

function copyOf(release: Release, wire: WireSettings, own: Newsroom = newsroom): Copy {
  const remarks: Remark[] = [];
  const context = contextFor({ ...own, wire }, { report: (remark) => remarks.push(remark) });
  const renditions = findFormat('wire')?.render(release, context) ?? [];
  expect(renditions.map(({ format, file }) => `${format}: ${file}`)).toEqual(renditions.map(() => 'wire: wire.txt'));
  const { content, mediaType = '' } = renditions[0] ?? {};
  if (content === undefined || typeof content === 'string') return { text: content, mediaType, remarks };
  return { text: Buffer.from(content).toString(mediaType.includes('utf-8') ? 'utf8' : 'latin1'), mediaType, remarks };
}

const settings: fc.Arbitrary<WireSettings> = fc.record(
  {
    profile: fc.constantFrom('wire', 'flow'),
    width: fc.integer({ min: 45, max: 120 }),
    end: fc.constantFrom('-30-', 'ENDS', '###'),
    charset: fc.constantFrom('utf-8', 'latin1', 'ascii'),
    crlf: fc.boolean(),
    pageLines: fc.integer({ min: 20, max: 60 }),
  },
  { requiredKeys: [] },
);

test('whatever the release and the settings, the copy passes the check and has all words in their order', () => {
  let written = 0;
  fc.assert(
    fc.property(arbitraryRelease(newsroom), settings, (release, wire) => {
      const { text, remarks } = copyOf(release, wire);
      const { charset = 'utf-8', crlf = false, pageLines } = wire;
      if (text === undefined) {
        expect(remarks).toMatchObject([{ severity: 'error' }]);
        expect(charset).not.toBe('utf-8');
        return;
      }
      written += 1;
      const lines = crlf ? text.replaceAll('\r\n', '\n') : text;
      expect(lines).not.toContain('\r');
      const profile = wire.profile ?? (release.direction === 'rtl' ? 'flow' : 'wire');
      const width = profile === 'flow' ? Number.POSITIVE_INFINITY : (wire.width ?? 69);
      const end = wire.end ?? (release.language === 'ar' ? 'انتهى' : '###');
      expect(checkText(lines, { width, end }), lines).toEqual([]);
      if (charset !== 'utf-8') {
        expect(transliterate(lines, charset)).toEqual({ text: lines, replaced: [], missing: [] });
        expect(lines.split('?').length).toBeLessThanOrEqual(copyOf(release, {}).text?.split('?').length ?? 0);
      }
      if (release.publication.state !== 'withdrawn') {
        const write = (words: string) => transliterate(words, charset).text;
        expect(missingWords(release.body, lines, write)).toEqual([]);
      }
      if (pageLines !== undefined && profile === 'wire') {
        for (const page of lines.split(/(?<=^(?:\(more\)|\(suite\)|\(sigue\)|\(يتبع\)))\n\n/m)) {
          expect(page.split('\n').length).toBeLessThanOrEqual(pageLines + 1);
        }
      }
    }),
    { numRuns: 250, seed: 3 },
  );
  expect(written).toBeGreaterThan(100);
});

test('the check of words finds one that is lost and one that has changed its place', () => {
  const tree = parseMarkdownText('One *two* [three](https://library.example.org).\n\n- four\n- five');
  expect(missingWords(tree, 'One two three [1].\n\n- four\n- five')).toEqual([]);
  expect(missingWords(tree, 'One two three [1].\n\n- five')).toEqual(['four', 'five']);
  expect(missingWords(tree, 'One three two [1].\n\n- four\n- five')).not.toEqual([]);
});

describe('the character set', () => {
  test('ASCII has no accents, no question marks that were not there, and each replacement is reported', () => {
    const { text, mediaType, remarks } = copyOf(releaseCalled('everything.fr.md'), { charset: 'ascii' });
    expect(mediaType).toBe('text/plain; charset=us-ascii');
    expect(text).toContain('"salle de nuit" : jour et nuit');
    expect(text).toContain('est-ce tout ? Non ! "C\'est un');
    expect(text?.match(/\?/g)).toHaveLength(1);
    expect(remarks).toMatchObject([{ severity: 'warning', message: expect.stringContaining('è (U+00E8) as "e"') }]);
  });

  test('Latin-1 keeps the accents', () => {
    const { text, mediaType } = copyOf(releaseCalled('everything.fr.md'), { charset: 'latin1' });
    expect(mediaType).toBe('text/plain; charset=iso-8859-1');
    expect(text).toContain('bibliothèque');
    expect(text).toContain('«\u00a0salle de nuit\u00a0»');
  });

  test('Arabic is refused in both, with the letters that are missing', () => {
    for (const charset of ['ascii', 'latin1'] as const) {
      const { text, remarks } = copyOf(releaseCalled('lamps.ar.md'), { charset });
      expect(text).toBeUndefined();
      expect(remarks).toMatchObject([{ severity: 'error', message: expect.stringContaining('(U+0627)') }]);
    }
  });

  test('a contact who speaks Arabic does not keep English copy back', () => {
    expect(copyOf(releaseCalled('correction.md'), { charset: 'ascii' }).text).toContain(
      'Languages: English, French, Arabic',
    );
  });
});

describe('copy in which something is replaced by more letters', () => {
  /** A release in the signs that the press writes with, and the same in ASCII from the beginning. */
  const written = (text: (ascii: string, signs: string) => string) => {
    const cost = text('EUR', '€');
    const three = text('...', '…');
    const release = releaseCalled('everything.en.md');
    return {
      ...release,
      title: `The Night${three} ${'and the Night '.repeat(3)}${three} at 5 ${cost} a cup of tea`,
      dateline: [`${text('Aero', 'Ærø')}`],
      body: parseMarkdownText(
        `${`Tea is ${cost} 5 a cup${three} said ${text('"', '“')}Bo${text('"', '”')}. `.repeat(9)}

| Room | Price${three} | Who |
|---|--:|---|
| Night | ${cost} 120 | ${text('AE', 'Æ')} |
| [Map](https://library.example.org/caf%C3%A9) | 8 | Bo |
`,
      ),
    };
  };
  const ascii = written((plain) => plain);
  const signs = written((_, sign) => sign);
  const room = (name: string): Newsroom => ({
    ...newsroom,
    organisation: { ...newsroom.organisation, shortName: { en: name } },
  });

  test('is laid out as if it had been written so', () => {
    const { text, remarks } = copyOf(signs, { charset: 'ascii', end: '— 30 —' }, room('HLN…'));
    expect(text).toBe(copyOf(ascii, { charset: 'ascii', end: '-- 30 --' }, room('HLN...')).text);
    expect(text).toContain('\nRoom     Price...  Who\n');
    expect(remarks).toHaveLength(1);
  });

  test('has pages of so many lines', () => {
    const setting = { charset: 'ascii', pageLines: 20 } as const;
    expect(copyOf(signs, setting).text).toBe(copyOf(ascii, setting).text);
  });
});

describe('lines', () => {
  test('of copy end in a line feed, and in CR LF where it is asked for', () => {
    const { text = '' } = copyOf(releaseCalled('everything.en.md'), {});
    expect(text).not.toContain('\r');
    expect(copyOf(releaseCalled('everything.en.md'), { crlf: true }).text).toBe(text.replaceAll('\n', '\r\n'));
  });

  test('are not broken in Arabic, nor where flowing copy is asked for, whatever the width, and have no pages', () => {
    const paragraph = 'The fictional Harbour Library keeps its night room open from today, so that readers who miss';
    const flowing = copyOf(releaseCalled('everything.en.md'), { profile: 'flow', width: 50, pageLines: 20 });
    expect(flowing.text).toContain(paragraph);
    expect(flowing.text).not.toContain('(more)');
    expect(flowing.text).toBe(copyOf(releaseCalled('everything.en.md'), { profile: 'flow' }).text);
    const arabic = 'تفتح المكتبة الخيالية غرفتها الليلية اليوم، ويمكن الاطلاع على التفاصيل في صفحة المكتبة [1].';
    expect(copyOf(releaseCalled('lamps.ar.md'), {}).text).toContain(arabic);
    expect(copyOf(releaseCalled('lamps.ar.md'), { profile: 'wire' }).text).not.toContain(arabic);
  });

  test('of a template from Windows, or from long ago, or with gaps, are as others are', () => {
    const { templates } = contextFor(newsroom);
    for (const end of ['\r\n', '\r', '  \n']) {
      const render: typeof templates.render = (name, view) =>
        templates.render(name, view).replaceAll('\n\n', '\n\n\n\n').replaceAll('\n', end);
      const context = contextFor(newsroom, { templates: { ...templates, render } });
      const [rendition] = findFormat('wire')?.render(releaseCalled('everything.en.md'), context) ?? [];
      expect(rendition?.content).toBe(copyOf(releaseCalled('everything.en.md'), {}).text);
    }
  });
});

describe('advisories stand on top, in four languages', () => {
  const words = {
    en: ['CORRECTION', 'UPDATE', 'EMBARGOED UNTIL', 'KILL KILL KILL'],
    fr: ['CORRECTION', 'MISE À JOUR', 'SOUS EMBARGO JUSQU’AU', 'ANNULATION ANNULATION ANNULATION'],
    es: ['CORRECCIÓN', 'ACTUALIZACIÓN', 'EMBARGADO HASTA EL', 'ANULACIÓN ANULACIÓN ANULACIÓN'],
    ar: ['تصويب', 'تحديث', 'محظور النشر حتى', 'إلغاء إلغاء إلغاء'],
  };
  test.each(Object.entries(words))('%s', (language, [correction = '', update = '', embargo = '', kill = '']) => {
    const as = (file: string) => ({ ...releaseCalled(file), language: language as Release['language'] });
    const top = (file: string) => copyOf(as(file), {}).text?.split(releaseCalled(file).title)[0] ?? '';
    expect(top('correction.md')).toContain(correction);
    expect(top('correction.md')).toContain(update);
    expect(top('embargoed.md')).toContain(embargo);
    expect(top('embargoed.md')).toMatch(/00:30 \(UTC\+01:00,\s2024-03-09\s23:30 UTC\)/);
    expect(top('withdrawn.md')).toContain(kill);
  });
});

test('with the profile iptc7901 wire copy is the message', () => {
  const release = releaseCalled('everything.en.md');
  const context = contextFor({
    ...newsroom,
    wire: { profile: 'iptc7901', priority: 2, category: 'pl', service: 'hln' },
  });
  const [wire] = findFormat('wire')?.render(release, context) ?? [];
  const [message] = findFormat('iptc7901')?.render(release, context) ?? [];
  expect(wire).toEqual({ ...message, format: 'wire', file: 'wire.txt' });
  const sent = Buffer.from(wire?.content ?? '').toString('latin1');
  expect(sent.charCodeAt(0)).toBe(1);
  expect(sent.slice(1)).toMatch(/^hln\d{4} 2 pl \d+ hln 0001\r\nHLN-LIGHTHOUSE-NIGHT\r\n/);
});

test('priority and category stand beside the slug where they are given', () => {
  const { text } = copyOf(releaseCalled('everything.en.md'), { priority: 3, category: 'i' });
  expect(text).toMatch(/^HLN-LIGHTHOUSE-NIGHT 3 i\n/);
  expect(copyOf(releaseCalled('everything.en.md'), { category: 'i' }).text).toMatch(/^HLN-LIGHTHOUSE-NIGHT i\n/);
});

test('a picture has its caption, else its alternative, and who took it, where that is known', () => {
  const release = releaseCalled('everything.en.md');
  const image = { src: 'room.png', alt: 'A room.' };
  const credited = { ...image, caption: 'By night.', credit: 'HLN' };
  expect(copyOf({ ...release, image }, {}).text).toContain('\nPHOTO: A room.\n');
  expect(copyOf({ ...release, image: credited }, {}).text).toContain('\nPHOTO: By night. (HLN)\n');
});

describe('pages', () => {
  test('end in (more), begin with the slug and a number, and hold so many lines', () => {
    const { text = '' } = copyOf(releaseCalled('everything.en.md'), { pageLines: 30 });
    const pages = text.split('(more)\n');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.slice(1).map((page) => page.trimStart().split('\n')[0])).toEqual(
      pages.slice(1).map((_, index) => `HLN-LIGHTHOUSE-NIGHT ${index + 2}`),
    );
    expect(Math.max(...pages.map((page) => page.trim().split('\n').length))).toBeLessThanOrEqual(30);
    expect(text.endsWith('\n###\n')).toBe(true);
  });
});
