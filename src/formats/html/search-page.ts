import { directionOf } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import { type FrameContext, type FrameOptions, frameView, languageName } from './frame.ts';
import { sectionFolder, urlPath, wayUp } from './places.ts';

/** What the search page of a language shows before its script has begun. */
export type SearchPage = {
  readonly title: string;
  /** Where the lists of all releases are: what is left without a script. */
  readonly browse: readonly { readonly label: string; readonly href: string }[];
  /** The address of the script, from the page. */
  readonly script: string;
};

/** Beside its style and pictures, the page loads its script and the index from its own site. */
const POLICY = ["script-src 'self'", "connect-src 'self'"];

/** @returns the search page of a language; whole without its script, when it leads to the lists. */
export function renderSearchPage(page: SearchPage, options: FrameOptions, context: FrameContext): string {
  const { language, folder } = options;
  const frame = frameView({ ...options, policy: { more: POLICY } }, context);
  const { strings } = frame;
  const { none, loading, failed } = strings.search;
  const words = { count: strings.site.count, thousands: strings.site.thousands, none, loading, failed };
  return context.templates.render('html/search', {
    ...frame,
    ...page,
    words: JSON.stringify(words),
    indexes: present(context.site).languages.map((one) => ({
      language: one.language,
      direction: directionOf(one.language),
      name: languageName(one.language, strings),
      folder: `${wayUp(folder)}${urlPath(sectionFolder(one.language, 'search'))}/`,
      current: one.language === language,
    })),
  });
}
