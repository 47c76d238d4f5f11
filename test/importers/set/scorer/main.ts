import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commandLine } from './importer.ts';
import { type Input, isWebPage, readSet } from './labels.ts';
import { comparePeers } from './peers.ts';
import { type Report, scoreSet } from './score.ts';
import { failureText, reportText } from './table.ts';

/** What `score.mjs` was asked for. */
export type Arguments = {
  readonly half?: string;
  readonly kind?: string;
  readonly failures: boolean;
  readonly json: boolean;
  readonly peers: boolean;
  /** The project's folder, whose built program is scored. */
  readonly root: string;
  /** A temporary folder, in which the peers are installed. */
  readonly folder: string;
};

/** Scores the importer, or sets it beside its peers, and prints what came out. */
export async function main({ half, kind, failures, json, peers, root, folder }: Arguments): Promise<void> {
  const asked = (input: Input): boolean => (half ?? input.half) === input.half && (kind ?? input.kind) === input.kind;
  const set = join(root, 'test/importers/set');
  const inputs = readSet(set).filter(asked);
  const importer = commandLine(set, (args, cwd) => runProgram(root, args, cwd));
  if (peers) {
    const pages = inputs.filter((input) => isWebPage(input) && input.releases.length === 1);
    return print(await comparePeers(pages, importer, folder));
  }
  const report = await scoreSet(inputs, importer);
  print(json ? JSON.stringify(plain(report), null, 2) : reportText(report));
  if (failures && !json) print(`\n${report.failures.map(failureText).join('\n')}`);
}

/** The program ends with 1 where it refuses an input; what it printed counts all the same. */
async function runProgram(root: string, args: readonly string[], cwd: string): Promise<string> {
  const program = [join(root, 'bin/iom-release.js'), ...args];
  const run = promisify(execFile)(process.execPath, program, { cwd, maxBuffer: 256 * 1024 * 1024 });
  const { stdout } = await run.catch((error: { stdout?: string }) => {
    if (!error.stdout) throw error;
    return { stdout: error.stdout };
  });
  return stdout;
}

function plain({ all, byKind, byLanguage, ...rest }: Report): unknown {
  const nested = (groups: Report['byKind']): unknown =>
    Object.fromEntries([...groups].map(([name, scores]) => [name, Object.fromEntries(scores)]));
  return { ...rest, all: Object.fromEntries(all), byKind: nested(byKind), byLanguage: nested(byLanguage) };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
