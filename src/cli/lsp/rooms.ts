import { dirname } from 'node:path';
import { findNewsroomFolder } from '../../build/find-newsroom.ts';
import { type NewsroomFolder, openNewsroom, SettingsError } from '../../build/newsroom-folder.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { caught, ReleaseError } from '../../model/error.ts';
import { DEFAULT_NEWSROOM } from '../../newsroom/newsroom.ts';

/** The newsroom of an open file, and what is wrong with its settings. */
type Room = NewsroomFolder & { readonly diagnostics: readonly Diagnostic[] };

/** Keeps the newsrooms of open files, so that settings are read once and not at each keystroke. */
export class Rooms {
  readonly #open = new Map<string, Room>();
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** @returns the newsroom of a file; the defaults while its settings have errors or cannot be read */
  of(path: string): Room {
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

  #read(folder: string): Room {
    const room = caught(ReleaseError, () => openNewsroom(folder, this.#cwd));
    if (!(room instanceof ReleaseError)) return { ...room, diagnostics: [] };
    // Settings that cannot even be read say nothing of where: an editor goes on all the same.
    const diagnostics = room instanceof SettingsError ? room.diagnostics : [];
    return { folder, newsroom: DEFAULT_NEWSROOM, diagnostics, written: '' };
  }
}
