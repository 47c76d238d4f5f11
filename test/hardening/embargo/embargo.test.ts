import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { FORMATS } from '../../../src/formats/list.ts';
import { readFolder } from '../../support/built.ts';
import { runCli } from '../../support/cli.ts';
import { newsroomAt, type TemporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { type Hidden, type HiddenNewsroom, hiddenNewsroom, NUMBERS, QUIET } from './newsrooms.ts';

const RUNS = Number(process.env['EMBARGO_RUNS'] ?? 8);
/** `2/3`: the second third of them, for one of several processes. */
const [PART = 1, PARTS = 1] = (process.env['EMBARGO_PART'] ?? '1/1').split('/').map(Number);
/** One newsroom of so many is also built by the command line, whose words are searched too. */
const CLI_EVERY = 4;
const PICTURE = readFileSync(new URL('../../fixtures/harbour/pictures/room.png', import.meta.url));
const REPORTS = ['sarif', 'junit', 'gitlab', 'checkstyle', 'rdjson', 'json', 'jsonl', 'compact'] as const;
/** Each word by itself, where two lines of an email are looked at as one. */
const CANARY = /zzcanary(?:(?!zzcanary)[0-9a-z])+q/gi;
const formats = FORMATS.map(({ id }) => id).filter((id) => id !== 'pdf');

/** @returns the words, days and figures of hidden releases in a text, but for those of releases that may be seen */
function secretsIn(text: string, hidden: HiddenNewsroom['hidden'], isOpen: (one: Hidden) => boolean): string[] {
  const open = hidden.filter(isOpen);
  const words = new Set(open.map(({ word }) => word.toLowerCase()));
  const days = new Set(open.map(({ day }) => day.slice(-2)));
  const figures = new Set(open.map(({ figure }) => figure.slice(-3)));
  const numbers = (pattern: RegExp, known: ReadonlySet<string>) =>
    [...text.matchAll(pattern)].flatMap(([found, ...ends]) =>
      ends.some((end) => known.has(end ?? '')) ? [] : [found],
    );
  return [
    ...(text.match(CANARY) ?? []).filter((word) => !words.has(word.toLowerCase())),
    ...numbers(NUMBERS.day, days),
    ...numbers(NUMBERS.figure, figures),
  ];
}

const isDue = ({ kind }: Hidden) => kind === 'embargoed' || kind === 'ahead';

/** @returns where a word that may not be seen stands in what was published: paths with the words found. */
function leaks(folder: string, hidden: HiddenNewsroom['hidden'], isPast: boolean): readonly string[] {
  return [...readFolder(folder)].flatMap(([path, packed]) => {
    const bytes = Buffer.concat([packed, ...unpacked(path, packed)]);
    // Encoded bodies are looked into too: words are ASCII, so that Latin-1 finds them in any bytes.
    const decoded = bytes
      .toString('latin1')
      .replace(/=\r\n/g, '')
      .replace(/\r\n(?=[A-Za-z0-9+/]{4})/g, '');
    const inBase64 = [...decoded.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([text]) =>
      Buffer.from(text, 'base64').toString('latin1'),
    );
    const all = [path, decoded, ...inBase64].join('\n');
    const found = secretsIn(all, hidden, (one) => isPast && isDue(one));
    const quiet = isPast ? [] : [QUIET.name, QUIET.sdg].flatMap((pattern) => pattern.exec(all)?.[0] ?? []);
    return [...found, ...quiet].map((word) => `${path}: ${word}`);
  });
}

/** @returns what is in a file that is packed, in which no word can be seen: Word documents and packages to download */
function unpacked(path: string, bytes: Buffer): readonly Uint8Array[] {
  if (!/\.(?:docx|zip)$/.test(path)) return [];
  return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [Buffer.from(name), inner, ...unpacked(name, Buffer.from(inner))]); // biome-ignore format: one expression
}

/** @returns whether the Word document of a release has its word: what is packed is looked into, indeed */
function isInWord(out: string, word: string, language: string): boolean {
  const path = `${language}/${word.toLowerCase()}/release.docx`;
  return unpacked(path, readFileSync(join(out, path))).some((part) => Buffer.from(part).includes(word));
}

async function buildAt(room: TemporaryNewsroom, now: number): Promise<void> {
  await build({ cwd: room.path, out: join(room.path, 'public'), now, formats, cache: true });
}

