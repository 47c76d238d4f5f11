import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Remark } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import { ReleaseError } from '../../../src/model/error.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { contextFor, harbour } from '../../support/releases.ts';
import { printTally, startCase } from '../table.ts';
import { differences, lineFaults, type MailReading, readMail } from './mail-reading.ts';
import { PAYLOADS, part } from './payloads.ts';
import { type Place, textPlaces, withTextAt } from './raw-texts.ts';

const FULL = process.env['XSS'] === 'full';
const timeout = 1_200_000;

/** Line ends of every kind, raw and written in other ways, controls, and what encodings and long lines may be broken with. */
const BREAKS = ['\r\n', '\n', '\r', '\n\r', '\r\n ', '\r\n\t', '\n ', '\r\n\r\n', '\n\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\0', '\0\r\n', '\u001e', '\b\b', '%0d%0a', '=0D=0A', '\\r\\n', '&#13;&#10;', '\u560a\u560d', '\u010d\u010a', '?=\r\n', '"\r\n', '>\r\n', ';\r\n', '\ud800\n', ' '.repeat(1000), 'a'.repeat(1200)]; // biome-ignore format: a list
const HEADERS = [
  'Bcc: evil@example.org',
  'bcc : evil@example.org',
  'Content-Type: text/html',
  'X-Evil: 1',
  ' folded',
  '--=_boundary',
  '.',
  'Subject: =?utf-8?B?ZXZpbA==?=',
];
const LINES = BREAKS.flatMap((end) => HEADERS.flatMap((header) => [`x${end}${header}`, `${end}${header}${end}`]));
/** What ends a line for a mail program: without a writer that takes care, these add a header. */
const ENDS_LINE = /[\r\n]/;

const FOLDER = fileURLToPath(new URL('../../fixtures/harbour/', import.meta.url));
const picture = readFileSync(join(FOLDER, 'pictures/room.png'));
const { newsroom: plain, releases } = harbour();
const unsubscribe = { https: 'https://library.example.org/leave', mailto: 'mailto:leave@library.example.org' };
/** Everything that a message can have in its headers. */
const newsroom: Newsroom = {
  ...plain,
  email: {
    ...plain.email,
    replyTo: { name: 'Picture desk', address: 'desk@library.example.org' },
    images: 'cid',
    draft: true,
    autoSubmitted: true,
    unsubscribe: { ...unsubscribe, oneClick: true },
  },
};
const release = releases.find(({ file }) => file === 'everything.en.md') ?? expect.fail('the fixture is gone');

/** Where a text stands that reaches a message: in a release that was checked before, or in the newsroom's settings. */
type Field = { readonly in: 'release' | 'newsroom'; readonly place: Place };

/** Registries hold what a release has of its own by then. */
const { offices: _offices, ...settings } = newsroom;
const FIELDS: readonly Field[] = [
  ...textPlaces(release).map((place): Field => ({ in: 'release', place })),
  ...textPlaces(settings).map((place): Field => ({ in: 'newsroom', place })),
];
const nameOf = ({ in: where, place }: Field) => `${where}.${place.join('.')}`;

/** The headers that a field is there for; no other one may be another than it is without the text. */
const OWN_HEADERS: Readonly<Record<string, string>> = {
  'release.title': 'subject',
  'release.language': 'content-language',
  'release.office.timeZone': 'date',
  'newsroom.baseUrl': 'message-id',
  'newsroom.email.from.name': 'from',
  'newsroom.email.from.address': 'from',
  'newsroom.email.replyTo.name': 'reply-to',
  'newsroom.email.replyTo.address': 'reply-to',
  'newsroom.email.unsubscribe.https': 'list-unsubscribe',
  'newsroom.email.unsubscribe.mailto': 'list-unsubscribe',
};
/** What is no free text: the checks before vouch for it, and whatever fails there makes no message. */
const CHECKED = /^release\.(?:file|slug|language|direction|type|status|publication|source|office\.(?:kind|country|timeZone)|countries|sdgs|translations|declaredTranslations|relations\.\d+\.kind|contacts\.\d+\.(?:office|languages)|formerUrls)|^newsroom\.(?:baseUrl|language|ninjs|email\.(?:images|clients)|organisation\.url)/; // biome-ignore format: one expression

type Attempt = { readonly message?: Buffer; readonly refused?: 'remark' | 'settings' | 'failure' };

/** Renders a message whose headers' writer meets the text as it is: nothing has refused it before. */
function messageOf(made: Release, room: Newsroom): Attempt {
  const remarks: Remark[] = [];
  const context = contextFor(room, { picture: () => picture, report: (remark) => remarks.push(remark) });
  try {
    const [eml] = findFormat('email')?.render(made, context) ?? [];
    if (eml) return { message: Buffer.from(eml.content) };
    const isTold = remarks.some(({ rule, severity }) => rule === 'email/message' && severity === 'error');
    return { refused: isTold ? 'remark' : 'failure' };
  } catch (error) {
    return { refused: error instanceof ReleaseError ? 'settings' : 'failure' };
  }
}

