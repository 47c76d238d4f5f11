import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const run = (args: readonly string[]) => runCli(args, { cwd: temporaryNewsroom({}).path });

describe('offices', () => {
  test.each([
    ['mexico', 'mexico'],
    ['المكسيك', 'mexico'],
    ['Mexique', 'mexico'],
    ['SS', 'south-sudan'],
    ['Buenos Aires', 'regional-office-south-america'],
  ])('finds %s', async (query, id) => {
    const { code, stdout } = await run(['offices', query, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).offices.map((office: { id: string }) => office.id)).toContain(id);
  });

  test('says what was probably meant, and ends with 1', async () => {
    const { code, stderr, stdout } = await run(['offices', 'mexcio']);
    expect(stderr + stdout).toContain('mexico');
    expect(code).toBe(1);
  });
});
