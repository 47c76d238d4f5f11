import { SettingsError } from '../../build/newsroom-folder.ts';
import { ReleaseError } from '../../model/error.ts';
import type { Report } from './reporter.ts';

/** @returns the report of a check that could not be done, so that whoever waits for the file finds a valid one. */
export function failedReport(error: unknown): Report {
  const diagnostics = error instanceof SettingsError ? error.diagnostics : [];
  const failure =
    error instanceof ReleaseError
      ? { message: error.message, hint: error.hint }
      : {
          message: `iom-release failed (${String(error)}).`,
          hint: 'Please report this: it is a mistake in iom-release.',
        };
  return { diagnostics, files: new Map(), checked: 0, failure, colour: false };
}
