import { own } from '../../model/own.ts';
import type { DropReason } from '../document.ts';
import type { PageElement } from './tree.ts';

const BY_NAME: Readonly<Record<string, DropReason>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  form: 'form or control',
  button: 'form or control',
  select: 'form or control',
  option: 'form or control',
  textarea: 'form or control',
  label: 'form or control',
  noscript: 'hidden text',
  dialog: 'cookie notice',
};

const BY_ROLE: Readonly<Record<string, DropReason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'form or control',
  form: 'form or control',
  dialog: 'cookie notice',
  alertdialog: 'cookie notice',
  contentinfo: 'footer',
  complementary: 'beside the text',
  banner: 'site header',
};

/** Words of which class names and ids are made, in the languages in which sites were made; the first that fits counts. */
const BY_CLASS: readonly (readonly [RegExp, DropReason])[] = [
  [
    /^(?:cookies?|consent|gdpr|onetrust|ot-sdk\S*|tarteaucitron|cookie\S*|eu-cookie\S*|cc-banner|cc-window)$/,
    'cookie notice',
  ],
  [
    /^(?:share|sharing|sharedaddy|share\S*|social|social\S*|addthis\S*|addtoany\S*|a2a\S*|compartir|partager|partage|sd-sharing\S*|follow-us|followus|suivez)$/,
    'share buttons',
  ],
  [
    /^(?:related|relacionad[oa]s|relacionad[oa]|jp-relatedposts|relatedposts|related\S*|voir-aussi|a-lire-aussi|more-news|latest-news|latest|recent|recent\S*|most-?read|popular|widget\S*|teasers?|recommended|read-?more|see-?also|autres|otras)$/,
    'related items',
  ],
  [/^(?:twitter-tweet|instagram-media|tiktok-embed|embed\S*|fb-post|video-embed)$/, 'beside the text'],
  [/^(?:ad|ads|advert\S*|advertisement|publicidad|publicite|top-bar-date)$/, 'beside the text'],
  [/^(?:comments?|comment-\S+|comentarios|commentaires|disqus\S*|respond)$/, 'comments'],
  [
    /^(?:newsletters?\S*|subscribe\S*|subscription|suscripcion|abonnement|signup|sign-up|mailing-list|boletin)$/,
    'newsletter form',
  ],
  [/^(?:breadcrumbs?|crumbs?|migas|fil-ariane|ariane|print-breadcrumb|you-are-here)$/, 'breadcrumb'],
  [
    /^(?:nav|navs?|navbar\S*|navigation\S*|nav-\S+|\S+-nav|\S+-navigation|navi|mainnav|topnav|subnav|leftnav|menus?|menu-\S+|\S+-menu|mainmenu|leftmenu|topmenu|tabs|skip|skip-\S+|skip\S*|pager|pagination|paging|language-?switcher\S*|lang(?:uage)?s?-?(?:nav|menu|links|selector|bar)?|langs|idiomas?|langues|sitemap|toolbar|topbar|top-bar|top-links|quick-?links|post-navigation|print_html|print_mail|print-link|printlink|backlink|back-to-\S+|toplink|arrows|prev-next)$/,
    'navigation',
  ],
  [
    /^(?:footer|foot|footer-\S+|\S+-footer|colophon|bottom|bottombar|pie|pied|pied-de-page|copyright|legal|entry-footer|site-info|print-source_url|print-links|print-site_name)$/,
    'footer',
  ],
  [
    /^(?:sidebar\S*|\S+-sidebar|side|right-?col\S*|left-?col\S*|rightbar|leftbar|column-(?:left|right)|secondary|complementary|lateral)$/,
    'beside the text',
  ],
  [
    /^(?:masthead|site-header|page-header-top|banner|logo\S*|site-title|site-name|site-description|site-branding|branding|header|head|top|entete|cabecera|encabezado|tagline)$/,
    'site header',
  ],
  [/^(?:search\S*|\S+-search|buscar|buscador|recherche|form|login\S*|user-login)$/, 'form or control'],
  [
    /^(?:feed-icon|feed-updated|rss|tags?-links|cat-links|tags|categories|feed-item-categories|post-categories|tagged|keywords-list)$/,
    'metadata of the page',
  ],
  [/^(?:visually-hidden|screen-reader-text|sr-only|element-invisible|hidden|invisible|hide|preheader)$/, 'hidden text'],
];

const WHOLE = new Set(['html', 'body', 'main', 'article']);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What is known of the page before its parts are judged. */
export type PageSize = { readonly total: number; readonly body: PageElement };

/**
 * @returns why an element is not part of the release, or undefined when it may be
 * @param page a part that holds most of the page is the text, whatever it is called
 */
export function asideReason(element: PageElement, page: PageSize, inArticle: boolean): DropReason | undefined {
  const { name, attributes } = element;
  if (WHOLE.has(name)) return undefined;
  if ('hidden' in attributes || HIDDEN.test(attributes['style'] ?? '')) return 'hidden text';
  if (attributes['aria-hidden'] === 'true' && element.size > 0) return 'hidden text';
  if (element.hasH1 || element.size > page.total * 0.6) return undefined;
  const byName = own(BY_NAME, name);
  if (byName) return byName;
  const role = own(BY_ROLE, attributes['role'] ?? '');
  if (role && !(role === 'site header' && inArticle)) return role;
  if (name === 'header' && !inArticle) return 'site header';
  return byClass(attributes, inArticle);
}

function byClass(attributes: PageElement['attributes'], inArticle: boolean): DropReason | undefined {
  const named = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.trim();
  if (named === '') return undefined;
  const tokens = named.toLowerCase().split(/\s+/);
  for (const [pattern, reason] of BY_CLASS) {
    if (reason === 'site header' && inArticle) continue;
    if (tokens.some((token) => pattern.test(token))) return reason;
  }
  return undefined;
}
