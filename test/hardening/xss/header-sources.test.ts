import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { ReleaseError } from '../../../src/model/error.ts';
import { frontMatterSchema } from '../../../src/model/front-matter.ts';
import { newsroomSchema } from '../../../src/model/newsroom.ts';
import { readFolder } from '../../support/built.ts';
import { fieldsOf, writtenAt } from '../../support/schema-fields.ts';
import { source } from '../../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { differences, lineFaults, type MailReading, readMail } from './mail-reading.ts';

const FULL = process.env['XSS'] === 'full';
const NOW = Date.UTC(2024, 2, 9, 12);
const timeout = 1_200_000;
const PICTURE = readFileSync(new URL('../../fixtures/harbour/pictures/map.png', import.meta.url));

/** Every way in which YAML lets a line end, or what some program takes for one, into a text on one line of a source. */
const ENDS = ['\\r\\n', '\\n', '\\r', '\\n\\r', '\\r\\n ', '\\r\\n\\t', '\\r\\n\\r\\n', '\\x0d\\x0a', '\\u000D\\u000A', '\\U0000000d\\U0000000a', '\\N', '\\L', '\\P', '\\v', '\\f', '\\0', '\\0\\r\\n', '\\e', '\\x1e', '\\uD800\\r\\n', '%0d%0a', '=0D=0A', '\\u560a\\u560d']; // biome-ignore format: a list
const HEADERS = ['Bcc: evil@example.org', 'Content-Type: text/html', 'X-Evil: 1', '--=_alt'];
/** What stands before it, so that the value fits its field as far as it can. */
const STARTS: readonly (readonly [field: RegExp, start: string])[] = [
  [/(?:email|address)$/, 'ana.ejemplo@iom.int'],
  [/https$|url$|baseUrl$|urls\[\]$|source$/i, 'https://press.library.example.org'],
  [/mailto$/, 'mailto:leave@library.example.org'],
  [/src$/, 'pictures/map.png'],
  [/^date$|from$|until$/, '2024-03-05'],
  [/^embargo$/, '2024-03-05T09:00:00Z'],
  [/^language|languages|office/, 'en'],
];
const startOf = (field: string) => STARTS.find(([pattern]) => pattern.test(field))?.[1] ?? 'x';
const values = (field: string) => ENDS.flatMap((end) => HEADERS.map((header) => `"${startOf(field)}${end}${header}"`));

/** The headers that come from a release. */
const OWN: Readonly<Record<string, string>> = { title: 'subject', language: 'content-language', date: 'date', embargo: 'date', office: 'date' }; // biome-ignore format: one line
const OWN_SETTINGS: Readonly<Record<string, string>> = { from: 'from', replyTo: 'reply-to', unsubscribe: 'list-unsubscribe' }; // biome-ignore format: one line
const ownOf = (setting: string) => OWN_SETTINGS[setting.split('.')[1] ?? ''];

const SETTINGS = [
  'baseUrl: https://press.library.example.org',
  'email: { from: { name: Desk, address: desk@library.example.org }, replyTo: { address: desk@library.example.org }, images: cid }',
].join('\n');
/** The picture stands in the text as well: a lead picture that is refused leaves the message its parts. */
const BODY = 'The harbour.\n\n![A map](pictures/map.png)';
const usualSource = () => source({ image: '{ src: pictures/map.png, alt: A map }' }, BODY);

async function emailsOf(room: TemporaryNewsroom): Promise<ReadonlyMap<string, Buffer>> {
  await build({ cwd: room.path, out: join(room.path, 'out'), now: NOW, formats: ['email'] });
  return new Map([...readFolder(join(room.path, 'out'))].filter(([path]) => path.endsWith('.eml')));
}

async function usualMail() {
  const room = temporaryNewsroom({ 'newsroom.yaml': SETTINGS, 'a.md': usualSource(), 'pictures/map.png': PICTURE });
  return readMail((await emailsOf(room)).get('en/a/email.eml') ?? expect.fail('the harmless release has no email'));
}

