import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeSource } from '../../src/newsroom/new-release.ts';
import { parse } from '../../src/source/parse.ts';
import { toData } from '../../src/source/yaml-node.ts';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';
import { harbour } from '../support/releases.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';
import { KEY, runOnTerminal } from '../support/terminal.ts';

/** A Monday, 23:04 in Geneva. */
const NOW = ['--now', '2026-11-23T22:04:00Z'];

/** An office of which little is known, with two contacts. */
const RAFT = `offices:
  raft: { name: { en: The Raft }, country: CH, languages: [en], source: invented for tests }
contacts:
  ana: { name: Ana Ejemplo, title: Captain, email: ana@iom.int, office: raft }
  ben: { name: Ben Ejemplo, phone: "+41 22 717 91 11", office: raft }
`;

describe('new, by flags', () => {
  test('writes a draft that lints clean, with what is usual in the newsroom', async () => {
    const room = harbourCopy();
    const { code, stdout, stderr } = await runCli(['new', 'Boats: a Start', ...NOW], { cwd: room.path });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Written: 2026-11-23-boats-a-start.en.md');
    expect(room.read('2026-11-23-boats-a-start.en.md')).toBe(
      '---\ntitle: "Boats: a Start"\ndate: 2026-11-23\noffice: lighthouse\nstatus: draft\ncontacts: [desk]\n---\nWrite the first paragraph here: who does what, where, when and why.\n',
    );
    const lint = await runCli(['lint', '2026-11-23-boats-a-start.en.md', '--max-warnings', '0', ...NOW], {
      cwd: room.path,
    });
    expect(lint.stdout).toContain('nothing to mend');
    expect(lint.code).toBe(0);
  });

  test('takes every answer as a flag', async () => {
    const room = harbourCopy();
    room.write({ 'text.md': 'The fictional boats have started.\n' });
    const flags = [
      ...['--office', 'mexico', '--language', 'es', '--dateline', 'Tapachula, Juba', '--embargo', 'tomorrow 9:00'],
      ...['--contact', 'desk', '--contact', 'Ana Ejemplo, Portavoz, +52 55 5536 3954, ana@library.example.org'],
      ...[
        '--themes',
        'boats, harbours',
        '--subtitle',
        "L'eau",
        '--summary',
        'Boats: they start.',
        '--type',
        'statement',
      ],
      ...['--slug', 'boats', '--text', 'text.md', '--to', 'releases/2026', '--json'],
    ];
    const { code, stdout } = await runCli(['new', 'Barcos', ...flags, ...NOW], { cwd: room.path });
    expect(code).toBe(0);
    const { file, text } = JSON.parse(stdout);
    expect(file).toBe('releases/2026/boats.es.md');
    expect(text).toBe(room.read(file));
    expect(text).toBe(`---
title: Barcos
subtitle: L'eau
date: 2026-11-24
office: mexico
dateline: [Tapachula, Juba]
embargo: 2026-11-24T09:00:00-06:00
type: statement
summary: "Boats: they start."
status: draft
contacts:
  - desk
  - name: Ana Ejemplo
    title: Portavoz
    phone: +52 55 5536 3954
    email: ana@library.example.org
themes: [boats, harbours]
---
The fictional boats have started.
`);
  });

  test('says in full when an embargo ends', async () => {
    const room = harbourCopy();
    const { stderr } = await runCli(['new', 'Boats', '--embargo', 'friday 14:30', ...NOW], { cwd: room.path });
    expect(stderr).toContain('Under embargo until Friday, 27 November 2026, 14:30 (UTC+01:00, 13:30 UTC)');
    expect(stderr).toContain('on the clocks of HLN Lighthouse');
  });

  test.each([
    [['Boats', '--office', 'lighthose'], 'Did you mean "lighthouse"?'],
    [['Boats', '--embargo', 'soon'], '--embargo: Write a day and an hour'],
    [['Boats', '--embargo', 'tomorrow'], '--embargo: Write the hour, too'],
    [['Boats', '--embargo', '2020-01-01 9:00'], '--embargo: That moment has passed.'],
    [['Boats', '--date', '31 February'], '--date: Write a day'],
    [['Boats', '--contact', 'dsk'], 'Did you mean desk?'],
    [['Boats', '--contact', 'Ana, +41 22 717'], 'is not a number that exists in CH'],
    [['Boats', '--contact', 'Ana, ana@elsewhere.example.com'], 'email/domain'],
    [['Boats', '--language', 'klingonese'], '--language: "klingonese" is no language.'],
    [['Boats', '--slug', 'con'], '--slug: "con" cannot be part of an address'],
    [['Boats', '--slug', '../boats'], 'Write boats'],
    [['--no-input'], 'Still needed: a headline.'],
    [['Boats', '--translate-of', 'everything.en.md'], 'needs a language'],
    [['Boats', '--translate-of', 'everything.en.md', '--language', 'en'], 'is in that language itself'],
    [['Boats', '--translate-of', 'nowhere.md', '--language', 'fr'], 'nowhere.md does not exist'],
    [['Boats', '--ofice', 'mexico'], 'Did you mean --office?'],
  ])('new %j says what to write', async (args, message) => {
    const room = harbourCopy();
    const before = room.list();
    const { code, stderr } = await runCli(['new', ...args, ...NOW], { cwd: room.path });
    expect(stderr).toContain(message);
    if (!message.startsWith('email/')) {
      expect(code).toBe(2);
      expect(room.list()).toEqual(before);
    }
  });

  test('names what is still needed where the newsroom says nothing', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': 'language: fr\n' });
    const { code, stderr } = await runCli(['new', 'Bateaux', '--office', 'Mexique'], { cwd: room.path });
    expect(stderr).toContain('Still needed: --contact.');
    expect(code).toBe(2);
    const contact = ['--contact', 'Ana Ejemplo, ana@iom.int'];
    const made = await runCli(['new', 'Bateaux', '--office', 'Mexique', ...contact, ...NOW], { cwd: room.path });
    expect(made.code).toBe(0);
    expect(room.read('2026-11-23-bateaux.fr.md')).toContain('Écrivez ici le premier paragraphe');
  });

  test('names the city that is not known, and the contacts to choose from', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'offices.yaml': RAFT });
    const said = async (...args: string[]) => (await runCli(['new', ...args, ...NOW], { cwd: room.path })).stderr;
    expect(await said('Boats', '--office', 'raft')).toMatch(
      /Still needed: --contact, --dateline\.[\s\S]*--contact: ana, ben or "Name/,
    );
    expect(await said('Boats', '--contact', ' ')).toContain('It must not be empty.');
    const rest = ['--contact', 'ana', '--dateline', 'Adrift', '--date', 'friday', '--embargo', 'friday 9:00'];
    expect(await said('Boats', '--office', 'raft', ...rest)).toContain('Written: 2026-11-27-boats.en.md');
    expect(room.read('2026-11-27-boats.en.md')).toContain('embargo: 2026-11-27T09:00:00Z\n');
    room.write({ 'text.md': 'The boats start.\n' });
    const approved = ['--status', 'approved', '--slug', 'now', '--text', 'text.md'];
    expect(await said('Boats', '--office', 'raft', ...rest, ...approved)).not.toContain('draft');
  });

  test('names all that is needed where no office is usual', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '' });
    const said = async (...args: string[]) => (await runCli(['new', ...args, ...NOW], { cwd: room.path })).stderr;
    expect(await said('Boats', '--date', 'friday')).toContain('--office: the office whose clocks are meant');
    expect(await said()).toMatch(/Still needed: a headline, --office, --contact\.[\s\S]*--contact: "Name, function/);
  });

  test('takes a contact with several phones, or with none, and says whom it does not know', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '' });
    const made = async (contact: string) => {
      const args = ['new', 'Boats', '--office', 'mexico', '--contact', contact, '--dry-run', ...NOW];
      const { stdout, stderr } = await runCli(args, { cwd: room.path });
      return stdout + stderr;
    };
    const phones = await made('Ana Ejemplo, +52 55 5536 3954, +52 55 5536 3922');
    expect(phones).toMatch(/phone: \[\+52 55 5536 3954, \+52 55 5536 3922\]|phone:\n +- \+52 55 5536 3954\n/);
    expect(await made('Ana Ejemplo, ana@iom.int')).toContain('    email: ana@iom.int\n');
    expect(await made('xqzwvk')).toContain('There is no contact "xqzwvk".');
    expect(await made('xqzwvk')).toContain('Add it to offices.yaml, or write it out');
  });

  test('carries nothing over from an original with errors', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': '---\ntitle: [no\n---\n' });
    const args = ['new', 'Barcos', '--translate-of', 'a.md', '--language', 'es', ...NOW];
    const { code, stderr } = await runCli(args, { cwd: room.path });
    expect(stderr).toContain('a.md has errors that a translation would take over.');
    expect(code).toBe(2);
  });

  test('overwrites nothing, not through a link either', async () => {
    const room = harbourCopy();
    room.write({ 'precious.txt': 'precious' });
    symlinkSync(join(room.path, 'precious.txt'), join(room.path, 'boats.en.md'));
    const again = () => runCli(['new', 'Boats', '--slug', 'boats', ...NOW], { cwd: room.path });
    expect(await again()).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
    expect(room.read('precious.txt')).toBe('precious');
    expect(room.list().filter((file) => file.includes('.part'))).toEqual([]);
  });

  test('carries over to a translation what is the same in every language', async () => {
    const room = harbourCopy();
    const args = ['new', 'La sala nocturna', '--translate-of', 'everything.en.md', '--language', 'es', ...NOW];
    expect((await runCli(args, { cwd: room.path })).code).toBe(0);
    const text = room.read('everything.es.md');
    expect(text).toContain('date: 2024-03-05\noffice: lighthouse\nstatus: draft\n');
    expect(text).toContain('countries: [CH, SS]\n');
    expect(text).toMatch(/# Carried over from the original.*\nimage:\n {2}src: pictures\/room.png\n/);
    expect(text).not.toContain('summary:');
    const { diagnostics } = JSON.parse((await runCli(['lint', '--json', ...NOW], { cwd: room.path })).stdout);
    expect(diagnostics.filter((one: { file: string }) => one.file === 'everything.es.md')).toEqual([]);
  });

  test('prints with --dry-run, and writes nothing', async () => {
    const room = harbourCopy();
    const before = room.list();
    const { stdout, code } = await runCli(['new', 'Boats', '--dry-run', '--text', '-', ...NOW], {
      cwd: room.path,
      stdin: 'From a pipe.',
    });
    expect(stdout).toMatch(/^---\ntitle: Boats\n[\s\S]*---\nFrom a pipe\.\n$/);
    expect(code).toBe(0);
    expect(room.list()).toEqual(before);
  });
});

