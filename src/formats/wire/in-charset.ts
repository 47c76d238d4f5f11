import type { Release } from '../../model/release.ts';
import type { WireCharset } from '../../model/wire-settings.ts';
import type { RenderContext } from '../format.ts';
import type { Strings } from '../templates/strings.ts';
import { fitCharset } from '../text/encode.ts';
import { transliterate } from '../text/transliterate.ts';

/** Lays out copy with these words. */
type Layout = (release: Release, context: RenderContext, strings: Strings) => string;

/** What is not read by people, or is encoded already. */
const NOT_WORDS = new Set([
  'url',
  'src',
  'file',
  'position',
  'identifier',
  'label',
  'formerUrls',
  'aliases',
  'slug',
  'release',
]);

/**
 * Lays out copy in a character set. Equivalents can be longer than what they stand for, so that copy in which something
 * was replaced is laid out anew from the replaced words: its lines and columns are right again.
 *
 * @returns undefined, and a report, when the set has no letters for it
 */
export function layoutInCharset(
  release: Release,
  context: RenderContext,
  charset: WireCharset,
  file: string,
  layout: Layout,
): string | undefined {
  const strings = context.templates.strings(release.language);
  const fitting = fitCharset(layout(release, context, strings), charset, file, context.report);
  if (fitting === undefined || fitting.sameLength) return fitting?.text;
  const words = <T>(value: T): T => inLetters(value, charset) as T;
  const { newsroom, surroundings } = context;
  const again = layout(
    words(release),
    {
      ...{
        ...context,
        newsroom: { ...newsroom, organisation: words(newsroom.organisation), wire: words(newsroom.wire) },
      },
      ...(surroundings ? { surroundings: words(surroundings) } : {}),
    },
    words(strings),
  );
  return transliterate(again, charset).text;
}

/** The same value with its texts in other letters: those that cannot be written in them are not in the copy. */
function inLetters(value: unknown, charset: WireCharset): unknown {
  if (typeof value === 'string') return transliterate(value, charset).text;
  if (Array.isArray(value)) return value.map((item) => inLetters(item, charset));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, NOT_WORDS.has(key) ? item : inLetters(item, charset)]),
  );
}
