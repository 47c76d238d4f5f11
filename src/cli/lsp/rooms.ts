import { dirname } from 'node:path';
import { findNewsroomFolder } from '../../build/find-newsroom.ts';
import { type NewsroomFolder, openNewsroom, SettingsError } from '../../build/newsroom-folder.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { DEFAULT_NEWSROOM } from '../../newsroom/newsroom.ts';

/** Keeps the newsrooms of open files, so that settings are read once and not at each keystroke. */
export class Rooms {
  readonly #open = new Map<string, NewsroomFolder>();
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** @returns the newsroom of a file; the defaults while its settings have errors */
  of(path: string): NewsroomFolder {
    const folder = findNewsroomFolder([dirname(path)], this.#cwd);
    const known = this.#open.get(folder);
    if (known) return known;
    const room = this.#read(folder);
    this.#open.set(folder, room);
    return room;
  }

  /** Forgets what was read: settings were changed. */
  forget(): void {
    this.#open.clear();
  }

  #read(folder: string): NewsroomFolder {
    try {
      return openNewsroom(folder, this.#cwd);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      const diagnostics: readonly Diagnostic[] = error.diagnostics;
      return { folder, newsroom: DEFAULT_NEWSROOM, diagnostics, written: '' };
    }
  }
}
