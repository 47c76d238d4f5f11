import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeImage, safeLink } from '../../../src/formats/markup/url.ts';

describe('safeLink', () => {
  it.each([
    ['https://example.org', 'https://example.org', 'web'],
    ['HTTPS://Example.org/Path', 'https://Example.org/Path', 'web'],
    ['https://example.org:8443/a?b=c&d=e#f', 'https://example.org:8443/a?b=c&d=e#f', 'web'],
    ['https://example.org/año/تقرير', 'https://example.org/a%C3%B1o/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1', 'web'],
    ['https://example.org/100%/a%20b', 'https://example.org/100%25/a%20b', 'web'],
    ['https://example.org/?next=https://other.example/@x', 'https://example.org/?next=https://other.example/@x', 'web'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/', 'web'],
    ['https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example/', 'web'],
    ['https://موقع.example', 'https://xn--4gbrim.example', 'web'],
    ['mailto:press@example.org', 'mailto:press@example.org', 'mail'],
    ["mailto:o'neil+news@example.org", "mailto:o'neil+news@example.org", 'mail'],
    ['mailto:press@bücher.example', 'mailto:press@xn--bcher-kva.example', 'mail'],
    ['mailto:press@example.org?subject=A%20visit', 'mailto:press@example.org?subject=A%20visit', 'mail'],
    [
      'mailto:press@example.org?Subject=زيارة',
      'mailto:press@example.org?subject=%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9',
      'mail',
    ],
    ['tel:+41227179111', 'tel:+41227179111', 'phone'],
    ['TEL:+41-22-717.91(11)', 'tel:+41227179111', 'phone'],
    ['tel:+41 22 717 9111;ext=12', 'tel:+41227179111;ext=12', 'phone'],
    ['tel:+41%2022%20717%209111', 'tel:+41227179111', 'phone'],
    ['#figures', '#figures', 'fragment'],
    ['#أرقام', '#%D8%A3%D8%B1%D9%82%D8%A7%D9%85', 'fragment'],
    ['', '', 'relative'],
    ['2009-06-19-visit.es.md', '2009-06-19-visit.es.md', 'relative'],
    ['../other/figures.pdf', '../other/figures.pdf', 'relative'],
    ['/fr/', '/fr/', 'relative'],
    ['./note:2.pdf', './note:2.pdf', 'relative'],
    ['map (1).png', 'map%20(1).png', 'relative'],
    ['?page=a:b', '?page=a:b', 'relative'],
    ['a\ud800b', 'a%EF%BF%BDb', 'relative'],
  ])('allows %s', (url, href, kind) => {
    expect(safeLink(url)).toEqual({ ok: true, value: { href, kind } });
  });

  it.each([
    ['http://example.org/report', 'insecure'],
    ['javascript:alert(1)', 'scheme'],
    ['JaVaScRiPt:alert(1)', 'scheme'],
    [' javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['ftp://example.org', 'scheme'],
    ['file:///C:/x', 'scheme'],
    ['localhost:5001/foo', 'scheme'],
    ['note:2.pdf', 'scheme'],
    ['java\nscript:alert(1)', 'control'],
    ['https://example.org/\u0000', 'control'],
    ['a\u2028b', 'control'],
    ['//example.org/x', 'protocol-relative'],
    ['\\\\example.org', 'backslash'],
    ['/\\example.org', 'backslash'],
    ['..\\secret.png', 'backslash'],
    ['%2e%2e/secret.png', 'encoded-path'],
    ['.%2E/secret.png', 'encoded-path'],
    ['a%2f..%2fsecret.png', 'encoded-path'],
    ['a%5Csecret.png', 'encoded-path'],
    ['a.png%00.html', 'encoded-path'],
    ['https:example.org', 'host'],
    ['https:/example.org', 'host'],
    ['https://', 'host'],
    ['https:///example.org', 'host'],
    ['https://localhost/', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://0x7f.1/', 'host'],
    ['https://１２７.０.０.１/', 'host'],
    ['https://[::1]/', 'host'],
    ['https://example..org', 'host'],
    ['https://-example.org', 'host'],
    ['https://exam_ple.org', 'host'],
    ['https://example.org:99999/', 'host'],
    ['https://example.org\\.evil.example', 'host'],
    ['https://example%2eorg', 'host'],
    ['https://iom.int⁄evil.example', 'host'],
    ['https://xn--a.example', 'host'],
    [`https://${'a'.repeat(64)}.org`, 'host'],
    [`https://${'abcdefg.'.repeat(32)}org`, 'host'],
    ['https://iom.int@evil.example', 'user-info'],
    ['https://user:word@example.org', 'user-info'],
    ['https://@example.org', 'user-info'],
    ['mailto:', 'mail-address'],
    ['mailto:press', 'mail-address'],
    ['mailto:a@example.org,b@example.org', 'mail-address'],
    ['mailto:a@example.org%0d%0aBcc:b@example.org', 'mail-address'],
    ['mailto:a%40b@example.org', 'mail-address'],
    ['mailto:.a@example.org', 'mail-address'],
    [`mailto:${'a'.repeat(65)}@example.org`, 'mail-address'],
    ['mailto:a@[127.0.0.1]', 'mail-address'],
    ['mailto:?to=a@example.org', 'mail-address'],
    ['mailto:a@example.org?bcc=b@example.org', 'mail-parameter'],
    ['mailto:a@example.org?cc=b@example.org', 'mail-parameter'],
    ['mailto:a@example.org?body=x', 'mail-parameter'],
    ['mailto:a@example.org?', 'mail-parameter'],
    ['mailto:a@example.org?subject=x&bcc=b@example.org', 'mail-parameter'],
    ['mailto:a@example.org?subject=x%0D%0ABcc:b@example.org', 'mail-parameter'],
    ['mailto:a@example.org?subject=%', 'mail-parameter'],
    ['mailto:a@example.org?subject=a#b', 'mail-parameter'],
    ['tel:', 'phone'],
    ['tel:0227179111', 'phone'],
    ['tel:+0227179111', 'phone'],
    ['tel:+4122717911100000', 'phone'],
    ['tel:+41227179111;phone-context=example.org', 'phone'],
    ['tel:+41*#06#', 'phone'],
    [`tel:+${' '.repeat(100)}41227179111`, 'phone'],
  ])('refuses %s: %s', (url, problem) => {
    expect(safeLink(url)).toEqual({ ok: false, problem });
  });

  it('never gives what a browser would run, or read as another place than it says', () => {
    const part = fc.constantFrom(
      ...['https:', 'javascript:', 'mailto:', 'tel:', '//', '/', '\\', '@', ':', '#', '?', '%', '%2e', '.', '..', '&'],
      ...[
        'example.org',
        'a',
        '1',
        '+41',
        'subject=',
        ' ',
        '\t',
        '\n',
        '\u2044',
        '。',
        '％',
        'é',
        '\ud800',
        '\u202e',
        '"',
        "'",
        '<',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const link = safeLink(parts.join(''));
        if (!link.ok) return;
        const { href, kind } = link.value;
        const url = new URL(href, 'https://newsroom.example/en/');
        expect(href).toMatch(/^[!-~]*$/);
        expect(href).not.toMatch(/["<>\\]/);
        expect(url.username + url.password).toBe('');
        expect(url.protocol).toBe(kind === 'mail' ? 'mailto:' : kind === 'phone' ? 'tel:' : 'https:');
        if (kind === 'relative' || kind === 'fragment') expect(url.host).toBe('newsroom.example');
      }),
      { seed: 1951, numRuns: 3000 },
    );
  });

  it('gives its own results again', () => {
    const url = fc.oneof(fc.webUrl({ validSchemes: ['https'] }), fc.string({ unit: 'binary', maxLength: 20 }));
    fc.assert(
      fc.property(url, (text) => {
        const once = safeLink(text);
        if (once.ok) expect(safeLink(once.value.href)).toEqual(once);
      }),
      { seed: 1951, numRuns: 300 },
    );
  });
});

describe('safeImage', () => {
  it.each([
    ['https://example.org/a.jpg', 'https://example.org/a.jpg'],
    ['photos/tapachula 1.jpg', 'photos/tapachula%201.jpg'],
  ])('allows %s', (url, href) => {
    const image = safeImage(url);
    expect(image.ok && image.value.href).toBe(href);
  });

  it.each([
    ['', 'empty'],
    ['#a', 'scheme'],
    ['mailto:a@example.org', 'scheme'],
    ['tel:+41227179111', 'scheme'],
    ['data:image/png;base64,AAAA', 'scheme'],
    ['http://example.org/a.jpg', 'insecure'],
    ['//example.org/a.jpg', 'protocol-relative'],
  ])('refuses %s', (url, problem) => {
    expect(safeImage(url)).toEqual({ ok: false, problem });
  });
});
