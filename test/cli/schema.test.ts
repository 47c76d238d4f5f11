import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EDITOR_SCHEMAS } from '../../src/newsroom/json-schema.ts';
import { runCli } from '../support/cli.ts';
import { goldenFile } from '../support/golden.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['releases', 'test/fixtures/harbour'];

/** YAML as editors read it: with numbers, dates and truth values. */
function frontMatters(folder: string): readonly unknown[] {
  return readdirSync(ROOT + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => parse(readFileSync(`${ROOT}${folder}/${name}`, 'utf8').split(/^---$/m)[1] ?? ''));
}

async function validatorOf(name: string) {
  const { stdout } = await runCli(['schema', name], { cwd: ROOT });
  return new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(stdout));
}

test.each(EDITOR_SCHEMAS)('the schema of %s that is kept in the package is current', async (name) => {
  const { stdout } = await runCli(['schema', name], { cwd: ROOT });
  expect(() => goldenFile(`${name}.schema.json`, stdout, { folder: `${ROOT}src/schemas` })).not.toThrow();
});

describe('an editor', () => {
  test.each(FOLDERS)('finds nothing in the sources of %s', async (folder) => {
    const isValid = await validatorOf('front-matter');
    const found = frontMatters(folder);
    expect(found.length).toBeGreaterThan(3);
    for (const one of found) expect(isValid(one), JSON.stringify(isValid.errors)).toBe(true);
  });

  test.each(FOLDERS)('finds nothing in the settings of %s', async (folder) => {
    for (const name of ['newsroom', 'offices']) {
      const isValid = await validatorOf(name);
      const settings = parse(readFileSync(`${ROOT}${folder}/${name}.yaml`, 'utf8')) ?? {};
      expect(isValid(settings), `${name}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    }
  });

  test.each([
    ['front-matter', { title: 'T', date: '2024-03-05', office: 'mexico', contacts: 'desk', tittle: 'x' }],
    ['front-matter', { title: 'T', date: '2024-03-05', office: 'mexico' }],
    ['front-matter', { title: 'T', date: '2024-03-05', office: 'mexico', contacts: 'desk', type: 'poem' }],
    ['newsroom', { lint: { rules: { 'date/vaild': 'off' } } }],
    ['newsroom', { lint: { preset: 'all' } }],
  ])('finds a mistake in %s: %j', async (name, wrong) => {
    const isValid = await validatorOf(name);
    expect(isValid(wrong)).toBe(false);
  });
});

test('a schema that does not exist ends with 2 and the list', async () => {
  const { code, stderr } = await runCli(['schema', 'poem'], { cwd: ROOT });
  expect([code, stderr]).toEqual([2, expect.stringContaining('front-matter, newsroom, offices')]);
});
