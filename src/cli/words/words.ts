import type { DOCTOR_EN } from './en-doctor.ts';
import type { IMPORT_EN } from './en-import.ts';
import type { INIT_EN } from './en-init.ts';
import type { NEW_EN } from './en-new.ts';
import type { OUTCOME_EN } from './en-outcome.ts';
import type { PREVIEW_EN } from './en-preview.ts';
import type { REPORT_EN } from './en-report.ts';

/** What is said of a check and of a build. */
export type ReportWords = Readonly<Record<keyof typeof REPORT_EN, string>>;

/** What `iom-release import` says. */
export type ImportWords = Readonly<Record<keyof typeof IMPORT_EN, string>>;

/** What list, export, merge, fixes and the rest of what is done say. */
export type OutcomeWords = Readonly<Record<keyof typeof OUTCOME_EN, string>>;

/** What the desk's commands say, in one language. */
export type Words = {
  /** Its BCP 47 tag. */
  readonly language: string;
  readonly terminal: TerminalWords;
  readonly doctor: Readonly<Record<keyof typeof DOCTOR_EN, string>> & Readonly<Record<string, string>>;
  readonly init: Readonly<Record<keyof typeof INIT_EN, string>>;
  readonly new: Readonly<Record<keyof typeof NEW_EN, string>>;
  readonly import: ImportWords;
  readonly report: ReportWords;
  readonly outcome: OutcomeWords;
  readonly preview: Readonly<Record<keyof typeof PREVIEW_EN, string>>;
};

/** What they say in the terminal; words in braces are filled in. */
export type TerminalWords = {
  readonly previewReady: string;
  readonly previewEnd: string;
};
