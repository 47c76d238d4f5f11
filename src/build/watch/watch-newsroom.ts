import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pictureType } from '../../model/asset.ts';
import { isSourceName } from '../discover.ts';
import { isInside, unlessRefused } from '../files.ts';
import { FolderTree } from './folder-tree.ts';

/** What happened in a newsroom since the last report. */
export type Happened = {
  /** Sources that are new or were changed, by absolute path. */
  readonly written: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  /** True when newsroom.yaml, offices.yaml or a template was changed. */
  readonly settings: boolean;
  /** True when something else was changed that a release may show: a picture, or a template of a folder that is new. */
  readonly others: boolean;
};

/** Watches until it is closed. */
export type Watching = { readonly close: () => void };

const SETTINGS = new Set(['newsroom.yaml', 'offices.yaml']);
/** Events of one save come together; more than this would be felt. */
const GATHER = 8;
/** Many editors save by writing a new file and moving it over the old one: for a moment there is none. */
const GRACE = 120;
/** A file that is written in place is empty for a moment. */
const EMPTY_AGAIN = 40;

/**
 * Watches a newsroom's folder, and a folder of templates. What happens after this call is reported, and never within it.
 *
 * @param report told what happened, a few milliseconds after it did
 * @param onError told once when the machine cannot watch (too many files, no permission)
 * @param besides folders of which nothing is reported, such as that of the output
 */
export function watchNewsroom(
  folder: string,
  templates: string | undefined,
  report: (happened: Happened) => void,
  onError: (error: unknown) => void,
  besides: readonly string[] = [],
): Watching {
  const batch = new Batch(report);
  const isOther = (path: string) => {
    const isTemplate = templates !== undefined && isInside(path, templates);
    if (isTemplate || isSettings(folder, path)) batch.settings();
    else if (isSourceName(path)) return false;
    else if (mayBeShown(path)) batch.others();
    return true;
  };
  const roots = templates === undefined ? [folder] : [folder, templates];
  let isTold = false;
  const tree = new FolderTree(roots, {
    onWritten: (path) => isOther(path) || batch.written(path),
    onGone: (path) => isOther(path) || batch.gone(path),
    onError: (error) => {
      if (!isTold) onError(error);
      isTold = true;
    },
    isPassedOver: (path) => besides.includes(path) || (!roots.includes(path) && isPassedOver(basename(path))),
  });
  return {
    close() {
      batch.close();
      tree.close();
    },
  };
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || /~$|\.(?:tmp|swp|part)$/.test(name);
}

/**
 * @returns true for what a release may show, and for what a folder of templates holds that comes while the watch runs.
 *   Other files change nothing, among them perhaps the one that standard output goes to.
 */
function mayBeShown(path: string): boolean {
  return pictureType(path) !== undefined || /\.(?:hbs|yaml|css|svg)$/i.test(path);
}

function isSettings(folder: string, path: string): boolean {
  return SETTINGS.has(basename(path)) && join(folder, basename(path)) === path;
}

/** Gathers what happens in a short while into one report. */
class Batch {
  readonly #report: (happened: Happened) => void;
  readonly #written = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();
  #settings = false;
  #others = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(report: (happened: Happened) => void) {
    this.#report = report;
  }

  written(path: string): void {
    clearTimeout(this.#leaving.get(path));
    this.#leaving.delete(path);
    if (sizeOf(path) === 0) {
      // Perhaps it is being written: if it is still empty then, it is meant to be.
      this.#later(path, EMPTY_AGAIN, () => this.#written.add(path));
      return;
    }
    this.#written.add(path);
    this.#soon();
  }

  gone(path: string): void {
    this.#later(path, GRACE, () => (sizeOf(path) === undefined ? this.#gone : this.#written).add(path));
  }

  settings(): void {
    this.#settings = true;
    this.#soon();
  }

  others(): void {
    this.#others = true;
    this.#soon();
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const timer of this.#leaving.values()) clearTimeout(timer);
  }

  #later(path: string, milliseconds: number, note: () => void): void {
    clearTimeout(this.#leaving.get(path));
    const timer = setTimeout(() => {
      this.#leaving.delete(path);
      note();
      this.#soon();
    }, milliseconds);
    this.#leaving.set(path, timer);
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => this.#tell(), GATHER);
  }

  #tell(): void {
    this.#timer = undefined;
    const happened = {
      written: new Set(this.#written),
      gone: new Set(this.#gone),
      settings: this.#settings,
      others: this.#others,
    };
    this.#written.clear();
    this.#gone.clear();
    this.#settings = false;
    this.#others = false;
    this.#report(happened);
  }
}

function sizeOf(path: string): number | undefined {
  return unlessRefused(() => statSync(path).size, undefined);
}
