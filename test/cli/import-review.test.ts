import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../src/cli/import-review.ts';
import { IMPORT_EN } from '../../src/cli/words/en-import.ts';
import { readOne } from '../importers/support/reading.ts';

const UNDATED = `<h1>A Cat Reads</h1><p>The cat of the fictional library will read a book on Monday, its keeper said.</p>
<p>Contact: Ana Ejemplo, +41 22 717 91 11</p>`;

/** Types keys as a person does: each answer when the next question stands on the screen. */
async function answer(html: string, answers: readonly (readonly [question: string, keys: string])[]) {
  const { draft } = await readOne(html);
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  let asked = 0;
  output.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    const [question = '', keys = ''] = answers[asked] ?? [];
    if (question === '' || !screen.includes(question)) return;
    asked++;
    screen = '';
    setTimeout(() => input.write(keys), 20);
  });
  return reviewDraft(draft, 'page.html', { words: IMPORT_EN, say: (text) => text }, { input, output });
}

describe('import --review', () => {
  test('asks for the date and the office that the page does not give', async () => {
    const amendments = await answer(UNDATED, [
      ['the text says', '2009-06-19\r'],
      ['Office', 'mexico\r'],
    ]);
    expect(amendments).toEqual({ date: { year: 2009, month: 6, day: 19 }, office: 'mexico' });
  });

  test('offers both readings of a date', async () => {
    const page = UNDATED.replace('</h1>', '</h1><p>03/04/2012</p>');
    const amendments = await answer(page, [
      ['Which day is its date?', '\u001b[B\r'],
      ['Office', '\r'],
    ]);
    expect(amendments).toEqual({ date: { year: 2012, month: 3, day: 4 } });
  });

  test('asks nothing about a page that says all', async () => {
    const page = `<h1>A Cat Reads</h1><p>Mexico City, 19 June 2009 – The cat of the fictional library read a book.</p>
      <p>For more information contact Ana Ejemplo, IOM Mexico, Tel: +52 55 5536 3954</p>`;
    expect(await answer(page, [])).toEqual({});
  });

  test('asks for a headline; a day and an office that cannot be are asked for again', async () => {
    const page = '<p>03/04/2012</p><p>The cat of the fictional library will read a book, its keeper said.</p>';
    const amendments = await answer(page, [
      ['Headline', 'A Cat Reads\r'],
      ['Which day is its date?', '\u001b[B\u001b[B\r'],
      ['the text says', '31 June\r'],
      ['Write it as 2009-06-19', `${'\u007f'.repeat(7)}2012-05-06\r`],
      ['Office', 'mexiko\r'],
      ['Did you mean mexico', `${'\u007f'.repeat(6)}xqzw\r`],
      ['see iom-release offices', `${'\u007f'.repeat(4)}mexico\r`],
    ]);
    expect(amendments).toEqual({ title: 'A Cat Reads', date: { year: 2012, month: 5, day: 6 }, office: 'mexico' });
  });

  test('takes nothing for an answer', async () => {
    const page = '<p>The cat of the fictional library will read a book, its keeper said.</p>';
    const amendments = await answer(page, [
      ['Headline', '\r'],
      ['Date (YYYY-MM-DD', '\r'],
      ['Office', '\r'],
    ]);
    expect(amendments).toEqual({});
  });

  test('stops when a person stops', async () => {
    await expect(answer(UNDATED, [['Date (YYYY-MM-DD', '\u0003']])).rejects.toThrow('The import was stopped.');
  });
});
