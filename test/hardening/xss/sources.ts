import { POSITIONS } from '../../formats/markup/hostile-payloads.ts';
import { source } from '../../support/source.ts';

/** Quotes any text as YAML; JSON's escapes are YAML's, lone surrogates included. */
const quoted = (text: string) => JSON.stringify(text);
/** What takes no line end gets the rest of the payload: line ends themselves are tried in headers.test.ts, past the checks. */
const oneLine = (text: string) => quoted(text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '));
const CONTACT = { phone: '+41 22 717 91 11', email: 'ana.ejemplo@iom.int' };

/** A source with a payload at each of the positions of Markdown. */
export function markdownSources(payload: string): readonly { readonly position: string; readonly text: string }[] {
  return Object.entries(POSITIONS).map(([position, write]) => ({
    position,
    text: source({ office: 'lighthouse' }, `A first paragraph.\n\n${write(payload)}`),
  }));
}

/** All that takes any text, filled with a payload, in one source. */
export function freeTexts(payload: string): Readonly<Record<string, string>> {
  const any = quoted(payload);
  const line = oneLine(payload);
  return {
    office: 'lighthouse',
    title: line,
    subtitle: line,
    summary: any,
    dateline: `[${line}]`,
    keywords: `[${any}]`,
    notes: any,
    image: `{ src: pictures/map.png, alt: ${any}, caption: ${any}, credit: ${any} }`,
    figures: `[{ value: ${any}, label: ${any}, asOf: ${any}, source: ${any} }]`,
    contacts: `[{ name: ${line}, title: ${line}, phone: "${CONTACT.phone}", email: ${CONTACT.email} }]`,
    corrects: `{ release: other, note: ${any} }`,
  };
}

/** Each field by itself: those that take any text, and those that should refuse it. */
export function singleFields(payload: string): readonly Readonly<Record<string, string>>[] {
  const any = quoted(payload);
  const free = Object.entries(freeTexts(payload)).map(([key, value]) => ({ [key]: value }));
  const checked = [
    ...[
      'slug',
      'office',
      'language',
      'date',
      'embargo',
      'type',
      'status',
      'source',
      'boilerplate',
      'updates',
      'withdraws',
    ],
    ...['dateEstimated', 'image'],
  ].map((key) => ({ [key]: any }));
  const lists = ['themes', 'countries', 'sdgs', 'former-urls', 'keywords'].map((key) => ({ [key]: `[${any}]` }));
  return [
    ...free,
    ...checked,
    ...lists,
    { image: `{ src: ${any}, alt: a }` },
    { translations: `{ fr: ${any} }` },
    { translations: `{ ${any}: a.md }` },
    { contacts: `[{ name: A, phone: ${any} }]` },
    { contacts: `[{ name: A, email: ${any}, phone: "${CONTACT.phone}" }]` },
    { contacts: `[{ name: A, office: ${any}, phone: "${CONTACT.phone}" }]` },
    { contacts: `[{ name: A, languages: [${any}], phone: "${CONTACT.phone}" }]` },
    { [payload.replace(/[^a-z<>"'=()]/gi, '') || 'a']: 'x' },
  ].map((fields) => ({ office: 'lighthouse', ...fields }));
}
