import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines } from '../../src/archive/packing/json-lines.ts';
import { textOf } from '../../src/build/cache/keys.ts';
import { copySettingsOf } from '../../src/build/copy-settings.ts';
import { exportReleases } from '../../src/build/export/export.ts';
import { fileTarget } from '../../src/build/export/file-target.ts';
import { openTarget } from '../../src/build/export/open-target.ts';
import { listNewsroom } from '../../src/build/list.ts';
import { onDisk } from '../../src/build/output/failures.ts';
import { checkOutputPath, isOutputPath } from '../../src/build/output/paths.ts';
import { inColours } from '../../src/build/preview/for-desk.ts';
import { remarkDiagnostics } from '../../src/build/remarks.ts';
import { replaceFile } from '../../src/build/replace-file.ts';
import { surveySource } from '../../src/build/survey.ts';
import { writeWhole } from '../../src/build/write-whole.ts';
import { ReleaseError } from '../../src/model/error.ts';
import { DEFAULT_NEWSROOM } from '../../src/newsroom/newsroom.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = Date.UTC(2026, 0, 2);

describe('a file that is replaced', () => {
  const before = Buffer.from('before');

  test('may stand outside of the folder that is worked on, unless it is a link there', () => {
    const room = temporaryNewsroom({ 'news/a.md': '', 'other/b.md': 'before' });
    const [root, other] = [join(room.path, 'news'), join(room.path, 'other', 'b.md')];
    symlinkSync(other, join(room.path, 'other', 'link.md'));
    symlinkSync(join(room.path, 'other'), join(room.path, 'linked'));
    expect(replaceFile(join(room.path, 'other', 'link.md'), before, 'after', root)).toBe('link');
    expect(replaceFile(join(room.path, 'linked', 'b.md'), before, 'after', root)).toBe('link');
    expect(room.read('other/b.md')).toBe('before');
    expect(replaceFile(other, before, 'after', root)).toBeUndefined();
    expect(room.read('other/b.md')).toBe('after');
    expect(replaceFile(other, before, 'again', root)).toBe('changed');
    expect(replaceFile(join(room.path, 'other', 'c.md'), before, 'after', root)).toBe('gone');
  });
});

describe('what a format remarks', () => {
  const remark = { rule: 'email/subject', severity: 'info', message: 'Long.', hint: 'Shorten it.' } as const;
  const surveyed = (text: string) => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': text });
    const options = { newsroom: DEFAULT_NEWSROOM, folder: room.path, now: NOW, cwd: room.path };
    return surveySource(join(room.path, 'a.md'), options);
  };
  const at = (text: string, field: readonly string[]) => {
    const [{ range } = { range: undefined }] = remarkDiagnostics(surveyed(text), { ...remark, field });
    return range && text.slice(range.start, range.end);
  };

  test('stands at the field that it is about, and at the top where there is none', () => {
    const text = source({ title: 'Harbour' });
    expect([at(text, ['title']), at(text, ['image', 'src']), at('Words.', ['title'])]).toEqual(['Harbour', '', '']);
    expect(at('---\ntitle: [\n---\nWords.\n', ['title'])).toBe('');
  });

  test('of a release without a source is about nothing', () => {
    expect(remarkDiagnostics(undefined, remark)).toEqual([]);
  });
});

