import { BUILD_HELP } from './help/build.ts';
import { EXPORT_HELP } from './help/export.ts';
import { FRAME_HELP } from './help/frame.ts';
import { IMPORT_HELP } from './help/import.ts';
import { INIT_HELP } from './help/init.ts';
import { LINT_HELP } from './help/lint.ts';
import { LIST_HELP } from './help/list.ts';
import { MERGE_HELP } from './help/merge.ts';
import { NEW_HELP } from './help/new.ts';
import { PLACEHOLDERS_HELP } from './help/placeholders.ts';
import { PREVIEW_HELP } from './help/preview.ts';
import { REFERENCE_HELP } from './help/reference.ts';
import type { Translations } from './said.ts';

/** What --help says. */
export const SAID_HELP: Translations = {
  ...FRAME_HELP,
  ...PLACEHOLDERS_HELP,
  ...BUILD_HELP,
  ...EXPORT_HELP,
  ...IMPORT_HELP,
  ...INIT_HELP,
  ...LINT_HELP,
  ...LIST_HELP,
  ...MERGE_HELP,
  ...NEW_HELP,
  ...PREVIEW_HELP,
  ...REFERENCE_HELP,
};
