import { z } from 'zod';
import { RELEASE_TYPES, STATUSES } from './release.ts';

const text = z.string().min(1);
const line = z.string().regex(/^[^\r\n]+$/, 'must be one line');
const texts = z.array(text);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

/** A contact, in a release or in `offices.yaml`. */
export const frontMatterContactSchema = z.strictObject({
  name: line.describe('The person or desk that journalists may call'),
  title: line.optional().describe('The function, such as Chief of Mission'),
  office: text.optional().describe('An office id; default: the office of the release'),
  phone: oneOrMore(text).optional().describe('+41 22 717 9111, or a list'),
  email: text.optional().describe('name@iom.int'),
  languages: texts.optional().describe('The languages that the contact speaks: [en, fr]'),
});

const image = z.strictObject({
  src: text.describe('A file beside the source, or an https address'),
  alt: text.describe('What the picture shows, for those who cannot see it'),
  caption: text.optional(),
  credit: text.optional().describe('IOM/Name 2024'),
});

const figure = z.strictObject({ value: text, label: text, asOf: text.optional(), source: text.optional() });
const relation = z.union([text, z.strictObject({ release: text, note: text.optional() })]);

/**
 * The shape of a release's front matter. Every scalar is the text that was written: dates, phones and SDG targets
 * are read by the model, calendars and registries are checked by rules.
 */
export const frontMatterSchema = z.strictObject({
  title: line.describe('The headline, one line'),
  date: text.describe('YYYY-MM-DD, or a timestamp with an offset'),
  dateEstimated: z.enum(['true', 'false']).optional().describe('true when the archive did not give the date'),
  office: text.describe('The id or name of an office: mexico, headquarters'),
  language: text.optional().describe('A BCP 47 tag: en, fr, es, ar'),
  type: z.enum(RELEASE_TYPES).optional(),
  status: z.enum(STATUSES).optional(),
  subtitle: line.optional(),
  summary: text.optional().describe('One sentence for search results, feeds and the inbox preview'),
  slug: text.optional().describe('The address; default: the name of the file'),
  dateline: oneOrMore(line).optional().describe('The city, or a list of cities; default: the city of the office'),
  embargo: text.optional().describe('A timestamp with an offset: 2009-06-22T09:00:00-05:00'),
  contacts: oneOrMore(z.union([line, frontMatterContactSchema])),
  themes: texts.optional(),
  countries: texts.optional().describe('ISO 3166 codes: [MX]'),
  sdgs: texts.optional().describe('Sustainable Development Goals and targets: [10.7]'),
  keywords: texts.optional(),
  image: image.optional(),
  figures: z.array(figure).optional(),
  notes: text.optional().describe('Notes to editors, in Markdown'),
  translations: z.record(z.string(), text).optional().describe('language: file'),
  corrects: relation.optional(),
  updates: relation.optional(),
  withdraws: relation.optional(),
  boilerplate: text.optional().describe('An id of newsroom.yaml, or none'),
  'former-urls': texts.optional(),
  source: text.optional(),
});

/** Front matter whose shape is right; what the texts mean is not checked yet. */
export type FrontMatter = z.output<typeof frontMatterSchema>;
/** A contact as it is written in a source. */
export type ContactEntry = z.output<typeof frontMatterContactSchema>;
