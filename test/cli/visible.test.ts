import { expect, test } from 'vitest';
import { jsonText } from '../../src/cli/json-text.ts';
import { visible } from '../../src/cli/visible.ts';

const ALL = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

test('no control, no format control and no half of a pair is printed, but for the line feed', () => {
  const unseen = ALL.filter((one) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(one) && one !== '\n');
  expect(unseen).toContain('\u{1d173}');
  expect(unseen.filter((one) => visible(one).includes(one))).toEqual([]);
  expect(unseen.filter((one) => jsonText(`-${one}-`).includes(`-${one}-`))).toEqual([]);
  expect(unseen.filter((one) => JSON.parse(jsonText(one)) !== one)).toEqual([]);
});

test('what can be seen is printed as it is, marks and the signs that choose the form of an emoji too', () => {
  const seen = ALL.filter((one) => /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(one));
  const spelled = seen.filter((one) => visible(one) !== one).map((one) => one.codePointAt(0)?.toString(16));
  // Fillers, the joiner of graphemes and vowels that have no form, which are letters and marks to Unicode.
  expect(spelled).toEqual(['34f', '115f', '1160', '17b4', '17b5', '3164', 'ffa0']);
});
