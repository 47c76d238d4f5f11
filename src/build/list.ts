import type { Card } from '../archive/card.ts';
import { isChosen } from '../archive/choice.ts';
import { type ChoiceWords, readChoice } from '../archive/choice-words.ts';
import { compareCards } from '../archive/lists.ts';
import { present } from '../model/present.ts';
import { openBuildCache } from './build-cache.ts';
import { checkSources } from './check-sources.ts';
import { coversNewsroom, findNewsroomFolder, inFolder } from './find-newsroom.ts';
import { openNewsroom } from './newsroom-folder.ts';
import { linkCards, planBuild, type ShownOptions } from './plan.ts';
import { surveySiblings } from './siblings.ts';
import { sourcesOf } from './sources-of.ts';
import { surveyNamed } from './survey-named.ts';

/** What to list, and as of when. */
export type ListOptions = ShownOptions & {
  /** Files, folders or globs; default: the nearest newsroom. */
  readonly paths?: readonly string[];
  readonly cwd: string;
  /** Decides what is public: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Default: all that may be shown. */
  readonly choice?: ChoiceWords;
  /** Keeps what was found, in the newsroom's folder, for the next list. */
  readonly cache?: boolean;
};

/** A release of a list: its card, and the path of its source below the newsroom's folder. */
export type ListedRelease = { readonly card: Card; readonly source: string };

/** What was found. */
export type ListResult = {
  /** Newest first. */
  readonly releases: readonly ListedRelease[];
  /** How many of those that are asked for may not be shown: what they are is not told. */
  readonly keptBack: number;
  /** Sources that were left out because of errors. */
  readonly failed: readonly string[];
};

/**
 * Lists the releases of a newsroom that a build would show: what must not be public stays out unless asked for.
 *
 * @throws ReleaseError of kind `usage` for paths, days, offices or countries that there are not
 */
export function listNewsroom(options: ListOptions): ListResult {
  const { cwd, now } = options;
  const room = openNewsroom(findNewsroomFolder(options.paths ?? [], cwd), cwd);
  const choice = readChoice(options.choice ?? {}, room.newsroom);
  const survey = { ...room, now, cwd };
  const cache = openBuildCache({ ...options, out: '' }, room, 'list');
  const sources = checkSources(sourcesOf(options, room), survey, cache);
  for (const { kept } of sources) cache.keep(kept);
  const isWhole = coversNewsroom(options.paths, room.folder, cwd);
  if (!isWhole) cache.keepOthers();
  cache.write();
  const plan = planBuild(sources, options, isWhole ? [] : surveyNamed(sources, survey));
  const siblings = isWhole ? [] : surveySiblings(plan.releases, survey);
  const names = new Map(sources.map(({ path, absolute }) => [path, inFolder(absolute, room.folder)]));
  const keptBack = new Set(plan.keptBack.map(({ file }) => file));
  return {
    releases: linkCards(plan.releases, siblings, options)
      .filter(({ card }) => isChosen(card, choice))
      .map(({ card }) => ({ card, source: present(names.get(card.file)) }))
      .sort((a, b) => compareCards(b.card, a.card)),
    keptBack: sources.filter(({ path, release }) => release && keptBack.has(path) && isChosen(release, choice)).length,
    failed: plan.failed,
  };
}
