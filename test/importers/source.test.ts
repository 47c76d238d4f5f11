import { expect, test } from 'vitest';
import { writeSource } from '../../src/importers/write/source.ts';
import { readOne } from './support/reading.ts';

test('a contact of whom a program knows the function alone has a name that its rule asks for', async () => {
  const { draft } = await readOne('# Library Lends a Bell\n\nThe library lends a bell.\n', 'release.txt');
  const origin = { text: '', how: 'a list' };
  const contact = { value: { title: 'Keeper of the bell', phones: [] }, confidence: 1, origin };
  expect(writeSource({ ...draft, contacts: [contact] })).toContain(
    'contacts:\n  # The input gives no name.\n  - name: ""\n    title: Keeper of the bell\n',
  );
});
