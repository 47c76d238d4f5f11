import { type BesidePart, besideParts } from '../archive/beside.ts';
import type { Card } from '../archive/card.ts';
import { feedContent } from '../archive/feeds/content.ts';
import type { SitePlan } from '../archive/site.ts';
import type { Release } from '../model/release.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { BesideCache, KeptPart } from './beside-cache.ts';
import { keyOf, textOf } from './cache/keys.ts';
import type { OutputTransaction } from './output/index.ts';
import { type LinkedCard, linkedRelease } from './plan.ts';
import type { WatchedTemplates } from './template-files.ts';

/** A source of releases, as far as what stands beside their pages depends on it. */
export type BesideSource = {
  readonly path: string;
  readonly kept: { readonly name: string; readonly hash: string; readonly sketch: { readonly facts: string } };
  readonly readRelease: () => Release;
};

/** What the files beside a site's pages are made of. */
export type BesideContents = {
  readonly watched: WatchedTemplates;
  readonly newsroom: Newsroom;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly linked: readonly LinkedCard[];
  readonly sources: readonly BesideSource[];
  readonly kept: BesideCache;
  /** A hash of the newsroom's settings. */
  readonly settings: string;
};

/** A release with what it was read from. */
type Known = { readonly source: BesideSource; readonly linked: LinkedCard };

/**
 * Writes feeds, sitemaps and search indexes. A part that an earlier build made of the same things stays as it is.
 *
 * @param folders the folders of all pages but those of releases
 * @returns the paths below the output
 */
export function writeBeside(
  output: OutputTransaction,
  plan: SitePlan,
  folders: readonly string[],
  contents: BesideContents,
): readonly string[] {
  const { watched, newsroom, now, linked, kept } = contents;
  const known = knownReleases(contents);
  const releaseOf = ({ file }: Card): Known => {
    const found = known.get(file);
    if (!found) throw new Error(`${file} has a card and no source`);
    return found;
  };
  const read = (one: Known) => linkedRelease(one.source.readRelease(), one.linked);
  const { templates } = watched;
  const parts = besideParts({
    ...{ plan, folders, templates, newsroom, now, cards: linked.map(({ card }) => card) },
    translationsOf: (card) => releaseOf(card).linked.translations,
    contentOf: (card) => feedContent(read(releaseOf(card)), plan.changesOf(card), { templates, newsroom }),
    wordsOf: (card) => {
      const one = releaseOf(card);
      return kept.words.of(one.source.kept, () => read(one));
    },
  });
  const keys = new Map<Card, string>();
  for (const { source, linked: one } of known.values()) {
    keys.set(
      one.card,
      keyOf(source.kept.hash, source.kept.sketch.facts, textOf([one.translations, one.card.publication])),
    );
  }
  const paths: string[] = [];
  for (const part of parts) {
    const key = keyOf(contents.settings, part.facts, ...part.cards.map((card) => keys.get(card) ?? ''));
    const made = writePart(output, part, key, contents);
    kept.keep(made);
    for (const { path } of made.files) paths.push(path);
  }
  kept.write(publicNames(known.values()));
  return paths;
}

function publicNames(known: Iterable<Known>): readonly string[] {
  return [...known]
    .filter(({ linked }) => linked.card.publication.state === 'public')
    .map(({ source }) => source.kept.name);
}

function knownReleases({ sources, linked }: BesideContents): ReadonlyMap<string, Known> {
  const byFile = new Map(sources.map((source) => [source.path, source]));
  const known = new Map<string, Known>();
  for (const one of linked) {
    const source = byFile.get(one.card.file);
    if (source) known.set(one.card.file, { source, linked: one });
  }
  return known;
}

function writePart(
  output: OutputTransaction,
  part: BesidePart,
  key: string,
  { kept, watched }: BesideContents,
): KeptPart {
  const earlier = kept.find(part.name);
  if (
    earlier?.key === key &&
    watched.keyOf(earlier.templates) === earlier.templatesKey &&
    earlier.files.every((file) => output.holds(file))
  ) {
    output.keep(earlier.files);
    return earlier;
  }
  watched.used();
  const files = [];
  for (const { path, content } of part.files()) {
    const bytes = Buffer.from(content);
    files.push({ path, bytes: bytes.length, modified: output.put(path, bytes) });
  }
  const templates = watched.used();
  return { name: part.name, key, templates, templatesKey: watched.keyOf(templates), files };
}
