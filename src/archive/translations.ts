import { compareText } from '../model/diagnostic.ts';
import type { Translation } from '../model/release.ts';
import { readSourceName } from '../model/slug.ts';
import type { Card } from './card.ts';

/** Finds the translations of a release among those that may be shown. */
export type TranslationFinder = (card: Card) => readonly Translation[];

/**
 * Links translations: files that share a stem (`NAME.en.md`, `NAME.fr.md`) and files that a release names, in both
 * directions and through one another, so that naming one of them is enough.
 *
 * @param cards the releases that may be shown; a translation that may not is never named
 */
export function linkTranslations(cards: readonly Card[]): TranslationFinder {
  const groups = new Groups();
  const byFile = new Map(cards.map((card) => [card.file, card]));
  for (const card of cards) {
    groups.join(card.file, `stem:${folderOf(card.file)}${readSourceName(card.file).stem}`);
    for (const { file } of card.declaredTranslations) groups.join(card.file, resolveBeside(card.file, file));
  }
  const members = new Map<string, Card[]>();
  for (const card of byFile.values()) {
    const root = groups.rootOf(card.file);
    members.set(root, [...(members.get(root) ?? []), card]);
  }
  return (card) =>
    (members.get(groups.rootOf(card.file)) ?? [])
      .filter((other) => other.language !== card.language)
      .map(({ language, slug, title }) => ({ language, slug, title }))
      .sort((a, b) => compareText(a.language, b.language) || compareText(a.slug, b.slug));
}

/** @returns the path of a file named beside another: `../2009/visit.es.md` of `releases/2010/visit.md`. */
export function resolveBeside(file: string, named: string): string {
  const steps = `${folderOf(file)}${named.replaceAll('\\', '/')}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Disjoint sets of names, joined as pairs become known. */
class Groups {
  readonly #parents = new Map<string, string>();

  rootOf(name: string): string {
    let root = name;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort(compareText);
    if (first !== undefined && second !== undefined && first !== second) this.#parents.set(second, first);
  }
}
