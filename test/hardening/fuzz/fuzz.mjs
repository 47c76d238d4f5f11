// Gives the program whatever comes to mind: npm run fuzz -- --runs 500000 [--seed N] [--only TARGET] [--seconds N]
// Targets: parse, lint, fix, render, wire, mail, xml, import, "fast path". What fails is kept in found/, and is asked
// about by every later run; the same runs and seed ask the same.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const { values } = parseArgs({
  options: { runs: { ...text, default: '5000' }, seed: text, only: text, seconds: text },
});
const env = { ...process.env };
for (const [key, value] of Object.entries(values)) env[`FUZZ_${key.toUpperCase()}`] = value;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', '--config', 'vitest.config.ts', 'test/hardening/fuzz'];
const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
process.exitCode = status ?? 3;
