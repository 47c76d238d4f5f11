import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import type { Remark } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import type { EmailSettings } from '../../../src/model/email-settings.ts';
import { ReleaseError } from '../../../src/model/error.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const HARBOUR = fileURLToPath(new URL('../../fixtures/harbour/', import.meta.url));
const { newsroom, releases } = harbour();
const picture = (path: string) => readFileSync(join(HARBOUR, path));
const everything = releaseCalled('everything.en.md');

function releaseCalled(file: string): Release {
  const release = releases.find((one) => one.file === file);
  if (release === undefined) throw new Error(`${file} is gone`);
  return release;
}

type Email = { readonly eml: Buffer; readonly html: string; readonly remarks: readonly Remark[] };

function emailOf(
  release: Release,
  settings: Partial<EmailSettings & Newsroom['email']>,
  room: Newsroom = newsroom,
): Email {
  const remarks: Remark[] = [];
  const own = { ...room, email: { ...room.email, ...settings } };
  const context = contextFor(own, { picture, report: (remark) => remarks.push(remark) });
  const [eml, html] = findFormat('email')?.render(release, context) ?? [];
  return { eml: Buffer.from(eml?.content ?? ''), html: String(html?.content ?? ''), remarks };
}

describe('pictures inside the message', () => {
  const { eml, html } = emailOf(everything, { images: 'cid' });

  test('are shown by it, each once, and are the bytes of the files', async () => {
    const mail = await simpleParser(eml, { skipImageLinks: true });
    expect(mail.attachments.map(({ cid, filename, contentType, related }) => ({ cid, filename, contentType, related }))).toEqual([
      { cid: '1.25cb253d141e1c73@press.library.example.org', filename: 'room.png', contentType: 'image/png', related: true },
      { cid: '2.bd6b2f9d1256d76c@press.library.example.org', filename: 'map.png', contentType: 'image/png', related: true },
    ]); // biome-ignore format: two rows
    expect(mail.attachments.map(({ content }) => content)).toEqual([
      picture('pictures/room.png'),
      picture('pictures/map.png'),
    ]);
    const shown = [...String(mail.html).matchAll(/<img [^>]*?src="([^"]+)"/g)].map(([, src]) => src);
    expect(shown).toEqual(mail.attachments.map(({ cid }) => `cid:${cid}`));
  });

  test('leave the HTML alone with its pictures on the web', () => {
    expect(html).not.toContain('cid:');
    expect(html).toBe(emailOf(everything, {}).html);
    expect(html).toContain('src="https://press.library.example.org/news/en/everything/pictures/room.png"');
  });

  test('stay on the web where they are not at hand, on the web already, or SVG', async () => {
    const body = parseMarkdownText('![a](a.svg) ![b](https://example.org/b.png) ![c](c.png) ![d](d.png) ![d](./d.png)');
    const { image: _, ...rest } = everything;
    const bytes = (path: string) => (path === 'c.png' ? undefined : Uint8Array.of(1, 2, 3));
    const own = { ...newsroom, email: { ...newsroom.email, images: 'cid' as const } };
    const [message] = findFormat('email')?.render({ ...rest, body }, contextFor(own, { picture: bytes })) ?? [];
    const mail = await simpleParser(Buffer.from(message?.content ?? ''), { skipImageLinks: true });
    const shown = [...String(mail.html).matchAll(/<img [^>]*?src="([^"]+)"/g)].map(([, src]) => src);
    const base = 'https://press.library.example.org/news/en/everything';
    const cid = 'cid:1.039058c6f2c0cb49@press.library.example.org';
    expect(shown).toEqual([`${base}/a.svg`, 'https://example.org/b.png', `${base}/c.png`, cid, cid]);
    expect(mail.attachments.length).toBe(1);
  });

  test('are the same bytes each time', () => {
    expect(emailOf(everything, { images: 'cid' }).eml.equals(eml)).toBe(true);
  });
});

describe('headers', () => {
  const headers = (settings: Partial<EmailSettings>) =>
    emailOf(everything, settings).eml.toString('latin1').split('\r\n\r\n')[0] ?? '';

  test('say nothing that the newsroom does not', () => {
    expect(headers({})).not.toMatch(/X-Unsent|Auto-Submitted|List-/);
  });

  test('say that a draft is unsent, that a program sends, how to leave', () => {
    expect(headers({ draft: true })).toContain('\r\nX-Unsent: 1\r\n');
    expect(headers({ autoSubmitted: true })).toContain('\r\nAuto-Submitted: auto-generated\r\n');
    const unsubscribe = {
      mailto: 'mailto:leave@library.example.org',
      https: 'https://library.example.org/leave',
      oneClick: true,
    };
    const list = headers({ unsubscribe });
    expect(list.replace(/\r\n /g, ' ')).toContain(
      'List-Unsubscribe: <mailto:leave@library.example.org>, <https://library.example.org/leave>\r\n',
    );
    expect(list).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(headers({ unsubscribe: { ...unsubscribe, oneClick: false } })).not.toContain('List-Unsubscribe-Post');
  });
});

describe('what no message can hold', () => {
  const failure = (act: () => unknown): ReleaseError => {
    try {
      act();
    } catch (error) {
      if (error instanceof ReleaseError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  test.each([
    ['from.name', { from: { name: 'Press \u202egro', address: 'press@example.org' } }, 'email.from.name'],
    ['from.address', { from: { address: 'prés@example.org' } }, 'email.from.address'],
    ['replyTo', { replyTo: { address: 'desk@localhost' } }, 'email.replyTo.address'],
    ['unsubscribe', { unsubscribe: { https: 'https://localhost/leave', oneClick: false } }, 'email.unsubscribe https'],
  ])('of the settings (%s) ends the build and names the setting', (_, settings, setting) => {
    const { kind, message, hint } = failure(() => emailOf(everything, settings));
    expect({ kind, message }).toEqual({ kind: 'configuration', message: expect.stringContaining(setting) });
    expect(hint).toContain('newsroom.yaml');
  });

  test('of a base address is named too', () => {
    const local = { ...newsroom, baseUrl: 'https://localhost' };
    expect(failure(() => emailOf(everything, {}, local)).message).toContain('baseUrl');
  });

  test('of a release leaves out its email, and points to the place', () => {
    const { eml, html, remarks } = emailOf({ ...everything, title: 'A \u202eb' }, {});
    expect([eml.length, html]).toEqual([0, '']);
    expect(remarks).toMatchObject([{ rule: 'email/message', severity: 'error', field: ['title'] }]);
    expect(remarks[0]?.message).toContain('U+202E');
    const { instant: _, ...day } = everything.date;
    const early = emailOf({ ...everything, date: { ...day, year: 1899 } }, {}).remarks;
    expect(early).toMatchObject([{ rule: 'email/message', field: ['date'] }]);
  });
});
