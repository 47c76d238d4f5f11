import { readdirSync, readlinkSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { unlessRefused } from '../../src/build/files.ts';
import { build } from '../../src/index.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const WORDS = Array.from({ length: 2000 }, (_, index) => `word${index * 7919}`).join(' ');

function openFilesOf(folder: string): readonly string[] {
  const links = readdirSync('/proc/self/fd').map((name) =>
    unlessRefused(() => readlinkSync(`/proc/self/fd/${name}`), ''),
  );
  return links.filter((path) => path.startsWith(folder));
}

test.runIf(process.platform === 'linux')(
  'a build that fails leaves no file open: a watch goes on after it',
  async () => {
    const names = Array.from({ length: 12 }, (_, index) => `release-${index}.md`);
    const sources = Object.fromEntries(names.map((name) => [name, source({ title: name }, WORDS)]));
    const room = temporaryNewsroom({
      'newsroom.yaml': '',
      'templates/html/list.hbs': '{{nothing.of.this}}',
      ...sources,
    });
    const temporary = temporaryNewsroom({});
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = temporary.path;
    onTestFinished(() => {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    });
    await expect(build({ cwd: room.path, out: 'public', now: Date.UTC(2024, 5), cache: true })).rejects.toThrow(
      'nothing',
    );
    expect(openFilesOf(temporary.path)).toEqual([]);
  },
);
