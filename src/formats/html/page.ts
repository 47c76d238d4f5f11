import { createHash } from 'node:crypto';
import { assetPath } from '../../model/asset.ts';
import { isoDate, isoDay } from '../../model/date.ts';
import { directionOf, type Language, primaryLanguage } from '../../model/language.ts';
import { isPublic } from '../../model/publication.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { parseMarkdownText } from '../../source/markdown.ts';
import type { Format, RenderContext } from '../format.ts';
import { escapeHtml, scriptJson } from '../markup/escape.ts';
import { renderHtml } from '../markup/html.ts';
import { markupTheme } from '../markup/theme.ts';
import type { Strings } from '../templates/strings.ts';
import { contactViews } from '../view/contacts.ts';
import { localName, longName } from '../view/names.ts';
import { noticeOf } from '../view/notice.ts';
import { boilerplateHeading, dateView, descriptionOf, figureViews, legendOf } from '../view/parts.ts';
import { pageUrl, siblingPath } from '../view/urls.ts';
import { jsonLd } from './json-ld.ts';

const FILE = 'index.html';
const MEDIA_TYPE = 'text/html; charset=utf-8';
const THEME = markupTheme({ tableWrapper: ['<div class="table" tabindex="0" role="group">', '</div>'] });

/** The web page: whole in one file, without script, readable from a server and from a disk. */
export const html: Format = {
  id: 'html',
  file: FILE,
  mediaType: MEDIA_TYPE,
  render(release, context) {
    const content = context.templates.render('html/release', pageView(release, context));
    return [{ format: 'html', file: FILE, mediaType: MEDIA_TYPE, content }];
  },
};

function pageView(release: Release, { templates, newsroom, beside }: RenderContext) {
  const { language, direction, title } = release;
  const strings = templates.strings(language);
  const style = templates.file('html/style.css').trim();
  const image = imageView(release, newsroom, strings);
  return {
    strings,
    language,
    direction,
    style,
    policy: securityPolicy(style),
    pageTitle: `${title} | ${localName(newsroom.organisation.shortName, language)}`,
    url: pageUrl(release, newsroom),
    description: descriptionOf(release),
    hidden: !isPublic(release.publication) || release.publication.state === 'withdrawn',
    alternates: alternates(release, newsroom),
    isoDate: isoDate(release.date),
    isoDay: isoDay(release.date),
    ...dateView(release, strings),
    organisation: organisationView(newsroom, language),
    jsonLd: scriptJson(jsonLd(release, newsroom, image?.url)),
    notice: noticeOf(release, strings),
    withdrawn: release.publication.state === 'withdrawn',
    typeName: strings.types[release.type],
    title,
    subtitle: release.subtitle ?? null,
    image,
    figures: figureViews(release, strings),
    body: bodyHtml(release),
    notes: release.notes ? renderHtml(release.notes, { theme: THEME, topHeading: 3, direction }) : null,
    contacts: contactViews(release, strings),
    boilerplate: boilerplateView(release, newsroom, strings),
    translations: release.translations.map((translation) => ({
      language: translation.language,
      direction: directionOf(translation.language),
      name: strings.languages[primaryLanguage(translation.language)] ?? translation.language,
      href: siblingPath(translation, FILE),
    })),
    downloads: beside
      .filter(({ id }) => id !== 'html')
      .map(({ id, file, mediaType }) => ({ href: file, mediaType, label: strings.page[id] ?? id })),
  };
}

function bodyHtml({ body, dateline, direction }: Release): string {
  const places = `<span class="dateline">${escapeHtml(dateline.join('/'))} –</span> `;
  return renderHtml(body, {
    theme: THEME,
    topHeading: 2,
    takenIds: new Set(['release', 'translations', 'downloads']),
    direction,
    dateline: places,
    image: (src) => {
      const path = assetPath(src);
      return path === undefined ? undefined : { src: encodeURI(path) };
    },
  });
}

function imageView({ image, language, slug }: Release, newsroom: Newsroom, strings: Strings) {
  if (!image) return null;
  const path = assetPath(image.src);
  const src = path === undefined ? image.src : encodeURI(path);
  const url = path === undefined ? image.src : pageUrl({ language, slug }, newsroom) + src;
  return { src, url, alt: image.alt, legend: legendOf(image, strings) };
}

function boilerplateView(release: Release, newsroom: Newsroom, strings: Strings) {
  if (!release.boilerplate) return null;
  const tree = parseMarkdownText(release.boilerplate.text);
  const text = renderHtml(tree, { theme: THEME, topHeading: 3, direction: release.direction });
  return { heading: boilerplateHeading(release, newsroom, strings), html: text };
}

function organisationView({ organisation }: Newsroom, language: Language) {
  return {
    name: localName(organisation.name, language),
    shortName: localName(organisation.shortName, language),
    longName: longName(organisation, language),
    url: organisation.url,
  };
}

/** The page in every language, this one included; x-default is the English one where there is one (Google, hreflang). */
function alternates(release: Release, newsroom: Newsroom): readonly { language: string; url: string }[] {
  if (release.translations.length === 0) return [];
  const all = [release, ...release.translations].map(({ language, slug }) => ({
    language: language as string,
    url: pageUrl({ language, slug }, newsroom),
  }));
  all.sort((a, b) => (a.language < b.language ? -1 : 1));
  const original = all.find(({ language }) => primaryLanguage(language as Language) === 'en') ?? all[0];
  return original ? [...all, { language: 'x-default', url: original.url }] : all;
}

/** By style: one for all pages of a build. */
const policies = new Map<string, string>();
const MOST_POLICIES = 8;

/** Nothing may be loaded but the page's own style and pictures (CSP Level 3). */
function securityPolicy(style: string): string {
  const known = policies.get(style);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' https: data:; base-uri 'none'; form-action 'none'`;
  if (policies.size >= MOST_POLICIES) policies.clear();
  policies.set(style, policy);
  return policy;
}