function attemptAt(field: Field, text: string): Attempt {
  return field.in === 'release'
    ? messageOf(withTextAt(release, field.place, text), newsroom)
    : messageOf(release, withTextAt(newsroom, field.place, text));
}

/** A picture whose name is no safe path stays on the web: the message has one part less. */
const PICTURES = /^release\.image\.src$|^release\.body\.children\.[\d.a-z]+\.url$/;

/** @returns the message without the text and what stands in it */
async function usualMail(): Promise<{ readonly message: Buffer; readonly read: MailReading }> {
  const { message } = messageOf(release, newsroom);
  if (!message) return expect.fail('the harmless release has no email');
  expect(lineFaults(message)).toEqual([]);
  return { message, read: await readMail(message) };
}

test('every field with a text of a release and of the settings is tried, and every header that there can be', async () => {
  const { read } = await usualMail();
  const names = FIELDS.map(nameOf);
  expect(names.length).toBeGreaterThan(80);
  expect(names).toEqual(expect.arrayContaining(Object.keys(OWN_HEADERS)));
  for (const path of ['contacts.0.name', 'contacts.1.email', 'contacts.0.phones.0.international', 'office.name.en', 'image.src', 'image.alt', 'boilerplate.text', 'keywords.0', 'dateline.0', 'figures.0.source', 'summary', 'subtitle', 'notes.children.0.children.0.value', 'body.children.0.children.3.url']) expect(names).toContain(`release.${path}`); // biome-ignore format: one list
  expect(read.headers.map(([name]) => name)).toEqual(['from', 'reply-to', 'to', 'subject', 'date', 'message-id', 'content-language', 'auto-submitted', 'list-unsubscribe', 'list-unsubscribe-post', 'x-unsent', 'mime-version', 'content-type']); // biome-ignore format: one list
  expect(read.parts).toHaveLength(6);
  expect(read.fileNames).toEqual(['room.png', 'map.png']);
});

test('a headers’ writer that lets line ends through is seen', async () => {
  const { message, read } = await usualMail();
  const dangerous = LINES.filter((text) => ENDS_LINE.test(text));
  const unseen: string[] = [];
  for (const text of dangerous) {
    const naive = message.toString('latin1').replace(/Subject: .*\r\n(?: .*\r\n)*/, () => `Subject: ${text}\r\n`);
    const made = Buffer.from(naive);
    if (lineFaults(made).length === 0 && differences(await readMail(made), read, { own: 'subject' }).length === 0) unseen.push(JSON.stringify(text)); // biome-ignore format: one line
  }
  expect(dangerous.length).toBeGreaterThan(200);
  // A folded line goes on with the header it belongs to: that adds none.
  expect(unseen.filter((text) => !/\\r\\n[ \\]/.test(text))).toEqual([]);
});

test('no text that reaches the headers’ writer raw adds a header, in any field', { timeout }, async () => {
  const name = 'xss: headers of emails';
  startCase(name);
  const { read: usual } = await usualMail();
  const [everyOwn, every] = FULL ? [1, 7] : [5, 97];
  const texts = [...LINES, ...part(PAYLOADS, FULL ? 20 : 100)];
  const failed: string[] = [];
  const count = { written: 0, remark: 0, settings: 0, failure: 0 };
  let rawEnds = 0;
  for (const [at, field] of FIELDS.entries()) {
    const own = OWN_HEADERS[nameOf(field)];
    // What has a header of its own is asked more; each field meets another part of the texts.
    const step = own === undefined ? every : everyOwn;
    for (const text of texts.filter((_, index) => (index + at) % step === 0)) {
      const { message, refused } = attemptAt(field, text);
      const told = `${nameOf(field)} with ${JSON.stringify(text).slice(0, 80)}`;
      if (ENDS_LINE.test(text)) rawEnds += 1;
      count[refused ?? 'written'] += 1;
      if (refused === 'failure' && !CHECKED.test(nameOf(field))) failed.push(`${told}: the program failed`);
      if (!message) continue;
      const read = await readMail(message);
      const found = [
        ...lineFaults(message),
        ...differences(read, usual, { own, mayLackPicture: PICTURES.test(nameOf(field)) }),
      ];
      if (own === 'subject' && read.subject !== text.replaceAll('\t', ' '))
        found.push(`the subject is ${read.subject}`);
      failed.push(...found.map((one) => `${told}: ${one}`));
    }
  }
  const tried = count.written + count.remark + count.settings + count.failure;
  const note = `${FIELDS.length} fields, ${texts.length} texts, ${rawEnds} times with a raw line end; ${count.written} written, ${tried - count.written} refused`;
  printTally({ name, tried, failed: failed.length, note });
  expect(count.written).toBeGreaterThan(FIELDS.length);
  expect(count.remark).toBeGreaterThan(0);
  expect(count.settings).toBeGreaterThan(0);
  expect(failed.slice(0, 20)).toEqual([]);
});
