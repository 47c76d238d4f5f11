import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIELDS } from './scorer/fields.ts';
import { type Label, readSet } from './scorer/labels.ts';
import type { Reading } from './scorer/reading.ts';
import { scoreSet } from './scorer/score.ts';
import { blocksOf, sentencesOf, wordsOf } from './scorer/text.ts';
import { webText } from './scorer/web-text.ts';

const SET = fileURLToPath(new URL('.', import.meta.url));
const inputs = readSet(SET);

/** What can be compared without an importer: Word, mail and mojibake cannot, nor words divided at the ends of lines. */
const QUOTED = inputs.filter(
  ({ name, kind }) => !['word', 'eml', 'folders'].includes(kind) && !/mojibake|hyphenated/.test(name),
);
const ENCODED = join(SET, 'make/encoded');

/** The words of an input, markup taken out; of a file in an old encoding its original's. */
function inputText(path: string, kind: string): string {
  const original = join(ENCODED, relative(SET, path));
  const text = readFileSync(existsSync(original) ? original : path, 'utf8');
  if (kind === 'feeds') return `${webText(text)} ${webText(webText(text.replace(/<!\[CDATA\[|\]\]>/g, '')))}`;
  return kind === 'html' ? webText(text) : text;
}

/** Reads each input exactly as its label says, but for what `change` does to it. */
function knowAll(change: (reading: Reading) => Reading | undefined = (reading) => reading) {
  return (): Promise<ReadonlyMap<string, readonly Reading[]>> =>
    Promise.resolve(
      new Map(inputs.map(({ path, releases }) => [path, releases.flatMap((label) => change(asRead(label)) ?? [])])),
    );
}

function asRead({ subtitle, date, dateline, ...label }: Label): Reading {
  return {
    ...label,
    subtitle: subtitle ?? undefined,
    date: date ?? undefined,
    dateline: dateline ?? undefined,
    doubtful: label.doubtful ?? [],
  };
}

describe('the labelled set', () => {
  test('has labels that are well-formed, each beside its input', () => {
    expect(inputs.filter(({ path }) => !existsSync(path)).map(({ name }) => name)).toEqual([]);
    expect(inputs.length).toBeGreaterThanOrEqual(120);
    expect(inputs.filter(({ half }) => half === 'first').length).toBeGreaterThanOrEqual(60);
  });

  test('has all four languages, and every kind of input in both halves', () => {
    const languages = new Set(inputs.flatMap(({ releases }) => releases.map(({ language }) => language)));
    expect([...languages].sort()).toEqual(['ar', 'en', 'es', 'fr']);
    const kinds = (half: string): readonly string[] =>
      [...new Set(inputs.filter((input) => input.half === half).map(({ kind }) => kind))].sort();
    expect(kinds('first')).toEqual(['eml', 'feeds', 'folders', 'html', 'scraped', 'text', 'wire', 'word']);
    expect(kinds('held-out')).toEqual(kinds('first'));
  });

  test.each(QUOTED)('quotes the input in its labels: $name', ({ path, kind, releases }) => {
    const words = wordsOf(inputText(path, kind)).join(' ');
    const sentences = releases.flatMap(({ body, notes = '', boilerplate = '', title, subtitle, language }) => [
      title,
      subtitle ?? '',
      ...sentencesOf([...blocksOf(body), ...blocksOf(notes), ...blocksOf(boilerplate)], language),
    ]);
    expect(sentences.filter((sentence) => !words.includes(wordsOf(sentence).join(' ')))).toEqual([]);
  });

  test('has files in old encodings that say what their originals say', () => {
    const encodings: Record<string, { encoding: string }> = parse(
      readFileSync(join(SET, 'make/encodings.yaml'), 'utf8'),
    );
    expect(Object.keys(encodings).length).toBeGreaterThan(8);
    for (const [name, { encoding }] of Object.entries(encodings)) {
      const original = readFileSync(join(SET, 'make/encoded', name), 'utf8');
      expect(iconv.decode(readFileSync(join(SET, name)), encoding), name).toBe(original);
    }
  });
});

describe('the scorer', () => {
  test('finds nothing wrong with an importer that reads as the labels say', async () => {
    const { failures, all } = await scoreSet(inputs, knowAll());
    expect(failures).toEqual([]);
    expect(all.get('title')?.right).toBeGreaterThanOrEqual(inputs.length);
  });

  test('counts everything as missed where nothing was read', async () => {
    const { all } = await scoreSet(
      inputs,
      knowAll(() => undefined),
    );
    expect(FIELDS.filter((field) => (all.get(field)?.right ?? 0) > 0)).toEqual([]);
  });

  test('sees an invented date, a sentence of chrome, and a contact with another one’s number', async () => {
    const { all } = await scoreSet(
      inputs,
      knowAll((reading) => ({
        ...reading,
        date: reading.date ?? '2009-06-19',
        body: `${reading.body}\nWho we are`,
        contacts: reading.contacts.map((contact) => ({ ...contact, phones: ['+41 22 717 00 00'] })),
      })),
    );
    const undated = inputs.flatMap(({ releases }) => releases).filter(({ date, dateAlso }) => !(date ?? dateAlso));
    expect(all.get('date')?.wrong).toBeGreaterThanOrEqual(undated.length);
    expect(all.get('body')?.wrong).toBe(inputs.flatMap(({ releases }) => releases).length);
    const phones = inputs.flatMap(({ releases }) =>
      releases.flatMap(({ contacts }) => contacts.flatMap((c) => c.phones)),
    );
    expect(all.get('contacts')?.missed).toBe(phones.length);
  });
});
