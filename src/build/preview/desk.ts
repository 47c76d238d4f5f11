import { resolve } from 'node:path';
import { linkTranslations, type TranslationFinder } from '../../archive/translations.ts';
import type { Templates } from '../../formats/templates/compile.ts';
import { compareDiagnostics, compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import { discoverSources } from '../discover.ts';
import { compareSources } from '../lint/compare.ts';
import { type NewsroomFolder, openNewsroom, SettingsError } from '../newsroom-folder.ts';
import { check, type Surveyed, type SurveyOptions } from '../survey.ts';
import { loadTemplates } from '../template-files.ts';
import { type Entry, readEntry } from './entry.ts';

/** Where the desk is, and what it goes by. */
export type DeskOptions = {
  /** The newsroom's folder, absolute. */
  readonly folder: string;
  readonly cwd: string;
  /** A folder of templates of one's own, absolute. */
  readonly templates?: string;
  /** @returns the moment that decides what is public, in milliseconds since 1970-01-01T00:00:00Z */
  readonly now: () => number;
};

/** What keeps the newsroom itself from being read: of its settings or its templates. */
export type DeskProblem = {
  readonly message: string;
  readonly hint: string;
  readonly diagnostics: readonly Diagnostic[];
};

/** What changed on the desk: sources by their ids, or everything. */
export type DeskChange = { readonly changed: ReadonlySet<string>; readonly everything: boolean };

/**
 * A newsroom held in memory while people work on it: every source checked, the last good version of each kept, the
 * settings and templates that were last without errors.
 */
export class Desk {
  readonly options: DeskOptions;
  #room: NewsroomFolder;
  #templates: Templates;
  #problem: DeskProblem | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #byPath = new Map<string, string>();
  #compared: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
  /** The source that was read last, with its trees: it is the one that people look at. */
  #latest: Surveyed | undefined;
  #links: TranslationFinder | undefined;
  #addresses: ReadonlyMap<string, string> | undefined;

  /** @throws ReleaseError when the settings or templates have errors already: there is nothing to fall back on */
  constructor(options: DeskOptions, onProgress: (done: number, total: number) => void = () => {}) {
    this.options = options;
    this.#room = openNewsroom(options.folder, options.cwd);
    this.#templates = loadTemplates(options.templates);
    this.#readAll(onProgress);
  }

  get room(): NewsroomFolder {
    return this.#room;
  }

  get templates(): Templates {
    return this.#templates;
  }

  /** What is wrong with settings or templates now; what is shown goes by those before. */
  get problem(): DeskProblem | undefined {
    return this.#problem;
  }

  /** @returns the sources in the order of their paths. */
  entries(): Entry[] {
    return [...this.#entries.values()].sort((a, b) => compareText(a.id, b.id));
  }

  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** @returns the translations of the last good versions, drafts too: this is a desk and not a site. */
  links(): TranslationFinder {
    this.#links ??= linkTranslations([...this.#entries.values()].flatMap(({ good }) => good?.card ?? []));
    return this.#links;
  }

  /** @returns the source whose last good version has an address: the first one, where several have. */
  at(address: string): Entry | undefined {
    this.#addresses ??= new Map(
      this.entries()
        .reverse()
        .flatMap((entry) => (entry.good ? [[addressOf(entry.good.card), entry.id] as const] : [])),
    );
    return this.#entries.get(this.#addresses.get(address) ?? '');
  }

  /** @returns everything that was found in a source, alone and beside the others. */
  diagnosticsOf({ id, checked }: Entry): readonly Diagnostic[] {
    const others = this.#compared.get(id) ?? [];
    return others.length === 0 ? checked.diagnostics : [...checked.diagnostics, ...others].sort(compareDiagnostics);
  }

  /** Reads sources again, and those that are new; one that is gone is forgotten. */
  refresh(paths: Iterable<string>): DeskChange {
    const changed = new Set<string>();
    const survey = this.survey();
    for (const path of paths) {
      const known = this.#byPath.get(path);
      const id = this.#read(path, survey) ?? known;
      if (id !== undefined) changed.add(id);
    }
    return { changed, everything: false };
  }

  /** Reads those again whose embargo or date has come since they were read. */
  expire(): void {
    const now = this.options.now();
    const due = this.entries().filter(({ good }) => {
      const publication = good?.card.publication;
      return publication !== undefined && 'until' in publication && publication.until.epoch <= now;
    });
    if (due.length > 0) this.refresh(due.map(({ path }) => path));
  }

  /** Takes sources that are gone off the desk. */
  forget(paths: Iterable<string>): DeskChange {
    const changed = new Set<string>();
    for (const path of paths) {
      const id = this.#byPath.get(path);
      if (id === undefined) continue;
      this.#byPath.delete(path);
      this.#entries.delete(id);
      changed.add(id);
    }
    this.#forgetLinks();
    return { changed, everything: false };
  }

  /** Reads settings and templates again, and all sources by them; while they have errors the old ones stay. */
  reopen(): DeskChange {
    try {
      this.#room = openNewsroom(this.options.folder, this.options.cwd);
      this.#templates = loadTemplates(this.options.templates);
      this.#problem = undefined;
    } catch (error) {
      this.tell(error);
      return { changed: new Set(), everything: true };
    }
    this.#readAll(() => {});
    return { changed: new Set(), everything: true };
  }

  /** Takes down what kept the settings or a template from being used. @throws what is no fault of theirs */
  tell(error: unknown): void {
    if (!(error instanceof ReleaseError)) throw error;
    const diagnostics = error instanceof SettingsError ? error.diagnostics : [];
    this.#problem = { message: error.message, hint: error.hint, diagnostics };
  }

  /** Compares all sources with each other. @returns the ids of those of which something else is found than before */
  compare(): ReadonlySet<string> {
    const entries = this.entries();
    const ids = new Map(entries.map(({ checked, id }) => [checked.path, id]));
    const found = compareSources(
      entries.map(({ checked }) => checked),
      true,
      this.#room.newsroom.lint,
    );
    const compared = new Map<string, Diagnostic[]>();
    for (const diagnostic of found) {
      const id = ids.get(diagnostic.file) ?? '';
      compared.set(id, [...(compared.get(id) ?? []), diagnostic]);
    }
    const before = this.#compared;
    this.#compared = compared;
    const touched = new Set([...before.keys(), ...compared.keys()]);
    return new Set([...touched].filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(compared.get(id))));
  }

  /** @returns the last good version of a source after its check, with its trees. */
  surveyed({ good, checked }: Entry): Surveyed | undefined {
    if (!good) return undefined;
    const latest = this.#latest;
    if (latest?.file.path === checked.path && latest.file.text === good.text) return latest;
    return check(good.text, checked.path, this.survey());
  }

  /** What sources are checked by at this moment. */
  survey(): SurveyOptions {
    const { cwd, now } = this.options;
    return { ...this.#room, now: now(), cwd, comparing: true };
  }

  #forgetLinks(): void {
    this.#links = undefined;
    this.#addresses = undefined;
  }

  #readAll(onProgress: (done: number, total: number) => void): void {
    const paths = discoverSources([this.options.folder], this.options.cwd).map((path) => resolve(path));
    const survey = this.survey();
    const gone = new Set(this.#byPath.keys());
    for (const [index, path] of paths.entries()) {
      gone.delete(path);
      this.#read(path, survey);
      onProgress(index + 1, paths.length);
    }
    this.forget(gone);
  }

  #read(path: string, survey: SurveyOptions): string {
    const known = this.#byPath.get(path);
    const { entry, surveyed } = readEntry(path, survey, known === undefined ? undefined : this.#entries.get(known));
    this.#latest = surveyed;
    const before = this.#entries.get(entry.id);
    // A text that changes leaves the links between ten thousand releases as they are.
    if (linkedBy(before) !== linkedBy(entry)) this.#forgetLinks();
    this.#byPath.set(path, entry.id);
    this.#entries.set(entry.id, entry);
    return entry.id;
  }
}

/** @returns what links of a release and to it are made of */
function linkedBy(entry: Entry | undefined): string {
  if (!entry?.good) return '';
  const { language, slug, title, file, declaredTranslations } = entry.good.card;
  return JSON.stringify([language, slug, title, file, declaredTranslations]);
}

/** @returns the address of a release in an output, without encoding. */
export function addressOf({ language, slug }: { readonly language: string; readonly slug: string }): string {
  return `${language}/${slug}`;
}
