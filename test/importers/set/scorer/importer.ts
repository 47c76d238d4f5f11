import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Importer, Reading } from './reading.ts';

/** Runs `iom-release` with arguments in a folder and gives what it printed. */
export type Run = (args: readonly string[], cwd: string) => Promise<string>;

const field = z.object({ field: z.string(), value: z.unknown() });
const release = z.object({
  input: z.string(),
  text: z.string(),
  fields: z.array(field),
  doubtful: z.array(z.string()),
});
const report = z.object({
  version: z.literal(1),
  releases: z.array(release),
  refused: z.array(z.object({ input: z.string(), message: z.string() })),
});

const text = z.string().optional();
const values = z.object({
  title: text,
  subtitle: text,
  date: text,
  dateline: z.array(z.string()).optional(),
  language: text,
  office: text,
  boilerplate: text,
  image: z.object({ caption: text, credit: text, alt: text }).optional(),
});
const contact = z.object({ name: text, title: text, email: text, phones: z.array(z.string()) });

/**
 * The importer as a user runs it: one `iom-release import --dry-run --json` over all inputs, in the set's newsroom.
 *
 * @param set the folder of the labelled set, in which the command is run
 */
export function commandLine(set: string, run: Run): Importer {
  return async (paths) => {
    const output = await run(['import', '--dry-run', '--json', '--to', 'imported', ...paths], set);
    const { releases, refused } = report.parse(JSON.parse(output));
    const isOf = (path: string, input: string): boolean => `${join(set, input)}/`.startsWith(`${path}/`);
    const readingsOf = (path: string): readonly Reading[] | Error => {
      const refusal = refused.find(({ input }) => isOf(path, input));
      if (refusal) return new Error(refusal.message);
      return releases.filter(({ input }) => isOf(path, input)).map(toReading);
    };
    return new Map(paths.map((path) => [path, readingsOf(path)]));
  };
}

function toReading({ text: source, fields, doubtful }: z.infer<typeof release>): Reading {
  const { dateline, ...found } = values.parse(Object.fromEntries(fields.map(({ field, value }) => [field, value])));
  const contacts = fields.filter(({ field }) => field.startsWith('contacts.'));
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  return {
    ...found,
    dateline: dateline?.join('/'),
    contacts: contacts.map(({ value }) => {
      const { title, ...rest } = contact.parse(value);
      return { ...rest, role: title };
    }),
    body,
    notes: z.object({ notes: text }).parse(parse(frontMatter)).notes,
    doubtful,
  };
}
