import type { Example } from '../../rules/rule.ts';
import { visible } from '../visible.ts';
import type { Say } from '../words/said.ts';

/** A rule's example as people read it: the lines that matter, what cannot be seen spelt out, ⟦…⟧ around what is found. */
export function exampleText({ set = {}, body, whole, path, now }: Example, say: Say): readonly string[] {
  const about = [
    ...(path === undefined ? [] : [say(`in the file ${path}`)]),
    ...(now === undefined ? [] : [say(`on ${now}`)]),
  ];
  const values = Object.entries(set).map(([key, value]) => {
    if (value === null) return say(`(no ${key})`);
    return `${key}:${value === '' || value.startsWith('\n') ? '' : ' '}${value}`;
  });
  const text = whole ?? [...values, ...(body === undefined ? [] : [body])].join('\n');
  const shown = text === '' ? say('(an empty file)') : visible(text.replace(/\r\n?/g, '\n')).replace(/\n+$/, '');
  return [...(about.length > 0 ? [`(${about.join(', ')})`] : []), ...shown.split('\n')];
}
