import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countedEnvironment } from './counted.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'bin', 'iom-release.js');

export interface CliOptions {
  /** The working directory; a temporary newsroom as a rule. */
  cwd: string;
  /** Added to the clean environment; `undefined` takes a variable out of it. */
  env?: Record<string, string | undefined>;
  /** What the program reads from standard input; nothing at all when left out. */
  stdin?: string | Uint8Array;
  /** Milliseconds after which the program is ended; 120,000 when left out. */
  timeout?: number;
}

export interface CliResult {
  /** The exit code; null when a signal ended the program. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What a program needs to run, and nothing that would change what it prints: no CI, no colour variable, no locale of ours. */
const CLEAN_ENVIRONMENT = { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'C.UTF-8', TERM: 'dumb' };

/**
 * Runs the built `iom-release` as a user does, in a process and an environment of its own.
 * @param args the arguments after `iom-release`
 * @throws when the built program is missing or older than its source, or runs longer than the timeout
 */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  requireFreshBuild();
  const { cwd, env, stdin, timeout = 120_000 } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd,
      env: { ...CLEAN_ENVIRONMENT, ...countedEnvironment(), HOME: cwd, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`iom-release ${args.join(' ')} ran longer than ${timeout} ms`));
    }, timeout);
    const result = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      result.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      result.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, ...result });
    });
    // A program that ends before it has read all its input closes the pipe: its exit code and output tell of that.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

let fresh = false;

/** Tests that run a stale build pass and fail for yesterday's reasons. */
function requireFreshBuild(): void {
  if (fresh) return;
  const built = join(ROOT, 'dist', 'cli.cjs');
  if (!existsSync(built)) throw new Error('dist/cli.cjs is missing: run "npm run build", or "npm test", which does');
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const builtAt = statSync(built).mtimeMs;
  const newer = sources.find((file) => statSync(file).mtimeMs > builtAt);
  if (newer !== undefined) throw new Error(`dist/cli.cjs is older than ${newer}: run "npm run build", or "npm test"`);
  fresh = true;
}
