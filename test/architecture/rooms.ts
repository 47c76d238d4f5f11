import { isBuiltin } from 'node:module';
import { type Import, importsOf, resolveImport } from './imports.ts';

/** The rooms of src, from the top down; those of one level know nothing of each other. */
const LEVELS: readonly (readonly string[])[] = [
  ['cli', 'browser'],
  ['index.ts'],
  ['build'],
  ['archive'],
  ['formats', 'importers', 'rules'],
  ['newsroom'],
  ['source'],
  ['model'],
];

/** What touches files, clock, environment, network or processes is for these alone. */
const IMPURE_ROOMS = new Set(['cli', 'build', 'browser']);

/** Node's own modules that give the same for the same input. */
const PURE_BUILTINS = new Set(['node:buffer', 'node:crypto', 'node:path/posix', 'node:string_decoder', 'node:url']);
const IMPURE_NAMES = /^(?:random|webcrypto|generateKey|generatePrime|getRandom|pathToFileURL)/;

/** Packages that read files, write to terminals or start programs. */
const IMPURE_PACKAGES = new Set(['chalk', 'commander', 'tinyglobby']);

/** @returns the room of a file of src, such as `model`; the library's entry is a room of its own. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** @returns whether the rules on files, clock and surroundings hold for a file of src. */
export function mustBePure(file: string): boolean {
  return !IMPURE_ROOMS.has(roomOf(file));
}

/** @returns what is wrong with the imports of a file of src, one sentence each. */
export function importProblems(file: string, text: string): string[] {
  const room = roomOf(file);
  if (levelOf(room) === -1) return [`${file} is in no room of DESIGN.md`];
  return importsOf(text).flatMap((found) => {
    const problem = importProblem(file, found);
    return problem === undefined ? [] : [`${file}:${found.line} ${problem}`];
  });
}

function importProblem(file: string, { specifier, names }: Import): string | undefined {
  if (specifier === undefined) return 'imports a computed name';
  const target = resolveImport(file, specifier);
  if (target !== undefined) return directionProblem(roomOf(file), target);
  if (!mustBePure(file)) return undefined;
  if (IMPURE_PACKAGES.has(specifier)) return `imports ${specifier}, which is for cli and build`;
  if (!isBuiltin(specifier)) return undefined;
  if (!PURE_BUILTINS.has(specifier)) return `imports ${specifier}, which is for cli and build`;
  const impure = names.find((name) => IMPURE_NAMES.test(name));
  return impure === undefined
    ? undefined
    : `imports ${impure} of ${specifier}, which does not give the same for the same input`;
}

function directionProblem(room: string, target: string): string | undefined {
  if (target.startsWith('../')) return target === '../package.json' ? undefined : `imports ${target}, outside src`;
  const to = roomOf(target);
  if (room === to) return undefined;
  if (levelOf(to) === -1) return `imports ${target}, which is in no room`;
  if (to === 'index.ts' && room !== 'cli') return 'imports the library from inside it';
  return levelOf(to) > levelOf(room) ? undefined : `imports ${target}: ${room} may not know ${to}`;
}

function levelOf(room: string): number {
  return LEVELS.findIndex((level) => level.includes(room));
}
