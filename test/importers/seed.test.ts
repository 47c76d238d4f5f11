import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const FIXTURE = new URL('../fixtures/import/iom-director-general-visits-mexico.txt', import.meta.url);
const RELEASES = new URL('../../releases/', import.meta.url);
const SAMPLE = '2009-06-19-iom-director-general-visits-mexico.en.md';

/** What the sample's editor added to the page: it says none of this. */
const EDITORIAL =
  /^(?:summary|themes|countries|keywords|translations|dateEstimated): .*\n|^translations:\n(?: {2}.*\n)+/gm;

function sample(): string {
  return readFileSync(new URL(SAMPLE, RELEASES), 'utf8');
}

function newsroom() {
  const settings = (name: string) => readFileSync(new URL(name, RELEASES), 'utf8');
  return temporaryNewsroom({
    'newsroom.yaml': settings('newsroom.yaml'),
    'offices.yaml': settings('offices.yaml'),
    'page.txt': readFileSync(FIXTURE),
  });
}

describe('the archived page that the project began with', () => {
  test('gives the sample source but for the date, and what its editor added', async () => {
    const room = newsroom();
    const result = await runCli(['import', 'page.txt'], { cwd: room.path });
    expect(result.code).toBe(0);
    const source = room.read('iom-director-general-visits-mexico.en.md');
    const undated = sample()
      .replace(EDITORIAL, '')
      .replace(/(?:^#.*\n)+date: .*\n/m, 'DATE\n');
    expect(source.replace(/(?:^#.*\n)+date:\n/m, 'DATE\n')).toBe(undated);
  });

  test('invents no date: it is empty, with what the text says of it', async () => {
    const room = newsroom();
    await runCli(['import', 'page.txt'], { cwd: room.path });
    expect(room.read('iom-director-general-visits-mexico.en.md')).toContain(
      '# The input has no date of its own. It says: "During the three-day visit starting Monday" (line 28).\ndate:\n',
    );
    const lint = await runCli(['lint', 'iom-director-general-visits-mexico.en.md'], { cwd: room.path });
    expect(lint.code).toBe(1);
    expect(lint.stdout).toContain('"date" has no value.');
  });

  test('is published once a person has decided the date', async () => {
    const room = newsroom();
    await runCli(['import', 'page.txt', '--date', '2009-06-19'], { cwd: room.path });
    const lint = await runCli(['lint', '2009-06-19-iom-director-general-visits-mexico.en.md'], { cwd: room.path });
    expect(lint.stdout).not.toContain('error');
    expect(lint.code).toBe(0);
  });

  test('reports what was left out and why', async () => {
    const room = newsroom();
    const { stdout } = await runCli(['import', 'page.txt', '--json'], { cwd: room.path });
    const [release] = JSON.parse(stdout).releases;
    expect(release.doubtful).toEqual(['date']);
    expect(release.warnings).toEqual([]);
    const reasons = new Set(release.dropped.map(({ reason }: { reason: string }) => reason));
    expect([...reasons].sort()).toEqual(['navigation', 'remains of markup']);
    const texts = release.dropped.map(({ text }: { text: string }) => text).join('\n');
    expect(texts).toContain('175 member states');
  });
});
