import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** GitHub's own parser of workflows. It imports JSON in a way that Node does not take, so it is bundled first. */
async function loadParser(): Promise<typeof import('@actions/workflow-parser')> {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-parser-'));
  try {
    const bundle = await rolldown({
      input: '@actions/workflow-parser',
      platform: 'node',
      cwd: ROOT,
      logLevel: 'silent',
    });
    const file = join(folder, 'parser.mjs');
    await bundle.write({ file, format: 'esm' });
    await bundle.close();
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what GitHub's parser finds wrong in a workflow */
export async function workflowProblems(content: string): Promise<readonly string[]> {
  const { NoOperationTraceWriter, parseWorkflow } = await loadParser();
  const { context } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
