import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { source } from '../../support/source.ts';
import { printTally, startCase } from '../table.ts';
import { packagesIn } from './installed.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** `npm run check:supply` asks for it: npm takes the packages from a registry. */
const ASKED = process.env['SUPPLY'] !== undefined;
const MOST_PACKAGES = 100;
const MOST_BYTES = 20_000_000;

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, stdout, stderr };
}

/** As {@link run}, for what has to work. @returns what it printed */
function must(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);

describe.skipIf(!ASKED)('NOT RUN without a registry (npm run check:supply): what npm pack ships', () => {
  beforeAll(() => {
    must('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "version": "1.0.0", "private": true, "type": "module" }\n');
    must('npm', ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`]);
    mkdirSync(join(folder, 'news'));
    writeFileSync(join(folder, 'news', 'newsroom.yaml'), '');
    writeFileSync(join(folder, 'news', 'harbour-library.md'), source());
  }, 300_000); // biome-ignore format: one call

  test('is installed as few packages of few bytes, none of which runs a script', () => {
    const name = 'supply: npm pack, npm install --omit=dev';
    startCase(name);
    const all = packagesIn(join(folder, 'node_modules'));
    const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
    const failed = all.filter(({ name: of, installScripts }) => of !== 'iom-release' && installScripts.length > 0);
    printTally({ name, note: `${(bytes / 1e6).toFixed(1)} MB`, tried: all.length, failed: failed.length });
    expect(all.map((one) => one.name)).toContain('iom-release');
    expect(failed).toEqual([]);
    expect(all.length).toBeLessThanOrEqual(MOST_PACKAGES);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('checks and builds a newsroom, says its version, and shows its manual', () => {
    const program = join(folder, 'node_modules', '.bin', 'iom-release');
    expect(run(program, ['lint', 'news'])).toMatchObject({ status: 0, stdout: expect.stringContaining('1 release checked') }); // biome-ignore format: one expression
    must(program, ['build', 'news', '--out', 'site', '--format', 'html,wire,email,ninjs,newsml-g2,nitf,docx']);
    const release = join(folder, 'site', 'en', 'harbour-library');
    const files = ['index.html', 'wire.txt', 'email.eml', 'ninjs.json', 'newsml-g2.xml', 'nitf.xml'];
    for (const file of files) expect(statSync(join(release, file)).size).toBeGreaterThan(300);
    expect(must(program, ['--version']).trim()).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version); // biome-ignore format: one expression
    expect(statSync(join(folder, 'node_modules', 'iom-release', 'dist', 'iom-release.1')).size).toBeGreaterThan(1000);
  });

  test('is a library whose types are all there, and which renders', () => {
    const program = `import { DEFAULT_NEWSROOM, loadTemplates, parse, render, validate, type Release } from 'iom-release';
const { release, diagnostics } = validate(parse(process.argv[2] ?? '', 'a.md'), { newsroom: DEFAULT_NEWSROOM, now: 0 });
if (!release) throw new Error(JSON.stringify(diagnostics));
const typed: Release = release;
console.log(render(typed, 'wire', { templates: loadTemplates() })[0]?.content);
`;
    writeFileSync(join(folder, 'reader.ts'), program);
    const modules = join(folder, 'node_modules');
    const compile = (...more: readonly string[]) => must(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', ...more, 'reader.ts']); // biome-ignore format: one call
    symlinkSync(join(ROOT, 'node_modules/@types/node'), join(modules, '@types/node'));
    compile('--skipLibCheck');
    // Who looks into the declarations of libraries too has zod, which they refer to.
    symlinkSync(join(ROOT, 'node_modules/zod'), join(modules, 'zod'));
    try {
      compile();
    } finally {
      for (const linked of ['zod', '@types/node']) rmSync(join(modules, linked));
    }
    const copy = must(process.execPath, ['reader.js', source({ date: '1969-01-01' })]);
    expect(copy).toContain('Harbour Library Opens Its Reading Room');
  });

  test('has a bill of materials that CycloneDX 1.5 accepts, with a licence for each part', () => {
    const bill = JSON.parse(must('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    const validate = cycloneDx('1.5');
    validate(bill);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...bill, components: [{ type: 'no such type' }] })).toBe(false);
    const parts: readonly { name: string; licenses?: unknown[] }[] = bill.components;
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['iom-release', 'commander', 'handlebars']));
    expect(parts.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
  });

  test('has a bill of what is built in, too, which CycloneDX 1.5 accepts: all that LICENCES.txt names', () => {
    const dist = join(folder, 'node_modules', 'iom-release', 'dist');
    const bill = JSON.parse(readFileSync(join(dist, 'bom.cdx.json'), 'utf8'));
    const validate = cycloneDx('1.5');
    validate(bill);
    expect(validate.errors ?? []).toEqual([]);
    const parts: readonly { name: string; version: string; purl: string; licenses?: unknown[] }[] = bill.components;
    const named = parts.map(({ name, version }) => `${name}@${version}`).sort();
    const notices = readFileSync(join(dist, 'LICENCES.txt'), 'utf8');
    expect(named).toEqual([...notices.matchAll(/^== (\S+) \(/gm)].map(([, one]) => one).sort());
    expect(named.length).toBeGreaterThan(25);
    expect(parts.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
    expect(parts.filter(({ purl }) => !/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/.test(purl))).toEqual([]);
  });

  test.each([
    ['publint', ['--strict', '--pack', 'false']],
    ['attw', ['--profile', 'esm-only', '--no-color']],
  ])(
    'is clean for %s',
    (tool, options) => {
      const installed = join(folder, 'node_modules', 'iom-release');
      const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
      const { status, stdout, stderr } = run(bin(tool), [...options, tool === 'attw' ? tarball : installed]);
      expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
    },
    120_000,
  );
});

/** CycloneDX's own schema of a version. */
function cycloneDx(version: string) {
  const schema = (name: string): AnySchema => JSON.parse(readFileSync(join(ROOT, `node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`), 'utf8')); // biome-ignore format: one expression
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Formats of draft 2019, which ajv-formats has not.
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
  ajv.addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  ajv.addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
  return ajv.compile(schema(`bom-${version}`));
}
