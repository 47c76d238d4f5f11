import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DoctorOptions, examine } from '../../src/build/desk/doctor.ts';
import { source } from '../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = Date.UTC(2026, 0, 2);

async function levels(room: TemporaryNewsroom, more: Partial<DoctorOptions> = {}) {
  const options = {
    folder: room.path,
    cwd: room.path,
    now: NOW,
    out: join(room.path, 'public'),
    env: { LANG: 'C.UTF-8' },
  };
  const found = await examine({ ...options, ...more });
  return { found, level: Object.fromEntries(found.map(({ id, level }) => [id, level])) };
}

test('a clock that shows a day before there was the tool is wrong, and letters may not be shown', async () => {
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  expect((await levels(room)).level).toMatchObject({
    node: 'good',
    zones: 'good',
    clock: 'good',
    out: 'good',
    letters: 'good',
  });
  const { level } = await levels(room, { now: Date.UTC(2025, 11, 31), env: { LANG: 'C' } });
  expect(level).toMatchObject({ clock: 'error', letters: 'warning' });
});

test('where a build would write is looked at in the nearest folder that there is', async () => {
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  const { found, level } = await levels(room, { out: join(room.path, 'a', 'b', 'c') });
  expect(level['out']).toBe('good');
  expect(found.find(({ id }) => id === 'out')?.values).toEqual({ folder: room.path });
});

describe('a contact', () => {
  const contacts = async (text: string) => {
    const { found } = await levels(temporaryNewsroom({ 'newsroom.yaml': '', 'offices.yaml': `contacts: ${text}\n` }));
    const one = found.find(({ id }) => id === 'contacts');
    return [one?.level, one?.values];
  };

  test('of no office in particular is sound where it can be reached', async () => {
    expect(await contacts('{ bell: { name: Bo Bell, email: bo@iom.int } }')).toEqual([
      'good',
      { count: '1', wrong: '' },
    ]);
  });

  test('of an office that there is not, or with a number that is none, is wrong', async () => {
    const wrong =
      '{ bell: { name: Bo Bell, email: bo@iom.int, office: Atlantis }, rope: { name: Ro Rope, phone: "12" } }';
    expect(await contacts(wrong)).toEqual(['error', { count: '2', wrong: 'bell, rope' }]);
  });
});

test('settings that are wrong are told, those that cannot be read too, and nothing further is looked at', async () => {
  const wrong = await levels(temporaryNewsroom({ 'newsroom.yaml': 'language: [\n' }));
  expect(wrong.found.at(-1)).toMatchObject({
    id: 'settings',
    level: 'error',
    diagnostics: [{ rule: 'fm/syntax' }],
  });
  const room = temporaryNewsroom({});
  mkdirSync(join(room.path, 'newsroom.yaml'));
  const unread = await levels(room);
  expect(unread.found.at(-1)).toMatchObject({
    ...{ id: 'settings', level: 'error', diagnostics: [] },
    values: { message: expect.stringContaining('is not a file') },
  });
  expect((await levels(temporaryNewsroom({}))).level['newsroom']).toBe('error');
});

test('releases stand as their worst finding does', async () => {
  const of = async (text: string) =>
    (await levels(temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': text }))).level['releases'];
  expect(await of(source())).toBe('good');
  expect(await of(source({ titel: 'x' }))).toBe('warning');
  expect(await of(source({ date: 'soon' }))).toBe('error');
  expect((await levels(temporaryNewsroom({ 'newsroom.yaml': '' }))).level['releases']).toBe('note');
});
