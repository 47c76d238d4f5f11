import fc from 'fast-check';
import { source } from '../../support/source.ts';

/** Why a release must not be seen. A withdrawn one is seen, as a notice without its text. */
export const KINDS = ['embargoed', 'ahead', 'draft', 'withdrawn', 'unreadable', 'faulty'] as const;
export type Kind = (typeof KINDS)[number];

/** Offices in zones whose days begin at odd moments, and whose clocks jump. */
const ZONES = [
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Dublin',
  'Asia/Gaza',
  'America/Havana',
];

/** Hours at or beside which clocks change somewhere: EU, US, Chatham and Lord Howe, Casablanca, and the turn of a year. */
const HOURS = [
  '2024-03-31T01:00:00Z',
  '2024-10-27T01:00:00Z',
  '2024-03-10T07:00:00Z',
  '2024-11-03T06:00:00Z',
  '2024-04-06T14:00:00Z',
  '2024-04-06T15:00:00Z',
  '2024-04-14T02:00:00Z',
  '2024-12-31T10:00:00Z',
  '2024-02-29T12:00:00Z',
].map((text) => Date.parse(text));

const OFFSETS = ['+00:00', '+05:45', '+12:45', '+13:45', '+14:00', '-11:00', '-02:30', '+10:30', '+01:00', '-05:00'];

/** A release that is hidden, and the word, the day and the figure that must be in no output. */
export type Hidden = {
  readonly kind: Kind;
  readonly name: string;
  /** Where it stands: it may share its stem with a public release. */
  readonly path: string;
  readonly word: string;
  readonly language: string;
  readonly day: string;
  readonly figure: string;
};

/** A newsroom in which releases are hidden until an hour: what stands in its files, and what is hidden. */
export type HiddenNewsroom = {
  readonly files: Readonly<Record<string, string>>;
  readonly hidden: readonly Hidden[];
  /** The moment at which the embargoed ones become public: milliseconds since 1970-01-01T00:00:00Z. */
  readonly hour: number;
  /** The zone of the process that builds. */
  readonly zone: string;
};

/** A body with the word in every kind of block. */
function bodyWith(word: string, figure: string, blocks: readonly number[]): string {
  const all = [
    `${word} lead with *${word}* and **${word}**: ${figure}, ${TOLD.slice(1).join(', ')}.`,
    `## ${word} heading`,
    `- ${word} item\n  - ${word} inner`,
    `1. ${word} first`,
    `> ${word} quoted`,
    `[${word}](https://library.example.org/${word} "${word}")`,
    `![${word}](${word}.png "${word}")`,
    `| ${word} | b |\n|---|---|\n| ${word} | d |`,
    `\`\`\`\n${word} code\n\`\`\``,
    `<b>${word}</b>`,
    `[ref]\n\n[ref]: https://library.example.org/${word}`,
  ];
  return [all[0], ...blocks.map((index) => all[index % all.length])].join('\n\n');
}

/** The moment in a time at an offset, as a release writes it. */
function writtenAt(epoch: number, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  return `${new Date(epoch + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;
}

/** What else a release is made from, to vary: its number, and the word of another hidden one. */
type Around = { readonly index: number; readonly other: string };

/** A country and a target that no release but hidden ones names: no word fits where only codes do. */
export const QUIET = { country: 'BT', name: /Bhutan|Bhoutan|countries\/bt\b/i, sdg: /\b17\.19\b/ };

/** A day and a figure that stand in one hidden release alone: what a comparison of two texts tells of the other one. */
const dayOf = (index: number) => `2022-11-${11 + index}`;
const figureOf = (index: number) => `4873${101 + index}`;
/** Either, as a site or a message may write it, with the number of its release: an ordinary day, too. */
export const NUMBERS = {
  day: /2022-?11-?(1\d)|\b(1\d) November 2022|November (1\d), 2022/g,
  figure: /\b4[.,٬'’ \u00a0\u202f]?873[.,٬'’ \u00a0\u202f]?(1\d\d)\b/g,
};

/** Of a public release that is in another language what a hidden one is: all but one of its figures are the same. */
const TOLD = ['12345', '6214', '715'];
const NEXT: Readonly<Record<string, string>> = { en: 'fr', fr: 'es', es: 'ar', ar: 'en' };

/** The ids of what stands in the settings for a hidden release alone. */
const idOf = (word: string) => word.toLowerCase();

/**
 * A release changes an earlier one in one of three ways; its note, or the release that it names, has a word. One that
 * becomes public names a public one: what it names is its own text then.
 */
function relationOf(kind: Kind, word: string, { index, other }: Around): Record<string, string> {
  const key = ['corrects', 'updates', 'withdraws'][index % 3] ?? 'corrects';
  if (kind === 'embargoed' || kind === 'ahead') return { [key]: `{ release: open, note: ${word} }` };
  return { [key]: index % 2 === 0 ? `{ release: ${idOf(other)}, note: ${word} }` : idOf(other) };
}

/** The values that make a release one of its kind. What a withdrawal keeps public (title, contact, slug) holds no word. */
function valuesOf(
  kind: Kind,
  word: string,
  name: string,
  hour: number,
  offset: string,
  around: Around,
): Record<string, string> {
  const text = { subtitle: `${word} subtitle`, notes: `${word} notes` };
  const figures = `[{ value: ${word}, label: ${word}, asOf: ${word}, source: ${word} }]`;
  const image = `{ src: ${word}.png, alt: ${word}, caption: ${word}, credit: ${word} }`;
  if (kind === 'withdrawn') return { ...text, figures, image, status: 'withdrawn', slug: name, date: '2024-01-05' };
  const all = {
    ...text,
    figures,
    image,
    title: `${word} title`,
    summary: `${word} summary`,
    slug: word.toLowerCase(),
    dateline: word,
    themes: `[${word} theme]`,
    keywords: `[${word} keyword]`,
    office: idOf(word),
    contacts: `\n  - name: ${word} Name\n    title: ${word}\n    office: ${idOf(word)}\n    email: ${idOf(word)}@iom.int\n  - ${idOf(word)}-desk`,
    ...relationOf(kind, word, around),
    countries: `[${QUIET.country}]`,
    sdgs: '["17.19"]',
    boilerplate: idOf(word),
    source: `https://library.example.org/${word}/source`,
    translations: `{ de: ${word}.de.md }`,
    'former-urls': `[https://library.example.org/${word}]`,
    date: dayOf(around.index),
  };
  const moment = writtenAt(hour, offset);
  switch (kind) {
    case 'embargoed':
      return { ...all, embargo: moment };
    case 'ahead':
      return { ...all, date: moment };
    case 'draft':
      return { ...all, status: 'draft' };
    case 'unreadable':
      return { ...all, title: `"${word}` };
    case 'faulty':
      return { ...all, date: word };
  }
}

