import { expect, test } from 'vitest';
import { Spool } from '../../src/build/spool.ts';

test('a spool gives back every text that was put away, in any order, and nothing once it is closed', () => {
  const spool = new Spool();
  const texts = ['', 'a', 'مرحبا'.repeat(5000), '["name","key"]'];
  const places = texts.map((text) => spool.put(text));
  expect(places.toReversed().map((place) => spool.read(place))).toEqual(texts.toReversed());
  spool.close();
  expect(() => spool.read(places[1] ?? 0)).toThrow('closed');
  expect(spool.read(spool.put('again'))).toBe('again');
  spool.close();
});

test('a spool gives back texts of many pieces, and those that are not written yet', () => {
  const spool = new Spool();
  const texts = Array.from({ length: 300 }, (_, index) => `${index} – ${'é'.repeat(index * 5)}`);
  const places = texts.map((text) => spool.put(text));
  expect(places.map((place) => spool.read(place))).toEqual(texts);
  spool.close();
});

test('a spool keeps texts in memory where no temporary file can be written', () => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = '/nowhere/at/all';
  try {
    const spool = new Spool();
    const texts = ['kept', 'here', '', ...Array.from({ length: 9 }, (_, index) => String(index).repeat(9000)), 'last'];
    const places = texts.map((text) => spool.put(text));
    expect(places.map((place) => spool.read(place))).toEqual(texts);
    spool.close();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});
