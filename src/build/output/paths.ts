import { ReleaseError } from '../../model/error.ts';

const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|]/;
/** The tool's own folder inside an output: lock, staged files and journal, gone when a build is done. */
export const STATE = '.iom-release';
/** What file systems allow for one step. */
const MAX_BYTES = 255;

/**
 * Refuses a path that could leave the output folder or that some file system cannot hold: Windows device names,
 * trailing dots and spaces, its forbidden signs.
 *
 * @throws ReleaseError of kind `usage`
 */
export function checkOutputPath(path: string): void {
  const problem = path
    .split('/')
    .map(stepProblem)
    .find((found) => found !== undefined);
  if (problem === undefined) return;
  throw new ReleaseError(
    'usage',
    `"${path}" cannot be written: ${problem}.`,
    'Rename the source, or give it another slug.',
  );
}

/** @returns true for a path that {@link checkOutputPath} lets through. */
export function isOutputPath(path: string): boolean {
  return path.split('/').every((step) => stepProblem(step) === undefined);
}

function stepProblem(step: string): string | undefined {
  if (step === '') return 'a step of the path is empty';
  if (step === '.' || step === '..') return 'the path leaves its folder';
  if (FORBIDDEN.test(step)) return 'a sign in it is not allowed in file names';
  if (step.toLowerCase() === STATE) return 'the tool keeps that name for itself';
  if (DEVICE.test(step)) return 'Windows keeps that name for a device';
  if (/[. ]$/.test(step)) return 'a name ends in a dot or a space';
  return Buffer.byteLength(step) > MAX_BYTES ? 'a name is too long' : undefined;
}

/** @returns what two paths share that some file system takes for the same: case and Unicode form. */
export function collisionKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
