import { DEFAULT_CLIENTS, type EmailSettings } from '../model/email-settings.ts';
import type { ContactEntry } from '../model/front-matter.ts';
import type { Language } from '../model/language.ts';
import { parseLanguage } from '../model/language.ts';
import { DEFAULT_LINT_SETTINGS, type LintSettings } from '../model/lint-settings.ts';
import type { LocalText } from '../model/office.ts';
import { present } from '../model/present.ts';
import type { NinjsVersion, WireSettings } from '../model/wire-settings.ts';
import { indexOffices, type OfficeIndex } from './registry/find.ts';
import { BUILT_IN_OFFICES } from './registry/offices.ts';

/** The organisation that issues the releases. */
export type Organisation = {
  readonly name: LocalText;
  readonly shortName: LocalText;
  /** Its own site, an https address. */
  readonly url: string;
  /** Where addresses of contacts are expected. */
  readonly domains: readonly string[];
};

/** A name and an address for mail programs. */
export type Mailbox = { readonly name?: string; readonly address: string };

/** A text about the organisation and the days (YYYY-MM-DD, inclusive) on which it holds. */
export type DatedText = { readonly from: string; readonly until?: string; readonly text: Partial<LocalText> };

/** Whose the texts are and how they may be used; what the newsroom does not say is not said. */
export type Rights = {
  /** Default: the organisation. */
  readonly holder?: string;
  readonly notice?: LocalText;
  readonly usage?: LocalText;
};

/** A folder of releases: who issues them, where they will stand, and what all of them share. */
export type Newsroom = {
  readonly organisation: Organisation;
  /** The address of the built site, without a slash at the end. */
  readonly baseUrl: string;
  readonly language: Language;
  readonly email: EmailSettings & { readonly from: Mailbox; readonly replyTo?: Mailbox };
  readonly boilerplates: ReadonlyMap<string, readonly DatedText[]>;
  /** The id of the boilerplate that releases carry by default. */
  readonly boilerplate?: string;
  /** The names of themes, by what {@link themeId} makes of how releases write them. */
  readonly themes: ReadonlyMap<string, LocalText>;
  readonly rights: Rights;
  readonly wire: WireSettings;
  readonly ninjs: NinjsVersion;
  /** How many days ahead a release without an embargo may be dated. */
  readonly futureHorizon: number;
  readonly offices: OfficeIndex;
  /** Contacts that releases name by an id. */
  readonly contacts: ReadonlyMap<string, ContactEntry>;
  /** Which rules its releases are checked against. */
  readonly lint: LintSettings;
};

const ENGLISH = present(parseLanguage('en'));

/** What holds where there is no `newsroom.yaml`: the organisation itself, its offices, an example address. */
export const DEFAULT_NEWSROOM: Newsroom = {
  organisation: {
    name: {
      en: 'International Organization for Migration',
      fr: 'Organisation internationale pour les migrations',
      es: 'Organización Internacional para las Migraciones',
      ar: 'المنظمة الدولية للهجرة',
    },
    shortName: { en: 'IOM', fr: 'OIM', es: 'OIM', ar: 'المنظمة الدولية للهجرة' },
    url: 'https://www.iom.int',
    domains: ['iom.int'],
  },
  baseUrl: 'https://press.example.org',
  language: ENGLISH,
  email: {
    from: { name: 'Press office', address: 'press@example.org' },
    images: 'url',
    draft: false,
    autoSubmitted: false,
    clients: DEFAULT_CLIENTS,
  },
  boilerplates: new Map(),
  themes: new Map(),
  rights: {},
  wire: {},
  ninjs: '3.1',
  futureHorizon: 30,
  offices: indexOffices(BUILT_IN_OFFICES),
  contacts: new Map(),
  lint: DEFAULT_LINT_SETTINGS,
};
