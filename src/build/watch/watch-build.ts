import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { buildAnew } from '../build-anew.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildResult, BuiltAnew } from '../build-result.ts';
import { coversNewsroom, displayPath, findNewsroomFolder } from '../find-newsroom.ts';
import { ownTemplates } from '../own-templates.ts';
import { type WatchedTemplates, watchTemplates } from '../template-files.ts';
import { type AtOnce, prepareAtOnce } from './at-once.ts';
import { type Happened, watchNewsroom } from './watch-newsroom.ts';

/** How to build, and who is told of it. */
export type WatchOptions = BuildOptions & {
  /** @returns the moment of a build, in milliseconds since 1970-01-01T00:00:00Z; default: always `now` */
  readonly clock?: () => number;
  /** Told of each whole build; of all but the first one, with the findings in what was changed and all errors. */
  readonly onBuilt: (result: BuildResult) => void | Promise<void>;
  /** Told of a release that was rendered by itself, before the build of the rest. */
  readonly onRelease: (release: RenderedAtOnce) => void;
  /** Told what kept a build from being made; it is tried again when something changes. */
  readonly onTrouble: (error: unknown) => void | Promise<void>;
};

/** A release that was rendered by itself. */
export type RenderedAtOnce = {
  readonly file: string;
  /** Paths below the output folder. */
  readonly written: readonly string[];
  /** How long it took. */
  readonly milliseconds: number;
};

/** A watch that runs. */
export type RunningWatch = { readonly close: () => Promise<void> };

/** Lists, feeds and search wait until nobody saves: they take longer than a release. */
const QUIET = 400;
/** More at once is no edit but a checkout. */
const MOST_AT_ONCE = 8;
/** What a timer takes. */
const LONGEST = 2 ** 31 - 1;

/**
 * Builds, and builds again what changes: a release that was saved at once, by itself; then, when nobody saves, all that
 * depends on it, so that the output is the one of a single build. Sources, settings and templates with errors stop
 * nothing. A release under embargo comes out at its hour.
 *
 * @throws ReleaseError when the first build cannot be made
 */
export async function watchBuild(options: WatchOptions): Promise<RunningWatch> {
  const cwd = realpathSync(options.cwd);
  const folder = realpathSync(findNewsroomFolder(options.paths ?? [], cwd));
  const templates = ownTemplates({ ...options, cwd }, folder);
  const watch = new Watch({ ...options, cwd }, coversNewsroom(options.paths, folder, cwd));
  const take = (happened: Happened) => watch.take(happened);
  // What is saved while the first build runs is built after it.
  const trouble = (error: unknown) => void options.onTrouble(error);
  const watching = watchNewsroom(folder, templates, take, trouble, [resolve(cwd, options.out)]);
  try {
    await watch.first();
  } catch (error) {
    watching.close();
    await watch.close();
    throw error;
  }
  return {
    async close() {
      watching.close();
      await watch.close();
    },
  };
}

class Watch {
  readonly #options: WatchOptions;
  readonly #isWhole: boolean;
  /** Compiled once, for as long as nobody changes them. */
  #templates: WatchedTemplates | undefined;
  #atOnce: AtOnce | undefined;
  /** The sources that were changed since the last build. */
  #changed = new Set<string>();
  /** What is being done; nothing is done beside it. */
  #work: Promise<void> = Promise.resolve();
  #rest: NodeJS.Timeout | undefined;
  #hour: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: WatchOptions, isWhole: boolean) {
    this.#options = options;
    this.#isWhole = isWhole;
  }

  /** @throws ReleaseError when the build cannot be made: there is nothing to go on from */
  first(): Promise<void> {
    const built = this.#build(() => true);
    this.#work = built.catch(() => {});
    return built;
  }

  /** Renders what was saved, and has the rest wait for quiet. */
  take({ written, gone, settings, others }: Happened): void {
    for (const path of [...written, ...gone]) this.#changed.add(displayPath(path, this.#options.cwd));
    // A folder of templates may have come that was not there when the watch began.
    if (settings || others) this.#templates = undefined;
    const isEdit = !settings && !others && gone.size === 0 && written.size <= MOST_AT_ONCE;
    if (isEdit) for (const path of written) this.#do(() => this.#renderAtOnce(path));
    this.#later();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#rest);
    clearTimeout(this.#hour);
    await this.#work;
  }

  #later(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#do(() => this.#buildAll()), QUIET);
  }

  #do(work: () => Promise<void>): void {
    this.#work = this.#work.then(async () => {
      if (this.#closed) return;
      try {
        await work();
      } catch (error) {
        await this.#options.onTrouble(error);
      }
    });
  }

  async #renderAtOnce(path: string): Promise<void> {
    const began = performance.now();
    const written = await this.#atOnce?.render(path, this.#now().now);
    if (!written) return;
    const milliseconds = performance.now() - began;
    this.#options.onRelease({ file: displayPath(path, this.#options.cwd), written, milliseconds });
  }

  async #buildAll(): Promise<void> {
    const changed = this.#changed;
    this.#changed = new Set();
    await this.#build(({ file, severity }) => severity === 'error' || changed.has(file));
  }

  async #build(isNews: (found: Diagnostic) => boolean): Promise<void> {
    const options = this.#now();
    this.#atOnce = undefined;
    const result = await buildAnew(options);
    await this.#options.onBuilt({ ...result, diagnostics: result.diagnostics.filter(isNews) });
    this.#waitForHour(result);
    if (this.#isWhole) await this.#prepare(options, result);
  }

  async #prepare(options: BuildOptions, result: BuiltAnew): Promise<void> {
    const isCold = this.#templates === undefined;
    const own = ownTemplates(options, findNewsroomFolder(options.paths ?? [], options.cwd));
    this.#templates ??= watchTemplates(own);
    this.#atOnce = prepareAtOnce(options, result, this.#templates, own);
    if (isCold) await this.#atOnce.warmUp(options.now);
  }

  /** What is kept back until an hour is built when that has come. */
  #waitForHour({ keptBack }: BuildResult): void {
    clearTimeout(this.#hour);
    if (!this.#options.clock) return;
    const hours = keptBack.flatMap(({ release: { publication } }) =>
      'until' in publication ? [publication.until.epoch] : [],
    );
    if (hours.length === 0) return;
    const wait = hours.reduce((first, hour) => Math.min(first, hour)) - this.#options.clock();
    this.#hour = setTimeout(() => this.#later(), Math.min(Math.max(wait, 0), LONGEST));
  }

  #now(): WatchOptions {
    const { clock } = this.#options;
    return clock ? { ...this.#options, now: clock() } : this.#options;
  }
}
