import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/model/error.ts';
import { parse } from '../../src/source/parse.ts';
import { LONG_HEADER, NESTED_MULTIPARTS } from './support/hostile-mail.ts';
import { read, readOne } from './support/reading.ts';
import { paragraph, word, wordXml } from './support/word.ts';

const BODY = '<p>The cat of the fictional library has read a whole book today, its keeper said.</p>';

async function refusal(bytes: Uint8Array | string, name: string): Promise<ReleaseError> {
  const error = await read(bytes, name).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ReleaseError) return error;
  throw error ?? new Error('it was read');
}

describe('input that would do harm is refused with a reason', () => {
  test('a page larger than 10 MB, at once', async () => {
    const start = process.cpuUsage().user;
    const error = await refusal(new Uint8Array(100 * 1024 * 1024).fill(0x61), 'page.html');
    expect(error.message).toBe('It is larger than 10 MB.');
    expect(error.hint).toContain('right file');
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(3);
  });

  test.each([
    ['div', '<div>'],
    ['table cells', '<table><tr><td>'],
    ['bold', '<b>'],
    ['lists', '<ul><li>'],
  ])('a page of %s nested 100,000 deep', async (_, tag) => {
    const error = await refusal(tag.repeat(100_000), 'page.html');
    expect(error.message).toContain('nested deeper');
  });

  test('a release that is longer than a source may be; several in one file may be', async () => {
    const long = 'A cat reads a book. '.repeat(25_100);
    for (const [text, name] of [
      [`The Cat\n\n${long}\n`, 'a.txt'],
      [`<h1>The Cat</h1><p>${long}</p>`, 'a.html'],
    ] as const) {
      expect((await refusal(text, name)).message).toBe('It has more than 500,000 characters of text.');
    }
    const half = long.slice(0, 400_000);
    expect((await read(`<h1>The Cat</h1><p>${half}</p>`, 'a.html')).releases).toHaveLength(1);
    const feed = `<rss version="2.0"><channel><title>News</title>${[1, 2].map((one) => `<item><title>Cat ${one}</title><description>${half}</description></item>`).join('')}</channel></rss>`;
    expect((await read(feed, 'a.xml')).releases).toHaveLength(2);
  });

  test('a Word document that unpacks to gigabytes', async () => {
    const bomb = word({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024).fill(0x20) });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await refusal(bomb, 'bomb.docx')).message).toContain('no release is that large');
  });

  test('a Word document that says of a part that it is smaller than it is', async () => {
    const bomb = word({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024).fill(0x20) });
    // The size in the central directory and in the local header: 60 MB becomes 1 KB.
    const lie = Buffer.from(bomb);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(60 * 1024 * 1024);
    for (let at = lie.indexOf(size); at !== -1; at = lie.indexOf(size, at + 4)) lie.writeUInt32LE(1024, at);
    await expect(read(lie, 'lie.docx')).rejects.toBeInstanceOf(ReleaseError);
  });

  test('a Word document of more than 50 MB, or of thousands of parts', async () => {
    const large = new Uint8Array(51 * 1024 * 1024);
    large.set([0x50, 0x4b, 3, 4]);
    expect((await refusal(large, 'a.docx')).message).toContain('larger than 50 MB');
    const many = Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`word/${index}.bin`, '']));
    expect((await refusal(word(many), 'a.docx')).message).toContain('more than 4000 parts');
  });

  test('a Word document that defines entities in UTF-16', async () => {
    const text = '\ufeff<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "b">]><d/>';
    const bytes = word({ 'word/document.xml': wordXml(paragraph('a')), 'word/a.xml': Buffer.from(text, 'utf16le') });
    expect((await refusal(bytes, 'a.docx')).message).toContain('entities');
  });

  test('a Word document that defines entities', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const bomb = word({ 'word/document.xml': wordXml(paragraph('&b;'), entities) });
    expect((await refusal(bomb, 'bomb.docx')).message).toContain('defines entities');
  });

  test('a zip file that is no Word document, and one that is cut off', async () => {
    expect((await refusal(zipSync({ 'a.txt': strToU8('a') }), 'a.docx')).message).toContain('no Word document');
    const whole = word({ 'word/document.xml': wordXml(paragraph('A cat.')) });
    await expect(read(whole.subarray(0, 200), 'a.docx')).rejects.toBeInstanceOf(ReleaseError);
  });

  test('a feed whose elements are nested without end', async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel>${'<item>'.repeat(5000)}`;
    expect((await refusal(feed, 'feed.rss')).message).toContain('nested deeper');
  });

  test('messages within messages', async () => {
    let mail = 'Subject: innermost\r\n\r\nA cat has read a book in the fictional library today.\r\n';
    for (let depth = 0; depth < 8; depth++) {
      mail = `Subject: ${depth}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${mail}\r\n--b${depth}--\r\n`;
    }
    expect((await refusal(mail, 'mail.eml')).message).toContain('too many times');
  });

  test.each([
    ['3,000 multiparts, each in another', NESTED_MULTIPARTS],
    ['50,000 lines of a header', LONG_HEADER],
  ])('a message of %s', async (_, mail) => {
    const error = await refusal(mail, 'mail.eml');
    expect(error.message).toContain('too many parts, too long a header');
    expect(error.hint).toContain('a file of its own');
  });
});

describe('what a page must not bring along', () => {
  test('entities of a feed are never expanded', async () => {
    const entities = '<!DOCTYPE rss [<!ENTITY a "boom boom boom"><!ENTITY b "&a;&a;&a;&a;">]>';
    const feed = `<?xml version="1.0"?>${entities}<rss version="2.0"><channel><item><title>A &b; Cat</title><description>&lt;p&gt;The cat has read &b; a book in the fictional library.&lt;/p&gt;</description></item></channel></rss>`;
    const { releases } = await read(feed, 'feed.rss');
    expect(releases).toHaveLength(1);
    expect(JSON.stringify(releases[0]?.draft.body)).not.toContain('boom');
  });

  test.each([
    '<script>alert(1)</script>',
    '<p>Read <a href="javascript:alert(1)">this</a> book of the fictional library, its keeper said today.</p>',
    '<p>Read <a href="java\tscript:alert(1)">this</a> book of the fictional library, its keeper said today.</p>',
    '<p>Read <a href="data:text/html,<script>alert(1)</script>">this</a> book of the fictional library, he said today.</p>',
    '<p>Read <a href="vbscript:x">this</a> book of the fictional library, its keeper said today.</p>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; is what the keeper of the fictional library wrote down today.</p>',
    '<p onclick="alert(1)">The cat of the fictional library has read another book today.</p>',
    '<p>&lt;!-- iom-release-disable --&gt; said the keeper of the fictional library in his sleep today.</p>',
    '<p>[this](javascript:alert(1)) is what the keeper of the fictional library wrote down today.</p>',
    '<iframe src="javascript:alert(1)"></iframe><svg onload="alert(1)"></svg>',
    '<img src="javascript:alert(1)" onerror="alert(1)" alt="A cat">',
  ])('is no active content: %s', async (markup) => {
    const { source } = await readOne(
      `<h1>A Cat Reads</h1>${BODY}${markup}<p>The book of the library was returned.</p>`,
    );
    const { body, directives } = parse(source, 'a.md');
    const nodes: string[] = [];
    const walk = (node: { type: string; url?: string; children?: unknown[] }): void => {
      nodes.push(node.type);
      if (node.url !== undefined) expect(node.url).toMatch(/^(?:https?|mailto|tel):/);
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    walk(body);
    expect(nodes).not.toContain('html');
    expect(directives).toEqual([]);
  });

  test('front matter cannot be broken out of by a headline, a name or a place', async () => {
    const evil = [
      '--- \nstatus: approved',
      'a: b # c',
      '"quoted" \'twice\'',
      '{x: 1}',
      '&anchor *alias',
      '!!js/function',
      '- item',
      '\u2028---',
    ];
    for (const title of evil) {
      const escaped = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const { source } = await readOne(
        `<title>x</title><h1>${escaped}</h1>${BODY}<p>Contact: ${escaped}, tel. +41 22 717 91 11</p>`,
      );
      const { frontMatter, diagnostics } = parse(source, 'a.md');
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const keys = frontMatter?.entries.map(({ key }) => key);
      expect(keys).toEqual(['title', 'date', 'office', 'language', 'status', 'contacts']);
    }
  });

  test('any text survives: whatever a page says can be parsed again', async () => {
    const word = fc.stringMatching(/^[ -~àéñ“”’–\u0627-\u064a\n#*_[\]()<>`|]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async (words) => {
        const paragraphs = words
          .map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
          .join('\n');
        const { releases } = await read(`<h1>A Cat Reads</h1>${BODY}${paragraphs}`);
        const { writeSource } = await import('../../src/importers/write/source.ts');
        for (const { draft, lost } of releases) {
          expect(lost).toEqual([]);
          const { diagnostics } = parse(writeSource(draft), 'a.md');
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  test('broken markup of any kind is read', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</i>',
      '<table>',
      '<td>',
      '</tr>',
      '<h1>',
      '<li>',
      '<a href="/x">',
      '<br>',
      '<',
      '&',
      'A cat. ',
      '<!--',
      '<img src=x>',
      '<pre>',
      '<blockquote>',
      '<ol>',
      '<font size=5>',
      '<hr>',
      '<dl><dt>',
      '<script>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 60 }), async (tags) => {
        const { releases } = await read(tags.join(''));
        expect(releases.flatMap(({ lost }) => lost)).toEqual([]);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});
