import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Happened, watchNewsroom } from '../watch/watch-newsroom.ts';
import { Desk, type DeskChange } from './desk.ts';
import { Listeners } from './events.ts';
import { LOOPBACK } from './guard.ts';
import { Renderer } from './rendering.ts';
import type { PreviewWords } from './routes.ts';
import { serve } from './server.ts';
import { listedRelease } from './shapes.ts';

/** What to show, and where. */
export type PreviewOptions = {
  /** The newsroom's folder. */
  readonly folder: string;
  readonly cwd: string;
  readonly templates?: string;
  /** Default: any port that is free. */
  readonly port?: number;
  readonly words: PreviewWords;
  /** @returns the moment that decides what is public, in milliseconds since 1970-01-01T00:00:00Z */
  readonly now: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told what went wrong while the preview goes on: a folder that cannot be watched, what nobody foresaw. */
  readonly onTrouble: (error: unknown) => void;
};

/** A preview that runs. */
export type Preview = {
  /** Where it is to be opened: an address with a key that nobody can guess. */
  readonly url: string;
  readonly sources: number;
  readonly close: () => Promise<void>;
};

/** The formats of the views that are open at first. */
const WARM = ['html', 'wire', 'email'];
/** Comparing all releases with each other takes longer than the check of one: it waits until nobody types. */
const IDLE = 300;

/**
 * Shows a newsroom in the browser of this machine and keeps what is shown up to date with what is saved.
 *
 * @throws ReleaseError for wrong settings or templates, and when the port is taken
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { cwd, now, words, onProgress, onTrouble } = options;
  const folder = realpathSync(resolve(cwd, options.folder));
  const templates = options.templates === undefined ? undefined : resolve(cwd, options.templates);
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      onTrouble(error);
    }
  };
  let updates: Updates | undefined;
  // Before the desk reads: what is saved meanwhile is read again.
  const take = (happened: Happened) => attempt(() => updates?.take(happened));
  const watching = watchNewsroom(folder, templates, take, onTrouble);
  const listeners = new Listeners();
  const stop = () => {
    watching.close();
    updates?.close();
    listeners.close();
  };
  try {
    const desk = new Desk({ folder, cwd: realpathSync(cwd), now, ...(templates ? { templates } : {}) }, onProgress);
    const fresh = new Updates(desk, new Renderer(desk), listeners, attempt);
    updates = fresh;
    const key = randomBytes(16).toString('base64url');
    const room = { desk, renderer: fresh.renderer, words, version: () => fresh.version, onTrouble };
    const server = await serve(room, listeners, key, options.port ?? 0);
    const first = desk.entries().find(({ stale }) => !stale);
    setImmediate(() => attempt(() => fresh.renderer.warmUp(first, WARM)));
    fresh.compareSoon();
    const close = () => {
      stop();
      return server.close();
    };
    return { url: `http://${LOOPBACK}:${server.port}/${key}/`, sources: desk.entries().length, close };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Carries what happens in the folder to the desk, and from there to the pages that are open. */
class Updates {
  readonly renderer: Renderer;
  version = 1;
  readonly #desk: Desk;
  readonly #listeners: Listeners;
  readonly #attempt: (work: () => void) => void;
  #idle: NodeJS.Timeout | undefined;

  constructor(desk: Desk, renderer: Renderer, listeners: Listeners, attempt: (work: () => void) => void) {
    this.#attempt = attempt;
    this.#desk = desk;
    this.renderer = renderer;
    this.#listeners = listeners;
  }

  take({ written, gone, settings, others }: Happened): void {
    if (settings) this.#tell(this.#desk.reopen());
    else {
      // A picture that comes or goes changes what is found in the releases that show it, and nobody knows which.
      const again = others
        ? this.#desk
            .entries()
            .filter(hasPictures)
            .map(({ path }) => path)
        : [];
      const { changed } = this.#desk.refresh([...written, ...again]);
      const { changed: left } = this.#desk.forget(gone);
      this.#tell({ changed: new Set([...changed, ...left]), everything: false });
    }
    this.compareSoon();
  }

  /** Finds what no source shows alone, when nothing else is to be done. */
  compareSoon(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#attempt(() => this.#compare()), IDLE);
  }

  close(): void {
    clearTimeout(this.#idle);
  }

  #compare(): void {
    const changed = this.#desk.compare();
    if (changed.size > 0) this.#tell({ changed, everything: false });
  }

  #tell({ changed, everything }: DeskChange): void {
    if (changed.size === 0 && !everything) return;
    this.version += 1;
    this.renderer.clear();
    const entries = [...changed].map((id) => ({ id, entry: this.#desk.entry(id) }));
    this.#listeners.tell('change', {
      version: this.version,
      everything,
      releases: entries.flatMap(({ entry }) => (entry ? [listedRelease(this.#desk, entry)] : [])),
      gone: entries.flatMap(({ id, entry }) => (entry ? [] : [id])),
    });
  }
}

function hasPictures({ checked }: { checked: { readonly file: { readonly text: string } } }): boolean {
  return /!\[|^image:/m.test(checked.file.text);
}
