import { DOCTOR_EN } from './en-doctor.ts';
import { IMPORT_EN } from './en-import.ts';
import { INIT_EN } from './en-init.ts';
import { NEW_EN } from './en-new.ts';
import { OUTCOME_EN } from './en-outcome.ts';
import { PREVIEW_EN } from './en-preview.ts';
import { REPORT_EN } from './en-report.ts';
import type { Words } from './words.ts';

export const EN: Words = {
  language: 'en',
  doctor: DOCTOR_EN,
  init: INIT_EN,
  new: NEW_EN,
  import: IMPORT_EN,
  report: REPORT_EN,
  outcome: OUTCOME_EN,
  preview: PREVIEW_EN,
  terminal: {
    previewReady: 'The preview is ready. Open this address in the browser:',
    previewEnd: 'What you save is shown at once. Ctrl+C ends the preview.',
  },
};
