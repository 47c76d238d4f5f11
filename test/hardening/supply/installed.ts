import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package as it lies in a folder. */
export type Installed = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly dependencies: readonly string[];
  /** The scripts that npm runs when it is installed. */
  readonly installScripts: readonly string[];
  /** Without the packages inside it. */
  readonly bytes: number;
};

/** Every package that a list of names brings with it, as Node finds them from a folder. */
export function closureOf(names: readonly string[], from: string): readonly Installed[] {
  const found = new Map<string, Installed>();
  const look = (name: string, start: string) => {
    const folder = findPackage(name, start);
    // What is optional may be missing on a machine.
    if (folder === undefined || found.has(folder)) return;
    const installed = read(folder);
    found.set(folder, installed);
    for (const dependency of installed.dependencies) look(dependency, folder);
  };
  for (const name of names) look(name, from);
  return [...found.values()];
}

/** Every package below a node_modules. */
export function packagesIn(modules: string): readonly Installed[] {
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const folders = names.flatMap(
    (name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((part) => join(modules, name, part)) : [join(modules, name)], // biome-ignore format: one choice
  );
  return folders.flatMap((folder) => {
    const inner = join(folder, 'node_modules');
    return [read(folder), ...(existsSync(inner) ? packagesIn(inner) : [])];
  });
}

export type PackageJson = {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
};

export function readPackageJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function read(folder: string): Installed {
  const {
    name,
    version,
    license,
    licenses,
    dependencies,
    optionalDependencies,
    scripts = {},
  } = readPackageJson(folder);
  const hasGyp = existsSync(join(folder, 'binding.gyp'));
  return {
    folder,
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? ''), // biome-ignore format: one choice
    dependencies: Object.keys({ ...dependencies, ...optionalDependencies }),
    installScripts: [...['preinstall', 'install', 'postinstall'].filter((script) => script in scripts), ...(hasGyp ? ['binding.gyp'] : [])], // biome-ignore format: one list
    bytes: sizeOf(folder),
  };
}

/** As Node looks a package up: beside the one that wants it, then in each folder above. */
function findPackage(name: string, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}

/** @returns the bytes of the files of a package, without those of the packages inside it */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + sizeOf(path);
    return sum + lstatSync(path).size;
  }, 0);
}
