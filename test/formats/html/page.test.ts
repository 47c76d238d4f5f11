import { describe, expect, test } from 'vitest';
import { axe, htmlValidate } from '../../support/accessibility.ts';
import { withPage } from '../../support/browser.ts';
import { type Built, built, textOf } from '../../support/built.ts';

const SLUG = '2009-06-19-iom-director-general-visits-mexico';
const sample = await built('releases');
const harbour = await built('test/fixtures/harbour', { includeDrafts: true, includeEmbargoed: true });

/** The folder of one release as a site of its own: the page at the root, its pictures beside it. */
function siteOf({ files }: Built, folder: string): Record<string, Uint8Array> {
  const inside = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  return Object.fromEntries(inside.map(([path, bytes]) => [path.slice(folder.length + 1), bytes]));
}

const pages = [sample, harbour].flatMap((from) =>
  [...from.files.keys()].filter((path) => path.endsWith('/index.html')).map((path) => ({ from, path })),
);

describe('every page', () => {
  test.each(pages)('$path is valid HTML', async ({ from, path }) => {
    expect(await htmlValidate(textOf(from, path))).toEqual([]);
  });

  test.each(pages)(
    '$path: HTML and style together stay under 30 KB and load nothing from elsewhere',
    ({ from, path }) => {
      const html = textOf(from, path);
      expect(html.length).toBeLessThan(30 * 1024);
      expect(html).not.toMatch(
        / src="(?:https?:)?\/\/|<link rel="(?:stylesheet|icon|preload)"|<script(?! type="application\/ld\+json")/,
      );
      expect(html).toContain("default-src 'none'".replaceAll("'", '&#x27;'));
    },
  );
});

describe.each([
  { name: 'English', from: harbour, folder: 'en/everything' },
  { name: 'Arabic', from: harbour, folder: 'ar/lamps' },
  { name: 'a draft', from: harbour, folder: 'en/draft' },
  { name: 'an embargoed one', from: harbour, folder: 'en/embargoed' },
  { name: 'a withdrawn one', from: harbour, folder: 'en/withdrawn' },
  { name: 'the sample in Arabic', from: sample, folder: `ar/${SLUG}` },
])('in a browser, $name', ({ from, folder }) => {
  test.each([
    { colorScheme: 'light', viewport: { width: 1000, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 1000, height: 800 } },
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  ] as const)('is accessible and fits: $colorScheme, $viewport.width px', async (options) => {
    await withPage(
      siteOf(from, folder),
      async (page, problems) => {
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(problems).toEqual([]);
      },
      options,
    );
  });
});

describe('what a page says of itself', () => {
  const page = (language: string) => textOf(sample, `${language}/${SLUG}/index.html`);

  test.each([
    ['en', 'ltr'],
    ['fr', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
  ])('%s is written %s', (language, direction) => {
    expect(page(language)).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  test('its date in the form of its language', () => {
    expect(page('en')).toContain('<time datetime="2009-06-19">19 June 2009</time>');
    expect(page('fr')).toContain('>19 juin 2009<');
    expect(page('es')).toContain('>19 de junio de 2009<');
    expect(page('ar')).toContain('>19 يونيو 2009<');
  });

  test('its translations, itself and a default, to search engines and to people', () => {
    const alternates = [...page('en').matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language);
    expect(new Set(alternates)).toEqual(new Set(['en', 'fr', 'es', 'ar', 'x-default']));
    expect(page('en')).toContain(`<link rel="canonical" href="https://press.example.org/en/${SLUG}/">`);
    expect(page('en')).toMatch(/<a [^>]*lang="ar"[^>]*>العربية<\/a>/);
  });

  test('its contact, to be called and written to', () => {
    expect(page('en')).toContain('href="tel:+525555363954"');
    expect(page('en')).toContain('href="mailto:jartola@iom.int"');
  });

  test('itself as a news article (schema.org), moments with offsets', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page('en')) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'IOM Director General Visits Mexico',
      datePublished: expect.stringMatching(/^2009-06-19/),
      inLanguage: 'en',
      publisher: { name: 'International Organization for Migration' },
    });
  });

  test('that it is not public, where it is not', () => {
    const marked = (name: string) => textOf(harbour, `en/${name}/index.html`);
    expect(marked('draft')).toContain('class="notice draft"');
    expect(marked('embargoed')).toMatch(/class="notice[^"]*"[\s\S]*10 March 2024/);
    expect(marked('embargoed')).toContain('<meta name="robots" content="noindex">');
    expect(marked('withdrawn')).toContain('class="notice withdrawn"');
  });

  test('nothing of what a source smuggles in', () => {
    const html = textOf(harbour, 'en/everything/index.html');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('javascript:');
  });
});
