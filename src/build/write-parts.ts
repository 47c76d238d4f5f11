import type { Card } from '../archive/card.ts';
import { feedContent } from '../archive/feeds/content.ts';
import type { PartSources, SitePart } from '../archive/part.ts';
import { programParts } from '../archive/parts.ts';
import type { SitePlan } from '../archive/site.ts';
import { type WrittenFile, writtenFile } from '../archive/written-file.ts';
import { compareText } from '../model/diagnostic.ts';
import { present } from '../model/present.ts';
import type { Release } from '../model/release.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { keyOf, keyOfList } from './cache/keys.ts';
import type { LinkedHashes } from './linked-hashes.ts';
import type { OutputTransaction } from './output/index.ts';
import type { KeptPart, PartsCache } from './parts-cache.ts';
import { type LinkedCard, linkedRelease } from './plan.ts';
import type { WatchedTemplates } from './template-files.ts';

/** A source of releases, as far as the parts of a site depend on it. */
export type PartsSource = {
  readonly path: string;
  readonly kept: { readonly name: string; readonly hash: string; readonly sketch: { readonly facts: string } };
  readonly readRelease: () => Release;
};

/** What the parts of a site are made of. */
export type PartsContents = {
  readonly watched: WatchedTemplates;
  readonly newsroom: Newsroom;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly linked: readonly LinkedCard[];
  /** Of what was linked. */
  readonly hashes: LinkedHashes;
  readonly sources: readonly PartsSource[];
  readonly kept: PartsCache;
  /** A hash of the newsroom's settings. */
  readonly settings: string;
  /** Told of each file that is made. */
  readonly onFile?: ((path: string) => void) | undefined;
};

/** A release with what it was read from. */
type Known = { readonly source: PartsSource; readonly linked: LinkedCard };

/** Writes parts of a site. One that an earlier build made of the same things stays as it is. */
export type PartsWriter = {
  readonly write: (parts: Iterable<SitePart>) => readonly WrittenFile[];
  /** Writes feeds, sitemaps and search indexes. @param folders the folders of all pages but those of releases */
  readonly writePrograms: (plan: SitePlan, folders: readonly string[]) => readonly WrittenFile[];
  /** Keeps what was written for the next build. */
  readonly close: (plan: SitePlan) => void;
};

/** Sets out to write the parts of a site. */
export function openPartsWriter(output: OutputTransaction, contents: PartsContents): PartsWriter {
  const { watched, newsroom, now, linked, kept } = contents;
  const { templates } = watched;
  const releaseOf = releaseFinder(contents);
  const read = (one: Known) => linkedRelease(one.source.readRelease(), one.linked);
  const keys = partKeys(contents, releaseOf);
  const families = new Families(watched);
  const write = (parts: Iterable<SitePart>) => {
    const written: WrittenFile[] = [];
    for (const part of parts) {
      for (const file of writePart(output, part, keys(part.from), contents, families)) {
        const { path, bytes, sha256 } = file;
        written.push({ path, bytes, sha256 });
      }
    }
    return written;
  };
  return {
    write,
    writePrograms: (plan, folders) =>
      write(
        programParts({
          ...{ plan, folders, templates, newsroom, now, cards: linked.map(({ card }) => card) },
          translationsOf: (card) => releaseOf(card).linked.translations,
          contentOf: (card) => feedContent(read(releaseOf(card)), plan.changesOf(card), { templates, newsroom }),
          wordsOf: (card) => {
            const one = releaseOf(card);
            return kept.words.of(one.source.kept, () => read(one));
          },
          markOf: (card) => {
            const { hash, sketch } = releaseOf(card).source.kept;
            return `${hash} ${sketch.facts}`;
          },
          indexes: kept.indexes,
        }),
      ),
    close: (plan) => kept.write(plan.languages.map(({ language }) => language)),
  };
}

function releaseFinder({ sources, linked, hashes }: PartsContents): (card: Card) => Known {
  const byFile = new Map(sources.map((source) => [source.path, source]));
  return (card) => {
    const source = present(byFile.get(card.file), `The source of ${card.file}`);
    return { source, linked: present(linked[hashes.placeOf(card)]) };
  };
}

/** @returns what hashes all that goes into a part but templates */
function partKeys(
  { settings, hashes }: PartsContents,
  releaseOf: (card: Card) => Known,
): (from: PartSources | undefined) => string | undefined {
  const textKey = (card: Card) => {
    const { hash, sketch } = releaseOf(card).source.kept;
    return `${hash} ${sketch.facts}`;
  };
  return (from) => {
    if (!from) return undefined;
    const { cards, shows, facts } = from;
    const texts = shows === 'texts' ? keyOfList(cards.filter((card) => card !== undefined).map(textKey)) : '';
    return keyOf(settings, facts, hashes.of(cards), texts);
  };
}

/** The templates that each family of parts has used so far. */
class Families {
  readonly #watched: WatchedTemplates;
  readonly #used = new Map<string, readonly string[]>();

  constructor(watched: WatchedTemplates) {
    this.#watched = watched;
  }

  /** Makes a part. @returns what of templates may be in it */
  watch(family: string, make: () => void): readonly string[] {
    const before = this.#used.get(family) ?? [];
    this.#watched.used();
    make();
    const used = this.#watched.used();
    const all = used.every((path) => before.includes(path))
      ? before
      : [...new Set([...before, ...used])].sort(compareText);
    this.#used.set(family, all);
    return all;
  }
}

function writePart(
  output: OutputTransaction,
  { name, family, files }: SitePart,
  key: string | undefined,
  { kept, watched, onFile }: PartsContents,
  families: Families,
): KeptPart['files'] {
  const earlier = key === undefined ? undefined : kept.find(name);
  if (
    earlier?.key === key &&
    earlier &&
    watched.keyOf(earlier.templates) === earlier.templatesKey &&
    earlier.files.every((file) => output.holds(file))
  ) {
    output.keep(earlier.files);
    kept.keep(earlier);
    return earlier.files;
  }
  const made: KeptPart['files'][number][] = [];
  const templates = families.watch(family, () => {
    for (const { path, content } of files()) {
      const bytes = Buffer.from(content);
      made.push({ ...writtenFile(path, bytes), modified: output.put(path, bytes) });
      onFile?.(path);
    }
  });
  if (key !== undefined) kept.keep({ name, key, templates, templatesKey: watched.keyOf(templates), files: made });
  return made;
}
