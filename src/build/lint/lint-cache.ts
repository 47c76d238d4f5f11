import { join } from 'node:path';
import { dayNumber } from '../../model/date.ts';
import type { LintSettings } from '../../model/lint-settings.ts';
import type { ComparedRelease } from '../../rules/compare/card.ts';
import { type SelectionPlace, selectRules } from '../../rules/engine/selection.ts';
import { cachePath } from '../cache/cache-file.ts';
import type { Kept } from '../cache/kept.ts';
import { keyOf, programKey, textOf } from '../cache/keys.ts';
import { SourceCache } from '../cache/source-cache.ts';
import { type FileStamp, stampIfThere } from '../cache/stamp.ts';
import { displayPath, inFolder } from '../find-newsroom.ts';
import { type Surveyed, type SurveyOptions, surveySource } from '../survey.ts';
import { withFile } from '../with-file.ts';
import { type Checked, keepChecked } from './checked.ts';

/** What is kept of a checked source for the next check: plain data. */
type LintSketch = Pick<Checked, 'path' | 'diagnostics' | 'confidential' | 'pending' | 'release'> & {
  readonly place: SelectionPlace;
  readonly compared?: Omit<ComparedRelease, 'sketch'>;
  /** The sketch of its words, its numbers as base64. */
  readonly words?: Omit<ComparedRelease['sketch'], 'minima'> & { readonly minima: string };
  readonly settled: number | null;
  readonly assets: readonly { readonly from: string; readonly stamp: FileStamp }[];
};

const DAY = 86_400_000;

/** Checks files with what the last check of the same rules has kept of those that are unchanged. */
export class LintCache {
  readonly #cache: SourceCache<LintSketch>;
  readonly #survey: SurveyOptions & { readonly lint: LintSettings };
  readonly #enabled: boolean;

  /**
   * @param written what the newsroom's files say
   * @param enabled false for a check that neither uses nor keeps anything
   */
  constructor(survey: SurveyOptions & { readonly lint: LintSettings }, written: string, enabled: boolean) {
    const { folder, cwd, lint } = survey;
    this.#cache = enabled
      ? new SourceCache(
          cachePath(folder, 'lint', textOf(lint.commandLine ?? null)),
          keyOf(programKey(), folder, displayPath(join(folder, 'x'), cwd)),
          keyOf(written, textOf(lint)),
        )
      : new SourceCache(undefined, '', '');
    this.#enabled = enabled;
    this.#survey = { ...survey, hashing: enabled };
  }

  /** Checks a file, or takes from the last check what it found. */
  check(absolute: string): Checked {
    const { folder } = this.#survey;
    if (!this.#enabled) return withoutText(keepChecked(surveySource(absolute, this.#survey)), absolute, folder);
    const name = inFolder(absolute, folder);
    const before = this.#cache.find(name, absolute, this.#survey.now);
    if (before) {
      this.#cache.keep(before);
      return this.#restored(absolute, before);
    }
    const taken = Date.now();
    const stamp = stampIfThere(absolute);
    const surveyed = surveySource(absolute, this.#survey);
    const { hash = '' } = surveyed;
    const checked = keepChecked(surveyed);
    const { settings } = this.#cache;
    const sketch = sketchOf(surveyed, checked);
    this.#cache.keep(this.#cache.join({ name, stamp, taken, settings, hash, now: this.#survey.now, sketch }));
    return withoutText(checked, absolute, folder);
  }

  /** @returns what is kept of the sources that were checked, in their order */
  get kept(): SourceCache<LintSketch>['kept'] {
    return this.#cache.kept;
  }

  /** Keeps what was found for the next check. @param complete false to keep also what is known of other files */
  write(complete: boolean): void {
    if (!complete) this.#cache.keepOthers();
    this.#cache.write();
  }

  #restored(absolute: string, { sketch }: Kept<LintSketch>): Checked {
    const { path, diagnostics, confidential, pending, release, place, compared, words } = sketch;
    const checked = {
      ...{ path, diagnostics, confidential, pending, selection: selectRules(this.#survey.lint, place) },
      ...(release ? { release } : {}),
      ...(compared && words
        ? { compared: { ...compared, sketch: { ...words, minima: fromBase64(words.minima) } } }
        : {}),
    };
    return withFile(checked, absolute, path, this.#survey.folder);
  }
}

/** Lets go of a text: it is read again where a report quotes it. */
function withoutText({ file: _, ...kept }: Checked, absolute: string, folder: string): Checked {
  return withFile(kept, absolute, kept.path, folder);
}

/** @returns what would be kept of a source that is checked anew */
export function sketchAnew(absolute: string, survey: SurveyOptions): LintSketch {
  const surveyed = surveySource(absolute, survey);
  return sketchOf(surveyed, keepChecked(surveyed));
}

function sketchOf({ place, assets, unsettled }: Surveyed, checked: Checked): LintSketch {
  const { path, diagnostics, confidential, pending, release, compared } = checked;
  const { sketch, ...others } = compared ?? {};
  return {
    ...{ path, diagnostics, confidential, pending, place },
    ...(release ? { release } : {}),
    ...(compared && sketch
      ? { compared: others as Omit<ComparedRelease, 'sketch'>, words: { ...sketch, minima: toBase64(sketch.minima) } }
      : {}),
    settled: unsettled ? null : settledAt(place, compared?.embargo),
    assets: assets.map(({ from }) => ({ from, stamp: stampIfThere(from) })),
  };
}

/** What rules make of the moment is which day is ahead, and which embargo is over. */
function settledAt({ date }: SelectionPlace, embargo = 0): number {
  return Math.max(date ? (dayNumber(date) + 3) * DAY : 0, embargo);
}

function toBase64(numbers: Uint16Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

function fromBase64(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'base64');
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
