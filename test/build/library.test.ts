import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as library from 'iom-release';
import { describe, expect, test } from 'vitest';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = Date.UTC(2026, 0, 1);

describe("import … from 'iom-release'", () => {
  test('parses, validates and renders a text without touching a file', () => {
    const { release, diagnostics } = library.validate(library.parse(source(), 'visit.en.md'), { now: NOW });
    expect(diagnostics).toEqual([]);
    if (!release) throw new Error('no release');
    const templates = library.loadTemplates();
    const [wire] = library.render(release, 'wire', { templates });
    expect(wire).toMatchObject({ format: 'wire', file: 'wire.txt', mediaType: 'text/plain; charset=utf-8' });
    expect(wire?.content).toContain('Harbour Library Opens Its Reading Room');
    expect(library.render(release, 'wire', { templates })).toEqual([wire]);
  });

  test('builds a newsroom', async () => {
    const folder = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
    const { rendered, written } = await library.build({ cwd: folder.path, out: 'public', now: NOW });
    expect(rendered.map(({ slug }) => slug)).toEqual(['a']);
    expect(written).toContain('en/a/index.html');
  });

  test('throws one typed error, with a hint, for what its caller can mend', () => {
    const { release } = library.validate(library.parse(source(), 'a.md'), { now: NOW });
    if (!release) throw new Error('no release');
    expect(() => library.render(release, 'pfd', { templates: library.loadTemplates() })).toThrow(library.ReleaseError);
    expect(() => library.loadTemplates('/nowhere/at/all')).toThrow(
      expect.objectContaining({ kind: 'usage', hint: expect.any(String) }),
    );
  });

  test('is all that the commands use, beside the words of the model; what talks with a person is no library', () => {
    const folder = fileURLToPath(new URL('../../src/cli/commands', import.meta.url));
    const desk = new Set(['doctor.ts', 'init.ts', 'man.ts', 'new.ts', 'preview.ts']);
    const commands = readdirSync(folder).filter((name) => !desk.has(name));
    // What begins a check, finds nothing to build or names the forms of an export does not wait for the rest of the library.
    const early = new Set([
      'build.ts: ../../build/build.ts',
      'lint.ts: ../../build/lint.ts',
      'export.ts: ../../build/export/forms.ts',
    ]);
    const imported = commands.flatMap((name) =>
      [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /from '(\.\.\/\.\.\/[^']+)'|import\('(\.\.\/\.\.\/[^']+)'\)/g,
        ),
      ].map(([, fixed, lazy]) => `${name}: ${fixed ?? lazy}`),
    );
    const others = imported.filter((line) => !early.has(line));
    expect(others.filter((line) => !/ \.\.\/\.\.\/(?:index|model\/[a-z-]+)\.ts$/.test(line))).toEqual([]);
  });
});
