import { expect, test } from 'vitest';
import { lint } from '../../src/build/lint.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const comment = (text: string) => `iom-release-disable-${text}`;
const phone = (text: string) => `\n  - name: Ana Ejemplo\n${text}\n    email: ana.ejemplo@iom.int`;
const OLD = '    phone: 0041 22 717 91 11';

/** @returns each finding as `line rule` */
async function found(text: string, settings = '') {
  const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': settings, 'a.md': text });
  const { diagnostics } = await lint({ cwd, now: Date.UTC(2026, 0, 1) });
  return diagnostics.map(({ start, rule }) => `${start.line} ${rule}`);
}

test.each([
  ['the next line', `    # ${comment('next-line phone/format -- as printed')}\n${OLD}`],
  [
    'the next line, over another comment and an empty line',
    `    # ${comment('next-line phone/format -- a')}\n    # b\n\n${OLD}`,
  ],
  ['its own line', `${OLD} # ${comment('line phone/format -- as printed')}`],
  ['the file', `${OLD}\n    # ${comment('file phone/format -- as printed')}`],
])('a comment suppresses a finding of %s', async (_, lines) => {
  const stacked = lines.replace('    # b\n', `    # ${comment('next-line phone/format -- b')}\n`);
  expect(await found(source({ contacts: phone(OLD) }))).toEqual(['7 phone/format']);
  expect(await found(source({ contacts: phone(stacked) }))).toEqual([]);
});

test('without a reason it has no effect, and both are reported', async () => {
  const lines = `${OLD} # ${comment('line phone/format')}`;
  expect(await found(source({ contacts: phone(lines) }))).toEqual(['7 phone/format', '7 suppression/valid']);
});

test('an error without which no release can be made stays', async () => {
  const text = source({ date: `2024-02-30 # ${comment('line date/valid -- please')}` });
  expect(await found(text)).toEqual(['3 date/valid', '3 suppression/valid']);
});

test('one that has nothing to do is reported, and --fix deletes it', async () => {
  const front = `# ${comment('next-line phone/format -- old')}\nsubtitle`;
  const body = `Text.\n\n<!-- ${comment('next-line email/domain -- old')} -->\nMore. <!-- ${comment('line image/file -- x')} -->`;
  const text = source({ [front]: 'A quiet place' }, body);
  expect(await found(text)).toEqual(['9 suppression/unused', '14 suppression/unused', '15 suppression/unused']);
  expect(await found(text, 'lint: { rules: { suppression/unused: off } }')).toEqual([]);
  const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': text });
  await runCli(['lint', '--fix'], { cwd: newsroom.path });
  expect(newsroom.read('a.md')).toBe(source({ subtitle: 'A quiet place' }, 'Text.\n\n\nMore.'));
});

test('a finding that needs the disk can be suppressed too', async () => {
  const body = `![A map](map.png) <!-- ${comment('line image/file -- comes with the build')} -->`;
  expect(await found(source({}, body))).toEqual([]);
});

test('no output shows a comment', async () => {
  const newsroom = temporaryNewsroom({
    'newsroom.yaml': '',
    'a.md': source(
      { notes: `|\n  Note. <!-- ${comment('line a/b -- secret reason')} -->` },
      `Text. <!-- ${comment('line email/domain -- secret reason')} -->\n\n<!-- ${comment('wrong secret reason')} -->`,
    ),
  });
  const { code } = await runCli(['build'], { cwd: newsroom.path });
  expect(code).toBe(0);
  const written = newsroom.list('public');
  expect(written.length).toBeGreaterThan(3);
  for (const path of written) expect(newsroom.read(path)).not.toMatch(/iom-release-disable|secret reason/);
});
