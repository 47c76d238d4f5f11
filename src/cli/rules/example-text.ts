import type { Example } from '../../rules/rule.ts';
import { visible } from '../visible.ts';

/** A rule's example as people read it: the lines that matter, what cannot be seen spelt out, ⟦…⟧ around what is found. */
export function exampleText({ set = {}, body, whole, path, now }: Example): readonly string[] {
  const about = [...(path === undefined ? [] : [`in the file ${path}`]), ...(now === undefined ? [] : [`on ${now}`])];
  const values = Object.entries(set).map(([key, value]) => {
    if (value === null) return `(no ${key})`;
    return `${key}:${value === '' || value.startsWith('\n') ? '' : ' '}${value}`;
  });
  const text = whole ?? [...values, ...(body === undefined ? [] : [body])].join('\n');
  const shown = text === '' ? '(an empty file)' : visible(text.replace(/\r\n?/g, '\n')).replace(/\n+$/, '');
  return [...(about.length > 0 ? [`(${about.join(', ')})`] : []), ...shown.split('\n')];
}
