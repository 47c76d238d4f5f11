import { join } from 'node:path';
import { recentReleases } from '../archive/sitemaps/news.ts';
import { keyOf, textOf } from './cache/keys.ts';
import type { KeptRendition, SharedFiles, SourceCache } from './cache/source-cache.ts';
import { stampIfThere } from './cache/stamp.ts';
import type { CheckedSource } from './check-sources.ts';
import type { OutputTransaction } from './output/index.ts';
import type { Plan } from './plan.ts';
import { commonKey, type Rendering } from './rendition.ts';
import type { WatchedTemplates } from './template-files.ts';

/**
 * @param common what {@link commonKey} gives for a build without its site
 * @param own the newsroom's own templates, where its logo may stand
 * @returns a hash of what goes into the files that all releases share: lists, front pages, the record
 */
export function sharedKey(
  plan: Plan<NonNullable<CheckedSource['release']>>,
  sources: readonly CheckedSource[],
  rendering: Omit<Rendering, 'site' | 'output' | 'editions' | 'words'>,
  settings: string,
  own: string | undefined,
): string {
  const byPath = new Map(sources.map((source) => [source.path, source.kept]));
  const logos = own === undefined ? [] : ['logo.svg', 'logo.png'].map((name) => stampIfThere(join(own, 'html', name)));
  const releases = plan.releases.map(({ file, publication }) => {
    const kept = byPath.get(file);
    const pictures = kept && kept.sketch.assets.length > 0 ? textOf(kept.sketch.assets) : '';
    return `${kept?.name}\n${kept?.hash}\n${kept?.sketch.facts}\n${publication.state}\n${pictures}`;
  });
  const news = recentReleases(plan.releases, rendering.survey.now).map(({ file }) => file);
  return keyOf(commonKey({ ...rendering, site: undefined }), settings, textOf([logos, news]), releases.join('\n'));
}

/** A file of the output as it was written. */
type WrittenFile = SharedFiles['files'][number];

/** Writes through an output, and tells what was written. */
export class SharedWriter {
  readonly #output: OutputTransaction;
  readonly #files: WrittenFile[] = [];
  readonly #templates = new Set<string>();

  constructor(output: OutputTransaction) {
    this.#output = output;
  }

  /** As {@link OutputTransaction.put}. */
  put(path: string, content: Uint8Array | string): number {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const modified = this.#output.put(path, bytes);
    this.#files.push({ path, bytes: bytes.length, modified });
    return modified;
  }

  /** As {@link OutputTransaction.holds}. */
  holds({ path, bytes, modified }: WrittenFile): boolean {
    return this.#output.holds(path, bytes, modified);
  }

  /** Leaves files that stand there already. */
  leave(files: readonly WrittenFile[]): void {
    this.#output.keep(files.map(({ path }) => path));
    for (const file of files) this.#files.push(file);
  }

  /** Notes templates that were used for what is written. */
  uses(templates: readonly string[]): void {
    for (const name of templates) this.#templates.add(name);
  }

  /** @returns what is kept of it for the next build; the templates are those that were used, too. */
  kept(key: string, pages: readonly string[], watched: WatchedTemplates): SharedFiles {
    this.uses(watched.used());
    const templates = [...this.#templates].sort();
    return { key, templates, templatesKey: watched.keyOf(templates), pages, files: this.#files };
  }
}

/**
 * Finds out whether there is nothing to do: each source, each template and each file of the output is what it was.
 *
 * @returns the renditions of the last build, their files left in the output; undefined when anything has changed
 */
export function unchangedRenditions(
  plan: Plan<NonNullable<CheckedSource['release']>>,
  sources: readonly CheckedSource[],
  { shared }: SourceCache,
  key: string,
  { watched, output, formats }: Pick<Rendering, 'watched' | 'output' | 'formats'>,
): ReadonlyMap<string, KeptRendition> | undefined {
  // Numbers of versions hang on the record, which is read only when something is to be done.
  if (shared?.key !== key || formats.some(({ numbered }) => numbered)) return undefined;
  const shown = new Set(plan.releases.map(({ file }) => file));
  const kept = sources
    .filter(({ path }) => shown.has(path))
    .map(({ path, kept: { rendition } }) => ({ path, rendition }));
  const renditions = new Map<string, KeptRendition>();
  for (const { path, rendition } of kept) if (rendition) renditions.set(path, rendition);
  const used = [shared, ...renditions.values()];
  if (renditions.size < shown.size) return undefined;
  if (!used.every(({ templates, templatesKey }) => watched.keyOf(templates) === templatesKey)) return undefined;
  const files = [...shared.files, ...[...renditions.values()].flatMap(filesOf)];
  if (!files.every(({ path, bytes, modified }) => output.holds(path, bytes, modified))) return undefined;
  output.leave(files.length);
  return renditions;
}

function filesOf({ record, modified }: KeptRendition): SharedFiles['files'] {
  return record.files.map(({ path, bytes }, index) => ({ path, bytes, modified: modified[index] ?? 0 }));
}
