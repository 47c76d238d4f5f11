import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { commandLine } from './set/scorer/importer.ts';
import { readSet } from './set/scorer/labels.ts';
import { scoreSet } from './set/scorer/score.ts';
import { precision, recall } from './set/scorer/tally.ts';

const SET = fileURLToPath(new URL('set/', import.meta.url)).replace(/\/$/, '');

test('the labelled set is read with a precision and a recall of 0.98 or more', async () => {
  const importer = commandLine(SET, async (args, cwd) => (await runCli(args, { cwd })).stdout);
  const { all, inputs } = await scoreSet(readSet(SET), importer);
  expect(inputs).toBeGreaterThanOrEqual(120);
  for (const field of ['title', 'date', 'dateline', 'body', 'contacts'] as const) {
    const tally = all.get(field) ?? expect.fail(field);
    expect(precision(tally), `precision of ${field}`).toBeGreaterThanOrEqual(0.98);
    expect(recall(tally), `recall of ${field}`).toBeGreaterThanOrEqual(0.98);
  }
});
