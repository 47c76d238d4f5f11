import { z } from 'zod';
import { EMAIL_IMAGES } from './email-settings.ts';
import { frontMatterContactSchema } from './front-matter.ts';
import { lintSchema } from './lint-schema.ts';
import { NINJS_VERSIONS, WIRE_CHARSETS, WIRE_PROFILES } from './wire-settings.ts';

const text = z.string().min(1);
const line = z.string().regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{1,40}$/u, 'must be one short line');
const https = z
  .string()
  .regex(/^https:\/\/[^\s/?#@]+(?:[/@][^\s?#]*)?$/, 'must be an https address, such as https://press.example.org');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD');
const days = z.string().regex(/^\d{1,4}$/, 'must be a number of days');
const languageMap = z.strictObject({ en: text, fr: text.optional(), es: text.optional(), ar: text.optional() });
const localText = z.union([text, languageMap]);
const mailbox = z.strictObject({ name: text.optional(), address: text });
const yesOrNo = z.enum(['true', 'false']);
/** Ids are written in commands, and offered where Tab is pressed: nothing that a shell or an option would read. */
const id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u, 'must be an id: letters, digits, hyphens, dots and underscores');
const boilerplateText = z.union([text, z.partialRecord(z.enum(['en', 'fr', 'es', 'ar']), text)]);

const unsubscribe = z
  .strictObject({
    mailto: z
      .string()
      .regex(
        /^mailto:[\w.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:\?subject=[\w.%-]+)?$/,
        'must be mailto: and one address',
      )
      .optional(),
    https: z
      .string()
      .regex(/^https:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:\/[\w.~:/?@!$&'()*+;=%-]*)?$/, 'must be an https address')
      .optional(),
    oneClick: yesOrNo.optional(),
  })
  .refine(({ mailto, https: web }) => (mailto ?? web) !== undefined, 'must have mailto or https')
  .refine(({ https: web, oneClick }) => oneClick !== 'true' || web !== undefined, 'must have https for one click');

/** The shape of `newsroom.yaml`; every scalar is text. */
export const newsroomSchema = z.strictObject({
  organisation: z
    .strictObject({
      name: localText.describe('The full name, in each language'),
      shortName: localText.describe('The usual short form: IOM, OIM'),
      url: https.optional(),
      domains: z.array(text).optional().describe('Where addresses of contacts are expected: [iom.int]'),
    })
    .optional(),
  baseUrl: https.optional().describe('Where the built site will stand'),
  language: text.optional().describe('The language of releases that name none'),
  email: z
    .strictObject({
      from: mailbox.optional(),
      replyTo: mailbox.optional(),
      images: z.enum(EMAIL_IMAGES).optional().describe('url: pictures on the web; cid: inside the message'),
      autoSubmitted: yesOrNo.optional().describe('true where a program sends to a list'),
      unsubscribe: unsubscribe.optional().describe('How readers leave the list'),
      clients: z
        .array(z.string().regex(/^[a-z-]+\.[a-z-]+$/, 'must be named as on caniemail.com: gmail.ios'))
        .optional(),
    })
    .optional(),
  boilerplates: z
    .record(id, z.array(z.strictObject({ from: day, until: day.optional(), text: boilerplateText })).min(1))
    .optional()
    .describe('Texts about the organisation, each with the day from which it holds'),
  boilerplate: text.optional().describe('The id of the one that releases carry by default, or none'),
  themes: z
    .record(z.string(), localText)
    .optional()
    .describe('The names of themes, in each language: border-management: { en: Border management, … }'),
  rights: z
    .strictObject({ holder: text.optional(), notice: localText.optional(), usage: localText.optional() })
    .optional()
    .describe('Who holds the rights in the texts, and on what terms agencies may use them'),
  wire: z
    .strictObject({
      profile: z.enum(WIRE_PROFILES).optional().describe('wire: 69 columns; flow: no forced breaks; iptc7901: bytes'),
      width: z
        .string()
        .regex(/^(?:[3-9]\d|1\d\d)$/, 'must be a number of columns, 30 to 199')
        .optional(),
      end: line.optional().describe('The end mark, such as ### or -30-; default: by language'),
      charset: z.enum(WIRE_CHARSETS).optional().describe('What does not fit is transliterated, and reported'),
      crlf: yesOrNo.optional().describe('true: lines end in CR LF'),
      pageLines: z
        .string()
        .regex(/^(?:[2-9]\d|1\d\d)$/, 'must be a number of lines, 20 to 199')
        .optional()
        .describe('Lines to a page, each but the last ending in (more)'),
      priority: z
        .string()
        .regex(/^[1-6]$/, 'must be 1 (most urgent) to 6')
        .optional(),
      category: z
        .string()
        .regex(/^[A-Za-z]{1,3}$/, 'must be 1 to 3 letters')
        .optional(),
      service: z
        .string()
        .regex(/^[A-Za-z]{1,3}$/, 'must be 1 to 3 letters')
        .optional()
        .describe('How IPTC 7901 names the source; default: from the short name'),
    })
    .optional()
    .describe('How wire copy is set'),
  ninjs: z.enum(NINJS_VERSIONS).optional().describe('The version of ninjs; default 3.1'),
  futureHorizon: days.optional().describe('How many days ahead a release without an embargo may be dated'),
  lint: lintSchema.optional().describe('Which rules releases are checked against'),
});

/** `newsroom.yaml` after its shape was checked. */
export type NewsroomFile = z.output<typeof newsroomSchema>;

/** An office as `offices.yaml` writes it: what it leaves out comes from the built-in registry. */
const officeEntry = z.strictObject({
  kind: z.enum(['headquarters', 'regional', 'liaison', 'administrative', 'country']).optional(),
  name: localText.optional(),
  city: localText.optional(),
  country: text.optional().describe('ISO 3166-1 alpha-2'),
  timeZone: text.optional().describe('An IANA zone: America/Mexico_City'),
  languages: z
    .array(z.enum(['en', 'fr', 'es', 'ar']))
    .min(1)
    .optional(),
  aliases: z.array(text).optional(),
  from: day.optional(),
  until: day.optional(),
  source: text.optional().describe('Where these facts come from'),
});

/** The shape of `offices.yaml`. */
export const officesSchema = z.strictObject({
  offices: z
    .record(
      z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: lower-case letters, digits and hyphens'),
      officeEntry,
    )
    .optional(),
  contacts: z.record(id, frontMatterContactSchema).optional(),
});

/** An office of `offices.yaml` after its shape was checked. */
export type OfficeEntry = z.output<typeof officeEntry>;
