import { describe, expect, test } from 'vitest';
import { PathList } from '../../src/build/output/path-list.ts';

const many = Array.from({ length: 5000 }, (_, index) => `en/a-${index % 700}/${index}.html`);

describe('a list of paths', () => {
  test('gives back what was put into it, in its order', () => {
    const list = new PathList();
    const paths = ['index.html', 'en/É/Wire.TXT', ...many, 'en/e\u0301/one', 'a'];
    for (const path of paths) expect(list.add(path)).toBeUndefined();
    expect(Array.from({ length: list.length }, (_, place) => list.at(place))).toEqual(paths);
    expect(paths.every((path) => list.has(path))).toBe(true);
  });

  test('knows of others that they are not in it, and of two that some disk takes for the same', () => {
    const list = new PathList();
    for (const path of ['en/É/Wire.TXT', ...many]) list.add(path);
    for (const other of ['', 'en', 'en/a-1/0.html', 'en/é/wire.txt', 'EN/a-0/0.html', 'fr/a-0/0.html']) {
      expect(list.has(other)).toBe(false);
    }
    expect(list.add('en/e\u0301/WIRE.txt')).toBe('en/É/Wire.TXT');
    expect(list.add('EN/A-0/0.html')).toBe('en/a-0/0.html');
    expect(list.length).toBe(many.length + 1);
  });

  test('takes none that a disk cannot hold, of whatever folders and names it knows the rest', () => {
    const list = new PathList();
    const name = 'é'.repeat(100);
    for (const path of ['en/visit/index.html', `en/${name}`]) list.add(path);
    const refused = ['con/index.html', 'en/visit/aux.txt', 'en/../index.html', 'en//index.html', '../x', ''];
    // The same for some disks, and too long for others.
    for (const path of [...refused, `en/${name.normalize('NFD')}`]) {
      expect(() => list.add(path), path).toThrow(/cannot be written/);
    }
    expect(list.length).toBe(2);
  });
});
