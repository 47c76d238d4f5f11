import { expect, test } from 'vitest';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { source } from '../support/source.ts';

const findings = (contacts: string) =>
  validate(parse(source({ contacts }), 'a.md'), { now: Date.UTC(2026, 0, 1) }).diagnostics;

test('an unknown key inside a contact is told the one that was probably meant', () => {
  const [finding] = findings('\n  - name: Ana Ejemplo\n    emial: ana@iom.int\n    phone: +41 22 717 91 11');
  expect(finding).toMatchObject({
    rule: 'fm/unknown-key',
    start: { line: 7, column: 5 },
    hint: 'Did you mean "email"?',
  });
});

test('where nothing is near, it is told which keys there are', () => {
  const [finding] = findings('\n  - name: Ana Ejemplo\n    xyz: 1\n    phone: +41 22 717 91 11');
  expect(finding?.hint).toBe('Known keys: name, title, office, phone, email, languages.');
});