describe('an archive that is written', () => {
  const packing = jsonLines();

  test('does not go on from a beginning that is shorter than what was noted, nor from a link', () => {
    const room = temporaryNewsroom({ '.out.jsonl.part': 'half', elsewhere: 'x'.repeat(200) });
    const begun = (end: number) => {
      const target = fileTarget(join(room.path, 'out.jsonl'), packing);
      target.open();
      try {
        return target.begin([{ end, files: [], written: [], unchanged: 0 }] as unknown as Parameters<
          typeof target.begin
        >[0]);
      } finally {
        target.close();
      }
    };
    expect(begun(100)).toBe(0);
    expect(room.read('.out.jsonl.part')).toBe('');
    room.write({ '.out.jsonl.part': 'whole and half' });
    expect(begun(5)).toBe(1);
    expect(room.read('.out.jsonl.part')).toBe('whole');
  });

  test('may be closed before it is begun', () => {
    const room = temporaryNewsroom({});
    const target = fileTarget(join(room.path, 'out.jsonl'), packing);
    target.open();
    target.close();
    target.close();
    expect(room.list()).toEqual([]);
  });

  test('needs an output, and ends when nobody reads any more', async () => {
    const room = temporaryNewsroom({
      'newsroom.yaml': '',
      'a.md': source(),
      'b.md': source({ title: 'Another Title' }),
    });
    expect(() => openTarget({ cwd: room.path, to: '-', form: 'jsonl' })).toThrow('There is no output to write to.');
    const options = { cwd: room.path, now: NOW, to: '-', form: 'jsonl' } as const;
    const lines: string[] = [];
    const take = (most: number) => (bytes: Uint8Array) => {
      if (lines.length === most) return Promise.resolve(false);
      lines.push(Buffer.from(bytes).toString());
      return Promise.resolve(true);
    };
    const all = await exportReleases({ ...options, output: take(100) });
    expect(all.exported.map(({ slug }) => slug).sort()).toEqual(['a', 'b']);
    lines.length = 0;
    const some = await exportReleases({ ...options, output: take(1) });
    expect([some.exported.length, lines.length]).toEqual([1, 1]);
  });
});

test('a list is of all releases where nothing is chosen', () => {
  const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
  expect(listNewsroom({ cwd: room.path, now: NOW }).releases.map(({ source: file }) => file)).toEqual(['a.md']);
});

test('a device is written to as it is, and stays one', () => {
  writeWhole('/dev/null', 'words');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  const room = temporaryNewsroom({});
  writeWhole(join(room.path, 'a', 'b.json'), 'words');
  expect(readFileSync(join(room.path, 'a', 'b.json'), 'utf8')).toBe('words');
  expect(() => writeWhole(join(room.path, 'a'), 'words')).toThrow('a folder stands where a file belongs');
  expect(room.list()).toEqual(['a/b.json']);
});

test('what the disk refuses is told in words, by its code where there are none; a defect goes on', () => {
  const told = (error: Error) => {
    try {
      return onDisk('out', () => {
        throw error;
      });
    } catch (thrown) {
      return thrown instanceof ReleaseError ? `${thrown.message} ${thrown.hint}` : thrown;
    }
  };
  const refused = (code: string) => told(Object.assign(new Error(code), { code }));
  expect(refused('EROFS')).toBe('out cannot be written: the disk is read-only. Choose another folder.');
  expect(refused('ETXTBSY')).toBe('out cannot be written: the system says ETXTBSY. Check the disk and try again.');
  expect(told(new RangeError('lost'))).toEqual(new RangeError('lost'));
});

test.each(['en/a.', 'en/a /b', 'en//a', '../a', 'en/con/a', 'en/a:b', `en/${'x'.repeat(300)}`])(
  'no output is called %j',
  (path) => {
    expect(isOutputPath(path)).toBe(false);
    expect(() => checkOutputPath(path)).toThrow('cannot be written');
  },
);

test('a page is shown in the colours that are asked for', () => {
  const page =
    '<style>:root { color-scheme: light dark } @media (prefers-color-scheme: dark) { a { color: red } } @media (prefers-color-scheme: light) { a { color: blue } }</style>';
  const shown = (dark: string, light: string, scheme: string) =>
    `<style>:root { color-scheme: ${scheme} } @media (${dark}) { a { color: red } } @media (${light}) { a { color: blue } }</style>`;
  expect(inColours(page, 'dark')).toBe(shown('min-width: 0', 'max-width: 0', 'dark'));
  expect(inColours(page, 'light')).toBe(shown('max-width: 0', 'min-width: 0', 'light'));
  expect([inColours(page, null), inColours(page, 'green')]).toEqual([page, page]);
});

test('settings of copy are those that are given, and values are the same text where they are equal', () => {
  const all = { wire: { width: 60 }, ninjs: '2.2', email: { draft: true } } as const;
  expect(copySettingsOf({ ...all, cwd: '/' } as typeof all)).toEqual(all);
  expect(copySettingsOf({})).toEqual({});
  expect(textOf({ a: new Set([1]), b: new Map([[2, 3]]), c: 4 })).toBe('{"a":{"set":[1]},"b":{"map":[[2,3]]},"c":4}');
});
