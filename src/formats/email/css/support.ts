import caniemail from 'caniemail/caniemail.json' with { type: 'json' };
import { present } from '../../../model/present.ts';

/** A feature of CSS, and the mail programs that drop it. */
export type Feature = { readonly title: string; readonly url: string; readonly dropped: ReadonlySet<string> };

/** Support as caniemail.com writes it, by the version or month of the test: `y`, `n`, `a #1` (partly), `u` (unknown). */
type Stats = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const DATA: readonly { slug: string; title: string; url: string; category: string; stats: Stats }[] = caniemail.data;

/** Every mail program that was tested, as `gmail.ios`. */
export const CLIENTS: readonly string[] = [...new Set(DATA.flatMap(({ stats }) => clientsIn(stats)))].sort();

/** The features of CSS by their slugs, `css-max-width`. What a program knows in part is not dropped. */
export const FEATURES: ReadonlyMap<string, Feature> = new Map(
  DATA.filter(({ category }) => category === 'css').map(({ slug, title, url, stats }) => [
    slug,
    { title, url, dropped: new Set(clientsIn(stats, (versions) => present(versions.at(-1)).startsWith('n'))) },
  ]),
);

/** Versions stand in the order of their tests. */
function clientsIn(stats: Stats, isMeant: (versions: readonly string[]) => boolean = () => true): string[] {
  return Object.entries(stats).flatMap(([family, platforms]) =>
    Object.entries(platforms).flatMap(([name, versions]) =>
      isMeant(Object.values(versions)) ? `${family}.${name}` : [],
    ),
  );
}
