import { describe, expect, test } from 'vitest';
import { axe, htmlValidate } from '../../support/accessibility.ts';
import { type Site, withPage } from '../../support/browser.ts';
import { type Built, built, textOf } from '../../support/built.ts';
import { comparePictures, goldenPicture } from '../../support/picture.ts';
import { EMAIL_HTML } from './email-html.ts';

const BASE = 'https://press.library.example.org/news/';
const harbour = await built('test/fixtures/harbour', {
  includeDrafts: true,
  includeEmbargoed: true,
  formats: ['email'],
});
const sample = await built('releases', { formats: ['email'] });
const SAMPLE = '2009-06-19-iom-director-general-visits-mexico';

/** What pages are asked for and messages are not: a message has no landmarks, a mail program puts it into its own. */
const FOR_PAGES = new Set(['landmark-one-main', 'region']);
/** An email as a mail program shows it: with its pictures, or without, as most do at first. */
function site(from: Built, path: string, pictures: 'shown' | 'blocked'): Site {
  const html = textOf(from, `${path}/email.html`);
  const shown = Object.fromEntries([...from.files].filter(([file]) => file.endsWith('.png')));
  return pictures === 'blocked'
    ? { 'index.html': html.replace(/(<img [^>]*?src=")[^"]*/g, '$1data:image/png;base64,') }
    : { ...shown, 'index.html': html.replaceAll(`src="${BASE}`, 'src="/') };
}

const CASES = ['en/everything', 'ar/lamps'].flatMap((path) =>
  [600, 360].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ path, width, scheme, pictures: 'shown' as const })),
  ),
);

describe('looks as it was looked at', () => {
  test.each([
    ...CASES,
    { path: 'en/everything', width: 360, scheme: 'light' as const, pictures: 'blocked' as const },
    { path: 'en/embargoed', width: 600, scheme: 'dark' as const, pictures: 'shown' as const },
  ])('$path at $width px, $scheme, pictures $pictures', async ({ path, width, scheme, pictures }) => {
    const options = { viewport: { width, height: 800 }, colorScheme: scheme };
    const picture = await withPage(
      site(harbour, path, pictures),
      (page) => page.screenshot({ fullPage: true, animations: 'disabled' }),
      options,
    );
    const blocked = pictures === 'blocked' ? '-no-pictures' : '';
    expect(() =>
      goldenPicture(`email/${path.replace('/', '-')}-${width}-${scheme}${blocked}.png`, picture),
    ).not.toThrow();
  });
});

describe.each([
  { of: 'harbour', path: 'en/everything' },
  { of: 'harbour', path: 'ar/lamps' },
  { of: 'harbour', path: 'en/embargoed' },
  { of: 'harbour', path: 'en/correction' },
  { of: 'harbour', path: 'en/withdrawn' },
  { of: 'sample', path: `es/${SAMPLE}` },
])('$of, $path', ({ of, path }) => {
  const from = of === 'harbour' ? harbour : sample;

  test.each(['light', 'dark'] as const)('holds WCAG, contrast too, and 320 pixels in %s', async (scheme) => {
    const viewport = { width: 320, height: 800 };
    await withPage(
      site(from, path, 'shown'),
      async (page) => {
        expect((await axe(page)).filter(({ rule }) => !FOR_PAGES.has(rule))).toEqual([]);
        for (const width of [320, 360, 600]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        }
      },
      { viewport, colorScheme: scheme },
    );
  });

  test('is valid HTML, but for what mail programs need', async () => {
    const found = await htmlValidate(textOf(from, `${path}/email.html`));
    expect(found.filter(({ rule }) => !EMAIL_HTML.has(rule))).toEqual([]);
  });
});

test('long words and wide tables do not widen the column', async () => {
  const html = textOf(harbour, 'en/everything/email.html');
  const long = html
    .replace('imaginary sea', 'x'.repeat(300))
    .replace('Map room', `${'y'.repeat(90)} ${'z'.repeat(90)}`);
  const overflow = (page: { evaluate: (script: string) => Promise<unknown> }) =>
    page.evaluate('document.documentElement.scrollWidth');
  expect(await withPage(long, overflow, { viewport: { width: 320, height: 800 } })).toBe(320);
});

test('the pictures are compared by what a person sees', async () => {
  const shoot = (text: string) =>
    withPage(`<!doctype html><title>x</title><p style="font:20px sans-serif">${text}`, (page) => page.screenshot(), {
      viewport: { width: 200, height: 80 },
    });
  const [one, same, other] = [await shoot('Night room'), await shoot('Night room'), await shoot('Night roam')];
  expect(comparePictures(one, same).share).toBe(0);
  expect(comparePictures(one, other).share).toBeGreaterThan(0.002);
});
