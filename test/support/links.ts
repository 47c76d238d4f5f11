import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** A link of a page that leads nowhere. */
export type DeadLink = { readonly page: string; readonly link: string };

/** What a page refers to within its site, and what in it can be referred to. */
type Read = { readonly links: readonly string[]; readonly ids: ReadonlySet<string> };

/**
 * Follows every link, picture and stylesheet of the pages of a site that leads to the site itself, by address too.
 *
 * @param files by their paths
 * @param baseUrl where the site will stand
 */
export function deadLinks(files: ReadonlyMap<string, Uint8Array>, baseUrl: string): readonly DeadLink[] {
  return followLinks(files, baseUrl).dead;
}

/** As {@link deadLinks}. @returns how many were followed, too */
export function followLinks(
  files: ReadonlyMap<string, Uint8Array>,
  baseUrl: string,
): { readonly followed: number; readonly dead: readonly DeadLink[] } {
  const pages = new Map<string, Read>();
  for (const [path, bytes] of files) {
    if (path.endsWith('/index.html') || path === 'index.html')
      pages.set(path, read(Buffer.from(bytes).toString('utf8')));
  }
  const dead: DeadLink[] = [];
  let followed = 0;
  for (const [page, { links }] of pages) {
    for (const link of links) {
      const target = targetOf(page, link, baseUrl);
      if (target === undefined) continue;
      followed += 1;
      const { path, id } = target;
      const there = files.has(path) && (id === '' || pages.get(path)?.ids.has(id) === true);
      if (!there) dead.push({ page, link });
    }
  }
  return { followed, dead };
}

function targetOf(
  page: string,
  link: string,
  baseUrl: string,
): { readonly path: string; readonly id: string } | undefined {
  const own = link.startsWith(`${baseUrl}/`);
  if (/^[a-z]+:/i.test(link) && !own) return undefined;
  const [place = '', id = ''] = (own ? link.slice(baseUrl.length + 1) : link).split('#');
  const path = own ? decodeURIComponent(place) : posix.join(posix.dirname(page), decodeURIComponent(place));
  const file = place === '' && !own ? page : path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { path: file, id };
}

function read(html: string): Read {
  const links: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(_, { href, src, id }) {
      if (href !== undefined) links.push(href);
      if (src !== undefined) links.push(src);
      if (id !== undefined) ids.add(id);
    },
  });
  parser.end(html);
  return { links, ids };
}
