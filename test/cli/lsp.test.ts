import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const BIN = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));

/** A real client over standard input and output, for one file of a newsroom. */
async function editor(files: Readonly<Record<string, string | Uint8Array>>, name: string, locale?: string) {
  const room = temporaryNewsroom(files);
  const server = spawn(process.execPath, [BIN, 'lsp', '--stdio'], { cwd: room.path });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  client.onNotification('textDocument/publishDiagnostics', (params) => waiting.shift()?.(params));
  client.listen();
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const close = async () => {
    if (server.exitCode === null) {
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
    }
    const code = await ended;
    client.dispose();
    return code;
  };
  onTestFinished(async () => void (await close()));
  const result = await client.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(room.path).href,
    capabilities: {},
    ...(locale === undefined ? {} : { locale }),
  });
  await client.sendNotification('initialized', {});
  const uri = pathToFileURL(`${room.path}/${name}`).href;
  const text = room.read(name);
  const found = () => new Promise<readonly Diagnostic[]>((resolve) => waiting.push((got) => resolve(got.diagnostics)));
  const opened = found();
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const diagnostics = await opened;
  let document = TextDocument.create(uri, 'markdown', 1, text);
  const at = (marker: string) => document.positionAt(document.getText().indexOf(marker) + marker.length);
  const ask = <Answer>(method: string, params: object) =>
    client.sendRequest<Answer>(`textDocument/${method}`, { textDocument: { uri }, ...params });
  return {
    room,
    close,
    client,
    result,
    diagnostics,
    edit: async (next: string) => {
      const changed = found();
      document = TextDocument.create(uri, 'markdown', document.version + 1, next);
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges: [{ text: next }],
      });
      return changed;
    },
    actions: ({ range }: Diagnostic) => ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [] } }),
    apply: (action: CodeAction | undefined) => TextDocument.applyEdits(document, action?.edit?.changes?.[uri] ?? []),
    hoverAt: (marker: string) => ask<Hover | null>('hover', { position: at(marker) }),
    labelsAt: async (marker: string) =>
      (await ask<CompletionItem[]>('completion', { position: at(marker) })).map(({ label }) => label),
  };
}

const OFFICES = `contacts: { night-desk: { name: Night Desk, phone: "+41 22 717 91 11", email: night@iom.int } }\n`;

test('reports findings as one types, at their characters', async () => {
  const wrong = source({ title: '"🚢 Ship"', date: '2018-02-30' });
  const { diagnostics, edit, result } = await editor(
    { 'newsroom.yaml': '', 'offices.yaml': OFFICES, 'a.md': wrong },
    'a.md',
  );
  expect(result.serverInfo?.name).toBe('iom-release');
  expect(diagnostics).toMatchObject([
    {
      code: 'date/valid',
      source: 'iom-release',
      severity: 1,
      range: { start: { line: 2, character: 6 }, end: { line: 2, character: 16 } },
    },
  ]);
  expect(await edit(wrong.replace('02-30', '02-28'))).toEqual([]);
});

test('offers fixes that do what lint --fix does, and a comment that waits for its reason', async () => {
  const { diagnostics, actions, apply, edit } = await editor(
    { 'newsroom.yaml': '', 'offices.yaml': OFFICES, 'a.md': source({ dateline: 'Geneva –' }) },
    'a.md',
  );
  const [found] = diagnostics;
  if (!found) throw new Error('nothing was found');
  expect(found.code).toBe('dateline/plain');
  const [fix, comment] = await actions(found);
  expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
  expect(await edit(apply(fix))).toEqual([]);
  await edit(source({ dateline: 'Geneva –' }));
  const commented = apply(comment);
  expect(commented).toContain('# iom-release-disable-next-line dateline/plain -- \ndateline:');
  expect((await edit(commented)).map(({ code }) => code)).toContain('suppression/valid');
  expect(await edit(commented.replace('-- \n', '-- as it was printed\n'))).toEqual([]);
});

test('explains what was found, and what a key is for', async () => {
  const { hoverAt } = await editor(
    { 'newsroom.yaml': '', 'offices.yaml': OFFICES, 'a.md': source({ date: '2018-02-30' }) },
    'a.md',
  );
  expect(await hoverAt('2018-0')).toMatchObject({
    contents: { value: expect.stringMatching(/date\/valid[\s\S]*Why: /) },
  });
  expect(await hoverAt('\noff')).toMatchObject({ contents: { value: expect.stringContaining('The id or name') } });
  expect(await hoverAt('The reading')).toBeNull();
});

