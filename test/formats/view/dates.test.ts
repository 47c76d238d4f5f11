import { expect, test } from 'vitest';
import { writeInstant } from '../../../src/formats/view/dates.ts';
import type { Language } from '../../../src/model/language.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const strings = contextFor(harbour().newsroom).templates.strings('en' as Language);
const epoch = Date.UTC(2009, 5, 22, 1, 30);

test.each([
  [0, 'Monday, 22 June 2009, 01:30 (UTC)'],
  [120, 'Monday, 22 June 2009, 03:30 (UTC+02:00, 01:30 UTC)'],
  // On the other side of midnight the day in UTC is said, too.
  [-300, 'Sunday, 21 June 2009, 20:30 (UTC-05:00, 2009-06-22 01:30 UTC)'],
])('a moment at an offset of %i minutes has its zone, and the same in UTC', (offset, written) => {
  expect(writeInstant({ epoch, offset }, strings)).toBe(written);
});
