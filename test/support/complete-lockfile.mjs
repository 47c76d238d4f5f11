// Adds to package-lock.json the builds for other platforms that npm left out of it.
//
//   npm run lock:complete                                     adds them; after an `npm install`
//   node test/support/complete-lockfile.mjs --check [FILE]    only lists them; exit code 1 when there are any
//
// Tools such as rolldown and biome are one package for each platform, all named as optional dependencies. Where a registry lacks
// some of them, npm writes a lock file without these, and that file is refused by `npm ci` of npm 11 ("Missing: … from lock
// file"), while on those platforms the tool does not start. An entry needs no more than a version and the platform: with no
// integrity, npm takes what the user's own registry has under that name and version.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = new Set('aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '));
const PROCESSORS = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '));

const isCheck = process.argv.includes('--check');
const file = process.argv.slice(2).find((argument) => argument !== '--check') ?? 'package-lock.json';
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lockfile;

const missing = Object.entries(packages).flatMap(([location, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, version]) => isMissing(lookUp(location, name), version))
    .map(([name, version]) => ({ location, name, version })),
);
for (const { location, name, version } of missing) console.log(`${location} wants ${name}@${version}`);
if (isCheck) process.exitCode = missing.length > 0 ? 1 : 0;
else if (missing.length > 0) complete();

function complete() {
  for (const { location, name, version } of missing) {
    const top = `node_modules/${name}`;
    const key = packages[top] === undefined ? top : `${location}/${top}`;
    packages[key] = build(name, version, packages[location]);
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}

/** As Node looks a package up: inside the one that wants it, beside it, then in each folder above. */
function lookUp(location, name) {
  for (let folder = location; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

function isMissing(found, version) {
  const isExact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);
  return found === undefined || (isExact && found.version !== version);
}

/** The lock file's entry for one build, its platform read from its name, such as @rolldown/binding-linux-arm64-musl. */
function build(name, version, parent) {
  const words = name.split(/[/-]/);
  const os = words.find((word) => SYSTEMS.has(word));
  const cpu = words.find((word) => PROCESSORS.has(word));
  if (cpu === undefined) throw new Error(`cannot tell the platform of ${name}: add it by hand`);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  return {
    version,
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(os === 'linux' && { libc: [libc] }),
    ...(parent.license && { license: parent.license }),
    optional: true,
    ...(os && { os: [os] }),
    ...(parent.engines && { engines: parent.engines }),
  };
}
