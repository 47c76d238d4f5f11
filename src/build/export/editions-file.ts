import { basename, dirname } from 'node:path';
import { type Editions, withEditions } from '../../archive/record.ts';
import { readTextIfThere } from '../files.ts';
import { openOutput } from '../output/index.ts';

/**
 * Keeps the versions that were issued in a releases.json: what a build wrote there stays, and a build that runs
 * meanwhile is not disturbed.
 */
export function keepEditions(path: string, editions: Editions): void {
  if (Object.keys(editions).length === 0) return;
  const output = openOutput(dirname(path));
  try {
    // Read under the lock: a build may have written since the export began.
    output.put(basename(path), withEditions(readTextIfThere(path) ?? '', editions));
    output.commit();
  } catch (error) {
    output.abort();
    throw error;
  }
}
