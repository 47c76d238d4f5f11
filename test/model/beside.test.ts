import { expect, test } from 'vitest';
import { pictureType } from '../../src/model/asset.ts';
import { groupTranslations, resolveBeside } from '../../src/model/translation-groups.ts';

test.each([
  ['a.JPG', 'image/jpeg'],
  ['a.jpeg', 'image/jpeg'],
  ['a.b.webp', 'image/webp'],
  ['a.avif', 'image/avif'],
  ['a.gif', 'image/gif'],
  ['a.png', 'image/png'],
  ['a.svg', undefined],
  ['a.md', undefined],
  ['a.constructor', undefined],
  ['png', undefined],
  ['a.heic', undefined],
  ['jpg.a', undefined],
  ['a', undefined],
])('the type of %s is %s', (path, type) => expect(pictureType(path)).toBe(type));

test.each([
  ['releases/2010/visit.md', '../2009/visit.es.md', 'releases/2009/visit.es.md'],
  ['visit.md', './visit.es.md', 'visit.es.md'],
  ['releases/visit.md', '..\\visit.es.md', 'visit.es.md'],
  ['visit.md', '../../visit.es.md', '../../visit.es.md'],
  ['a/b/visit.md', '../../../visit.es.md', '../visit.es.md'],
])('beside %s, %s is %s', (file, named, path) => {
  expect(resolveBeside(file, named)).toBe(path);
});

test.each([
  ['share a stem', ['a/x.en.md', 'a/x.fr.md', 'a/y.en.md'], {}, ['a/x.en.md a/x.fr.md', 'a/y.en.md']],
  ['share a stem in different folders', ['a/x.en.md', 'b/x.fr.md'], {}, ['a/x.en.md', 'b/x.fr.md']],
  ['are named by one', ['a/x.en.md', 'a/z.fr.md'], { 'a/x.en.md': ['z.fr.md'] }, ['a/x.en.md a/z.fr.md']],
  ['are named by the other', ['a/x.en.md', 'a/z.fr.md'], { 'a/z.fr.md': ['x.en.md'] }, ['a/x.en.md a/z.fr.md']],
  [
    'name each other',
    ['a/x.en.md', 'a/z.fr.md'],
    { 'a/x.en.md': ['z.fr.md'], 'a/z.fr.md': ['x.en.md'] },
    ['a/x.en.md a/z.fr.md'],
  ],
  [
    'are named through one another',
    ['x.en.md', 'y.fr.md', 'w.en.md', 'z.es.md'],
    { 'x.en.md': ['y.fr.md'], 'z.es.md': ['./y.fr.md'] },
    ['x.en.md y.fr.md z.es.md', 'w.en.md'],
  ],
  [
    'are named through a file that is not there',
    ['x.en.md', 'z.es.md'],
    { 'x.en.md': ['gone.fr.md'], 'z.es.md': ['gone.fr.md'] },
    ['x.en.md z.es.md'],
  ],
] satisfies [string, string[], Record<string, string[]>, string[]][])(
  'sources that %s are grouped as translations',
  (_, files, named: Record<string, string[]>, expected) => {
    const sources = files.map((file) => ({
      file,
      declaredTranslations: (named[file] ?? []).map((other) => ({ file: other })),
    }));
    const groups = groupTranslations(sources);
    expect([...groups.keys()]).toEqual(files);
    const written = files.map((file) => (groups.get(file) ?? []).map((one) => one.file).join(' '));
    expect([...new Set(written)]).toEqual(expected);
  },
);
