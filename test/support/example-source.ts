import { parseInstant } from '../../src/model/date.ts';
import type { Example } from '../../src/rules/rule.ts';

/** Plainly fictional, and free of findings. */
const SAMPLE: Readonly<Record<string, string>> = {
  title: 'Harbour Library Opens Its Reading Room',
  date: '2024-03-05',
  office: 'headquarters',
  contacts: '\n  - name: Ana Ejemplo\n    phone: +41 22 717 91 11\n    email: ana.ejemplo@iom.int',
};
const BODY = 'The reading room of the fictional Harbour Library opened on Tuesday.';

/** An example as a source, with the ranges that ⟦…⟧ marked in it. */
export type ExampleSource = {
  readonly text: string;
  readonly path: string;
  readonly now: number;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
};

/** Turns a rule's example into a source that can be checked. */
export function exampleSource(example: Example, prepare: (text: string) => string = (text) => text): ExampleSource {
  const values = new Map(Object.entries(SAMPLE));
  for (const [key, value] of Object.entries(example.set ?? {})) {
    values.delete(key.replace(/[⟦⟧]/g, ''));
    if (value !== null) values.set(key, value);
  }
  const lines = [...values].map(
    ([key, value]) => `${key}:${value === '' || value.startsWith('\n') ? '' : ' '}${value}`,
  );
  const whole = example.whole ?? `---\n${lines.join('\n')}\n---\n${example.body ?? BODY}\n`;
  const now = example.now === undefined ? undefined : parseInstant(example.now);
  return {
    ...unmark(prepare(whole)),
    path: example.path ?? 'harbour-library.md',
    now: now?.ok ? now.value.epoch : Date.UTC(2026, 0, 1),
  };
}

function unmark(text: string): Pick<ExampleSource, 'text' | 'marked'> {
  const bom = text.startsWith('\uFEFF');
  const marked: { start: number; end: number }[] = [];
  let plain = '';
  let start = 0;
  for (const part of (bom ? text.slice(1) : text).split(/([⟦⟧])/)) {
    if (part === '⟦') start = plain.length;
    else if (part === '⟧') marked.push({ start, end: plain.length });
    else plain += part;
  }
  return { text: bom ? `\uFEFF${plain}` : plain, marked };
}
