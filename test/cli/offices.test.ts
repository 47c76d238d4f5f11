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

describe('rules and explain', () => {
  test('lists every rule with its severity', async () => {
    const { stdout } = await run(['rules']);
    expect(stdout).toMatch(/^ *date\/valid +error/m);
    expect(JSON.parse((await run(['rules', '--json'])).stdout).rules.length).toBeGreaterThan(30);
  });

  test('explains one with its why and source, and suggests for a wrong name', async () => {
    expect((await run(['explain', 'date/valid'])).stdout).toMatch(/Why: [\s\S]*Source: /);
    const { code, stderr } = await run(['explain', 'date/vaild']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('date/valid') });
  });
});
