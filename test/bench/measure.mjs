// Times whole processes from outside: wall clock, CPU of all their threads, and the largest memory they held.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// POSIX: `times` prints what the shell's finished children used.
const SCRIPT = 'n=$1; shift; while [ $n -gt 0 ]; do "$@" >/dev/null 2>&1; code=$?; n=$((n-1)); done; times; exit $code';

// Node 20 reads certificates that are named here at each start: bare Node would look three times as slow as it is.
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/**
 * What one run took: seconds, and MiB where /proc tells.
 *
 * @param options `codes`: the exit codes of a run that did its work; `times`: how many runs to take the
 *   mean of, since a shell counts CPU in hundredths of a second
 */
export function run(command, args, cwd, { codes = [0], times = 1 } = {}) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const shell = spawn('sh', ['-c', SCRIPT, 'sh', String(times), command, ...args], { cwd, env: ENVIRONMENT });
    let text = '';
    let peak = 0;
    shell.stdout.on('data', (chunk) => (text += chunk));
    const poll = setInterval(() => (peak = Math.max(peak, peakOf(shell.pid))), 20);
    shell.on('error', reject);
    shell.on('close', (code) => {
      clearInterval(poll);
      const wall = Number(process.hrtime.bigint() - started) / 1e9;
      if (!codes.includes(code)) reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
      else resolve({ wall: wall / times, cpu: cpuOf(text) / times, peak });
    });
  });
}

/** The second line of `times` is of the children: `0m1.52s 0m0.18s`. */
function cpuOf(text) {
  const [, children = ''] = text.trim().split('\n').slice(-2);
  return [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds.replace(',', '.')),
    0,
  );
}

function peakOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return Math.max(0, ...children.filter(Boolean).map(residentOf));
  } catch {
    return 0;
  }
}

function residentOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** @returns the files below a folder and their bytes */
export function outputOf(folder) {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, megabytes: bytes / 1e6 };
}

/** @returns the middle one */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
