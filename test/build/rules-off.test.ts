import { expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { FORMATS } from '../../src/formats/list.ts';
import { RULES } from '../../src/rules/list.ts';
import { exampleSource } from '../support/example-source.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = Date.UTC(2026, 0, 1);
const OPTIONAL = RULES.filter((rule) => !rule.essential);
const OFF = { 'newsroom.yaml': `lint:\n  rules:\n${OPTIONAL.map(({ id }) => `    ${id}: off\n`).join('')}` };

/** Without a browser there is no PDF. */
const formats = FORMATS.filter(({ id }) => id !== 'pdf').map(({ id }) => id);

test('what rules find does not keep a newsroom from being built that has them off', async () => {
  const examples = RULES.filter(({ check }) => check !== 'files').flatMap(({ id, examples: { bad } }) =>
    bad.map((example, index) => {
      const { text, path } = exampleSource(example);
      return [`${id.replace('/', '-')}-${index}${path.slice(path.indexOf('.'))}`, text] as const;
    }),
  );
  const folder = temporaryNewsroom({ ...OFF, ...Object.fromEntries(examples) });
  const built = await build({ cwd: folder.path, out: 'public', now: NOW, formats });
  const { rendered, failed, keptBack, diagnostics } = built;
  expect(rendered.length + failed.length + keptBack.length).toBe(built.sources.length);
  expect(rendered.length).toBeGreaterThan(failed.length);
  const kept = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
  expect([...kept].filter((rule) => OPTIONAL.some(({ id }) => id === rule))).toEqual([]);
});

test('a country that no one knows is told by its code where its rule is off', async () => {
  const folder = temporaryNewsroom({ ...OFF, 'a.md': source({ countries: '[QQ]' }) });
  await build({ cwd: folder.path, out: 'public', now: NOW, formats });
  for (const file of ['a/index.html', 'a/ninjs.json', 'a/nitf.xml', 'rss.xml']) {
    expect(folder.read(`public/en/${file}`)).toContain('QQ');
  }
});
