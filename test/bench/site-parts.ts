import { atomProblems, readFeed, readJsonFeed, readXml } from '../archive/feeds/reading.ts';
import { htmlValidate } from '../support/accessibility.ts';
import { followLinks } from '../support/links.ts';

/** What was found in a site as it stands on a server. */
export type SiteFigures = {
  readonly pages: number;
  readonly largestPage: number;
  /** HTML and CSS of the heaviest release. */
  readonly heaviestRelease: number;
  readonly htmlErrors: number;
  readonly links: number;
  readonly deadLinks: number;
  readonly feeds: number;
  readonly feedProblems: number;
  readonly sitemapAddresses: number;
};

/** Looks at every file of a site with the tools of the tests. */
export async function siteFigures(files: ReadonlyMap<string, Buffer>, baseUrl: string): Promise<SiteFigures> {
  const pages = [...files].filter(([path]) => path === 'index.html' || path.endsWith('/index.html'));
  const style = files.get('assets/newsroom.css')?.length ?? 0;
  let htmlErrors = 0;
  for (const [, bytes] of pages) htmlErrors += (await htmlValidate(bytes.toString())).length;
  const releases = pages.filter(([, bytes]) => bytes.includes('<article class="release">'));
  const { followed, dead } = followLinks(files, baseUrl);
  return {
    pages: pages.length,
    largestPage: Math.max(...pages.map(([, bytes]) => bytes.length)),
    heaviestRelease: style + Math.max(...releases.map(([, bytes]) => bytes.length)),
    htmlErrors,
    links: followed,
    deadLinks: dead.length,
    ...feedFigures(files),
  };
}

function feedFigures(files: ReadonlyMap<string, Buffer>) {
  let [feeds, feedProblems, sitemapAddresses] = [0, 0, 0];
  for (const [path, bytes] of files) {
    const text = bytes.toString();
    if (/(?:^|\/)sitemap[^/]*\.xml$/.test(path)) sitemapAddresses += readXml(text).children.length;
    else if (path.endsWith('.xml') || path.endsWith('/feed.json')) {
      feeds += 1;
      if (path.endsWith('.json')) readJsonFeed(text);
      else if (readFeed(text).meta.type === 'atom') feedProblems += atomProblems(text).length;
    }
  }
  return { feeds, feedProblems, sitemapAddresses };
}