test('no escape of YAML in a source adds a header', { timeout }, async () => {
  const name = 'xss: headers of emails, escapes in sources';
  startCase(name);
  const usual = await usualMail();
  const fields = fieldsOf(frontMatterSchema);
  expect(fields.length).toBeGreaterThan(50);
  const room = temporaryNewsroom({ 'newsroom.yaml': SETTINGS, 'usual.md': usualSource(), 'pictures/map.png': PICTURE });
  const attempts = fields
    .flatMap((field) => values(field).map((value) => ({ field, value })))
    .filter((_, index) => FULL || index % 7 === 0)
    .map((one, index) => ({ ...one, slug: `r${index}` }));
  for (const { field, value, slug } of attempts) {
    const [key, yaml] = writtenAt(field, value);
    const more = { slug, image: '{ src: pictures/map.png, alt: A map }', [key]: yaml };
    room.write({ [`${slug}.md`]: source(more, BODY) });
  }
  const emails = await emailsOf(room);
  const failed: string[] = [];
  for (const [path, message] of emails) {
    const at = attempts.find(({ slug }) => path.includes(`/${slug}/`));
    const read = await readMail(message);
    const allowed = { own: OWN[at?.field ?? ''] };
    failed.push(...[...lineFaults(message), ...differences(read, usual, allowed)].map((one) => `${at?.field} ${at?.value}: ${one}`)); // biome-ignore format: one line
  }
  printTally({
    name,
    tried: attempts.length,
    failed: failed.length,
    note: `${emails.size} emails written, the others refused`,
  });
  expect(emails.size).toBeGreaterThan(attempts.length / 20);
  expect(emails.has('en/usual/email.eml')).toBe(true);
  expect(failed).toEqual([]);
});

test('no escape of YAML in the settings adds a header', { timeout }, async () => {
  const name = 'xss: headers of emails, escapes in settings';
  startCase(name);
  const fields = fieldsOf(newsroomSchema).filter((field) =>
    /^(?:baseUrl|language|organisation|email|rights)/.test(field),
  );
  expect(fields).toEqual(
    expect.arrayContaining(['email.from.name', 'email.replyTo.address', 'email.unsubscribe.https']),
  );
  const attempts = fields
    .flatMap((field) => values(field).map((value) => ({ field, value })))
    .filter((_, index) => FULL || index % 29 === 0);
  const siblings = {
    organisation: { name: 'Library', shortName: 'L' },
    'email.from': { address: 'desk@library.example.org' },
    'email.replyTo': { address: 'desk@library.example.org' },
    'email.unsubscribe': { https: 'https://library.example.org/leave' },
  };
  const room = temporaryNewsroom({ 'a.md': usualSource(), 'pictures/map.png': PICTURE });
  const mailWith = async (field: string, value: string): Promise<Buffer | undefined> => {
    const [key, yaml] = writtenAt(field, value, siblings);
    room.write({ 'newsroom.yaml': `${key}: ${yaml}\n` });
    try {
      return (await emailsOf(room)).get('en/a/email.eml');
    } catch (error) {
      if (error instanceof ReleaseError) return undefined;
      throw error;
    }
  };
  const failed: string[] = [];
  let written = 0;
  const usuals = new Map<string, MailReading>();
  for (const field of fields) {
    const message = await mailWith(field, `"${startOf(field)}"`);
    if (message) usuals.set(field, await readMail(message));
  }
  for (const { field, value } of attempts) {
    const message = await mailWith(field, value);
    if (!message) continue;
    written += 1;
    const usual = usuals.get(field);
    // What refuses a harmless text takes no other.
    const found = usual ? differences(await readMail(message), usual, { own: ownOf(field) }) : ['taken'];
    failed.push(...[...lineFaults(message), ...found].map((one) => `${field} ${value}: ${one}`));
  }
  expect(usuals.size).toBeGreaterThan(10);
  expect(written).toBeGreaterThan(0);
  printTally({ name, tried: attempts.length, failed: failed.length, note: `${written} emails written` });
  expect(failed).toEqual([]);
});
