// A process of its own that checks, builds and imports what it is sent, so that a hang or an abort ends only itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, FORMATS, importReleases, lint, ReleaseError } from '../../../dist/index.js';

const now = Date.UTC(2026, 0, 1);
const formats = FORMATS.map(({ id }) => id).filter((id) => id !== 'pdf');

process.on('message', async ({ text, work, file }) => {
  const cwd = mkdtempSync(join(tmpdir(), 'redos-'));
  writeFileSync(join(cwd, 'newsroom.yaml'), 'lint: { preset: strict }');
  writeFileSync(join(cwd, file), text);
  const start = process.cpuUsage();
  const outcome = { rules: [] };
  try {
    const options = { cwd, now, paths: [file] };
    if (work === 'import') await importReleases(options);
    else {
      const result =
        work === 'lint' ? await lint(options) : await build({ ...options, out: join(cwd, 'out'), formats });
      outcome.rules = [...new Set(result.diagnostics.map(({ rule }) => rule))];
      const mistake = result.diagnostics.find(({ rule }) => rule === 'internal/error');
      if (mistake) outcome.failure = mistake.message;
    }
  } catch (error) {
    // A refusal in words is an answer; anything else is not.
    if (!(error instanceof ReleaseError)) outcome.failure = String(error?.stack ?? error).slice(0, 500);
  }
  const { user, system } = process.cpuUsage(start);
  rmSync(cwd, { recursive: true, force: true });
  process.send({ ...outcome, ms: (user + system) / 1000 });
});
