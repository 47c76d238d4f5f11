import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { axe, htmlValidate } from './accessibility.ts';
import { browser, screenshot, withPage } from './browser.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><main><h1>A page</h1>${body}</main></body></html>
`;
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);

describe('the browser', () => {
  test('is a real Chromium, there before a test asks for it', () => {
    expect(browser.isConnected()).toBe(true);
    expect(browser.version()).toMatch(/^147\./);
  });

  test('opens one page after another', async () => {
    for (const title of ['one', 'two', 'three'])
      expect(await withPage(`<title>${title}</title>`, (opened) => opened.title())).toBe(title);
  });

  test('serves a site by its paths, stylesheets and pictures included', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"/>';
    const site = {
      'en/one/index.html': page('<img src="../../i.svg" alt="">', '<link rel="stylesheet" href="../../s.css">'),
      's.css': 'h1 { color: rgb(1, 2, 3) }',
      'i.svg': picture,
    };
    await withPage(
      site,
      async (opened, problems) => {
        expect(await opened.evaluate(`getComputedStyle(document.querySelector('h1')).color`)).toBe('rgb(1, 2, 3)');
        expect(await opened.evaluate(`document.querySelector('img').naturalWidth`)).toBe(7);
        expect(problems).toEqual([]);
      },
      { path: '/en/one/' },
    );
  });

  test('tells of what is missing, of other hosts and of a violated content security policy', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src *">`;
    const body =
      '<img src="gone.png" alt=""><img src="https://elsewhere.test/a.png" alt=""><script>var ran = 1</script>';
    await withPage(page(body, policy), async (opened, problems) => {
      expect(problems).toContain('nothing at /gone.png');
      expect(problems).toContain('request to another host: https://elsewhere.test/a.png');
      expect(problems.join('\n')).toMatch(/violates the following Content Security Policy/i);
      expect(await opened.evaluate('typeof ran')).toBe('undefined');
    });
  });

  test('has the letters of our four languages, regular and bold', async () => {
    const widths = `[...document.querySelectorAll('span')].map((span) => span.getBoundingClientRect().width)`;
    // U+10FFFF has no glyph in any font: what is as wide as that is the box for a missing letter.
    const body = 'ء ع ه ش ñ ç œ « ’ –'
      .split(' ')
      .map((letter) => `<span>${letter}</span> <b><span>${letter}</span></b> `);
    await withPage(page(`<span>\u{10ffff}</span>${body.join('')}`), async (opened) => {
      const [missing, ...letters] = (await opened.evaluate(widths)) as number[];
      expect(letters).toHaveLength(20);
      expect(letters.filter((width) => width === missing)).toEqual([]);
    });
    const joined = page('<p dir="rtl" lang="ar"><span>هجرة</span> <span>ه‌ج‌ر‌ة</span></p>');
    await withPage(joined, async (opened) => {
      const [shaped = 0, apart = 0] = (await opened.evaluate(widths)) as number[];
      expect(shaped).toBeLessThan(apart);
    });
  });

  test('takes a picture of the whole page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'screenshot-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'deep', 'page.png');
    await withPage(page('<div style="height: 2000px"></div>'), (opened) => screenshot(opened, file), {
      viewport: { width: 400, height: 300 },
    });
    const png = await readFile(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(400);
    expect(png.readUInt32BE(20)).toBeGreaterThan(2000);
  });
});

describe('axe', () => {
  test('finds poor contrast and a picture without a text, also under a policy that allows no script', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
    const body = '<p style="color: #999; background: #fff">Pale</p><img src="data:,">';
    const findings = await withPage(page(body, policy), axe);
    expect(rules(findings)).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
    expect(findings.find(({ rule }) => rule === 'color-contrast')?.where).toEqual(['p']);
  });

  test('finds nothing in a good page', async () => {
    expect(await withPage(page('<p>Well</p>'), axe)).toEqual([]);
  });
});

describe('html-validate', () => {
  test('finds broken markup, what a screen reader stumbles on and an incomplete document', async () => {
    expect(rules(await htmlValidate(page('<span><div>in a span</div></span>')))).toContain('element-permitted-content');
    expect(rules(await htmlValidate(page('<img src="a.png">')))).toContain('wcag/h37');
    expect(rules(await htmlValidate('<html lang="en"><head><title>x</title></head></html>\n'))).toContain(
      'missing-doctype',
    );
  });

  test('names the place, and finds nothing in a good page', async () => {
    expect((await htmlValidate(page('<p></i></p>')))[0]?.where).toEqual([expect.stringMatching(/^2:\d+$/)]);
    expect(await htmlValidate(page('<p>Well</p>'))).toEqual([]);
  });
});
