import type { Card } from '../archive/card.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Release } from '../model/release.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Kept } from './cache/kept.ts';
import type { SourceCache } from './cache/source-cache.ts';
import { stampIfThere } from './cache/stamp.ts';
import { factsPacker, factsText, type PackedFacts, unpackFacts } from './facts.ts';
import { inFolder } from './find-newsroom.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import type { Spool } from './spool.ts';
import { readRelease, type SurveyOptions, surveySource } from './survey.ts';
import { SourceOnDisk } from './with-file.ts';

/** How much of the sources' text is kept as trees, so that small newsrooms are parsed once: units of UTF-16. */
const REMEMBERED = 400_000;

/** A source after its check, without its text. */
export type CheckedSource = {
  /** As diagnostics give it. */
  readonly path: string;
  readonly absolute: string;
  readonly kept: Kept<Sketch>;
  readonly release?: Card | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly confidential: boolean;
  /** Its text, read again when it is asked for. */
  readonly file: SourceFile;
  /** Reads the release again, where it was not remembered. */
  readonly readRelease: () => Release;
};

/** What a check is helped by, and who is told how far it is. */
type CheckHelp = {
  /** Holds what was read of releases until they are rendered; absent where few of them will be. */
  readonly spool?: Spool;
  /** Told after each source how many of how many are checked. */
  readonly onCheck?: ((done: number, total: number) => void) | undefined;
};

/**
 * Checks sources one by one, and lets go of each: what an archive of any size needs is their sketches. What an earlier
 * run found of an unchanged source is taken from there.
 */
export function checkSources(
  paths: readonly string[],
  survey: SurveyOptions,
  cache: SourceCache,
  { spool, onCheck }: CheckHelp = {},
): readonly CheckedSource[] {
  const check = sourceCheck(survey, cache, spool);
  return paths.map((absolute, index) => {
    const source = check(absolute);
    onCheck?.(index + 1, paths.length);
    return source;
  });
}

function sourceCheck(survey: SurveyOptions, cache: SourceCache, spool: Spool | undefined) {
  let room = REMEMBERED;
  const pack = spool && factsPacker(spool);
  return (absolute: string): CheckedSource => {
    const name = inFolder(absolute, survey.folder);
    const before = cache.find(name, absolute, survey.now);
    if (before) return new SketchedSource(absolute, before, {}, survey);
    const taken = Date.now();
    const stamp = stampIfThere(absolute);
    const surveyed = surveySource(absolute, survey);
    const { release, hash = '', file } = surveyed;
    room -= file.text.length;
    const { settings } = cache;
    const own = release ? factsText(release) : '';
    const sketch = sketchOf(surveyed, own);
    const kept = cache.join({ name, stamp, taken, settings, hash, now: survey.now, sketch });
    const facts = release && room <= 0 ? pack?.(release, own) : undefined;
    return new SketchedSource(absolute, kept, { release: room > 0 ? release : undefined, facts }, survey);
  };
}

/** What a check leaves of a release for its rendering: all of it, or all but its text, which is parsed again. */
type Remembered = { readonly release?: Release | undefined; readonly facts?: PackedFacts | undefined };

/** A source as its sketch tells it. */
class SketchedSource extends SourceOnDisk implements CheckedSource {
  readonly absolute: string;
  readonly kept: Kept<Sketch>;
  readonly #survey: SurveyOptions;
  readonly #read: Release | undefined;
  #facts: PackedFacts | undefined;

  constructor(absolute: string, kept: Kept<Sketch>, { release, facts }: Remembered, survey: SurveyOptions) {
    super(absolute, kept.sketch.path, survey.folder);
    this.absolute = absolute;
    this.kept = kept;
    this.#survey = survey;
    this.#read = release;
    this.#facts = facts;
  }

  get path(): string {
    return this.kept.sketch.path;
  }

  get release(): Card | undefined {
    return this.kept.sketch.card;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.kept.sketch.diagnostics;
  }

  get confidential(): boolean {
    return this.kept.sketch.confidential;
  }

  readRelease(): Release {
    if (this.#read) return this.#read;
    const known = this.#facts && unpackFacts(this.#facts);
    // Few are read twice: an archive's facts need not stay until the last of it is rendered.
    this.#facts = undefined;
    return readRelease(this.absolute, this.kept.hash, this.#survey, known);
  }
}
