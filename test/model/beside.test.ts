import { expect, test } from 'vitest';
import { pictureType } from '../../src/model/asset.ts';
import { resolveBeside } from '../../src/model/translation-groups.ts';

test('the type of a picture follows from its ending', () => {
  expect(['a.JPG', 'a.b.webp', 'a.heic', 'a'].map(pictureType)).toEqual([
    ...['image/jpeg', 'image/webp', 'application/octet-stream', 'application/octet-stream'],
  ]);
});

test.each([
  ['releases/2010/visit.md', '../2009/visit.es.md', 'releases/2009/visit.es.md'],
  ['visit.md', './visit.es.md', 'visit.es.md'],
  ['releases/visit.md', '..\\visit.es.md', 'visit.es.md'],
  ['visit.md', '../../visit.es.md', '../../visit.es.md'],
])('beside %s, %s is %s', (file, named, path) => {
  expect(resolveBeside(file, named)).toBe(path);
});
