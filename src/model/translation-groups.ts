import { readSourceName } from './slug.ts';

/** A source as far as its translations are concerned. */
export type Translated = {
  /** Its path, with forward slashes. */
  readonly file: string;
  readonly declaredTranslations: readonly { readonly file: string }[];
};

/**
 * Groups the sources of one text: files that share a stem (`NAME.en.md`, `NAME.fr.md`) and files that a source names,
 * in both directions and through one another.
 *
 * @returns the group of each file, in the order in which the sources were given
 */
export function groupTranslations<Source extends Translated>(
  sources: Iterable<Source>,
): ReadonlyMap<string, readonly Source[]> {
  const byFile = new Map([...sources].map((source) => [source.file, source]));
  const groups = new Groups();
  for (const { file, declaredTranslations } of byFile.values()) {
    groups.join(file, `stem:${folderOf(file)}${readSourceName(file).stem}`);
    for (const named of declaredTranslations) groups.join(file, resolveBeside(file, named.file));
  }
  const members = new Map<string, Source[]>();
  const result = new Map<string, readonly Source[]>();
  for (const source of byFile.values()) {
    const root = groups.rootOf(source.file);
    const group = members.get(root) ?? [];
    group.push(source);
    members.set(root, group);
    result.set(source.file, group);
  }
  return result;
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
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    if (first !== second) this.#parents.set(second, first);
  }
}
