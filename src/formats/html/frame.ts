import { compareText } from '../../model/diagnostic.ts';
import { directionOf, type Language, primaryLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Templates, View } from '../templates/compile.ts';
import type { Strings } from '../templates/strings.ts';
import { localName, longName } from '../view/names.ts';
import { type Section, sectionFolder, urlPath, wayUp } from './places.ts';
import { contentPolicy, type PolicyOptions } from './policy.ts';
import type { Site } from './site.ts';
import { siteStyle } from './style.ts';

const INDEX = 'index.html';

/** What pages are rendered with. */
export type FrameContext = {
  readonly templates: Templates;
  readonly newsroom: Newsroom;
  /** Absent for a page that stands alone. */
  readonly site?: Site | undefined;
};

/** A step of the way to a page; the last one has no folder. */
export type Step = { readonly label: string; readonly folder?: string };

/** A feed as `<link rel="alternate">` and as a link; its path is below the output. */
export type FeedLink = { readonly type: string; readonly title: string; readonly path: string };

/** What Open Graph says of a page (ogp.me). */
export type SocialCard = {
  readonly type: 'article' | 'website';
  readonly title: string;
  readonly description: string | null;
  readonly image?: { readonly url: string; readonly alt: string; readonly width?: number; readonly height?: number };
  /** Properties of its own: `['article:published_time', '…']`. */
  readonly more?: readonly (readonly [property: string, content: string])[];
};

/** What is particular to a page. */
export type FrameOptions = {
  readonly language: Language;
  /** The page's folder below the output; empty for the top. */
  readonly folder: string;
  /** Where its content has its own address, if not in its folder. */
  readonly canonical?: string;
  readonly title: string;
  readonly description?: string | null;
  /** Kept out of search engines. */
  readonly hidden?: boolean;
  /** The same page in all languages, itself included: folders by language. */
  readonly versions?: ReadonlyMap<Language, string>;
  readonly section?: Section;
  readonly trail?: readonly Step[];
  readonly feeds?: readonly FeedLink[];
  readonly policy?: Omit<PolicyOptions, 'style'>;
  readonly social?: SocialCard;
  /** JSON-LD, escaped for a script element. */
  readonly jsonLd?: string | null;
};

/** @returns what the partials `head`, `masthead`, `trail` and `footer` print, for the view of any page. */
export function frameView(options: FrameOptions, context: FrameContext): View & { readonly strings: Strings } {
  const { templates, newsroom, site } = context;
  const { language, folder, title, section } = options;
  const strings = templates.strings(language);
  const up = wayUp(folder);
  const style = site ? undefined : siteStyle(templates);
  const organisation = organisationView(newsroom, language);
  const url = folderUrl(options.canonical ?? folder, newsroom);
  return {
    strings,
    language,
    direction: directionOf(language),
    up,
    pageTitle: title === organisation.shortName ? title : `${title} | ${organisation.shortName}`,
    description: options.description ?? null,
    hidden: options.hidden === true,
    url,
    alternates: alternateViews(options, newsroom),
    feeds: (options.feeds ?? []).map(({ path, ...feed }) => ({ ...feed, href: up + urlPath(path) })),
    policy: contentPolicy({ ...options.policy, style }),
    style: style ?? null,
    stylesheet: site ? up + site.stylesheet : null,
    social: options.social ? socialView(options.social, options, url) : null,
    jsonLd: options.jsonLd ?? null,
    organisation,
    home: site ? `${up}${language}/${INDEX}` : null,
    logo: site?.logo ? { ...site.logo, src: up + site.logo.path } : null,
    languages: languageViews(options, context),
    sections: sectionViews(language, up, section, strings, site),
    trail: trailViews(options, strings, site !== undefined),
  };
}

/** @returns the public address of a folder of the output. */
export function folderUrl(folder: string, newsroom: Newsroom): string {
  return folder === '' ? `${newsroom.baseUrl}/` : `${newsroom.baseUrl}/${urlPath(folder)}/`;
}

/** @returns a language by its own name: `Français`. */
export function languageName(language: Language, strings: Strings): string {
  return strings.languages[primaryLanguage(language)] ?? language;
}

/** The page in every language, this one included; x-default is the English one where there is one (Google, hreflang). */
function alternateViews({ versions }: FrameOptions, newsroom: Newsroom) {
  if (!versions || versions.size < 2) return [];
  const all = [...versions].map(([language, folder]) => ({
    language: language as string,
    url: folderUrl(folder, newsroom),
  }));
  all.sort((a, b) => compareText(a.language, b.language));
  const fallback = present(all.find(({ language }) => primaryLanguage(language as Language) === 'en') ?? all[0]);
  return [...all, { language: 'x-default', url: fallback.url }];
}

function socialView({ type, title, description, image, more = [] }: SocialCard, options: FrameOptions, url: string) {
  const others = [...(options.versions?.keys() ?? [])].filter((language) => language !== options.language);
  const properties: (readonly [string, string])[] = [
    ['og:type', type],
    ['og:title', title],
    ...(description === null ? [] : [['og:description', description] as const]),
    ['og:url', url],
    ['og:locale', socialLocale(options.language)],
    ...others.map((language) => ['og:locale:alternate', socialLocale(language)] as const),
    ...(image ? socialImage(image) : []),
    ...more,
  ];
  return {
    properties: properties.map(([property, content]) => ({ property, content })),
    card: image ? 'summary_large_image' : 'summary',
  };
}

function socialImage({ url, alt, width, height }: NonNullable<SocialCard['image']>): (readonly [string, string])[] {
  const size: (readonly [string, string])[] =
    width === undefined || height === undefined
      ? []
      : [
          ['og:image:width', String(width)],
          ['og:image:height', String(height)],
        ];
  return [['og:image', url], ...size, ['og:image:alt', alt]];
}

/** Open Graph wants a territory with each language; these are the ones that its consumers know. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en_GB', fr: 'fr_FR', es: 'es_ES', ar: 'ar_AR' };

function socialLocale(language: Language): string {
  return LOCALES[language] ?? language.replace('-', '_');
}

function organisationView({ organisation }: Newsroom, language: Language) {
  return {
    name: localName(organisation.name, language),
    shortName: localName(organisation.shortName, language),
    longName: longName(organisation, language),
    url: organisation.url,
  };
}

/** The languages of the site: each leads to this page where it has it, else to its front page. */
function languageViews({ language, folder, versions }: FrameOptions, { templates, site }: FrameContext) {
  const strings = templates.strings(language);
  return (site?.languages ?? []).map(({ language: other }) => ({
    language: other,
    direction: directionOf(other),
    name: languageName(other, strings),
    href: `${wayUp(folder)}${urlPath(versions?.get(other) ?? other)}/${INDEX}`,
    current: other === language,
  }));
}

function sectionViews(
  language: Language,
  up: string,
  current: Section | undefined,
  strings: Strings,
  site: Site | undefined,
) {
  const sections = site?.languages.find((one) => one.language === language)?.sections ?? [];
  return sections.map((section) => ({
    label: strings.site[section],
    href: `${up}${sectionFolder(language, section)}/${INDEX}`,
    current: section === current,
  }));
}

function trailViews({ language, folder, trail = [] }: FrameOptions, strings: Strings, onSite: boolean) {
  if (!onSite || trail.length === 0) return [];
  const steps: readonly Step[] = [{ label: strings.site.home, folder: language }, ...trail];
  return steps.map(({ label, folder: to }) => ({
    label,
    href: to === undefined ? null : `${wayUp(folder)}${urlPath(to)}/${INDEX}`,
  }));
}
