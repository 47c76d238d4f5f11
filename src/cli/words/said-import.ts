import { FIELDS_IMPORT } from './imports/fields.ts';
import { NOTES_IMPORT } from './imports/notes.ts';
import { REASONS_IMPORT } from './imports/reasons.ts';
import type { Translations } from './said.ts';

/** What an import found doubtful, left out and noted; the report for programs has the English. */
export const SAID_IMPORT: Translations = {
  ...FIELDS_IMPORT,
  ...REASONS_IMPORT,
  ...NOTES_IMPORT,
};
