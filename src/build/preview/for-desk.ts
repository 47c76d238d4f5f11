import { escapeHtml } from '../../formats/markup/escape.ts';

/** Pictures of an email are on the web once it is sent; until then they are here, and nothing is asked of the web. */
export function withOwnPictures(html: string, baseUrl: string): string {
  return html.replaceAll(`src="${escapeHtml(baseUrl)}/`, 'src="../../');
}

const IS_DARK = /\(prefers-color-scheme:\s*dark\)/g;
const IS_LIGHT = /\(prefers-color-scheme:\s*light\)/g;
const OWN_POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n?/i;
const ALWAYS = '(min-width: 0)';
const NEVER = '(max-width: 0)';

/**
 * Shows a page in light or dark colours whatever the system prefers (Media Queries Level 5, 12.5). Its own policy names
 * its style by a hash and would refuse the changed one; the policy of the answer holds.
 *
 * @param scheme `light` or `dark`; anything else leaves the page as it is
 */
export function inColours(html: string, scheme: string | null): string {
  if (scheme !== 'light' && scheme !== 'dark') return html;
  const [dark, light] = scheme === 'dark' ? [ALWAYS, NEVER] : [NEVER, ALWAYS];
  return html.replace(OWN_POLICY, '').replace(/<style[^>]*>[^<]*<\/style>/g, (style) =>
    style
      .replace(IS_DARK, dark)
      .replace(IS_LIGHT, light)
      .replace(/color-scheme:\s*light dark/g, `color-scheme: ${scheme}`),
  );
}
