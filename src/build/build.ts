import type { BuildOptions } from './build-options.ts';
import type { BuildResult } from './build-result.ts';
import { findStandingBuild } from './standing/find.ts';
import { groundOf } from './standing/ground.ts';

export type { BuildOptions } from './build-options.ts';
export type { BuildResult, BuiltSource } from './build-result.ts';

/**
 * Builds releases: read, parse, validate, plan, render, write. A release with errors is left out and the others are
 * built; what must not be public stays out of every output unless asked for; an output is replaced in one step. Where
 * nothing has changed since the last build, nothing is loaded that reads or renders.
 *
 * @throws ReleaseError for wrong usage, wrong settings or templates, and for failures of the machine
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const ground = groundOf(options);
  const found = ground && (await findStandingBuild(ground, options));
  if (found && 'result' in found) return found.result;
  const { buildAnew } = await import('./build-anew.ts');
  return buildAnew(options, ground && { ground, ...found });
}
