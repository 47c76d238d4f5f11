import { type FrameContext, type FrameOptions, frameView } from './frame.ts';
import type { CountedLink, PagerLink } from './list-page.ts';

/** The lists of one kind: all offices, countries or themes. */
export type DirectoryPage = {
  readonly title: string;
  readonly lede: string | null;
  /** By first letter. */
  readonly groups: readonly { readonly heading: string; readonly entries: readonly CountedLink[] }[];
  readonly pager: readonly PagerLink[];
};

/** @returns the way to the lists of one kind as a page. */
export function renderDirectoryPage(page: DirectoryPage, options: FrameOptions, context: FrameContext): string {
  return context.templates.render('html/directory', { ...frameView(options, context), ...page });
}