describe('new, by questions', () => {
  test('asks what it needs to know, and writes it', async () => {
    const room = harbourCopy();
    const { code, screen } = await runOnTerminal(
      ['new', ...NOW],
      [
        ['Headline', `Boats Start${KEY.enter}`],
        ['Office', 'mexi'],
        ['IOM Mexico', KEY.enter],
        ['Language', `${KEY.down}${KEY.enter}`],
        ['Dateline', KEY.enter],
        ['Embargo', `tomorrow${KEY.enter}`],
        ['Write the hour, too', ` 9:00${KEY.enter}`],
        ['Date', KEY.enter],
        ['Contacts', `${KEY.down}${KEY.tab}${KEY.enter}`],
        ['Name of the contact', `Ana Ejemplo${KEY.enter}`],
        ['Function', KEY.enter],
        ['Phone', `123${KEY.enter}`],
        ['is not a number that exists', `${'\u007f'.repeat(3)}55 5536 3954${KEY.enter}`],
        ['Email', KEY.enter],
        ['Another contact?', KEY.enter],
        ['Themes', `boats, harbours${KEY.enter}`],
      ],
      { cwd: room.path },
    );
    expect(screen).toContain('Under embargo until Tuesday, 24 November 2026, 09:00 (UTC-06:00, 15:00 UTC)');
    expect(code).toBe(0);
    const [file = ''] = room.list().filter((name) => name.includes('boats-start'));
    expect(room.read(file)).toContain('office: mexico\nembargo: 2026-11-24T09:00:00-06:00\nstatus: draft\n');
    expect(room.read(file)).toContain('themes: [boats, harbours]');
  });

  test('asks again for what is missing, and where an office has neither city nor clocks nor contacts', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'offices.yaml': `${RAFT.split('contacts:')[0]}` });
    const { code, screen } = await runOnTerminal(
      ['new', '--office', 'raft', '--language', 'en', ...NOW],
      [
        ['Headline', KEY.enter],
        ['A release needs a headline.', `Boats Start${KEY.enter}`],
        ['Dateline', KEY.enter],
        ['has no city in the registry', `Adrift, Ashore${KEY.enter}`],
        ['Embargo', KEY.enter],
        ['Date', `${'\u007f'.repeat(10)}31 June${KEY.enter}`],
        ['Write a day', `${'\u007f'.repeat(7)}friday${KEY.enter}`],
        ['Name of the contact', KEY.enter],
        ['A release needs a contact', `Ana Ejemplo${KEY.enter}`],
        ['Function', `Captain${KEY.enter}`],
        ['Phone', KEY.enter],
        ['Email', KEY.enter],
        ['Write a phone number or an email.', `ana${KEY.enter}`],
        ['is not an e-mail address', `@iom.int${KEY.enter}`],
        ['Another contact?', KEY.enter],
        ['Themes', KEY.enter],
      ],
      { cwd: room.path },
    );
    expect(screen).toContain('The time zone of The Raft is not known');
    expect(screen).toContain('Written: 2026-11-27-boats-start.en.md');
    expect(code).toBe(0);
    const text = room.read('2026-11-27-boats-start.en.md');
    expect(text).toContain('dateline: [Adrift, Ashore]\n');
    expect(text).toContain('  - name: Ana Ejemplo\n    title: Captain\n    email: ana@iom.int\n');
  });

  test('asks for a translation of what is there, with contacts that it lets choose from', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'offices.yaml': RAFT });
    room.write({ 'a.en.md': '---\ntitle: Boats\ndate: 2026-11-20\noffice: raft\ndateline: Adrift\ncontacts: [ana]\n---\nThe boats start.\n' }); // biome-ignore format: a source
    const { code, screen } = await runOnTerminal(
      ['new', '--translate-of', 'a.en.md', '--language', 'es', ...NOW],
      [
        ['Headline', `Barcos${KEY.enter}`],
        ['Dateline', `A la deriva${KEY.enter}`],
        ['Themes', KEY.enter],
      ],
      { cwd: room.path },
    );
    expect(screen).toContain('A translation of a.en.md');
    expect(screen).toContain('Written: a.es.md');
    expect(code).toBe(0);
    const asked = await runOnTerminal(
      ['new', 'More Boats', '--office', 'raft', '--dateline', 'Adrift', ...NOW],
      [
        ['Language', KEY.enter],
        ['Embargo', KEY.enter],
        ['Date', KEY.enter],
        ['Contacts', `${KEY.tab}${KEY.enter}`],
        ['Themes', KEY.enter],
      ],
      { cwd: room.path },
    );
    expect(asked.screen).toContain('Captain, ana@iom.int');
    expect(asked.code).toBe(0);
    expect(room.read('2026-11-23-more-boats.en.md')).toContain('contacts: [ana]\n');
  });

  test('writes nothing when the person gives up', async () => {
    const room = harbourCopy();
    const before = room.list();
    const { code, screen } = await runOnTerminal(['new', ...NOW], [['Headline', KEY.interrupt]], { cwd: room.path });
    expect(screen).toContain('Nothing was written.');
    expect(code).toBe(130);
    expect(room.list()).toEqual(before);
  });
});

test('what was answered is read back to the letter', () => {
  const { newsroom } = harbour();
  const [office] = newsroom.offices.offices;
  if (!office) throw new Error('the registry is empty');
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim());
  const written = fc.tuple(
    line.filter((text) => text !== ''),
    fc.array(
      line.filter((text) => text !== ''),
      { maxLength: 3 },
    ),
  );
  const property = fc.property(written, ([title, themes]) => {
    const source = composeSource({
      title,
      themes,
      office,
      language: newsroom.language,
      date: '2026-11-23',
      status: 'draft',
      contacts: [{ name: title, phone: themes.length > 0 ? themes : title }],
    });
    const { frontMatter, diagnostics } = parse(source, 'new.md');
    expect(diagnostics).toEqual([]);
    expect(frontMatter && toData(frontMatter)).toEqual({
      title,
      date: '2026-11-23',
      office: office.id,
      status: 'draft',
      contacts: [{ name: title, phone: themes.length > 0 ? themes : title }],
      ...(themes.length > 0 ? { themes } : {}),
    });
  });
  fc.assert(property, { numRuns: 400, seed: 8 });
  expect.assertions(800);
});
