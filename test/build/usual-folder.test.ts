import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usualFolder } from '../../src/build/desk/usual-folder.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

test.each([
  [{ 'newsroom.yaml': '' }, '2024-03-05', ''],
  [{ 'releases/a.md': '' }, '2024-03-05', 'releases'],
  [{ 'releases/a.md': '' }, undefined, 'releases'],
  [{ 'releases/2024/a.md': '' }, '2024-03-05', 'releases/2024'],
  [{ 'releases/2024/a.md': '' }, undefined, 'releases'],
  [{ '2024/a.md': '' }, '2024-03-05', '2024'],
])('among %j, one of %s goes into "%s"', (files, date, folder) => {
  const room = temporaryNewsroom(files);
  expect(usualFolder(room.path, date)).toBe(join(room.path, folder));
});
