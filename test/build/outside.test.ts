import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const RELEASES = fileURLToPath(new URL('../../releases', import.meta.url));

test('builds a newsroom that is not below the working directory', async () => {
  const folder = temporaryNewsroom({});
  const { code, stderr } = await runCli(['build', join(RELEASES), '--out', 'public'], { cwd: folder.path });
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('Built 4 releases') });
  expect(folder.list('public')).toContain('public/ar/2009-06-19-iom-director-general-visits-mexico/wire.txt');
});
