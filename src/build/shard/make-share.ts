import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Card } from '../../archive/card.ts';
import type { WrittenFile } from '../../archive/written-file.ts';
import { compareText } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import { present } from '../../model/present.ts';
import type { KeptRendition } from '../cache/kept-rendition.ts';
import { keyOf, programKey, textOf } from '../cache/keys.ts';
import type { CheckedSource } from '../check-sources.ts';
import { type CopySettings, copySettingsOf } from '../copy-settings.ts';
import { openEditions } from '../editions.ts';
import { inFolder } from '../find-newsroom.ts';
import type { NewsroomFolder } from '../newsroom-folder.ts';
import { isOutputPath, type OutputTransaction } from '../output/index.ts';
import { openWords } from '../parts-cache.ts';
import { type LinkedCard, linkCards, linkedRelease, type Plan, type ShownOptions } from '../plan.ts';
import { RECORD, readIssued } from '../releases-record.ts';
import { type RenderListeners, renderAll } from '../render-all.ts';
import { commonKey, type Rendering } from '../rendition.ts';
import { planNewsroomSite } from '../site.ts';
import type { WordStore } from '../word-store.ts';
import {
  MANIFEST,
  readManifest,
  releasesKey,
  type SharedRelease,
  type ShareHeader,
  writeManifest,
} from './manifest.ts';
import { isInShare, type Share } from './share.ts';

/** What a share is made with, beside what renditions are made with. */
export type ShareOptions = ShownOptions &
  CopySettings &
  RenderListeners & {
    readonly cwd: string;
    readonly out: string;
    readonly now: number;
    readonly share: Share;
    /** Where the versions that were issued before are kept; default: public/releases.json. */
    readonly record?: string;
    readonly cache?: boolean;
  };

/** What is at hand of the newsroom. */
export type ShareGiven = Omit<Rendering, 'editions' | 'site' | 'words'> & {
  /** The newsroom's own templates. */
  readonly own: string | undefined;
  /** A hash of its settings. */
  readonly settings: string;
};

/** What was made of a share, and the paths of what stood in its folder of an earlier build of it. */
type MadeShare = {
  readonly renditions: ReadonlyMap<string, KeptRendition>;
  readonly earlier: ReadonlySet<string>;
};

/** Renders the releases of a share among those of all, and plans what the merge must know of them. */
export async function makeShare(
  plan: Plan<Card>,
  sources: readonly CheckedSource[],
  given: ShareGiven,
  options: ShareOptions,
): Promise<MadeShare> {
  const { formats, room, output, watched } = given;
  const folder = resolve(options.cwd, options.out);
  refuseWholeBuild(folder, options.out);
  const known = knownSources(sources);
  const all = linkCards(plan.releases, [], options);
  const site = planNewsroomSite(all, formats, given.own, room, { cwd: options.cwd });
  const issued = readIssued(options.cwd, options.record);
  const editions = openEditions(issued, formats, room.newsroom, options.now);
  const words = openWords(options, room);
  const linked = all.filter(({ card }) => isOwn(sourceOf(known, card), options.share, room));
  const rendering = { ...given, editions, site: site?.plan, words };
  const renditions = await renderAll(linked, sources, rendering, options);
  const releases = linked.flatMap((one) => {
    const source = sourceOf(known, one.card);
    const made = renditions.get(one.card.file);
    return made ? [sharedRelease(one, source, made, site ? words : undefined, room)] : [];
  });
  words.write(releases.filter((release) => release.words).map(({ name }) => name));
  const earlier = readEarlierShare(folder);
  removeOld(output, earlier ?? [], releases);
  const shown = plan.releases.map((card) => sharedFacts(card, sourceOf(known, card), room));
  const templates = [...new Set([...renditions.values()].flatMap((one) => one.templates))].sort(compareText);
  const header: ShareHeader = {
    ...{ share: options.share, now: options.now, program: programKey() },
    asked: askedFor(given, options),
    keys: {
      settings: given.settings,
      common: commonKey({ formats, room, site: site?.plan }),
      releases: releasesKey(shown),
      editions: keyOf(textOf(issued)),
    },
    ...{ templates, templatesKey: watched.keyOf(templates) },
    failed: plan.failed.filter((file) => isOwn(sourceOf(known, { file }), options.share, room)).length,
    isEmpty: sources.length === 0,
  };
  output.put(MANIFEST, writeManifest(header, releases));
  return { renditions, earlier: new Set(earlier ? [MANIFEST, ...earlier.map(({ path }) => path)] : []) };
}

/** @returns true for a source of a share. */
export function isOwn({ absolute }: CheckedSource, share: Share, { folder }: NewsroomFolder): boolean {
  return isInShare(inFolder(absolute, folder), share);
}

type Known = ReadonlyMap<string, CheckedSource>;

function knownSources(sources: readonly CheckedSource[]): Known {
  return new Map(sources.map((source) => [source.path, source]));
}

function sourceOf(known: Known, { file }: Pick<Card, 'file'>): CheckedSource {
  return present(known.get(file), `The source of ${file}`);
}

/** A share in the folder of a whole build would be taken for all of it, and the next build would clear it away. */
function refuseWholeBuild(folder: string, shown: string): void {
  if (!existsSync(join(folder, RECORD))) return;
  const hint = 'Name another folder for the share: --out shards/1';
  throw new ReleaseError('usage', `${shown} holds a whole build.`, hint);
}

function askedFor({ formats }: ShareGiven, options: ShareOptions): ShareHeader['asked'] {
  const { strict = false, includeDrafts = false, includeEmbargoed = false } = options;
  const copy = copySettingsOf(options);
  return { ...{ strict, includeDrafts, includeEmbargoed }, formats: formats.map(({ id }) => id), copy };
}

function sharedFacts(
  card: Card,
  source: CheckedSource,
  { folder }: NewsroomFolder,
): Pick<SharedRelease, 'name' | 'hash' | 'facts' | 'card'> {
  const name = inFolder(source.absolute, folder);
  return { name, hash: source.kept.hash, facts: source.kept.sketch.facts, card: { ...card, file: name } };
}

/** @param store gives the words for search; undefined where there is none */
function sharedRelease(
  linked: LinkedCard,
  source: CheckedSource,
  { record, edition }: KeptRendition,
  store: WordStore | undefined,
  room: NewsroomFolder,
): SharedRelease {
  const { card } = linked;
  const isSearched = store && card.publication.state === 'public';
  const words = isSearched && store.of(source.kept, () => linkedRelease(source.readRelease(), linked));
  return {
    // As it was before it was linked: the merge links all of them again.
    ...sharedFacts(source.release ?? card, source, room),
    ...{ record, ...(edition ? { edition } : {}), ...(words ? { words } : {}) },
  };
}

/** @returns the files that an earlier build of a share wrote, its manifest left out; undefined when there was none */
function readEarlierShare(folder: string): readonly WrittenFile[] | undefined {
  if (!existsSync(join(folder, MANIFEST))) return undefined;
  return readManifest(folder).releases.flatMap(({ record }) => record.files);
}

function removeOld(
  output: OutputTransaction,
  earlier: readonly WrittenFile[],
  releases: readonly SharedRelease[],
): void {
  const current = new Set(releases.flatMap(({ record }) => record.files.map(({ path }) => path)));
  for (const file of earlier) {
    // The manifest lies in a folder that anybody may have written to.
    if (!current.has(file.path) && isOutputPath(file.path)) output.remove(file);
  }
}
