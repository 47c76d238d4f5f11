import { type Dirent, type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { unlessRefused } from '../files.ts';

/** Who is told what happens below a folder, and what of it is passed over. */
export type FolderTreeOptions = {
  /** Told of a file, or a link, that came or was changed, by its absolute path; links are not followed. */
  readonly onWritten: (path: string) => void;
  readonly onGone: (path: string) => void;
  /** Told what keeps a folder from being watched. */
  readonly onError: (error: unknown) => void;
  readonly isPassedOver: (path: string) => boolean;
};

type WatchedFolder = { readonly watcher: FSWatcher; readonly files: Set<string> };

/**
 * Watches folders with all that is below them, from the moment it is made. Each folder is watched before it is read, so
 * that nothing that comes between is missed: libraries read first, and lose what is saved into a folder just made.
 */
export class FolderTree {
  readonly #options: FolderTreeOptions;
  readonly #folders = new Map<string, WatchedFolder>();

  constructor(roots: readonly string[], options: FolderTreeOptions) {
    this.#options = options;
    for (const root of roots) this.#open(root, false);
  }

  close(): void {
    for (const { watcher } of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  #open(folder: string, isNews: boolean): void {
    if (this.#folders.has(folder)) return;
    try {
      const watcher = watch(folder, (event, name) => this.#happened(folder, event, name));
      // Windows says so when a folder that is watched goes away.
      watcher.on('error', (error) => (isFolder(folder) ? this.#options.onError(error) : this.#leave(folder)));
      this.#folders.set(folder, { watcher, files: new Set() });
      this.#read(folder, isNews);
    } catch (error) {
      // A folder may go away while it is looked at.
      if (isFolder(folder)) this.#options.onError(error);
      else this.#leave(folder);
    }
  }

  #read(folder: string, isNews: boolean): void {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      this.#take(join(folder, entry.name), entry, isNews);
  }

  #happened(folder: string, event: string, name: string | null): void {
    // Some systems do not say what it was. A folder that went says its own name; another one may have come in its place.
    if (name === null || (event === 'rename' && name === basename(folder))) this.#reopen(folder);
    else this.#look(join(folder, name));
  }

  #reopen(folder: string): void {
    const before = this.#folders.get(folder);
    if (!before) return;
    before.watcher.close();
    this.#folders.delete(folder);
    if (isFolder(folder)) this.#open(folder, true);
    const now = this.#folders.get(folder)?.files;
    for (const file of before.files) if (!now?.has(file)) this.#options.onGone(file);
    if (!now) this.#leaveBelow(folder);
  }

  #look(path: string): void {
    const found = kindOf(path);
    if (found) this.#take(path, found, true);
    else this.#leave(path);
  }

  #take(path: string, kind: Pick<Dirent, 'isDirectory'>, isNews: boolean): void {
    if (this.#options.isPassedOver(path)) return;
    const files = this.#folders.get(dirname(path))?.files;
    if (kind.isDirectory()) {
      if (files?.delete(path)) this.#options.onGone(path);
      this.#open(path, isNews);
      return;
    }
    this.#leaveBelow(path);
    files?.add(path);
    if (isNews) this.#options.onWritten(path);
  }

  /** Forgets a file, or a folder with all that was below it. */
  #leave(path: string): void {
    if (this.#folders.get(dirname(path))?.files.delete(path)) this.#options.onGone(path);
    this.#leaveBelow(path);
  }

  #leaveBelow(folder: string): void {
    for (const [path, { watcher, files }] of this.#folders) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      this.#folders.delete(path);
      for (const file of files) this.#options.onGone(file);
    }
  }
}

function isFolder(path: string): boolean {
  return kindOf(path)?.isDirectory() === true;
}

/** @returns undefined for what is gone, also where a file has come in place of the folder that it was in */
function kindOf(path: string): Pick<Dirent, 'isDirectory'> | undefined {
  return unlessRefused(() => lstatSync(path), undefined);
}
