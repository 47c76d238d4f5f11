import type { Root } from 'mdast';
import { renderBlocks } from './blocks.ts';
import { createContext, type HtmlOptions } from './context.ts';

/**
 * Renders a Markdown tree (CommonMark with GFM tables) as HTML that is safe by construction: the elements are those of
 * theme.ts and bdi around telephone numbers among right-to-left words, every text is escaped, raw HTML is text, and a URL that the policy of url.ts refuses is left out: of such
 * a link the text stays, of such an image its alternative. The layout is that of CommonMark's reference output.
 */
export function renderHtml(tree: Root, options: HtmlOptions = {}): string {
  const context = createContext(tree, options);
  const html = renderBlocks(tree.children, context);
  if (options.dateline === undefined || context.lead !== undefined) return html;
  return `<p${context.theme.p}${options.dateline}</p>\n${html}`;
}
