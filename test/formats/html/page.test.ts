import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src/build/template-files.ts';
import { render } from '../../../src/formats/render.ts';
import { htmlValidate } from '../../support/accessibility.ts';
import { withPage } from '../../support/browser.ts';
import { built, textOf } from '../../support/built.ts';
import { sample as readSample, releaseOf } from '../../support/releases.ts';
import { source } from '../../support/source.ts';

const SLUG = '2009-06-19-iom-director-general-visits-mexico';
const sample = await built('releases');
const harbour = await built('test/fixtures/harbour', { includeDrafts: true, includeEmbargoed: true });

const page = (language: string) => textOf(sample, `${language}/${SLUG}/index.html`);
const harbourPage = (name: string) => textOf(harbour, `${name}/index.html`);

/** What a page tells search engines; nothing where it tells nothing. */
function dataOf(html: string): Record<string, unknown> {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return json === undefined ? {} : JSON.parse(json);
}

/** The Open Graph properties of a page. */
function cardOf(html: string): Record<string, string | undefined> {
  const found = html.matchAll(/<meta property="([^"]+)" content="([^"]*)">/g);
  return Object.fromEntries([...found].map(([, property, content]) => [property, content]));
}

describe('what a page says of itself', () => {
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
    const head = page('en').slice(0, page('en').indexOf('<body>'));
    const alternates = [...head.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language);
    expect(alternates).toEqual(['ar', 'en', 'es', 'fr', 'x-default']);
    expect(page('en')).toContain(`<link rel="canonical" href="https://press.example.org/en/${SLUG}/">`);
    expect(page('en')).toMatch(/<dd><a [^>]*lang="ar"[^>]*>العربية<\/a>/);
  });

  test('its contact, to be called and written to', () => {
    expect(page('en')).toContain('href="tel:+525555363954"');
    expect(page('en')).toContain('href="mailto:jartola@iom.int"');
  });

  test('what it belongs to, with the lists that it is in, and the way to it', () => {
    expect(page('en')).toContain('<dd><a href="../../en/offices/mexico/index.html">IOM Mexico</a></dd>');
    expect(page('en')).toContain('<dd><a href="../../en/countries/mx/index.html">Mexico</a></dd>');
    const trail = /<nav class="trail"[\s\S]*?<\/nav>/.exec(page('en'))?.[0] ?? '';
    expect([...trail.matchAll(/>([^<>]+)<\/(?:a|span)>/g)].map(([, label]) => label)).toEqual([
      'Home',
      'All releases',
      '2009',
      'June',
      'IOM Director General Visits Mexico',
    ]);
  });

  test('its pictures with their size, caption and credit', () => {
    expect(harbourPage('en/everything')).toContain(
      '<img src="pictures/room.png" alt="A long table with lamps &amp; empty chairs" width="640" height="360">',
    );
    expect(harbourPage('en/everything')).toContain(
      '<figcaption>The night room before it opened. Photo: HLN/Bo Muster 2024</figcaption>',
    );
  });

  test('nothing of what a source smuggles in', () => {
    const html = harbourPage('en/everything');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('javascript:');
  });
});

describe('what a page says to machines', () => {
  test('that it is a news article (schema.org), moments with the offset of its office', () => {
    expect(dataOf(page('en'))).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'IOM Director General Visits Mexico',
      datePublished: expect.stringMatching(/^2009-06-19T00:00:00-0[56]:00$/),
      dateModified: expect.stringMatching(/^2009-06-19T00:00:00-0[56]:00$/),
      inLanguage: 'en',
      genre: 'press release',
      publisher: { name: 'International Organization for Migration', contactPoint: [{ telephone: '+525555363954' }] },
      contentLocation: [{ '@type': 'Country', name: 'Mexico' }],
      workTranslation: [{ inLanguage: 'ar' }, { inLanguage: 'es' }, { inLanguage: 'fr' }],
    });
  });

  test('its picture with size and credit', () => {
    expect(dataOf(harbourPage('en/everything'))['image']).toEqual({
      '@type': 'ImageObject',
      url: 'https://press.library.example.org/news/en/everything/pictures/room.png',
      width: 640,
      height: 360,
      caption: 'The night room before it opened.',
      creditText: 'HLN/Bo Muster 2024',
    });
  });

  test('how it looks where it is shared (Open Graph)', () => {
    expect(cardOf(harbourPage('en/everything'))).toMatchObject({
      'og:type': 'article',
      'og:title': 'Harbour Library Opens Its &quot;Night Room&quot;: 24 Hours a Day',
      'og:url': 'https://press.library.example.org/news/en/everything/',
      'og:image': 'https://press.library.example.org/news/en/everything/pictures/room.png',
      'og:image:width': '640',
      'og:image:alt': 'A long table with lamps &amp; empty chairs',
      'og:locale': 'en_GB',
      'og:locale:alternate': 'fr_FR',
      'article:published_time': '2024-03-05T00:00:00+01:00',
    });
  });
});