/** @returns what is wrong with a newsroom around its hour. */
async function problemsOf(room: TemporaryNewsroom, made: HiddenNewsroom): Promise<readonly string[]> {
  room.write(made.files);
  room.write(Object.fromEntries(made.hidden.map(({ word }) => [`${word}.png`, PICTURE])));
  const out = join(room.path, 'public');
  const problems: string[] = [];
  for (const before of [3_600_000, 1]) {
    await buildAt(room, made.hour - before);
    problems.push(...leaks(out, made.hidden, false).map((leak) => `${before} ms before: ${leak}`));
  }
  // The cache of the builds before is warm: it must not hold back what is due.
  await buildAt(room, made.hour);
  problems.push(...leaks(out, made.hidden, true).map((leak) => `at the hour: ${leak}`));
  const pages = room.list('public').join('\n').toLowerCase();
  for (const one of made.hidden) {
    const { kind, word, name, language } = one;
    const isMissing = isDue(one) && !pages.includes(`/${word.toLowerCase()}/index.html`);
    if (isMissing) problems.push(`${kind} ${word} did not appear`);
    if (isDue(one) && !isInWord(out, word, language)) problems.push(`${word} is not found where it is packed`);
    if (kind === 'withdrawn' && !pages.includes(`/${name}/index.html`)) problems.push(`no notice for ${name}`);
  }
  if (made.hidden.some(isDue)) {
    const published = [...readFolder(out)].map(([path, bytes]) => `${path}\n${bytes.toString('latin1')}`);
    const unseen = [QUIET.name, QUIET.sdg].filter((pattern) => !published.some((text) => pattern.test(text)));
    problems.push(...unseen.map((pattern) => `${pattern} is not found where it is public`));
  }
  // And what goes back under embargo goes out of every list again.
  await buildAt(room, made.hour - 1);
  // The versions that agencies were given of them stay known, by the moment of the first and a hash.
  const isKept = (leak: string) => /^releases\.json: 2022/.test(leak);
  const left = leaks(out, made.hidden, false).filter((leak) => !isKept(leak));
  problems.push(...left.map((leak) => `taken back: ${leak}`));
  return problems;
}

/** @returns the words of hidden releases in what the commands say where others read the log. */
async function spoken(room: TemporaryNewsroom, made: HiddenNewsroom): Promise<readonly string[]> {
  const now = ['--now', new Date(made.hour - 1).toISOString()];
  // One check writes all forms.
  const reports = REPORTS.flatMap((id) => ['--reporter', `${id}=reports/${id}`]);
  const commands = [
    ['build', ...now],
    ['build', '--json', '--no-cache', ...now],
    ['build', '--shard', '1/2', '--record', 'merged/releases.json', '--json', ...now],
    ['build', '--shard', '2/2', '--record', 'merged/releases.json', ...now],
    ['merge', '--out', 'merged', '--json'],
    ['lint', ...now],
    ['lint', '--no-cache', ...reports, ...now],
    ['lint', '--reporter', 'github', ...now],
    ['lint', '--fix', '--dry-run', ...now],
    ['list', '--json', ...now],
    ['doctor', ...now],
    ['export', '--to', '-', ...now],
    ['export', '--to', 'outbox', '--package', '--json', ...now],
  ];
  const env = { CI: 'true', TZ: made.zone, GITHUB_STEP_SUMMARY: join(room.path, 'reports', 'summary.md') };
  const problems: string[] = [];
  for (const args of commands) {
    const { stdout, stderr } = await runCli(args, { cwd: room.path, env });
    const found = secretsIn(`${stdout}${stderr}`, made.hidden, () => false);
    problems.push(...found.map((word) => `${args.join(' ')}: ${word}`));
  }
  for (const id of [...REPORTS, 'summary.md']) {
    const found = secretsIn(room.read(`reports/${id}`), made.hidden, () => false);
    problems.push(...found.map((word) => `report ${id}: ${word}`));
  }
  problems.push(...leaks(join(room.path, 'outbox'), made.hidden, false).map((leak) => `export: ${leak}`));
  problems.push(...leaks(join(room.path, 'merged'), made.hidden, false).map((leak) => `merge: ${leak}`));
  return problems;
}

/** @returns the files that are others, more or fewer, where what is hidden is not there at all */
async function tracesOf(room: TemporaryNewsroom, made: HiddenNewsroom): Promise<readonly string[]> {
  // The notice of a withdrawn release is public.
  const hidden = made.hidden.filter(({ kind }) => kind !== 'withdrawn');
  const built = async (out: string) => {
    const options = { cwd: room.path, out: join(room.path, out), now: made.hour - 1, cache: false };
    await build({ ...options, formats: ['html', 'wire', 'email', 'ninjs', 'newsml-g2', 'nitf'] });
    return new Map([...readFolder(options.out)].map(([path, bytes]) => [path, bytes.toString('latin1')]));
  };
  const present = await built('present');
  for (const { path } of hidden) rmSync(join(room.path, path));
  const absent = await built('absent');
  const paths = [...new Set([...present.keys(), ...absent.keys()])];
  return paths
    .filter((path) => present.get(path) !== absent.get(path))
    .map((path) => `${path} tells of what is hidden`);
}

test('no word of a release that is not public is published or said, and each appears at its hour', async () => {
  const name = 'embargo: newsrooms';
  startCase(name);
  const all = fc.sample(hiddenNewsroom, { seed: 20_240_331, numRuns: RUNS });
  const share = Math.ceil(RUNS / PARTS);
  const newsrooms = all.slice((PART - 1) * share, PART * share);
  const failed: string[] = [];
  let releases = 0;
  for (const [index, made] of newsrooms.entries()) {
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'embargo-')));
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = made.zone;
      const room = newsroomAt(path);
      const problems = [...(await problemsOf(room, made))];
      if (index % CLI_EVERY === 0) problems.push(...(await spoken(room, made)));
      problems.push(...(await tracesOf(room, made)));
      if (problems.length > 0) failed.push(`newsroom ${index}: ${[...new Set(problems)].slice(0, 8).join('; ')}`);
      releases += made.hidden.length;
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
      rmSync(path, { recursive: true, force: true });
    }
  }
  printTally({ name, note: `${releases} hidden releases`, tried: newsrooms.length, failed: failed.length });
  expect(failed).toEqual([]);
}, 3_600_000);
