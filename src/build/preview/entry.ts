import { relative } from 'node:path';
import { type Card, cardOf } from '../../archive/card.ts';
import { hasErrors } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { readSourceName } from '../../model/slug.ts';
import { readMetadata } from '../../newsroom/metadata.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { parse } from '../../source/parse.ts';
import { type Checked, keepChecked } from '../lint/checked.ts';
import { type Surveyed, type SurveyOptions, surveySource } from '../survey.ts';

/** A text of a source that a release could be made of. */
export type GoodVersion = {
  readonly text: string;
  readonly card: Card;
  /** The office that issues it, by its id. */
  readonly office: string;
  /** When it was read, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
};

/** A source of the newsroom as the preview knows it. */
export type Entry = {
  /** Its path in the newsroom, with forward slashes. */
  readonly id: string;
  /** Its absolute path. */
  readonly path: string;
  readonly checked: Checked;
  /** The headline that it has, also while it is broken; empty where none can be read. */
  readonly title: string;
  /** The language that it is in, as far as that can be read. */
  readonly language: Language;
  /** The last version without errors since the preview began. */
  readonly good?: GoodVersion;
  /** True while what is shown is an earlier version than what is written. */
  readonly stale: boolean;
};

/** Reads and checks a source, and keeps the version before it as long as the new one is broken. */
export function readEntry(
  path: string,
  options: SurveyOptions,
  before: Entry | undefined,
): { readonly entry: Entry; readonly surveyed: Surveyed } {
  const surveyed = surveySource(path, options);
  const current = goodVersion(surveyed, options.now);
  const good = current ?? before?.good;
  const { title, language } = surveyed.release ?? headOf(surveyed.file.text, path, options.newsroom);
  const entry: Entry = {
    id: relative(options.folder, path).replaceAll('\\', '/'),
    path,
    checked: keepChecked(surveyed),
    title,
    language,
    ...(good ? { good } : {}),
    stale: current === undefined,
  };
  return { entry, surveyed };
}

function goodVersion({ release, file, diagnostics }: Surveyed, at: number): GoodVersion | undefined {
  if (!release || hasErrors(diagnostics)) return undefined;
  return { text: file.text, card: cardOf(release), office: release.office.id, at };
}

/** Most of what is broken still has a headline and a language: the list would be hard to read without them. */
function headOf(text: string, path: string, newsroom: Newsroom): Pick<Entry, 'title' | 'language'> {
  const metadata = readMetadata(parse(text, path), newsroom);
  const named = parseLanguage(readSourceName(path).language ?? '');
  return { title: metadata?.values.title ?? '', language: metadata?.language ?? named ?? newsroom.language };
}
