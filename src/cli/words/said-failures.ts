import { ARGUMENTS_FAILURES } from './failures/arguments.ts';
import { DESK_FAILURES } from './failures/desk.ts';
import { EMAIL_FAILURES } from './failures/email.ts';
import { FILES_FAILURES } from './failures/files.ts';
import { INPUTS_FAILURES } from './failures/inputs.ts';
import { LINT_FAILURES } from './failures/lint.ts';
import { NEWSROOM_FAILURES } from './failures/newsroom.ts';
import { OUTPUTS_FAILURES } from './failures/outputs.ts';
import { SHARES_FAILURES } from './failures/shares.ts';
import { TEMPLATES_FAILURES } from './failures/templates.ts';
import { VALUES_FAILURES } from './failures/values.ts';
import type { Translations } from './said.ts';
import { SAID_BOTH } from './said-both.ts';

/** What is said where something cannot be done; after it, where what is filled in is not known, the same with it as it is. */
export const SAID_FAILURES: Translations = {
  ...SAID_BOTH,
  ...ARGUMENTS_FAILURES,
  ...FILES_FAILURES,
  ...OUTPUTS_FAILURES,
  ...NEWSROOM_FAILURES,
  ...VALUES_FAILURES,
  ...LINT_FAILURES,
  ...DESK_FAILURES,
  ...SHARES_FAILURES,
  ...EMAIL_FAILURES,
  ...TEMPLATES_FAILURES,
  ...INPUTS_FAILURES,
};
