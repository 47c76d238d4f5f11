import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { RenderContext } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import { render, renderAsync } from '../../../src/formats/render.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { all, type Element, only, readXml } from '../../archive/feeds/reading.ts';
import { goldenFile } from '../../support/golden.ts';
import { arbitraryRelease, contextFor, harbour, releaseOf, sample } from '../../support/releases.ts';
import { source } from '../../support/source.ts';

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/harbour/${name}`, import.meta.url)));
const pictures = new Map([['pictures/room.png', { width: 900, height: 300 }]]);
const withPictures = { pictures, picture: (path: string) => (pictures.has(path) ? fixture(path) : undefined) };

/** The document of a release. */
async function documentOf(
  release: Release,
  newsroom: Newsroom,
  more: Partial<RenderContext> = {},
): Promise<Uint8Array> {
  const [rendition] = (await findFormat('docx')?.renderLater?.(release, contextFor(newsroom, more))) ?? [];
  if (!(rendition?.content instanceof Uint8Array)) throw new Error('no document');
  return rendition.content;
}

/** A part of a document. */
function part(document: Uint8Array | Readonly<Record<string, Uint8Array>>, name: string): string {
  const found = (document instanceof Uint8Array ? unzipSync(document) : document)[name];
  if (!found) throw new Error(`the document has no ${name}`);
  return new TextDecoder().decode(found);
}

/** The document as Word's text would be pasted into a page. */
async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value;
}

const named = ({ releases }: { readonly releases: readonly Release[] }, file: string): Release => {
  const release = releases.find((one) => one.file === file);
  if (!release) throw new Error(`${file} is gone`);
  return release;
};

describe('a document', () => {
  const { newsroom, releases } = harbour();
  const release = named({ releases }, 'everything.en.md');

  test('has headings, lists, quotations, links, the picture and the table, as mammoth reads them', async () => {
    const html = await htmlOf(await documentOf(release, newsroom, withPictures));
    expect(html).toContain('<h1>Harbour Library Opens Its "Night Room": 24 Hours a Day</h1>');
    expect(html).toContain('<h2>What is new</h2>');
    expect(html).toContain('Lighthouse Point/Juba – The fictional Harbour Library keeps its <em>night room</em>');
    expect(html).toMatch(
      /<ul><li>lamps that[^<]*<\/li><li>tea for [^<]*<ol><li>black<\/li><li>green, [^<]*<\/li><\/ol><\/li>/,
    );
    expect(html).toContain('<a href="https://library.example.org/night?a=1&amp;b=2">the library\'s page</a>');
    expect(html).toContain('<a href="mailto:desk@library.example.org">the desk</a>');
    expect(html).toMatch(/<thead><tr><th><p><strong>Room<\/strong><\/p><\/th>/);
    expect(html).toContain('<td><p>Map room</p></td>');
    expect(html).toMatch(/<img[^>]*alt="A long table with lamps &amp; empty chairs"/);
    expect(html).toContain('Raw HTML is text: &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<a href="tel:+525555363954;ext=12">+52 55 5536 3954</a> ext. 12');
    expect(html).not.toContain('javascript:');
    for (const heading of ['Key figures', 'Note to editors', 'About HLN', 'For more information, please contact:']) {
      expect(html).toContain(`<h2>${heading}</h2>`);
    }
  });

  test('says what it is: title, author, subject, language, and the moment of the release', async () => {
    const core = readXml(part(await documentOf(release, newsroom), 'docProps/core.xml'));
    expect(only(core, 'dc:title').text).toBe(release.title);
    expect(only(core, 'dc:creator').text).toBe('Harbour Library Network');
    expect(only(core, 'cp:keywords').text).toBe('Night, Ferries');
    expect(only(core, 'dc:language').text).toBe('en');
    for (const name of ['dcterms:created', 'dcterms:modified'])
      expect(only(core, name).text).toBe('2024-03-04T23:00:00Z');
    expect(part(await documentOf(release, newsroom), 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  test('has the same bytes each time, whatever was made before', async () => {
    const first = await documentOf(release, newsroom, withPictures);
    await documentOf(named({ releases }, 'lamps.ar.md'), newsroom);
    expect(Buffer.from(await documentOf(release, newsroom, withPictures)).equals(Buffer.from(first))).toBe(true);
  });

  test('reads from right to left in Arabic, but for numbers and addresses', async () => {
    const { newsroom: room, releases: four } = sample();
    const arabic = four.find(({ language }) => language === 'ar');
    if (!arabic) throw new Error('no Arabic sample');
    const bytes = await documentOf(arabic, room);
    const body = only(readXml(part(bytes, 'word/document.xml')), 'w:body');
    const paragraphs = all(body, 'w:p');
    expect(paragraphs.length).toBeGreaterThan(8);
    expect(paragraphs.every((one) => all(only(one, 'w:pPr'), 'w:bidi').length === 1)).toBe(true);
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toMatch(/<w:rtl\/>(?:<[^>]*>)*<w:t[^>]*>[^<]*المكسيك/);
    expect(xml).not.toMatch(/<w:rtl\/>(?:<[^>]*>)*<w:t[^>]*>\+52 55/);
    expect(part(bytes, 'word/styles.xml')).toContain('w:bidi="ar-SA"');
    expect(await htmlOf(bytes)).toContain('<a href="mailto:jartola@iom.int">jartola@iom.int</a>');
  });

  test('that is withdrawn has its notice and no text; one under embargo its mark', async () => {
    const withdrawn = await htmlOf(await documentOf(named({ releases }, 'withdrawn.md'), newsroom));
    expect(withdrawn).toContain('<strong>This release has been withdrawn.</strong>');
    expect(withdrawn.match(/<p>/g)?.length).toBeLessThan(6);
    const embargoed = await htmlOf(await documentOf(named({ releases }, 'embargoed.md'), newsroom));
    expect(embargoed).toMatch(/<strong>EMBARGOED UNTIL .*10 March 2024/);
  });

  test('counts its lists each from its own beginning', async () => {
    const counted = releaseOf(source({}, 'Lead.\n\n3. three\n4. four\n\nText.\n\n1. one'), 'counted.md', newsroom);
    if (!counted) throw new Error('not counted');
    const numbering = part(await documentOf(counted, newsroom), 'word/numbering.xml');
    expect([...numbering.matchAll(/<w:lvl w:ilvl="0"[^>]*><w:start w:val="(\d)"/g)].map(([, start]) => start)).toEqual(
      expect.arrayContaining(['3', '1']),
    );
  });
});

test('what stands below a table keeps its distance, the first of a list alone', async () => {
  const { newsroom } = harbour();
  const table = '| Room |\n| --- |\n| Map |\n';
  const spaced = async (text: string) => {
    const release = releaseOf(source({}, `Lead.\n\n${table}\n${text}`), 'table.md', newsroom);
    if (!release) throw new Error('not read');
    const body = only(readXml(part(await documentOf(release, newsroom), 'word/document.xml')), 'w:body');
    const inside = (found: readonly Element[], name: string) => found.flatMap((one) => all(one, name));
    return all(body, 'w:p')
      .filter((one) =>
        inside(all(one, 'w:pPr'), 'w:spacing').some(({ attributes }) => attributes['w:before'] === '160'),
      )
      .map((one) =>
        inside(all(one, 'w:r'), 'w:t')
          .map(({ text: words }) => words)
          .join(''),
      );
  };
  expect(await spaced('Near.\n\nFar.')).toEqual(['Near.']);
  expect(await spaced('- near\n  - deep\n- far')).toEqual(['near']);
  expect(await spaced('    near\n    far')).toEqual(['near']);
});

describe('the parts of a document are as they were looked at', () => {
  const { newsroom, releases } = harbour();

  test.each(['everything.en', 'lamps.ar', 'embargoed'])('%s', async (name) => {
    const parts = unzipSync(await documentOf(named({ releases }, `${name}.md`), newsroom, withPictures));
    // The others are the library's own.
    for (const text of ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'docProps/core.xml']) {
      // A tag a line, so that a person can read it.
      const xml = part(parts, text).replaceAll('><', '>\n<');
      expect(() => goldenFile(`docx/${name}/${text}`, xml)).not.toThrow();
    }
  });
});

test('any release gives a document that is well-formed, with its words', async () => {
  const { newsroom } = harbour();
  await fc.assert(
    fc.asyncProperty(arbitraryRelease(newsroom), async (release) => {
      const bytes = await documentOf(release, newsroom);
      for (const [name, content] of Object.entries(unzipSync(bytes))) {
        if (/\.(?:xml|rels)$/.test(name)) expect(readXml(new TextDecoder().decode(content)).name).not.toBe('');
      }
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(value.replace(/\s+/g, ' ')).toContain(release.title.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 25, seed: 1951 },
  );
});

test('the library renders it when it is given time, and says so otherwise', async () => {
  const { newsroom, releases } = harbour();
  const [release] = releases;
  if (!release) throw new Error('no release');
  const { templates } = contextFor(newsroom);
  expect(() => render(release, 'docx', { templates, newsroom })).toThrow('takes its time');
  expect((await renderAsync(release, 'docx', { templates, newsroom })).map(({ file }) => file)).toEqual([
    'release.docx',
  ]);
  expect(await renderAsync(release, 'wire', { templates, newsroom })).toEqual(
    render(release, 'wire', { templates, newsroom }),
  );
});
