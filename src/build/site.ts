import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../archive/card.ts';
import { feedLinks } from '../archive/feeds/all-feeds.ts';
import type { ReleaseList } from '../archive/lists.ts';
import { pageParts } from '../archive/pages/pages.ts';
import { planSite, SEARCH_SCRIPT, type SitePlan, STYLESHEET } from '../archive/site.ts';
import { type WrittenFile, writtenFile } from '../archive/written-file.ts';
import type { Format } from '../formats/format.ts';
import type { SiteLogo } from '../formats/html/site.ts';
import { siteStyle } from '../formats/html/style.ts';
import { readFile } from './files.ts';
import { coversNewsroom } from './find-newsroom.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';
import type { OutputTransaction } from './output/index.ts';
import { packageFolder } from './package.ts';
import { pictureSize } from './picture-sizes.ts';
import type { LinkedCard } from './plan.ts';
import { openPartsWriter, type PartsContents } from './write-parts.ts';

/** A site that is about to be written: its plan, and the logo that it copies. */
export type OpenSite = { readonly plan: SitePlan; readonly logo?: { readonly from: string; readonly to: string } };

const LOGOS = ['logo.svg', 'logo.png'];

/**
 * Plans the site of a whole newsroom.
 *
 * @param cards of all its releases
 * @param templates the newsroom's own folder of templates, where `html/logo.svg` or `html/logo.png` may stand
 */
function openSite(cards: readonly Card[], templates: string | undefined): OpenSite {
  const logo = templates === undefined ? undefined : findLogo(join(templates, 'html'));
  if (!logo) return { plan: planSite(cards, { sections: ['search'] }) };
  const { from, ...shown } = logo;
  return { plan: planSite(cards, { logo: shown, sections: ['search'] }), logo: { from, to: shown.path } };
}

function findLogo(folder: string): (SiteLogo & { readonly from: string }) | undefined {
  const name = LOGOS.find((one) => existsSync(join(folder, one)));
  if (name === undefined) return undefined;
  const from = join(folder, name);
  // One without a size of its own is shown as high as the band allows.
  return {
    from,
    path: `assets/${name}`,
    ...(pictureSize(readFile(from)) ?? { width: 120, height: 44 }),
  };
}

/** Plans the site, where the whole newsroom is built and has pages. */
export function planNewsroomSite(
  linked: readonly LinkedCard[],
  formats: readonly Format[],
  own: string | undefined,
  room: NewsroomFolder,
  options: { readonly paths?: readonly string[]; readonly cwd: string },
): OpenSite | undefined {
  const hasPages = formats.some(({ id }) => id === 'html');
  if (!hasPages || !coversNewsroom(options.paths, room.folder, options.cwd)) return undefined;
  return openSite(
    linked.map(({ card }) => card),
    own,
  );
}

/**
 * Writes what a site has beside its releases: style, logo, front pages, lists, feeds, sitemaps, search.
 *
 * @returns what was written
 */
export function writeSite(
  output: OutputTransaction,
  { plan, logo }: OpenSite,
  contents: PartsContents,
): readonly WrittenFile[] {
  const { newsroom, watched } = contents;
  const { templates } = watched;
  const written: WrittenFile[] = [];
  const put = (path: string, content: string | Uint8Array) => {
    output.put(path, content);
    written.push(writtenFile(path, content));
  };
  if (plan.languages.length === 0) {
    contents.kept.write([]);
    return written;
  }
  put(STYLESHEET, siteStyle(templates));
  put(SEARCH_SCRIPT, readFile(join(packageFolder(), 'dist', 'browser', 'search.js')));
  if (logo) put(logo.to, readFile(logo.from));
  const feeds = (list: ReleaseList) => feedLinks(list, { templates, newsroom });
  const writer = openPartsWriter(output, contents);
  const pages = writer.write(pageParts({ plan, templates, newsroom, feeds }));
  const folders = pages
    .filter(({ path }) => path.endsWith('/index.html'))
    .map(({ path }) => path.slice(0, -'/index.html'.length));
  const programs = writer.writePrograms(plan, folders);
  writer.close(plan);
  return [...written, ...pages, ...programs];
}
