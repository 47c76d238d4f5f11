import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontMatterSchema } from '../../src/model/front-matter.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { type FrontMatterValues, source } from '../support/source.ts';

const KEYS = Object.keys(frontMatterSchema.shape);
const scalar = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    '2024-03-05',
    '2024-03-05T10:00:00+01:00',
    '2024-03-31T02:30:00+01:00',
    'mexico',
    'geneva',
    'en',
    'fr',
    'true',
    'none',
  ),
  fc.constantFrom(
    'draft',
    'withdrawn',
    '+41 22 717 91 11',
    'ana@iom.int',
    '10.7',
    'MX',
    '"\\u202e"',
    "'it''s'",
    'a.png',
    '../a.png',
    'https://e.org/a.png',
  ),
  fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text)),
);
const entry = fc.tuple(
  fc.constantFrom('name', 'email', 'phone', 'languages', 'src', 'alt', 'release', 'note', 'odd', 'fr'),
  scalar,
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  fc
    .array(entry, { maxLength: 3 })
    .map((entries) => `{ ${entries.map(([key, text]) => `${key}: ${text}`).join(', ')} }`),
  fc
    .array(entry, { minLength: 1, maxLength: 3 })
    .map((entries) => entries.map(([key, text], index) => `\n  ${index === 0 ? '-' : ' '} ${key}: ${text}`).join('')),
);
const values = fc
  .array(fc.tuple(fc.constantFrom(...KEYS, 'odd'), fc.oneof(value, fc.constant(null))), { maxLength: 4 })
  .map((entries): FrontMatterValues => Object.fromEntries(entries));

test('whatever stands in the front matter becomes a release or an error, never a crash', () => {
  fc.assert(
    fc.property(values, fc.constantFrom('Text.', '', '# Heading'), (given, body) => {
      const { release, diagnostics } = validate(parse(source(given, body), 'a.md'), { now: Date.UTC(2026, 0, 1) });
      expect(release !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { seed: 1951, numRuns: Number(process.env['RUNS'] ?? 2000) },
  );
});
