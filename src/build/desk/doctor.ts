import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts';
import { isInDomains } from '../../model/email-address.ts';
import { caught, ReleaseError } from '../../model/error.ts';
import { readSourceName } from '../../model/slug.ts';
import { isTimeZone } from '../../model/zone.ts';
import { composeSource } from '../../newsroom/new-release.ts';
import { findOffice } from '../../newsroom/registry/find.ts';
import { EXAMPLE_STEM } from '../../newsroom/starter/starter.ts';
import { unlessRefused } from '../files.ts';
import { lint } from '../lint.ts';
import { type NewsroomFolder, openNewsroom, SettingsError } from '../newsroom-folder.ts';
import { packageFolder, packageVersion } from '../package.ts';
import { check } from '../survey.ts';

/** One thing that was looked at: what it is, how it stands, and what its sentence is filled in with. */
export type Examined = {
  readonly id: string;
  readonly level: 'good' | 'note' | 'warning' | 'error';
  /** Who has to do with it: the machine, the settings or the releases. Exit codes follow from it. */
  readonly about: 'machine' | 'settings' | 'releases';
  readonly values: Readonly<Record<string, string>>;
  readonly diagnostics?: readonly Diagnostic[];
};

/** What is examined, and as of when. */
export type DoctorOptions = {
  readonly folder: string;
  readonly cwd: string;
  readonly now: number;
  /** The output folder of builds, absolute. */
  readonly out: string;
  /** The variables of the process: what the terminal can show is told by them. */
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** No clock that is right shows an earlier day than the tool's own first one. */
const EARLIEST = Date.UTC(2026, 0, 1);

/** Looks at the machine, the settings and the releases, and tells how each of them stands. Nothing is changed. */
export async function examine(options: DoctorOptions): Promise<readonly Examined[]> {
  const machine = examineMachine(options);
  const room = openRoom(options);
  if ('id' in room) return [...machine, room];
  return [...machine, ...examineSettings(room, options), ...(await examineReleases(room, options))];
}

function examineMachine({ now, out, env }: DoctorOptions): Examined[] {
  const about = 'machine';
  const node = process.versions.node;
  const wanted = wantedNode();
  const isUtf8 = process.platform === 'win32' || /utf-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '');
  const place = nearestFolder(out);
  const git = spawnSync('git', ['--version'], { encoding: 'utf8' });
  return [
    found('node', isOlder(node, wanted) ? 'error' : 'good', about, { version: node, wanted }),
    found('tool', 'good', about, { version: packageVersion() }),
    found('zones', isTimeZone('Africa/Juba') ? 'good' : 'error', about),
    found('clock', now < EARLIEST ? 'error' : 'good', about, { now: new Date(now).toISOString().slice(0, 16) }),
    found('out', isWritable(place) ? 'good' : 'error', about, { folder: place }),
    found('letters', isUtf8 ? 'good' : 'warning', about),
    found('git', git.status === 0 ? 'good' : 'note', about, { version: (git.stdout ?? '').trim() }),
  ];
}

function found(
  id: string,
  level: Examined['level'],
  about: Examined['about'],
  values: Examined['values'] = {},
): Examined {
  return { id, level, about, values };
}

function openRoom({ folder, cwd }: DoctorOptions): NewsroomFolder | Examined {
  const values = { folder };
  if (!existsSync(join(folder, 'newsroom.yaml'))) return found('newsroom', 'error', 'settings', values);
  const room = caught(ReleaseError, () => openNewsroom(folder, cwd));
  if (!(room instanceof ReleaseError)) return room;
  const diagnostics = room instanceof SettingsError ? room.diagnostics : [];
  return { ...found('settings', 'error', 'settings', { message: room.message }), diagnostics };
}

function examineSettings(room: NewsroomFolder, options: DoctorOptions): Examined[] {
  const { newsroom, folder } = room;
  const about = 'settings';
  const { address } = newsroom.email.from;
  const { hostname } = new URL(newsroom.baseUrl);
  const wrong = [...newsroom.contacts.keys()].filter((id) => !isSoundContact(id, room, options));
  const count = String(newsroom.contacts.size);
  return [
    found('settings', 'good', about, { message: folder }),
    found('baseUrl', isExample(hostname) ? 'warning' : 'good', about, { baseUrl: newsroom.baseUrl }),
    found('sender', isInDomains(address, ['example.org', 'example.com']) ? 'warning' : 'good', about, { address }),
    found('contacts', contactLevel(newsroom.contacts.size, wrong), about, { count, wrong: wrong.join(', ') }),
  ];
}

function contactLevel(count: number, wrong: readonly string[]): Examined['level'] {
  if (wrong.length > 0) return 'error';
  return count === 0 ? 'note' : 'good';
}

function isExample(hostname: string): boolean {
  return /(?:^|\.)example\.(?:org|com|net)$/.test(hostname);
}

/** A contact is sound when a release that names it is. */
function isSoundContact(id: string, room: NewsroomFolder, { cwd, now }: DoctorOptions): boolean {
  const { newsroom } = room;
  const entry = newsroom.contacts.get(id);
  const match = findOffice(newsroom.offices, entry?.office ?? 'headquarters');
  if (match.kind !== 'found') return false;
  const release = {
    title: '-',
    office: match.office,
    language: newsroom.language,
    date: new Date(now).toISOString().slice(0, 10),
  };
  const text = composeSource({ ...release, status: 'draft', contacts: [id], dateline: ['-'] });
  const { diagnostics } = check(text, 'doctor.md', { ...room, cwd, now });
  return !diagnostics.some(
    ({ rule, severity }) => severity === 'error' && /^(?:contacts|phone|email|office)\//.test(rule),
  );
}

async function examineReleases(room: NewsroomFolder, { cwd, now }: DoctorOptions): Promise<Examined[]> {
  const about = 'releases';
  const { files, diagnostics } = await lint({ paths: [room.folder], cwd, now }).catch((error: unknown) => {
    if (error instanceof ReleaseError && error.kind === 'usage') return { files: [], diagnostics: [] };
    throw error;
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const level = hasErrors(diagnostics) ? 'error' : warnings > 0 ? 'warning' : files.length === 0 ? 'note' : 'good';
  const values = { count: String(files.length), errors: String(errors), warnings: String(warnings) };
  const example = files.find((file) => readSourceName(basename(file)).stem === EXAMPLE_STEM);
  return [
    found('releases', level, about, values),
    ...(example === undefined ? [] : [found('example', 'warning', about, { file: example })]),
  ];
}

function wantedNode(): string {
  const { engines }: { engines: { node: string } } = JSON.parse(
    readFileSync(join(packageFolder(), 'package.json'), 'utf8'),
  );
  return engines.node.replace(/[^\d.]/g, '');
}

function isOlder(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = wanted.split('.').map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

function nearestFolder(path: string): string {
  for (let folder = path; ; folder = dirname(folder))
    if (existsSync(folder) || dirname(folder) === folder) return folder;
}

function isWritable(folder: string): boolean {
  return unlessRefused(() => {
    accessSync(folder, constants.W_OK);
    return true;
  }, false);
}
