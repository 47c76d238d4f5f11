import { mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlValidate } from '../../support/accessibility.ts';
import { harbourCopy, leaveNothing, type RunningPreview, runPreview } from '../../support/preview.ts';
import type { TemporaryNewsroom } from '../../support/temporary-newsroom.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Asks as no browser would: the path and the headers go out as they are. */
function ask(url: string, options: { path?: string; method?: string; headers?: Record<string, string> } = {}) {
  const { hostname, port, pathname } = new URL(url);
  const path = options.path ?? pathname;
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ hostname, port, path, method: options.method ?? 'GET', headers: options.headers ?? {} });
    sent.on('error', reject);
    sent.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.end();
  });
}

const CANARY = 'canary sentence';
let room: TemporaryNewsroom;
let preview: RunningPreview;
let key: string;

afterAll(leaveNothing);
beforeAll(async () => {
  room = harbourCopy(true);
  room.write({
    'broken.md': '---\ntitle: Une lampe\nlanguage: fr\ndate: 2024-02-31\n---\nTexte.\n',
    'torn.es.md': '---\ntitle: [\n',
  });
  preview = await runPreview(room.path, ['--now', '2024-03-09T12:00:00Z'], {}, true);
  key = new URL(preview.url).pathname;
});

const at = (path: string, options: Parameters<typeof ask>[1] = {}) =>
  ask(preview.url, { path: key + path, ...options });

describe('who may ask', () => {
  test('this machine, with the key', async () => {
    expect(new URL(preview.url).hostname).toBe('127.0.0.1');
    expect(key).toMatch(/^\/[\w-]{22}\/$/);
    expect((await at('view/en/embargoed/wire.txt')).body).toContain(CANARY);
    expect((await at('', { headers: { Host: `localhost:${new URL(preview.url).port}` } })).status).toBe(200);
  });

  test.each([
    ['no key', '/', {}, 403],
    ['a wrong key', '/AAAAAAAAAAAAAAAAAAAAAA/state.json', {}, 403],
    ['a key with something before it', '//x/', {}, 403],
    ['an absolute address', 'http://127.0.0.1/', {}, 403],
    ['a name that points here (DNS rebinding)', 'KEY', { Host: 'press.example.org' }, 421],
    ['such a name with the right port', 'KEY', { Host: 'press.example.org:PORT' }, 421],
    ['another port', 'KEY', { Host: '127.0.0.1:1' }, 421],
    ['a page of another site', 'KEY', { Origin: 'https://press.example.org' }, 403],
    ['a page without an origin', 'KEY', { Origin: 'null' }, 403],
    ['another program of this machine', 'KEY', { Origin: 'http://127.0.0.1:1' }, 403],
  ])('refuses %s', async (_, path, headers, status) => {
    const { port } = new URL(preview.url);
    const filled = Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', port)]);
    const answer = await ask(preview.url, {
      path: path.replace('KEY', `${key}view/en/embargoed/wire.txt`),
      headers: Object.fromEntries(filled),
    });
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain(CANARY);
    expect(answer.body).not.toContain(key);
  });

  test('HEAD, which gets what GET does but for the text', async () => {
    const head = await at('state.json', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('not for what cannot be an address, a release that is not there, or a file that no release has', async () => {
    for (const path of [
      '%zz',
      'release.json',
      'release.json?id=none',
      'view/en',
      'view/en/nowhere/',
      'view/en/embargoed/x.exe',
    ])
      expect((await at(path)).status, path).toBe(404);
    expect((await at('view/en/embargoed/')).body).toContain(CANARY);
  });

  test('nobody without a Host, as programs before HTTP/1.1 ask', async () => {
    const { hostname, port } = new URL(preview.url);
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.end(`GET ${key}state.json HTTP/1.0\r\n\r\n`));
      let text = '';
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      socket.on('error', reject).on('end', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1\.[01] 421 /);
    expect(said).not.toContain(CANARY);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('refuses %s', async (method) => {
    expect((await at('state.json', { method })).status).toBe(405);
  });

  test('nobody from another machine: it listens on the loopback address alone', async () => {
    const { port } = new URL(preview.url);
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.2', port: Number(port) });
      socket.on('connect', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    expect(reached).toBe(false);
  });
});

describe('what is served', () => {
  test('nothing outside the newsroom, and nothing in it but releases and their pictures', async () => {
    mkdirSync(join(room.path, 'secrets'), { recursive: true });
    room.write({ 'secrets/plan.txt': CANARY, 'pictures/other.png': CANARY });
    const paths = [
      ...['../newsroom.yaml', '..%2fnewsroom.yaml', '%2e%2e/newsroom.yaml', 'view/../../newsroom.yaml'],
      ...['view/en/everything/../../../newsroom.yaml', 'view/en/everything/..%2f..%2f..%2fsecrets%2fplan.txt'],
      ...['view/en/everything/pictures/other.png', 'view/en/everything/pictures/../secrets/plan.txt'],
      ...['secrets/plan.txt', 'newsroom.yaml', 'app.js/../../../package.json', '..\\newsroom.yaml', '%00', '%ff'],
      ...['constructor', '__proto__', 'view/en/constructor/', 'release.json?id=../newsroom.yaml', 'view//etc/passwd'],
    ];
    for (const path of paths) {
      const { status, body } = await at(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body).not.toMatch(/canary|organisation/);
    }
  });

  test('a picture that stands in the newsroom, and no link that was put in its place', async () => {
    const picture = 'view/en/everything/pictures/room.png';
    expect(await at(picture)).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
    const place = join(room.path, 'pictures/room.png');
    unlinkSync(place);
    symlinkSync('/etc/passwd', place);
    const { status, body } = await at(picture);
    expect(status).toBe(404);
    expect(body).not.toContain('root:');
  });

  test.each([
    ['', /default-src 'none'; script-src 'self'.*frame-ancestors 'none'/],
    ['view/en/correction/index.html', /default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:.*sandbox/],
    ['view/en/correction/email.html', /sandbox allow-same-origin;/],
  ])('/%s under a policy that lets nothing out', async (path, policy) => {
    const { headers } = await at(path);
    expect(headers['content-security-policy']).toMatch(policy);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('a page that is valid HTML', async () => {
    const found = await htmlValidate((await at('')).body);
    // Script and style come from the same process as the page: a hash in the page would prove nothing.
    expect(found.filter(({ rule }) => rule !== 'require-sri')).toEqual([]);
  });

  test('drafts, what is under embargo and what is broken, with their marks', async () => {
    const { releases } = JSON.parse((await at('state.json')).body);
    const states = Object.fromEntries(releases.map((one: { id: string; state: string }) => [one.id, one.state]));
    expect(states).toMatchObject({
      'draft.md': 'draft',
      'embargoed.md': 'embargoed',
      'withdrawn.md': 'withdrawn',
      'everything.en.md': 'public',
    });
    expect(releases).toContainEqual(
      expect.objectContaining({ id: 'broken.md', title: 'Une lampe', language: 'fr', state: 'unreadable' }),
    );
    expect(releases).toContainEqual(
      expect.objectContaining({ id: 'torn.es.md', title: '', language: 'es', state: 'unreadable' }),
    );
    expect((await at('view/en/draft/index.html')).body).toContain('NOT FOR PUBLICATION');
    expect((await at('view/en/embargoed/email.html')).body).toContain('EMBARGOED UNTIL');
  });
});
