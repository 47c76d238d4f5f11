import { contactParts, roles } from './contacts.ts';
import type { Label } from './labels.ts';
import type { Reading } from './reading.ts';
import { compareBags, type Tally } from './tally.ts';
import { type Block, blocksOf, normalise, sentencesOf } from './text.ts';

/** What is scored. The first five decide; `structure` is headings, items, cells and quotations being just that. */
export const FIELDS = [
  'title',
  'date',
  'dateline',
  'body',
  'contacts',
  'subtitle',
  'language',
  'office',
  'boilerplate',
  'structure',
  'image',
  'role',
  'doubt',
] as const;

/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** How one field of one release came out. */
export type FieldScore = {
  readonly tally: Tally;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

/** What an importer gives that found no release. */
export const NOTHING: Reading = { contacts: [], body: '', doubtful: [] };

const COMPARE: Readonly<Record<Field, (label: Label, reading: Reading) => FieldScore>> = {
  title: (label, { title }) => one([label.title, ...(label.titleAlso ?? [])], title),
  subtitle: (label, { subtitle }) => one([label.subtitle], subtitle),
  date: (label, { date }) => one([label.date, ...(label.dateAlso ?? [])], date?.slice(0, 10)),
  dateline: (label, { dateline }) => one([label.dateline, ...(label.datelineAlso ?? [])], dateline),
  language: (label, { language }) => one([label.language], language),
  office: (label, { office }) => (label.office === undefined ? compareBags([], []) : one([label.office], office)),
  body: (label, reading) => compareBags(sentences(label, label.language), sentences(reading, label.language)),
  structure: (label, reading) => compareBags(structure(label), structure(reading)),
  boilerplate: (label, { boilerplate = '' }) =>
    compareBags(
      sentencesOf(blocksOf(label.boilerplate ?? ''), label.language),
      sentencesOf(blocksOf(boilerplate), label.language),
    ),
  contacts: (label, { contacts }) => {
    const { expected, got } = contactParts(label.contacts, contacts);
    return compareBags(expected, got);
  },
  role: (label, { contacts }) => compareBags(roles(label.contacts), roles(contacts)),
  image: (label, { image }) => compareBags(imageParts(label.image), imageParts(image)),
  doubt: (label, { doubtful }) => {
    const expected = label.doubtful ?? [];
    return compareBags(
      expected,
      doubtful.filter((field) => expected.includes(field)),
    );
  },
};

/** Compares one field of what was read with its label. */
export function scoreField(field: Field, label: Label, reading: Reading): FieldScore {
  return COMPARE[field](label, reading);
}

/** Several answers may be right; the first is the one that is missed when none is given. */
function one(answers: readonly (string | null | undefined)[], got: string | undefined): FieldScore {
  const right = answers.map((answer) => normalise(answer ?? ''));
  const found = normalise(got ?? '');
  const [best = ''] = right;
  const expected = right.includes(found) ? found : best;
  return compareBags(expected === '' ? [] : [expected], found === '' ? [] : [found]);
}

/** Notes count as body: where an importer puts them is the newsroom's choice. */
function blocks({ body, notes = '' }: Pick<Reading, 'body' | 'notes'>): readonly Block[] {
  return [...blocksOf(body), ...blocksOf(notes)];
}

function sentences(source: Pick<Reading, 'body' | 'notes'>, language: string): readonly string[] {
  return sentencesOf(blocks(source), language);
}

function structure(source: Pick<Reading, 'body' | 'notes'>): readonly string[] {
  return blocks(source).flatMap(({ kind, text }) => (kind === 'paragraph' ? [] : [`${kind}: ${text}`]));
}

function imageParts({ caption, credit, alt }: NonNullable<Reading['image']> = {}): readonly string[] {
  const parts = Object.entries({ caption, credit, alt });
  return parts.flatMap(([key, value]) => (value ? [`${key}: ${normalise(value)}`] : []));
}
