import { expect, test } from 'vitest';
import { type BuildOptions, build } from '../../src/index.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

async function built(settings: string, css = '', options: Partial<BuildOptions> = {}) {
  const files = css === '' ? {} : { 'templates/email/dark.css': css };
  const room = temporaryNewsroom({ 'newsroom.yaml': settings, 'a.md': source(), ...files });
  const { diagnostics } = await build({ cwd: room.path, out: 'public', now: Date.UTC(2024, 2, 9), formats: ['email'], ...options }); // biome-ignore format: one call
  return diagnostics.filter(({ rule }) => rule === 'email/css');
}

const clients = (...names: string[]) => `email: { clients: [${names.join(', ')}] }\n`;

test('says what of an email is dropped, by whom, and how often it stands there', async () => {
  const css = '.a { display: grid }\n.b { display: grid }\n';
  const [twice] = await built('', css);
  expect(twice).toMatchObject({ file: 'templates/email/dark.css', severity: 'warning', start: { line: 1 } });
  expect(twice?.message).toMatch(/ is dropped by [\w.-]+(?:, [\w.-]+){3} and \d+ more\. It stands there 2 times\.$/);
  const [once] = await built(clients('outlook.windows'), '.a { display: grid }\n');
  expect(once?.message).toMatch(/ is dropped by outlook\.windows\.$/);
  expect(await built('', css, { formats: ['wire'] })).toEqual([]);
  expect(await built('lint: { rules: { email/css: off } }\n', css)).toEqual([]);
});

test('knows no mail program that nobody has tested', async () => {
  await expect(built(clients('outlook.windws'))).rejects.toMatchObject({
    message: 'newsroom.yaml, email.clients: there is no "outlook.windws".',
    hint: 'Did you mean outlook.windows?',
  });
  await expect(built(clients('xqzwvk.program'))).rejects.toMatchObject({
    hint: expect.stringMatching(/^Known: .*outlook/),
  });
});
