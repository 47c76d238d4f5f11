import { isoDay } from '../../model/date.ts';
import type { DateEvidence, Draft, DraftContact } from '../draft.ts';
import { writeMarkdown } from './markdown.ts';
import { yamlComment, yamlList, yamlText } from './yaml.ts';

/** Writes the source of a release: front matter in the order of the house, then the text. */
export function writeSource(draft: Draft): string {
  const lines = [...frontMatter(draft)];
  return `---\n${lines.join('\n')}\n---\n${writeMarkdown(draft.body)}`;
}

function* frontMatter(draft: Draft): Generator<string> {
  if (draft.title) yield `title: ${yamlText(draft.title.value)}`;
  else yield* missing('title', 'No headline was found.');
  if (draft.date) yield `date: ${isoDay(draft.date.value)}`;
  else yield* missing('date', noDate(draft.dateEvidence));
  if (draft.office) yield `office: ${yamlText(draft.office.value)}`;
  else yield* missing('office', 'The input names no office that is known.');
  yield `language: ${draft.language.value}`;
  if (draft.dateline) yield `dateline: ${oneOrList(draft.dateline.value)}`;
  if (draft.subtitle) yield `subtitle: ${yamlText(draft.subtitle.value)}`;
  if (draft.summary) yield `summary: ${yamlText(draft.summary.value)}`;
  yield `status: ${draft.status}`;
  if (draft.contacts.length === 0) yield* missing('contacts', 'The input names no contact.');
  else yield* contacts(draft.contacts.map(({ value }) => value));
  if (draft.themes) yield `themes: ${yamlList(draft.themes.value)}`;
  if (draft.countries) yield `countries: ${yamlList(draft.countries.value)}`;
  yield* image(draft);
  if (draft.type) yield `type: ${draft.type.value}`;
  if (draft.notes) yield* block('notes', writeMarkdown(draft.notes.value));
  if (draft.formerUrl) yield `source: ${yamlText(draft.formerUrl.value)}`;
}

function* missing(key: string, why: string): Generator<string> {
  yield* yamlComment(why);
  yield `${key}:`;
}

function noDate(evidence: readonly DateEvidence[]): string {
  if (evidence.length === 0) return 'The input has no date.';
  const readings = evidence.filter(({ day, why }) => day !== undefined && why.startsWith('day and month'));
  if (readings.length > 1)
    return `"${readings[0]?.text}" can be ${readings.map(({ day }) => day).join(' or ')}: write the right one.`;
  const offers = evidence.map(({ text, line }) => `"${text}"${line === undefined ? '' : ` (line ${line})`}`);
  return `The input has no date of its own. It says: ${offers.join('; ')}.`;
}

function oneOrList(values: readonly string[]): string {
  const [only, ...others] = values;
  return only === undefined || others.length > 0 ? yamlList(values) : yamlText(only);
}

function* contacts(list: readonly DraftContact[]): Generator<string> {
  yield 'contacts:';
  for (const { name, title, office, phones, email } of list) {
    if (name === undefined) yield '  # The input gives no name.';
    yield `  - name: ${yamlText(name ?? email ?? phones[0] ?? '')}`;
    if (title !== undefined) yield `    title: ${yamlText(title)}`;
    if (office !== undefined) yield `    office: ${yamlText(office)}`;
    if (phones.length > 0) yield `    phone: ${oneOrList(phones)}`;
    if (email !== undefined) yield `    email: ${yamlText(email)}`;
  }
}

function* image({ image }: Draft): Generator<string> {
  const { src, alt, caption, credit } = image?.value ?? {};
  if (src === undefined) return;
  yield 'image:';
  yield `  src: ${yamlText(src)}`;
  yield `  alt: ${yamlText(alt ?? caption ?? '')}`;
  if (caption !== undefined) yield `  caption: ${yamlText(caption)}`;
  if (credit !== undefined) yield `  credit: ${yamlText(credit)}`;
}

function* block(key: string, text: string): Generator<string> {
  yield `${key}: |`;
  for (const line of text.trimEnd().split('\n')) yield line === '' ? '' : `  ${line}`;
}