describe('a correction', () => {
  test('is told on the page of what it corrects: what changed, when, and where', () => {
    const html = harbourPage('en/everything');
    expect(html).toMatch(
      /<li class="corrects"><strong>Corrected on 6 March 2024:<\/strong>\s*<span class="note">The library opens at nine, not at eight\.<\/span>\s*<a href="\.\.\/\.\.\/en\/correction\/index\.html"/,
    );
    expect(dataOf(html)).toMatchObject({
      dateModified: '2024-03-06T08:00:00Z',
      correction: [{ '@type': 'CorrectionComment', text: 'The library opens at nine, not at eight.' }],
    });
  });

  test('leads to what it corrects', () => {
    expect(harbourPage('en/correction')).toMatch(
      /<strong>Corrects:<\/strong>[\s\S]*?<a href="\.\.\/\.\.\/en\/everything\/index\.html"/,
    );
    expect(dataOf(harbourPage('en/correction'))['isBasedOn']).toMatchObject([
      { '@id': 'https://press.library.example.org/news/en/everything/' },
    ]);
  });
});

describe('what is not public, or no longer', () => {
  test.each([
    ['draft', /class="notice draft"/],
    ['embargoed', /class="notice embargoed"[\s\S]*10 March 2024/],
    ['withdrawn', /class="notice withdrawn"/],
  ])('a page that is %s says so to people, and nothing else to machines', (name, notice) => {
    const html = harbourPage(`en/${name}`);
    expect(html).toMatch(notice);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect([dataOf(html), cardOf(html)]).toEqual([{}, {}]);
    expect(html).not.toContain('<meta name="description"');
  });

  test('is on no other page of the site', () => {
    const beside = [...harbour.files].filter(([path]) => !/^en\/(?:draft|embargoed|withdrawn)\/|\.json$/.test(path));
    // Feeds tell their readers which release was withdrawn, as its own page does.
    const secret = (path: string) =>
      path.endsWith('.xml') ? /draft\/|embargoed\// : /draft\/|embargoed\/|withdrawn\/|Harbour Library Sinks/;
    const naming = beside.filter(([path, bytes]) => secret(path).test(bytes.toString()));
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  test('has no text when it was withdrawn', () => {
    expect(harbourPage('en/withdrawn')).not.toContain('must be in no output');
  });
});

describe('a page that stands alone, in an export or as one file', () => {
  const { newsroom } = readSample();
  const image = '{ src: "https://images.example.org/a/b.png", alt: A room, caption: The room, credit: IOM 2024 }';
  const release = releaseOf(source({ image, themes: '[return]' }), 'alone.md', newsroom);
  if (!release) throw new Error('the source is valid');
  const [rendition] = render(release, 'html', { templates: loadTemplates(), newsroom });
  const html = String(rendition?.content);

  test('is whole: its style is in it, and it leads to no list', async () => {
    expect(html).toMatch(/<style>[^<]*--band:#0033a0/);
    expect(html).not.toMatch(/<link rel="stylesheet"|href="\.\.\/\.\.\/en\//);
    expect(await htmlValidate(html)).toEqual([]);
    expect(html.length).toBeLessThan(30 * 1024);
  });

  test('may load its own picture from elsewhere, and nothing more', async () => {
    expect(html).toContain('img-src &#x27;self&#x27; https://images.example.org; base-uri');
    await withPage(html, async (tab, problems) => {
      const colour = await tab.evaluate("getComputedStyle(document.querySelector('.band')).backgroundColor");
      expect(colour).toBe('rgb(0, 51, 160)');
      expect(problems.filter((problem) => /security policy/i.test(problem))).toEqual([]);
    });
  });
});
