import fc from 'fast-check';
import { TOKENS } from './corpus.ts';

/** One change; `at` and `from` are parts of the text's length, in millionths, so that they fit every text. */
type Change = {
  readonly kind: 'insert' | 'delete' | 'repeat' | 'swap' | 'move' | 'cut';
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly token: string;
};

const MILLION = 1_000_000;

const token = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TOKENS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
);
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'repeat', 'swap', 'move', 'cut'),
  at: fc.nat(MILLION),
  from: fc.nat(MILLION),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, fc.nat(200)),
  token,
});

/** @returns texts of a list, changed in a few places; `from` keeps the changes behind a place of each */
export function changed(
  texts: readonly string[],
  { changes = 6, from = () => 0 }: { changes?: number; from?: (text: string) => number } = {},
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: changes }))
    .map(([text, list]) => list.reduce((made, one) => apply(made, one, from(text)), text));
}

function apply(text: string, { kind, at, from, length, token: inserted }: Change, least: number): string {
  const place = (part: number) => Math.min(text.length, least + Math.floor((part / MILLION) * (text.length - least)));
  const start = place(at);
  const end = Math.min(text.length, start + length);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (kind === 'insert') return before + inserted + text.slice(start);
  if (kind === 'delete') return before + after;
  if (kind === 'repeat') return before + piece + piece + piece + after;
  if (kind === 'swap') return before + inserted + after;
  if (kind === 'cut') return before;
  const taken = place(from);
  return before + text.slice(taken, taken + length) + text.slice(start);
}

/** Bytes of a list of files, changed in a few places. */
export function changedBytes(files: readonly (readonly [name: string, bytes: Uint8Array])[]) {
  const edits = fc.array(fc.tuple(fc.nat(MILLION), fc.nat(255), fc.constantFrom('set', 'cut', 'insert', 'drop')), {
    maxLength: 8,
  });
  return fc.tuple(fc.constantFrom(...files), edits).map(([[name, bytes], list]) => {
    const made = list.reduce((before, [part, value, kind]) => {
      const at = Math.floor((part / MILLION) * before.length);
      if (kind === 'cut') return part % 4 === 0 ? before.slice(0, at) : before;
      if (kind === 'set') return before.map((byte, index) => (index === at ? value : byte));
      const middle = kind === 'insert' ? [value] : [];
      return Uint8Array.from([...before.subarray(0, at), ...middle, ...before.subarray(kind === 'drop' ? at + 1 : at)]);
    }, bytes);
    return { name, content: made };
  });
}
