import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../support/built.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

/** Every field that a release can carry a secret in. */
const SECRETS = {
  title: 'CANARY title',
  subtitle: 'CANARY subtitle',
  summary: 'CANARY summary',
  slug: 'canary-slug',
  dateline: 'CANARY',
  themes: '[CANARY theme]',
  keywords: '[CANARY keyword]',
  notes: 'CANARY notes',
  figures: '[{ value: CANARY, label: CANARY, source: CANARY }]',
  image: '{ src: canary.png, alt: CANARY, caption: CANARY, credit: CANARY }',
  contacts: '\n  - name: CANARY Name\n    title: CANARY\n    email: canary@iom.int',
  corrects: '{ release: CANARY, note: CANARY }',
};
const BODY =
  'CANARY lead.\n\n## CANARY heading\n\n- CANARY item\n\n[CANARY](https://canary.example)\n\n| CANARY | b |\n|---|---|\n| CANARY | d |';

const hidden = {
  'embargoed.md': source({ ...SECRETS, embargo: '2024-06-01T09:00:00+02:00' }, BODY),
  'embargoed-tonight.md': source({ ...SECRETS, slug: 'canary-tonight', embargo: '2024-03-31T02:30:00+02:00' }, BODY),
  'ahead.md': source({ ...SECRETS, slug: 'canary-ahead', date: '2024-04-20' }, BODY),
  'draft.md': source({ ...SECRETS, slug: 'canary-draft', status: 'draft' }, BODY),
  'unreadable.md': source({ ...SECRETS, title: '"CANARY', slug: 'canary-unreadable' }, BODY),
  'faulty.md': source({ ...SECRETS, slug: 'canary-faulty', date: 'CANARY' }, BODY),
  'open.md': source({ translations: '{ fr: embargoed.md }' }),
  'open.fr.md': source({ status: 'draft', title: 'CANARY titre' }, BODY),
  'canary.png': 'GIF89a CANARY picture',
};

test('nothing of a release that is not public reaches an output or a log', async () => {
  const folder = temporaryNewsroom({ 'newsroom.yaml': '', ...hidden });
  const now = ['--now', '2024-03-30T23:00:00Z'];
  for (const args of [
    ['build', ...now],
    ['build', '--json', ...now],
    ['lint', ...now],
    ['lint', '--json', ...now],
  ]) {
    const { stdout, stderr } = await runCli(args, { cwd: folder.path, env: { CI: 'true' } });
    expect(`${stdout}${stderr}`.replaceAll(/canary-[a-z]+/g, '')).not.toMatch(/canary(?!\.png)/i);
  }
  const outputs = [...readFolder(join(folder.path, 'public'))];
  expect(outputs.map(([path]) => path)).toContain('en/open/index.html');
  expect(outputs.map(([path]) => path)).toContain('en/archive/index.html');
  expect(outputs.filter(([path, bytes]) => /canary/i.test(path + bytes.toString('latin1')))).toEqual([]);
});

test('each appears in the first build after its hour, and not before', async () => {
  const folder = temporaryNewsroom({ 'newsroom.yaml': '', ...hidden });
  const publishedAt = async (now: string) => {
    await runCli(['build', '--now', now], { cwd: folder.path });
    return new Set(folder.list('public').map((path) => path.split('/')[2]));
  };
  expect(await publishedAt('2024-03-31T00:29:59Z')).not.toContain('canary-tonight');
  expect(await publishedAt('2024-03-31T00:30:00Z')).toContain('canary-tonight');
  expect(await publishedAt('2024-06-01T06:59:59Z')).not.toContain('canary-slug');
  expect(await publishedAt('2024-06-01T07:00:00Z')).toContain('canary-slug');
});
