import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeHtmlText, escapeXml, scriptJson } from '../../../src/formats/markup/escape.ts';

const ILLEGAL_IN_HTML = /[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n]/gu;
const XML_DOCUMENT = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((u) => String.fromCharCode(...u));
const hostileText = fc.oneof(
  anyText,
  anyUnits,
  fc.string({ unit: fc.constantFrom(...'&<>"\'\r\n a;#\0'), maxLength: 30 }),
);
const runs = { seed: 1951, numRuns: 1000 };

function expectedHtml(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ILLEGAL_IN_HTML, '\ufffd');
}

function readBack(html: string): { text: string; attribute: string } {
  const seen = { text: '', attribute: '' };
  const parser = new Parser({
    ontext: (data) => {
      seen.text += data;
    },
    onattribute: (_, value) => {
      seen.attribute += value;
    },
  });
  parser.end(html);
  return seen;
}

describe('escapeHtml', () => {
  it('escapes the five characters that mean something in text or quoted attributes', () => {
    expect(escapeHtml(`Tom & "Ann" <b>'x'</b> ]]>`)).toBe(
      'Tom &amp; &quot;Ann&quot; &lt;b&gt;&#39;x&#39;&lt;/b&gt; ]]&gt;',
    );
  });

  it('leaves letters of every script, emoji, no-break spaces and bidi marks alone', () => {
    const text = 'Ñandú\u00a0– Québec\u202f: المنظمة الدولية\u200f 移民 👩🏽‍⚕️ \u{10ffff}'.replace('\u{10ffff}', '𝒳');
    expect(escapeHtml(text)).toBe(text);
  });

  it.each([
    ['NUL', 'a\0b'],
    ['escape', 'a\u001bb'],
    ['form feed', 'a\fb'],
    ['delete', 'a\u007fb'],
    ['a stray Windows-1252 apostrophe', 'a\u0092b'],
    ['a noncharacter', 'a\ufffeb'],
    ['another', 'a\ufdd0b'],
    ['one beyond the BMP', 'a\u{1ffff}b'],
    ['a lone high surrogate', 'a\ud800b'],
    ['a lone low surrogate', 'a\udc00b'],
  ])('replaces %s', (_, text) => {
    expect(escapeHtml(text)).toBe('a\ufffdb');
    expect(escapeHtmlText(text)).toBe('a\ufffdb');
  });

  it('writes every line end as a line feed', () => {
    expect(escapeHtml('a\r\nb\rc\nd\r\r\n')).toBe('a\nb\nc\nd\n\n');
  });

  it('gives the text back to a parser, as text and as an attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { attribute } = readBack(`<a title="${escapeHtml(text)}"></a>`);
        const single = readBack(`<a title='${escapeHtml(text)}'></a>`).attribute;
        const inText = readBack(`<p>${escapeHtml(text)}</p>`).text;
        const between = readBack(`<p>${escapeHtmlText(text)}</p>`).text;
        const all = expectedHtml(text);
        expect([attribute, single, inText, between]).toEqual([all, all, all, all]);
      }),
      runs,
    );
  });
});

describe('escapeHtmlText', () => {
  it('leaves quotes', () => {
    expect(escapeHtmlText(`"It's" <&>`)).toBe(`"It's" &lt;&amp;&gt;`);
  });
});

describe('escapeXml', () => {
  it('escapes as XML needs, the end of CDATA included', () => {
    expect(escapeXml(`<a b='"'>&]]>`)).toBe('&lt;a b=&#39;&quot;&#39;&gt;&amp;]]&gt;');
  });

  it('keeps what XML allows and HTML does not', () => {
    expect(escapeXml('\u007f\u0085\u0092\ufdd0\u{1fffe}')).toBe('\u007f\u0085\u0092\ufdd0\u{1fffe}');
  });

  it('lets nothing through that is no Char of XML 1.0', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const broken = units.filter((unit) => {
      const escaped = escapeXml(`a${unit}b`);
      return !XML_DOCUMENT.test(escaped) || /[\r<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/.test(escaped);
    });
    expect(broken).toEqual([]);
    fc.assert(
      fc.property(hostileText, (text) => XML_DOCUMENT.test(escapeXml(text))),
      runs,
    );
  });
});

describe('scriptJson', () => {
  it('cannot end the script that it stands in', () => {
    expect(scriptJson({ headline: '</script><!-- & \u2028\u2029' })).toBe(
      '{"headline":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}',
    );
  });

  it('gives the same value back and nothing that HTML would read', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), hostileText, (value, text) => {
        const data = { value, text };
        const json = scriptJson(data);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(json).not.toMatch(/[<>&\u2028\u2029\ud800-\udfff]|[^\P{Cc}]/u);
      }),
      runs,
    );
  });

  it.each([0xfdd0, 0xffff, 0x1fffe, 0x10fffe, 0x10ffff])(
    'keeps the noncharacter %i out of the page and in the value',
    (code) => {
      const text = `a${String.fromCodePoint(code)}b`;
      const json = scriptJson(text);
      expect(json).toMatch(/^"a(?:\\u[0-9a-f]{4}){1,2}b"$/);
      expect(JSON.parse(json)).toBe(text);
    },
  );

  it('writes null for what JSON does not know', () => {
    expect(scriptJson(undefined)).toBe('null');
  });
});
