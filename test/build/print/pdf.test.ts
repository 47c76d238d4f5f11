import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/build/print/find-browser.ts';
import { openPrinter } from '../../../src/build/print/printer.ts';
import { findFormat } from '../../../src/formats/list.ts';
import { render, renderAsync } from '../../../src/formats/render.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { chromiumProgram } from '../../support/chromium.ts';
import { runCli } from '../../support/cli.ts';
import { contextFor, harbour, sample } from '../../support/releases.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';

const pdf = findFormat('pdf');
if (!pdf) throw new Error('no pdf');
const { executablePath, env } = await chromiumProgram();
const printer = openPrinter([pdf], { ...env, CHROME_PATH: executablePath });
if (!printer) throw new Error('no printer');
afterAll(() => printer.close());

/** A release as PDF; its objects but the streams can be read as text. */
async function printed(release: Release, newsroom: Newsroom, pictures: Readonly<Record<string, Uint8Array>> = {}) {
  const print = printer?.print;
  const picture = (path: string) => pictures[path];
  const context = contextFor(newsroom, { picture, ...(print ? { print } : {}) });
  const [rendition] = (await pdf?.renderLater?.(release, context)) ?? [];
  return Buffer.from(rendition?.content ?? '').toString('latin1');
}

/** A text of a PDF's dictionary (ISO 32000-1, 7.9.2): as it is, or as UTF-16 in hexadecimal. */
function textOf(file: string, key: string): string {
  const [, plain, hex] = new RegExp(`/${key} ?(?:\\(([^)]*)\\)|<([0-9A-F]+)>)`).exec(file) ?? [];
  if (hex === undefined) return plain ?? '';
  return Buffer.from(hex, 'hex').subarray(2).swap16().toString('utf16le');
}

describe('a PDF', () => {
  const four = sample();
  const of = (language: string): Release => {
    const release = four.releases.find((one) => one.language === language);
    if (!release) throw new Error(`no ${language}`);
    return release;
  };

  test.each(['en', 'ar'])('in %s is tagged, has an outline, a title and its language, on A4', async (language) => {
    const file = await printed(of(language), four.newsroom);
    expect(file.slice(0, 5)).toBe('%PDF-');
    expect(file).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/);
    expect(file).toContain('/StructTreeRoot');
    expect(file).toMatch(/\/Outlines \d+ 0 R/);
    expect(textOf(file, 'Lang')).toBe(language);
    expect(textOf(file, 'Title')).toContain(of(language).title.slice(0, 20));
    expect(file).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    // Letters are embedded as fonts that can be searched and copied, not as drawings.
    expect(file).toContain('/ToUnicode');
    expect(file).not.toContain('/Subtype /Type3');
  });

  test('has the moment of the release in place of the clock, and the same bytes again', async () => {
    const file = await printed(of('en'), four.newsroom);
    expect(file).toMatch(/\/CreationDate \(D:20090619050000\+00'00'\)/);
    expect(file).toMatch(/\/ModDate \(D:20090619050000\+00'00'\)/);
    expect((await printed(of('en'), four.newsroom)) === file).toBe(true);
  });

  test('has the pictures that stand beside the page, and what they show', async () => {
    const { newsroom, releases } = harbour();
    const release = releases.find(({ file }) => file === 'everything.en.md');
    if (!release) throw new Error('no release');
    const red = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    );
    const file = await printed(release, newsroom, { 'pictures/room.png': red });
    // One of one by one; a browser draws an icon of its own where it has none.
    const small = /\/Width 1\s*\/Height 1\b/;
    expect(small.test(file)).toBe(true);
    expect(file.includes('/Alt (A long table with lamps & empty chairs)')).toBe(true);
    expect(small.test(await printed(release, newsroom))).toBe(false);
  });
});

describe('without a browser', () => {
  test('the command says what to do, ends with 3, and writes nothing', async () => {
    const folder = temporaryNewsroom({ 'newsroom.yaml': '', 'one.md': source() });
    const { code, stderr } = await runCli(['build', '--format', 'html,pdf'], {
      cwd: folder.path,
      env: { PATH: folder.path },
    });
    expect(code).toBe(3);
    expect(stderr).toContain('no Chromium, Chrome or Edge was found');
    expect(stderr).toContain('CHROME_PATH=');
    expect(folder.list('public')).toEqual([]);
  });

  test('a path that is no program, and a program that is no browser, are told apart', async () => {
    expect(() => findBrowser({ CHROME_PATH: '/nowhere/chromium' })).toThrow('"/nowhere/chromium", which is no program');
    const folder = temporaryNewsroom({
      'newsroom.yaml': '',
      'one.md': source(),
      false: '#!/bin/sh\necho no display >&2\nexit 1\n',
    });
    const program = join(folder.path, 'false');
    chmodSync(program, 0o755);
    const { code, stderr } = await runCli(['build', '--format', 'pdf'], {
      cwd: folder.path,
      env: { CHROME_PATH: program },
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(/ended before it had printed.*no display/s);
  });

  test('a browser on the PATH is found by its name', () => {
    const folder = temporaryNewsroom({ 'google-chrome': '' });
    expect(() => findBrowser({ PATH: folder.path })).toThrow('no Chromium');
    writeFileSync(join(folder.path, 'chromium'), '');
    chmodSync(join(folder.path, 'chromium'), 0o755);
    expect(findBrowser({ PATH: `/nowhere:${folder.path}` })).toBe(join(folder.path, 'chromium'));
  });

  test('the library says that it needs one', async () => {
    const { newsroom, releases } = harbour();
    const [release] = releases;
    if (!release) throw new Error('no release');
    const options = { newsroom, templates: contextFor(newsroom).templates };
    await expect(renderAsync(release, 'pdf', options)).rejects.toThrow('printed by a browser');
    expect(() => render(release, 'pdf', options)).toThrow('takes its time');
  });
});

test('the command prints each release beside its page, and leaves no profile behind', async () => {
  const folder = temporaryNewsroom({ 'newsroom.yaml': '', 'one.md': source(), 'two.md': source() });
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('iom-release-print-'));
  const told = await runCli(['build', '--format', 'html,pdf', '--now', '2024-06-01T00:00:00Z'], {
    cwd: folder.path,
    env: { ...env, CHROME_PATH: executablePath },
  });
  expect(told).toMatchObject({ code: 0 });
  expect(existsSync(join(folder.path, 'public/en/one/release.pdf'))).toBe(true);
  expect(folder.read('public/en/two/index.html')).toContain('href="release.pdf" type="application/pdf"');
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('iom-release-print-'))).toEqual(before);
});
