import type { z } from 'zod';
import { defined } from '../model/defined.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isEmailAddress } from '../model/email-address.ts';
import { parseLanguage } from '../model/language.ts';
import plainNewsroom from '../model/newsroom.shape.json' with { type: 'json' };
import { type NewsroomFile, newsroomSchema, officesSchema } from '../model/newsroom.ts';
import plainOffices from '../model/offices.shape.json' with { type: 'json' };
import { checkShape, type Shape } from '../source/shape.ts';
import { SourceFile } from '../source/source-file.ts';
import { readYaml } from '../source/yaml.ts';
import { nodeAt, type PathStep, type YamlMap } from '../source/yaml-node.ts';
import { readEmail, readRights, readWire } from './copy-settings.ts';
import { lintSettingsOf } from './lint-section.ts';
import { localText } from './local-text.ts';
import { type DatedText, DEFAULT_NEWSROOM, type Newsroom } from './newsroom.ts';
import { mergeOffices } from './offices.ts';
import { readThemes } from './themes.ts';

/** A configuration file: its path for diagnostics, and its text. */
export type ConfigurationFile = { readonly path: string; readonly text: string };

/** A newsroom as far as its files could be read, and what is wrong with them. */
export type NewsroomReading = {
  readonly newsroom: Newsroom;
  readonly diagnostics: readonly Diagnostic[];
  /** `newsroom.yaml` as a tree, where it could be read: rules check their own settings in it. */
  readonly settings?: { readonly file: SourceFile; readonly map: YamlMap };
};

/**
 * Reads `newsroom.yaml` and `offices.yaml`. What they leave out comes from the defaults: the organisation, its
 * built-in registry of offices.
 */
export function readNewsroom(files: {
  readonly newsroom?: ConfigurationFile | undefined;
  readonly offices?: ConfigurationFile | undefined;
}): NewsroomReading {
  const settings = readFile(files.newsroom, { schema: () => newsroomSchema, plain: plainNewsroom });
  const registry = readFile(files.offices, { schema: () => officesSchema, plain: plainOffices });
  const merged = mergeOffices(registry.values.offices ?? {}, (path, message, hint) =>
    report(registry, path, message, hint),
  );
  return {
    newsroom: {
      ...applySettings(settings.values),
      offices: merged.index,
      contacts: new Map(Object.entries(registry.values.contacts ?? {})),
    },
    diagnostics: [
      ...settings.diagnostics,
      ...languageProblems(settings),
      ...mailboxProblems(settings),
      ...registry.diagnostics,
      ...merged.diagnostics,
    ],
    ...(settings.file && settings.map ? { settings: { file: settings.file, map: settings.map } } : {}),
  };
}

type Read<Schema extends z.ZodObject> = {
  readonly values: Partial<z.output<Schema>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly file?: SourceFile;
  readonly map?: YamlMap;
};

function readFile<Schema extends z.ZodObject>(file: ConfigurationFile | undefined, shape: Shape<Schema>): Read<Schema> {
  if (!file) return { values: {}, diagnostics: [] };
  const source = new SourceFile(file.path, file.text);
  const { map, diagnostics } = readYaml(source, { start: 0, end: source.text.length });
  if (!map) return { values: {}, diagnostics, file: source };
  const { values, problems } = checkShape(shape, map, { start: 0, end: 0 });
  const found = problems.map(({ finding }) => source.diagnose('newsroom/settings', 'error', finding));
  return { values, diagnostics: [...diagnostics, ...found], file: source, map };
}

function applySettings(values: Partial<NewsroomFile>): Newsroom {
  const base = DEFAULT_NEWSROOM;
  const { organisation, email } = values;
  return {
    ...base,
    organisation: {
      name: localText(organisation?.name) ?? base.organisation.name,
      shortName: localText(organisation?.shortName) ?? base.organisation.shortName,
      url: organisation?.url ?? base.organisation.url,
      domains: organisation?.domains ?? base.organisation.domains,
    },
    baseUrl: (values.baseUrl ?? base.baseUrl).replace(/(?<!\/)\/+$/, ''),
    language: parseLanguage(values.language ?? '') ?? base.language,
    email: { ...base.email, ...readEmail(email) },
    boilerplates: new Map(Object.entries(values.boilerplates ?? {}).map(([id, texts]) => [id, texts.map(datedText)])),
    ...(values.boilerplate === undefined ? {} : { boilerplate: values.boilerplate }),
    themes: readThemes(values.themes),
    rights: readRights(values.rights),
    wire: readWire(values.wire),
    ninjs: values.ninjs ?? base.ninjs,
    futureHorizon: Number(values.futureHorizon ?? base.futureHorizon),
    lint: lintSettingsOf(values.lint),
  };
}

function languageProblems(read: Read<typeof newsroomSchema>): readonly Diagnostic[] {
  const { language } = read.values;
  if (language === undefined || parseLanguage(language)) return [];
  return report(read, ['language'], `"${language}" is no language tag.`, 'Write en, fr, es, ar or another BCP 47 tag.');
}

function mailboxProblems(read: Read<typeof newsroomSchema>): readonly Diagnostic[] {
  return (['from', 'replyTo'] as const).flatMap((key) => {
    const address = read.values.email?.[key]?.address;
    if (address === undefined || isEmailAddress(address)) return [];
    return report(read, ['email', key, 'address'], `"${address}" is not an e-mail address.`, 'Write name@example.org');
  });
}

function report(
  read: Read<z.ZodObject>,
  path: readonly PathStep[],
  message: string,
  hint: string,
): readonly Diagnostic[] {
  if (!read.file || !read.map) return [];
  const { range } = nodeAt(read.map, path).node;
  return [read.file.diagnose('newsroom/settings', 'error', { range, message, hint })];
}

function datedText(entry: NonNullable<NewsroomFile['boilerplates']>[string][number]): DatedText {
  const text = typeof entry.text === 'string' ? { en: entry.text } : defined(entry.text);
  return { from: entry.from, ...(entry.until ? { until: entry.until } : {}), text };
}
