import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/list.ts';
import { runCli } from '../support/cli.ts';
import { goldenFile } from '../support/golden.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = (args: readonly string[]) => runCli(args, { cwd: ROOT });

test('rules lists every rule; as JSON with what can be set', async () => {
  const { stdout } = await run(['rules']);
  for (const { id, severity, summary } of RULES) {
    const line = stdout.split('\n').find((one) => one.trim().startsWith(`${id} `));
    expect(line, id).toContain(severity);
    expect(line).toContain(summary);
  }
  const { rules } = JSON.parse((await run(['rules', '--json'])).stdout);
  expect(rules).toHaveLength(RULES.length);
  const similar = rules.find(({ id }: { id: string }) => id === 'archive/near-duplicate');
  expect(similar).toMatchObject({
    severity: 'warning',
    options: [expect.stringMatching(/^similarity: .*default: 85/)],
  });
});

test('the page of rules in the repository is current', async () => {
  const { stdout } = await run(['rules', '--markdown']);
  expect(() => goldenFile('RULES.md', stdout, { folder: `${ROOT}src/rules` })).not.toThrow();
});

test('explain shows why, how to fix, and what is right and wrong', async () => {
  const { stdout } = await run(['explain', 'date/founding']);
  expect(stdout).toMatch(
    /Why: [\s\S]*Source: [\s\S]*Right:\n {4}date: 1951-12-05\n[\s\S]*Wrong.*\n {4}date: ⟦1951-12-04⟧/,
  );
});

test('explain suggests for a wrong name, and ends with 2', async () => {
  const { code, stderr } = await run(['explain', 'date/vaild']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('date/valid') });
});

test('no explanation holds what a terminal would act on', async () => {
  const { stdout } = await run(['rules', '--markdown']);
  expect(stdout.match(/[^\P{C}\n]/gu)).toBeNull();
});

test('the default preset is small, and README tells how small', () => {
  const held = RULES.filter(({ essential }) => essential).length;
  const recommended = RULES.filter(({ essential, presets }) => !essential && presets.includes('recommended')).length;
  expect(recommended).toBeLessThanOrEqual(50);
  const readme = readFileSync(`${ROOT}README.md`, 'utf8').replace(/\s+/g, ' ');
  expect(readme).toContain(`Of the ${RULES.length} rules ${held} always hold`);
  expect(readme).toContain(`Of the other ${RULES.length - held}, \`recommended\`, the default, has ${recommended}:`);
});
