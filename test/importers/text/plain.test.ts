import { describe, expect, test } from 'vitest';
import { readOne } from '../support/reading.ts';

const HEAD =
  'Library Lends a Bell\n\nLighthouse Point, 4 May 2010 - The library of the harbour lends a bell today.\n\n';

/** What the source has below its lead, of a release that was typed. */
async function belowLead(text: string): Promise<string> {
  const { source } = await readOne(HEAD + text, 'release.txt');
  return source.slice(source.lastIndexOf('a bell today.') + 'a bell today.'.length).trim();
}

describe('typed text', () => {
  test.each([
    [
      'a numbered list whose items run on',
      'It rings:\n1. at dawn, when the first boat of the day\n   leaves the harbour\n2) at noon\n3. at night',
      'It rings:\n\n1. at dawn, when the first boat of the day leaves the harbour\n2. at noon\n3. at night',
    ],
    [
      'a list that goes on from an earlier one',
      'Still open:\n\n7. the bell tower\n8. the rope',
      'Still open:\n\n7. the bell tower\n8. the rope',
    ],
    ['a number that begins no list', '12. May the bell ring, they sang.', '12\\. May the bell ring, they sang.'],
    [
      'a number before a headline in capitals',
      '1. THE BELL\nIt rings at dawn and at noon, and at night it is still.',
      '1\\. THE BELL\n\nIt rings at dawn and at noon, and at night it is still.',
    ],
    [
      'bullets and what follows them',
      'It has:\n• a rope\n• a clapper\nNothing else belongs to it, they say.',
      'It has:\n\n- a rope\n- a clapper\n\nNothing else belongs to it, they say.',
    ],
    [
      'a quotation and what follows it',
      '> It rang\n> all night.\nSo the keeper said.',
      '> It rang all night.\n\nSo the keeper said.',
    ],
    ['a quotation at the end', 'The keeper said:\n> It rang all night.', 'The keeper said:\n\n> It rang all night.'],
    [
      'columns that tabs part',
      'Year\tBells\n2008\t1\n2009\t12',
      '| Year | Bells |\n| - | - |\n| 2008 | 1 |\n| 2009 | 12 |',
    ],
    ['tabs that make no columns', 'Year\tBells\tRopes\n2008\t1', 'Year Bells Ropes\n\n2008 1'],
    ['a line of signs', 'It rang.\n*****\nIt rang again.', 'It rang.\n\n***\n\nIt rang again.'],
    [
      'a last word on a line of its own',
      'The bell that the library of the harbour lends rang for the first time in\nJuly.\n\nIt is heard on every boat that comes in from the sea and on all of the\nislands.',
      'The bell that the library of the harbour lends rang for the first time in July.\n\nIt is heard on every boat that comes in from the sea and on all of the islands.',
    ],
    [
      'words that a line’s end divides',
      'The bell of the harbour is a light-\nhouse’s, the oldest of all the ship-to-\nshore bells.',
      'The bell of the harbour is a lighthouse’s, the oldest of all the ship-to-shore bells.',
    ],
  ])('has %s', async (_, text, expected) => {
    expect(await belowLead(text)).toBe(expected);
  });

  test('that is Markdown already stays as it is, with a picture among words', async () => {
    const body = [
      'The library of the harbour lends **a bell** today,\\\nas it [has done](https://harbour.example/bells) for years.',
      '## When it rings',
      '**At dawn**',
      '- on `weekdays`\n- and _every_ day',
      '```\nding dong\n```',
      '> It rang.',
      '***',
      '![The bell](bell.jpg) is old, they say.',
    ].join('\n\n');
    const typed = `# Library Lends a Bell\n\nLighthouse Point, 4 May 2010 - ${body}\n\n[has]: https://harbour.example/\n`;
    const { source } = await readOne(typed.replace('of the harbour', 'of the\nharbour'), 'release.txt');
    expect(source.slice(source.lastIndexOf('---\n') + 4).trim()).toBe(body);
  });

  test('loses what tag strippers left of links and tags, and says so', async () => {
    const { source, draft } = await readOne(
      `${HEAD}Write to "mailto:bell@harbour.example" target="_blank">bell@harbour.example or "mailto:desk@harbour.example">the desk, for they ring it.\n\n<p>It rang.<br>It <b>rang</b> again.</p>`,
      'release.txt',
    );
    expect(source).toContain('Write to bell@harbour.example or desk@harbour.example the desk, for they ring it.');
    expect(source).toContain('It rang.It rang again.');
    expect(draft.dropped.map(({ text, line }) => `${line}: ${text}`)).toEqual([
      '5: "mailto:bell@harbour.example" target="_blank">',
      '5: "mailto:desk@harbour.example">',
      ...['<p>', '<br>', '<b>', '</b>', '</p>'].map((tag) => `7: ${tag}`),
    ]);
  });
});
