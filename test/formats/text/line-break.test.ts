import { describe, expect, test } from 'vitest';
import { staysTogether } from '../../../src/formats/text/glue.ts';
import { sharedFile } from '../../support/corpora.ts';

const corpus = sharedFile('corpora/LineBreakTest.txt');

type Gap = { readonly left: string; readonly right: string; readonly mayBreak: boolean; readonly line: string };

/** The places between two words where a text of Unicode's test has plain spaces: the only ones where we break. */
function* gaps(line: string): Generator<Gap> {
  const signs = line.replace(/#.*$/, '').trim().split(/\s+/);
  const letters = signs
    .filter((_, index) => index % 2 === 1)
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
  const breaks = signs.filter((_, index) => index % 2 === 0).map((sign) => sign === '÷');
  for (let index = 1; index < letters.length; index += 1) {
    if (letters[index - 1] !== ' ' || letters[index] === ' ') continue;
    const left = letters.slice(0, index).join('').trimEnd().split(' ').at(-1) ?? '';
    const right = letters.slice(index).join('').split(' ')[0] ?? '';
    // Controls and line ends never come this far: clean() takes them out.
    if (left !== '' && right !== '' && !/[\s\p{Cc}]/u.test(left + right))
      yield { left, right, mayBreak: breaks[index] === true, line };
  }
}

describe.skipIf(corpus === undefined)("Unicode's LineBreakTest (UAX #14)", () => {
  const all = (corpus ?? '').split('\n').filter((line) => /^[×÷]/.test(line));
  const places = all.flatMap((line) => [...gaps(line)]);

  test('has places that matter to us, of both kinds', () => {
    expect(places.filter(({ mayBreak }) => mayBreak).length).toBeGreaterThan(1000);
    expect(places.filter(({ mayBreak }) => !mayBreak).length).toBeGreaterThan(300);
  });

  test('no line is broken after a space where Unicode forbids it', () => {
    const broken = places.filter(({ left, right, mayBreak }) => !mayBreak && !staysTogether(left, right));
    expect(broken.map(({ line }) => line)).toEqual([]);
  });

  test('where Unicode allows a break, so do we, but for what the custom of the press keeps together', () => {
    const kept = places.filter(({ left, right, mayBreak }) => mayBreak && staysTogether(left, right));
    // Closing signs after a space (French), a lone dash, digits in groups, opening quotation marks.
    const unexplained = kept.filter(
      ({ left, right }) =>
        !/^[\p{P}\p{S}\p{Cf}]/u.test(right) &&
        !/[\p{P}\p{S}\p{Cf}]$/u.test(left) &&
        !(/\d/.test(left) && /\d/.test(right)),
    );
    expect(unexplained.map(({ line }) => line)).toEqual([]);
  });
});