describe('completes', () => {
  const text = `---
title: T
office: 
contacts:
  - nig
  - name: Ana
    pho
themes: [mig
countries: [M
type: 
image:
  s
translations:
  fr: 

---
Body of
`;

  test('keys, offices, contacts, themes, countries, words and files at their places', async () => {
    const { labelsAt } = await editor(
      { 'newsroom.yaml': '', 'offices.yaml': OFFICES, 'a.md': text, 'a.fr.md': text },
      'a.md',
    );
    expect(await labelsAt('office: ')).toEqual(expect.arrayContaining(['mexico', 'headquarters']));
    expect(await labelsAt('- nig')).toEqual(expect.arrayContaining(['night-desk', 'name', 'phone']));
    expect(await labelsAt('    pho')).toEqual(expect.arrayContaining(['phone', 'email', 'languages']));
    expect(await labelsAt('[mig')).toContain('migration-health');
    expect(await labelsAt('[M')).toContain('MX');
    expect(await labelsAt('type: ')).toEqual(expect.arrayContaining(['press-release', 'statement']));
    expect(await labelsAt('image:\n  s')).toEqual(['src', 'alt', 'caption', 'credit']);
    expect(await labelsAt('fr: ')).toContain('a.fr.md');
    expect(await labelsAt('Body of')).toEqual([]);
  });

  test('no key that is there already', async () => {
    const { labelsAt } = await editor({ 'newsroom.yaml': '', 'offices.yaml': OFFICES, 'a.md': text }, 'a.md');
    const labels = await labelsAt('fr: \n');
    expect(labels).toContain('embargo');
    expect(labels).not.toContain('title');
  });
});

test('reports wrong settings in newsroom.yaml, and reads them again when they are saved', async () => {
  const { diagnostics, client, room } = await editor({ 'newsroom.yaml': 'futureHorizon: soon\n' }, 'newsroom.yaml');
  expect(diagnostics.length).toBe(1);
  room.write({ 'newsroom.yaml': 'futureHorizon: 10\n' });
  const uri = pathToFileURL(`${room.path}/newsroom.yaml`).href;
  const cleared = new Promise<PublishDiagnosticsParams>((resolve) =>
    client.onNotification('textDocument/publishDiagnostics', resolve),
  );
  await client.sendNotification('textDocument/didSave', { textDocument: { uri } });
  expect((await cleared).diagnostics).toEqual([]);
});

test('checks releases all the same where settings cannot even be read', async () => {
  const files = { 'newsroom.yaml': new Uint8Array([0x6c, 0xff, 0xfe]), 'a.md': source({ office: 'mexiko' }) };
  const { diagnostics, labelsAt } = await editor(files, 'a.md');
  expect(diagnostics.map(({ code }) => code)).toContain('office/known');
  expect(await labelsAt('office: ')).toContain('mexico');
});

test('knows nothing of a document that is no file, nor of one that nobody opened', async () => {
  const { client } = await editor({ 'newsroom.yaml': '', 'a.md': source() }, 'a.md');
  const textDocument = { uri: 'untitled:Untitled-1', languageId: 'markdown', version: 1, text: source() };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  const position = { line: 1, character: 0 };
  const range = { start: position, end: position };
  for (const uri of ['untitled:Untitled-1', 'file:///nobody/opened.md']) {
    const asked = { textDocument: { uri }, position, range, context: { diagnostics: [] } };
    expect(await client.sendRequest('textDocument/completion', asked)).toEqual([]);
    expect(await client.sendRequest('textDocument/codeAction', asked)).toEqual([]);
    expect(await client.sendRequest('textDocument/hover', asked)).toBeNull();
  }
});

test('speaks the language of the editor, and English where it does not speak that', async () => {
  const files = { 'newsroom.yaml': '', 'a.md': source({ office: 'mexiko' }) };
  const { diagnostics, actions, hoverAt } = await editor(files, 'a.md', 'fr-CH');
  const [found] = diagnostics;
  expect(found?.message).toBe(
    'Aucun bureau ne s’appelle «\u00a0mexiko\u00a0».\nVouliez-vous dire «\u00a0mexico\u00a0»\u202f?',
  );
  expect(found && (await actions(found)).map(({ title }) => title)).toEqual(['Écrivez mexico (relisez le résultat)']);
  expect(JSON.stringify((await hoverAt('mexi'))?.contents)).toContain('Le bureau est connu de la rédaction');
  expect((await editor(files, 'a.md', 'ja')).diagnostics[0]?.message).toContain('No office is called "mexiko".');
});

test('ends when the editor says so', async () => {
  const { close } = await editor({ 'a.md': source() }, 'a.md');
  expect(await close()).toBe(0);
});
