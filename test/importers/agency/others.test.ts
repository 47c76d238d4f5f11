import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { decodeMessage, readIptc7901 } from '../../../src/importers/agency/iptc7901.ts';
import { readNinjs } from '../../../src/importers/agency/ninjs.ts';
import type { AgencyReading, AgencyResult } from '../../../src/importers/agency/reading.ts';
import { readAgencyXml } from '../../../src/importers/agency/xml-document.ts';
import type { Instant } from '../../../src/model/date.ts';

/** What there is of a document of another newsroom, its text as Markdown, its moments in UTC. */
function said(result: AgencyResult) {
  if (!result.ok) throw new Error(result.problem.message);
  const { body, notes, boilerplate, ...rest } = result.value;
  const markdown = (root: AgencyReading['body']) => toMarkdown(root, { extensions: [gfmTableToMarkdown()] });
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0))),
    body: markdown(body),
  };
}

const moment = (iso: string): Instant => ({ epoch: Date.parse(iso), offset: 0 });
const NOTHING = { status: 'approved', dateEstimated: false };

describe('NewsML-G2 of another newsroom', () => {
  test('with plain text, and parts that say nothing, is read as far as it goes', () => {
    const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:other:1" version="draft" xml:lang="en">
      <itemMeta><title>A Bell Comes Home</title><itemMetaExtProperty/><pubStatus qcode="stat:withheld"/></itemMeta>
      <contentMeta><located/><keyword>bell</keyword><subject/><subject qcode="medtop:20000002"/>
        <contributor><personDetails><contactInfo><phone>+41 22 700 00 00</phone></contactInfo></personDetails>
          <related/><related qcode="bcp47:fr"/></contributor></contentMeta>
      <contentSet><inlineData>The bell came home.\n \nIt rang.</inlineData></contentSet></newsItem>`;
    expect(said(readAgencyXml(item))).toEqual({
      ...{ ...NOTHING, status: 'draft', id: 'urn:other:1', language: 'en', title: 'A Bell Comes Home' },
      keywords: ['bell'],
      contacts: [{ name: '', phones: [{ international: '+41 22 700 00 00' }], languages: ['fr'] }],
      body: 'The bell came home.\n\nIt rang.\n',
    });
  });

  test('with a page of its own markup and no text of ours', () => {
    const markup = `<html xmlns="http://www.w3.org/1999/xhtml"><body><div class="image"><img src="bell.jpg"/><p class="caption">The bell.</p></div>
      <p>It <i>rang</i>, by <cite>The Tide</cite>. <a>No address</a>, <img alt="no source"/><samp>ding</samp></p>
      <pre><code>for ever</code></pre><pre class="text">dong</pre><table/><table><tr><td align="right">12</td><th>bells</th></tr></table></body></html>`;
    expect(
      said(readAgencyXml(`<contentSet xmlns="http://iptc.org/std/nar/2006-10-01/">${markup}</contentSet>`)),
    ).toEqual({
      ...NOTHING,
      image: { src: 'bell.jpg', alt: '', caption: 'The bell.' },
      body: [
        '![](bell.jpg)',
        'The bell.',
        'It *rang*, by *The Tide*. No address, `ding`',
        '```\nfor ever\n```',
        '```text\ndong\n```',
        '| 12 | bells |\n| -: | ----- |',
        '',
      ]
        .join('\n\n')
        .replace(/\n$/, ''),
    });
  });

  test('without any content is an item without text', () => {
    expect(said(readAgencyXml('<newsItem/>'))).toEqual({ ...NOTHING, body: '' });
  });
});

describe('NITF of another newsroom', () => {
  test('with little in its head, and a picture within the text', () => {
    const nitf = `<nitf><head><title>A Bell Comes Home</title><meta/><meta name="source" content="The Tide"/>
        <docdata management-status="canceled"><du-key version="x"/><evloc/><evloc iso-cc="KE"/><date.release norm="soon"/>
          <key-list><keyword/><keyword key="bell"/></key-list>
          <identified-content><classifier type="theme"/><classifier type="theme" value="Sea"/></identified-content></docdata></head>
      <body><body.head><dateline><location>Lighthouse Point</location></dateline></body.head>
      <body.content><media class="main" media-type="image"><media-reference source="bell.jpg"/></media>
        <hl2>Before</hl2><hl2 class="h3">Long before</hl2><p>It <em class="code">rang</em>.</p>
        <media/><media><media-reference/></media><media><media-reference source="rope.jpg"/></media>
        <block class="figures"><dl><dt>12</dt><dd>bells</dd><dt>alone</dt></dl></block>
        <block class="contacts"><p><virtloc class="phone">+41 22 700 00 00 ext. 5</virtloc><lang/><lang value="ar"/></p></block>
      </body.content></body></nitf>`;
    expect(said(readAgencyXml(nitf))).toEqual({
      ...{ ...NOTHING, status: 'withdrawn', title: 'A Bell Comes Home', source: 'The Tide' },
      ...{ countries: ['KE'], themes: ['Sea'], keywords: ['bell'], dateline: ['Lighthouse Point'] },
      figures: [{ value: '12', label: 'bells' }],
      image: { src: 'bell.jpg', alt: '' },
      contacts: [{ name: '', phones: [{ international: '+41 22 700 00 00', extension: '5' }], languages: ['ar'] }],
      body: '## Before\n\n### Long before\n\nIt `rang`.\n\n![](rope.jpg)\n',
    });
  });

  test('within a content set of NewsML-G2', () => {
    const nitf = '<nitf><body><body.content><p>It rang.</p></body.content></body></nitf>';
    expect(said(readAgencyXml(`<contentSet><inlineXML>${nitf}</inlineXML></contentSet>`))).toEqual({
      ...NOTHING,
      body: 'It rang.\n',
    });
  });
});

describe('ninjs of another newsroom', () => {
  test('of version 1 gives headline, place and text', () => {
    const item = {
      ...{ uri: 'urn:other:1', version: 3, headline: 'A Bell Comes Home', located: 'Lighthouse Point' },
      ...{ versioncreated: '2010-05-04T09:00:00Z', embargoed: '2010-05-04T10:00:00Z', pubstatus: 'withheld' },
      ...{ description_text: 'About a bell.', body_text: 'It came home.\n\nIt rang.', altids: [{}, 'none'] },
    };
    expect(said(readNinjs(JSON.stringify(item)))).toEqual({
      ...{ ...NOTHING, status: 'draft', id: 'urn:other:1', version: 3, title: 'A Bell Comes Home' },
      ...{ dateline: ['Lighthouse Point'], summary: 'About a bell.' },
      ...{ versionCreated: moment('2010-05-04T09:00:00Z'), embargo: moment('2010-05-04T10:00:00Z') },
      body: 'It came home.\n\nIt rang.\n',
    });
  });

  test('of version 2 with a picture and a person of whom nothing is told', () => {
    const item = {
      ...{ uri: 'urn:other:2', version: 'x', headlines: [{ value: 'A Bell Comes Home' }] },
      ...{ people: [{ rel: 'contact' }, { rel: 'author', name: 'Ada Quill' }], bodies: [{ value: 'It rang.' }] },
      associations: [{ name: 'main-picture', uri: 'bell.jpg' }, { name: 'main-picture' }],
    };
    expect(said(readNinjs(JSON.stringify(item)))).toEqual({
      ...{ ...NOTHING, id: 'urn:other:2', title: 'A Bell Comes Home', image: { src: 'bell.jpg', alt: '' } },
      ...{ contacts: [{ name: '', phones: [], languages: [] }], body: 'It rang.\n' },
    });
  });

  test('nests no deeper than it can be read', () => {
    const deep = `${'<div>'.repeat(5000)}lost${'</div>'.repeat(5000)}<p>It rang.</p>`;
    const reading = readNinjs(JSON.stringify({ uri: 'urn:other:3', body_html: deep }));
    expect(said(reading)).toEqual({ ...NOTHING, id: 'urn:other:3', body: 'It rang.\n' });
  });
});

describe('a message of another wire', () => {
  const message = (option: string, end: string) =>
    `\x01tid0012 4 i 7${option}\r\nBELL\r\n\x02A Bell Comes Home =\r\n   It rang.\r\n${end}`;

  test.each([
    ['no version and no end', message('', ''), {}],
    [
      'a version and an end in the last century',
      message(' copy-0002', '\x03040900 GMT May 87\x04'),
      { version: 2, versionCreated: moment('1987-05-04T09:00:00Z') },
    ],
    ['a day that is none', message('', '\x03310900 GMT Feb 10\x04'), {}],
    ['an end that says no time', message('', '\x03###\x04'), {}],
  ])('with %s', (_, text, more) => {
    const { words, number, service, priority, category, paragraphs, ...rest } = said(readIptc7901(text)) as Record<
      string,
      unknown
    >;
    expect({ words, number, service, priority, category }).toEqual({
      ...{ words: 7, number: 12, service: 'tid', priority: 4, category: 'i' },
    });
    expect(paragraphs).toEqual(['A Bell Comes Home =', 'It rang.']);
    expect(rest).toEqual({ ...NOTHING, title: 'A Bell Comes Home', slugLine: 'BELL', ...more, body: 'It rang.\n' });
  });

  test('is UTF-8 where its bytes are that, and Latin-1 else', () => {
    expect(decodeMessage(Buffer.from('Café'))).toBe('Café');
    expect(decodeMessage(Buffer.from('Café', 'latin1'))).toBe('Café');
  });
});
