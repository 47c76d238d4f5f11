import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatterSchema } from '../../../src/model/front-matter.ts';
import { fieldsOf } from '../../support/schema-fields.ts';
import { hiddenNewsroom, QUIET } from './newsrooms.ts';

/** The fields that can hold no word of ours, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  date: 'a day or a moment',
  dateEstimated: 'true or false',
  language: 'the tag of one of four languages, which name the folders of public releases, too',
  type: 'one of five words',
  status: 'one of three words',
  embargo: 'a moment',
  'contacts.phone': 'digits',
  'contacts.languages': 'tags of languages',
  countries: 'codes of countries: one that no public release names is looked for in place of a word',
  sdgs: 'numbers of goals and targets: one that no public release names is looked for in place of a word',
};

/** @returns the fields in which the word stands, as the schema names them, lists left out */
function fieldsWith(word: string, value: unknown, at: readonly string[] = []): readonly string[] {
  if (typeof value === 'string') return value.toLowerCase().includes(word) ? [at.join('.')] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => fieldsWith(word, one, at));
  return Object.entries(value).flatMap(([key, one]) => fieldsWith(word, one, [...at, at[0] === 'translations' ? '*' : key])); // biome-ignore format: one line
}

test('a word stands in every field of the schema that can hold one, and what cannot says why', () => {
  const fields = new Set(fieldsOf(frontMatterSchema).map((field) => field.replaceAll('[]', '')));
  const seen = new Set<string>();
  for (const { files, hidden } of fc.sample(hiddenNewsroom, { seed: 20_240_331, numRuns: 60 })) {
    for (const { kind, path } of hidden) {
      // Its title is an open quotation mark: no reader of YAML can tell its fields apart.
      if (kind === 'unreadable') continue;
      const [, yaml = ''] = (files[path] ?? '').split(/^---$/m);
      for (const field of fieldsWith('zzcanary', parse(yaml, { schema: 'failsafe' }))) seen.add(field);
      if (kind === 'withdrawn') continue;
      expect(yaml).toContain(QUIET.country);
      expect(yaml).toMatch(QUIET.sdg);
    }
  }
  // A faulty release is one by a word for its date.
  seen.delete('date');
  expect([...seen, ...Object.keys(WITHOUT)].sort()).toEqual([...fields].sort());
});

test('a field that is added to the schema is missed', () => {
  const fields = fieldsOf(frontMatterSchema.extend({ invented: frontMatterSchema.shape.summary }));
  expect(fields.filter((field) => !fieldsOf(frontMatterSchema).includes(field))).toEqual(['invented']);
});
