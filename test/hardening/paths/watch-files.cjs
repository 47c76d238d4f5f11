// Loaded before a program (`node --require`), on Node 20 and above: writes down each path that it reads from, writes to,
// lists or removes, where that path leads, and each program that it starts. Node's permissions would not do: of Node 20
// they are experimental, follow links, and end a program at the first path instead of telling all.
const fs = require('node:fs');
const path = require('node:path');
const { syncBuiltinESMExports } = require('node:module');
const { fileURLToPath } = require('node:url');

const { writeSync, realpathSync, openSync, constants } = fs;
const log = openSync(process.env.WATCHED_FILES, 'a');

/** Where a path leads: what is not there yet is looked for in the folder in which it will be. */
function leadsTo(target, follow) {
  if (follow) {
    try {
      return realpathSync(target);
    } catch {
      // Not there, or a loop: the entry itself is meant.
    }
  }
  const parent = path.dirname(target);
  return parent === target ? target : path.join(leadsTo(parent, true), path.basename(target));
}

function note(call, kind, target, follow) {
  if (typeof target === 'number' || target === undefined || target === null) return;
  if (typeof target === 'object' && !(target instanceof URL) && !Buffer.isBuffer(target)) return;
  const named = target instanceof URL ? fileURLToPath(target) : String(target);
  // No file has such a name: the call fails.
  if (named.includes('\0')) return;
  const absolute = path.resolve(named);
  writeSync(log, `${JSON.stringify({ call, kind, path: absolute, real: leadsTo(absolute, follow) })}\n`);
}

function isWriting(flags) {
  if (typeof flags === 'number') return (flags & (constants.O_WRONLY | constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC)) !== 0; // biome-ignore format: one line
  return /[wa+]/.test(flags ?? 'r');
}

const followed = (flags) => typeof flags !== 'number' || (flags & constants.O_NOFOLLOW) === 0;
const flagsOf = (options) =>
  typeof options === 'object' && options !== null ? (options.flags ?? options.flag) : undefined;
const opened = (call, target, flags) => note(call, isWriting(flags) ? 'write' : 'read', target, followed(flags));

const read = (call, [target]) => note(call, 'read', target, true);
const written = (call, [target]) => note(call, 'write', target, true);
const changed = (call, [target]) => note(call, 'write', target, false);
const moved = (call, [from, to]) => {
  note(call, 'write', from, false);
  note(call, 'write', to, false);
};
const copied = (call, [from, to]) => {
  note(call, 'read', from, true);
  note(call, 'write', to, true);
};

/** What each function does with its paths; the forms of it that wait, call back and promise do the same. */
const WATCHED = {
  open: (call, [target, flags]) => opened(call, target, typeof flags === 'function' ? 'r' : flags),
  createReadStream: read,
  createWriteStream: (call, [target, options]) => opened(call, target, flagsOf(options) ?? 'w'),
  openAsBlob: read,
  readFile: (call, [target, options]) => opened(call, target, flagsOf(options) ?? 'r'),
  writeFile: (call, [target, , options]) => opened(call, target, flagsOf(options) ?? 'w'),
  appendFile: written,
  truncate: written,
  readdir: (call, [target]) => note(call, 'list', target, true),
  opendir: (call, [target]) => note(call, 'list', target, true),
  glob: (call, [, options]) => note(call, 'list', options?.cwd ?? '.', true),
  watch: (call, [target]) => note(call, 'list', target, true),
  watchFile: (call, [target]) => note(call, 'list', target, true),
  mkdir: changed,
  mkdtemp: changed,
  rmdir: changed,
  rm: changed,
  unlink: changed,
  rename: moved,
  link: moved,
  symlink: (call, [, at]) => note(call, 'write', at, false),
  copyFile: copied,
  cp: copied,
  chmod: written,
  chown: written,
  utimes: written,
  lchmod: changed,
  lchown: changed,
  lutimes: changed,
};

function watch(module, name, noteIt) {
  const original = module[name];
  if (typeof original !== 'function') return;
  const watched = function (...args) {
    noteIt(name, args);
    return new.target ? Reflect.construct(original, args) : original.apply(this, args);
  };
  module[name] = Object.assign(watched, original);
}

for (const [name, noteIt] of Object.entries(WATCHED)) {
  watch(fs, name, noteIt);
  watch(fs, `${name}Sync`, noteIt);
  watch(fs.promises, name, noteIt);
}
const started = (call, [program]) => writeSync(log, `${JSON.stringify({ call, kind: 'run', path: String(program), real: String(program) })}\n`); // biome-ignore format: one line
const programs = require('node:child_process');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'])
  watch(programs, name, started);
syncBuiltinESMExports();
