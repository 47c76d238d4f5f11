import { resolve } from 'node:path';
import { DEFAULT_FORMATS } from '../../formats/list.ts';
import { knownFormats } from '../../formats/render.ts';
import { hasErrors } from '../../model/diagnostic.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuiltAnew } from '../build-result.ts';
import { SourceCache } from '../cache/source-cache.ts';
import { type CheckedSource, checkSources } from '../check-sources.ts';
import { withCopySettings } from '../copy-settings.ts';
import { openEditions } from '../editions.ts';
import { findNewsroomFolder } from '../find-newsroom.ts';
import { openNewsroom } from '../newsroom-folder.ts';
import { openOutput } from '../output/index.ts';
import { type LinkedCard, linkCards, planBuild } from '../plan.ts';
import { readEarlierOutput } from '../releases-record.ts';
import { commonKey, type Rendering, rendition } from '../rendition.ts';
import { planNewsroomSite } from '../site.ts';
import type { WatchedTemplates } from '../template-files.ts';
import { WordStore } from '../word-store.ts';

/** Renders the page and the other files of one release again, as it stands in the site that was built last. */
export type AtOnce = {
  /**
   * @param now milliseconds since 1970-01-01T00:00:00Z
   * @returns the files that were written; undefined for a source of which more than its own files depends on: one that is
   * new or broken, or whose address or state is another one
   */
  readonly render: (path: string, now: number) => Promise<readonly string[] | undefined>;
  /** Renders a release and writes nothing: templates are compiled and code is warm when the first one is saved. */
  readonly warmUp: (now: number) => Promise<void>;
};

/**
 * Gets ready to render single releases, by what a build of the whole newsroom has found.
 *
 * @param own the newsroom's own templates, of which `watched` are made
 */
export function prepareAtOnce(
  options: BuildOptions,
  { sources }: Pick<BuiltAnew, 'sources'>,
  watched: WatchedTemplates,
  own: string | undefined,
): AtOnce {
  const formats = options.formats ? knownFormats(options.formats) : DEFAULT_FORMATS;
  const folder = findNewsroomFolder(options.paths ?? [], options.cwd);
  const room = withCopySettings(openNewsroom(folder, options.cwd), options);
  const linked = linkCards(planBuild(sources, options).releases, [], options);
  const site = planNewsroomSite(linked, formats, own, room, options);
  const { editions: issued, paths } = readEarlierOutput(resolve(options.cwd, options.out));
  const files = new Map(sources.map(({ absolute, path }) => [absolute, path]));
  const cards = new Map(linked.map((one) => [one.card.file, one]));
  const states = new Map(sources.map(({ path, release }) => [path, release?.publication.state]));
  const common = commonKey({ formats, room, site: site?.plan });
  const render = async (path: string, now: number, isReal: boolean) => {
    const before = cards.get(files.get(path) ?? '');
    if (!before) return undefined;
    const survey = { ...room, now, cwd: options.cwd, fastPath: options.fastPath ?? true };
    const [source] = checkSources([path], survey, new SourceCache(undefined, '', ''));
    const current = source && asBefore(source, before, states, options.strict === true);
    if (!source || !current) return undefined;
    const plan = site && { ...site.plan, surroundings: () => site.plan.surroundings(before.card) };
    // Numbered from what was issued last, not from the save before.
    const editions = openEditions(issued, formats, room.newsroom, now);
    const words = new WordStore(undefined, '');
    const given = { formats, watched, room, survey, editions, site: plan, words };
    try {
      return await renderInto(
        resolve(options.cwd, options.out),
        current,
        source,
        common,
        given,
        isReal ? paths : undefined,
      );
    } finally {
      words.write([]);
    }
  };
  return {
    render: (path, now) => render(path, now, true),
    async warmUp(now) {
      const shown = sources.find(({ path }) => cards.has(path));
      if (shown) await render(shown.absolute, now, false);
    },
  };
}

/** @returns the new card with the links of the old one; undefined where the release has moved or may not be shown. */
function asBefore(
  source: CheckedSource,
  { card: old, translations }: LinkedCard,
  states: ReadonlyMap<string, string | undefined>,
  strict: boolean,
): LinkedCard | undefined {
  const { release: card, diagnostics, path } = source;
  if (!card || hasErrors(diagnostics)) return undefined;
  if (strict && diagnostics.some(({ severity }) => severity === 'warning')) return undefined;
  if (card.slug !== old.slug || card.language !== old.language) return undefined;
  if (card.publication.state !== states.get(path)) return undefined;
  // Whether it may name another one is seen among all.
  if (JSON.stringify(card.relations) !== JSON.stringify(old.relations)) return undefined;
  // Another release may have withdrawn it.
  return { card: { ...card, publication: old.publication }, translations };
}

/**
 * @param known the paths that the last build wrote; undefined where nothing is to be written
 * @returns what was written; undefined where there would be more than these
 */
async function renderInto(
  out: string,
  linked: LinkedCard,
  source: CheckedSource,
  common: string,
  rendering: Omit<Rendering, 'output'>,
  known: ReadonlySet<string> | undefined,
): Promise<readonly string[] | undefined> {
  const output = openOutput(out);
  try {
    await rendition(linked, source, common, { ...rendering, output });
    // A picture that is new is written down by a whole build alone.
    if (known && Array.from(output.files).every(({ path }) => known.has(path)))
      return output.commit(() => true).written;
    output.abort();
    return known ? undefined : [];
  } catch (error) {
    output.abort();
    throw error;
  }
}