/** Settings in which an office, a contact and a text about the organisation are there for each hidden release alone. */
function settingsFor(words: readonly string[], zone: string): Record<string, string> {
  const office = (id: string, name: string) =>
    `  ${id}: { name: ${name}, city: ${name}, country: CH, timeZone: ${zone} }\n`;
  const offices = words.map((word) => office(idOf(word), `${word} Office`));
  const contacts = words.map((word) => `  ${idOf(word)}-desk: { name: ${word} Desk, phone: "+41 22 717 91 11" }\n`);
  const texts = words.map((word) => `  ${idOf(word)}: [{ from: 2020-01-01, text: ${word} about }]\n`);
  return {
    'newsroom.yaml': `baseUrl: https://press.library.example.org/\n${texts.length > 0 ? `boilerplates:\n${texts.join('')}` : ''}`,
    'offices.yaml': `offices:\n${office('far-quay', 'Far Quay')}${offices.join('')}${contacts.length > 0 ? `contacts:\n${contacts.join('')}` : ''}`,
  };
}

/** The public text that shares its stem with a hidden one. */
function pairedWith(index: number): string {
  const title = `Ferry Number ${index} of the Fictional Quay`;
  return source({ title, date: '2024-01-04' }, `The ferry number ${index} has ${TOLD.join(', ')} places.`);
}

const one = fc.record({
  kind: fc.constantFrom(...KINDS),
  language: fc.constantFrom('en', 'fr', 'es', 'ar'),
  offset: fc.constantFrom(...OFFSETS),
  blocks: fc.array(fc.nat(10), { minLength: 1, maxLength: 11 }),
  office: fc.boolean(),
  paired: fc.boolean(),
});

/**
 * Newsrooms of one to six hidden releases among public ones: one that names a hidden one as its translation, one that
 * stands alone, and the others of those that share a stem with one.
 */
export const hiddenNewsroom: fc.Arbitrary<HiddenNewsroom> = fc
  .record({
    releases: fc.array(one, { minLength: 1, maxLength: 6 }),
    hour: fc.constantFrom(...HOURS),
    zone: fc.constantFrom(...ZONES),
    seed: fc.nat(0xffffff),
  })
  .map(({ releases, hour, zone, seed }) => {
    const hidden = releases.map(({ kind, language, paired }, index) => ({
      kind,
      language,
      name: `file-${index}`,
      path: paired ? `pair-${index}.${language}.md` : `file-${index}.md`,
      word: `Zzcanary${seed.toString(36)}x${index}q`,
      day: dayOf(index),
      figure: figureOf(index),
    }));
    const files: Record<string, string> = {
      ...settingsFor(
        hidden.filter(({ kind }) => kind !== 'withdrawn').map(({ word }) => word),
        zone,
      ),
      'open.md': source({ translations: `{ fr: ${hidden[0]?.path} }`, date: '2024-01-02' }),
      'other.md': source({ title: 'Ferry Timetable of the Fictional Quay', date: '2024-01-03' }),
    };
    for (const [index, { kind, language, name, path, word, figure }] of hidden.entries()) {
      const made = releases[index];
      if (!made) continue;
      const other = hidden[(index + 1) % hidden.length]?.word ?? word;
      const values = { language, ...valuesOf(kind, word, name, hour, made.offset, { index, other }) };
      // Half of them are from an office that others are from, too.
      const office = made.office ? { office: 'far-quay' } : {};
      files[path] = source({ ...values, ...office }, bodyWith(word, figure, made.blocks));
      if (made.paired) files[`pair-${index}.${NEXT[language]}.md`] = pairedWith(index);
    }
    return { files, hidden, hour, zone };
  });
