import type { Card } from '../archive/card.ts';
import { withdrawals } from '../archive/changes.ts';
import { linkTranslations } from '../archive/translations.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { isPublic } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { findHiddenTargets, type Naming } from './hidden-targets.ts';
import { type Addressed, findCollisions } from './survey.ts';

/** What of the options decides which releases are shown. */
export type ShownOptions = {
  /** Leaves releases with warnings out too. */
  readonly strict?: boolean;
  readonly includeDrafts?: boolean;
  /** Renders releases under embargo and those dated ahead, visibly marked. */
  readonly includeEmbargoed?: boolean;
};

/** What a plan must know of a release. */
type Planned = Pick<Card, 'publication' | 'language' | 'slug' | 'relations'>;

/** A release that was kept back, and why. */
export type KeptBack = { readonly file: string; readonly release: Pick<Release, 'publication'> };

/** What will be rendered and what not, decided before anything is rendered. */
export type Plan<Kind> = {
  readonly releases: readonly Kind[];
  /** Everything that was found, by source, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly keptBack: readonly KeptBack[];
  /** Sources that were left out because of errors. */
  readonly failed: readonly string[];
};

/**
 * Decides what of the sources is rendered: without errors, and public or asked for.
 *
 * @param others of the newsroom, which are not rendered and may be named
 */
export function planBuild<Kind extends Planned>(
  checked: readonly (Addressed<Kind> & { readonly diagnostics: readonly Diagnostic[] })[],
  options: ShownOptions,
  others: readonly Addressed<Naming>[] = [],
): Plan<Kind> {
  const collisions = findCollisions(checked);
  const all: readonly Addressed<Naming>[] = [...checked, ...others];
  const naming = findHiddenTargets(
    all.filter(({ release }) => !release || isPublic(release.publication) || !isAskedFor(release, options)),
  );
  const diagnostics: Diagnostic[] = [];
  const releases: Kind[] = [];
  const keptBack: KeptBack[] = [];
  const failed: string[] = [];
  for (const { path, release, diagnostics: found } of checked) {
    const together = [collisions.get(path), naming.get(path)].filter((one) => one !== undefined);
    for (const one of found) diagnostics.push(one);
    diagnostics.push(...together);
    const strictly = options.strict === true && found.some(({ severity }) => severity === 'warning');
    if (!release || together.length > 0 || hasErrors(found) || strictly) failed.push(path);
    else if (isAskedFor(release, options)) releases.push(release);
    else keptBack.push({ file: path, release: { publication: release.publication } });
  }
  return { diagnostics, releases, keptBack, failed };
}

function isAskedFor({ publication }: Pick<Release, 'publication'>, options: ShownOptions): boolean {
  if (isPublic(publication)) return true;
  return publication.state === 'draft' ? options.includeDrafts === true : options.includeEmbargoed === true;
}

/** A release among the others: its translations, and whether another one withdraws it. */
export type LinkedCard = { readonly card: Card; readonly translations: Release['translations'] };

/** Links releases to those of their translations that are shown, and takes back what another one withdraws. */
export function linkCards(
  cards: readonly Card[],
  siblings: readonly Card[],
  options: ShownOptions,
): readonly LinkedCard[] {
  const shown = siblings.filter((card) => isAskedFor(card, options));
  const translationsOf = linkTranslations([...cards, ...shown]);
  const withdrawn = withdrawals(cards);
  return cards.map((card) => ({
    card: withdrawn.has(card) && card.publication.state === 'public' ? withdrawnCard(card) : card,
    translations: translationsOf(card),
  }));
}

/** A release that another one withdraws is as withdrawn as one that says so itself. */
function withdrawnCard({ description: _, picture: __, ...card }: Card): Card {
  return { ...card, publication: { state: 'withdrawn' } };
}

/** @returns a release with its links, and its state among the others. */
export function linkedRelease(release: Release, { card, translations }: LinkedCard): Release {
  return { ...release, translations, publication: card.publication };
}
