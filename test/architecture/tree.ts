/** The user's list, the lock file and the configuration files that tools insist on. Dotfiles stand beside them. */
const TOP_LEVEL = new Set([
  ...['package.json', 'tsconfig.json', 'README.md', 'bin', 'src', 'templates', 'releases', 'test'],
  ...['package-lock.json', 'tsconfig.build.json', 'biome.json', 'knip.json', 'rolldown.config.ts', 'vitest.config.ts'],
]);

/** Taken apart, so that the check does not find itself. */
const STRAY = new RegExp(
  [
    ['registry', String.raw`\.(?:npmjs|yarnpkg|npmmirror)\.`],
    ['(?:deb|ftp|security)', String.raw`\.debian\.org`],
    [String.raw`(?<![\w.-])/ro`, String.raw`ot/\w`],
    [String.raw`(?<![\w.-])/ho`, String.raw`me/\w+/`],
    [String.raw`(?<![\w.-])/wo`, String.raw`rk/\w`],
  ]
    .map((parts) => parts.join(''))
    .join('|'),
  'g',
);

/**
 * @param files paths relative to the repository, with `/`
 * @returns the top-level names that DESIGN.md does not have
 */
export function misplaced(files: readonly string[]): string[] {
  const tops = new Set(files.map((file) => file.split('/')[0] ?? file));
  return [...tops].filter((top) => !top.startsWith('.') && !TOP_LEVEL.has(top));
}

/** @returns the package registries and machine folders that a text names. */
export function strayPlaces(text: string): string[] {
  return [...text.matchAll(STRAY)].map(([place]) => place);
}
