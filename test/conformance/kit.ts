import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the official schemas may lie: beside the checkout, or where CONFORMANCE_KIT says. */
const PLACES = [
  process.env['CONFORMANCE_KIT'],
  fileURLToPath(new URL('../../../shared/conformance', import.meta.url)),
  fileURLToPath(new URL('../../../../shared/conformance', import.meta.url)),
];

/** The folder of the official schemas; undefined when they are not on this machine. */
export const KIT = PLACES.find((place) => place !== undefined && existsSync(join(place, 'nitf', 'nitf-3-6.xsd')));

/** True where a missing kit is an error and not a reason to stand aside. */
export const MUST_RUN = !['', '0', 'false', undefined].includes(process.env['CI']);

/** What the suite is called where it does not run: seen in every report. */
export const NOT_RUN = 'NOT RUN: the conformance kit is not here (../shared/conformance, or CONFORMANCE_KIT)';

/** How many releases are generated: few in every run of the tests, 2,000 in `npm run test:conformance`. */
export const RUNS = Number(process.env['CONFORMANCE_RUNS'] ?? '60');

/** @returns a file of the kit. @throws when there is no kit */
export function kitFile(path: string): string {
  if (KIT === undefined) throw new Error(NOT_RUN);
  return readFileSync(join(KIT, path), 'utf8');
}
