import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every form of report. */
export const REPORTERS: readonly Reporter[] = [pretty, json];
