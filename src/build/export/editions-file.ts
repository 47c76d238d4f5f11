import { basename, dirname } from 'node:path';
import { type Editions, readRecord, withEditions } from '../../archive/record.ts';
import { leadsOutside, readTextIfThere } from '../files.ts';
import { openOutput } from '../output/index.ts';
import { MOST_MEGABYTES } from '../releases-record.ts';

/**
 * Keeps the versions that were issued in a releases.json: what a build wrote there stays, and a build that runs
 * meanwhile is not disturbed.
 *
 * @param isNamed true for a record that somebody named: that one may be a link to anywhere
 */
export function keepEditions(path: string, editions: Editions, isNamed: boolean): void {
  if (Object.keys(editions).length === 0) return;
  const output = openOutput(dirname(path));
  try {
    // Read under the lock: a build may have written since the export began.
    const mayRead = isNamed || !leadsOutside(path, dirname(path));
    const text = (mayRead ? readTextIfThere(path, MOST_MEGABYTES) : undefined) ?? '';
    const isOurs = readRecord(text).isFound;
    output.put(basename(path), withEditions(text, editions));
    output.commit(() => isOurs);
  } catch (error) {
    output.abort();
    throw error;
  }
}
