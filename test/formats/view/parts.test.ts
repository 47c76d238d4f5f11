import { expect, test } from 'vitest';
import { descriptionOf } from '../../../src/formats/view/parts.ts';
import type { Release } from '../../../src/model/release.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { harbour } from '../../support/releases.ts';

const [release] = harbour().releases;
const described = (change: Partial<Release>) => {
  if (!release) throw new Error('the fixtures are gone');
  const { summary: _summary, ...rest } = release;
  return descriptionOf({ ...rest, publication: { state: 'public' }, ...change });
};
const body = parseMarkdownText('![A room](room.png)\n\nThe *room* opened.');

test('a release is described by its summary, else by its lead; one without either, or withdrawn, is not', () => {
  expect(described({ summary: 'A room.', body })).toBe('A room.');
  expect(described({ body })).toBe('The room opened.');
  expect(described({ body: parseMarkdownText('- a list') })).toBeNull();
  expect(described({ summary: 'A room.', body, publication: { state: 'withdrawn' } })).toBeNull();
});

test('a description is as long as search results show', () => {
  expect(described({ summary: 'A room. '.repeat(30) })?.length).toBeLessThanOrEqual(160);
});
