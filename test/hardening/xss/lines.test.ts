import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { REPORTERS } from '../../../src/cli/reporters/list.ts';
import { FORMATS } from '../../../src/formats/list.ts';
import { render } from '../../../src/formats/render.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { readFolder } from '../../support/built.ts';
import { runCli } from '../../support/cli.ts';
import { contextFor, harbour } from '../../support/releases.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { PAYLOADS, part } from './payloads.ts';
import { withText } from './raw-texts.ts';
import { freeTexts } from './sources.ts';

const FULL = process.env['XSS'] === 'full';
const NOW = Date.UTC(2024, 2, 9, 12);
const { newsroom } = harbour();
const { templates } = contextFor(newsroom);
const timeout = 1_200_000;

/** What a terminal or a runner of CI acts on. */
const SEQUENCES = [
  ...['\u001b[2J', '\u001b]0;x\u0007', '\u001b]8;;https://evil.example\u001b\\', '\u009b31m', '\b\b\b', '\r', '\u007f', '\u202e', '\u2066', '\u200b', '\ufeff', '\u0007'],
  ...['::error::x', '::set-output name=a::b', '::add-mask::x', '\n::error::x', '##vso[task.complete]', '##[error]x', '##teamcity[x]', '\n##[group]x', '::stop-commands::x', '%0A::error::x'],
]; // biome-ignore format: a list

function releaseOf(fields: Readonly<Record<string, string>>, body?: string) {
  return validate(parse(source(fields, body), 'a.md'), { newsroom, now: NOW }).release;
}

/** What no output to a person may hold: controls, C1, bidi and zero-width signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** GitHub's runner reads a command at the start of a line, Azure's and TeamCity's anywhere. */
const COMMAND = /^\s*::[a-z-]+[ :]|##vso\[|##\[|##teamcity\[/m;

test('no text reaches a terminal or a CI log as a control, a bidi sign or a command', { timeout }, async () => {
  const name = 'xss: terminal and CI logs';
  startCase(name);
  const texts = [
    ...SEQUENCES,
    ...SEQUENCES.flatMap((one) => [`a ${one}`, `${one}${one}`]),
    ...part(PAYLOADS, FULL ? 10 : 200),
  ];
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  texts.forEach((text, index) => {
    const quoted = JSON.stringify(text);
    const usable = text.replace(/[/\0]/g, '').slice(0, 60).trim();
    room.write({
      [`r${index}.md`]: source({ ...freeTexts(text), office: 'headquarters', corrects: null, image: null }, text),
      [`bad${index}.md`]: source(
        {
          office: quoted,
          date: quoted,
          language: quoted,
          slug: quoted,
          [`"k${index}${text.replace(/["\\\p{Cc}]/gu, '')}"`]: 'x',
        },
        text,
      ),
      [`raw${index}.md`]: `---\ntitle: ${text}\n---\n${text}\n`,
    });
    if (usable !== '' && Buffer.byteLength(usable) < 200)
      room.write({ [`${usable} ${index}.md`]: source({ title: quoted }, text) });
  });
  const failed: string[] = [];
  const reporters = Object.keys(REPORTERS).map((id) => ['lint', '--reporter', id]);
  const commands = [
    ...reporters,
    ['build', '--out', 'out'],
    ['build', '--out', 'out2', '--json'],
    ['doctor'],
    ['list'],
    ['export', '--to', '-'],
    ['lint', '--fix', '--dry-run'],
    ['lint', texts[0] ?? '', texts[12] ?? ''],
    ['build', '--format', '::error::\u001b[2J'],
    ['explain', '\u001b[2J\n::error::x'],
    ['\u001b[2J\n::error::x'],
    ['lint', '--reporter', '\u001b[2J\n::error::x'],
    ['build', '--\u001b[2J'],
  ];
  const tried = commands.filter((_, index) => FULL || index % 3 === 0);
  for (const args of tried) {
    // How long it takes is no question here.
    const env = { CI: 'true', GITHUB_ACTIONS: 'true' };
    const { stdout, stderr } = await runCli(args, { cwd: room.path, env, timeout });
    const own = args.includes('github') ? /^::(?:error|warning|notice|group|endgroup)(?: |::)[^\n]*$/gm : /$^/g;
    for (const [stream, text] of Object.entries({ stdout, stderr })) {
      const raw = RAW.exec(text);
      if (raw)
        failed.push(
          `${args.join(' ')}: ${stream} has U+${raw[0].codePointAt(0)?.toString(16)} in ${JSON.stringify(text.slice(Math.max(0, raw.index - 60), raw.index + 20))}`,
        );
      const command = COMMAND.exec(text.replace(own, ''));
      if (command)
        failed.push(
          `${args.join(' ')}: ${stream} has a command: ${JSON.stringify(text.replace(own, '').slice(Math.max(0, command.index - 60), command.index + 60))}`,
        );
    }
  }
  printTally({
    name,
    tried: tried.length,
    failed: failed.length,
    note: `${texts.length} texts in four sources each`,
  });
  expect(failed).toEqual([]);
});

/** All of the Basic Multilingual Plane in pieces, lone surrogates among them, and some beyond. */
function planes(): readonly string[] {
  const pieces: string[] = [];
  for (let start = 1; start <= 0xffff; start += 256) {
    let text = '';
    for (let code = start; code < Math.min(start + 256, 0x10000); code += 1) text += `${String.fromCharCode(code)}x`;
    pieces.push(text);
  }
  return [...pieces, '\u{10ffff}\u{1fffe}\u{e0001}', ']]>', '&#0;', '<![CDATA[', '--', '<?x?>'];
}

const WORD = 'qqwordqq';

function xmlProblem(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let problem: string | undefined;
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  parser.write(text).close();
  // saxes lets through what XML 1.0 (2.2, Char) does not.
  return problem ?? (/\p{Surrogate}|[\ufffe\uffff]/u.test(text) ? 'a character that XML cannot hold' : undefined);
}

test('XML is well-formed and JSON-LD is JSON for every character of the BMP and lone surrogates', {
  timeout,
}, async () => {
  const name = 'xss: XML and JSON-LD for the BMP';
  startCase(name);
  const formats = FORMATS.filter(({ renderLater }) => renderLater === undefined).map(({ id }) => id);
  const failed: string[] = [];
  let tried = 0;
  const texts = planes().filter((_, index) => FULL || index % 9 === 0);
  const sound =
    releaseOf(freeTexts(WORD), `${WORD} *${WORD}* [${WORD}](https://example.org "${WORD}")`) ?? expect.fail();
  for (const [index, text] of texts.entries()) {
    // Sources with controls are refused; formats must not rely on that.
    const release = withText(sound, WORD, text);
    for (const format of formats) {
      for (const { file, content } of render(release, format, { templates, newsroom })) {
        const written = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
        if (file.endsWith('.xml')) {
          tried += 1;
          const problem = xmlProblem(written);
          if (problem) failed.push(`piece ${index} in ${file}: ${problem}`);
        }
        for (const [, json = ''] of written.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
          tried += 1;
          expect(() => JSON.parse(json), `piece ${index} in ${file}`).not.toThrow();
        }
      }
    }
  }
  const room = temporaryNewsroom({ 'newsroom.yaml': 'baseUrl: https://press.library.example.org\n' });
  texts.forEach((text, index) => {
    room.write({
      [`r${index}.md`]: source(
        { ...freeTexts(text), office: 'headquarters', corrects: null, image: null, date: '2024-03-08' },
        text.replace(/\p{Surrogate}/gu, ''),
      ),
    });
  });
  await build({ cwd: room.path, out: join(room.path, 'out'), now: NOW, formats: ['html'] });
  expect(room.list('out').filter((path) => /\/r\d+\/index\.html$/.test(path)).length).toBeGreaterThan(texts.length / 2);
  for (const [path, bytes] of readFolder(join(room.path, 'out'))) {
    if (!path.endsWith('.xml') && !path.endsWith('.json')) continue;
    tried += 1;
    const written = bytes.toString('utf8');
    if (path.endsWith('.json')) expect(() => JSON.parse(written), path).not.toThrow();
    else {
      const problem = xmlProblem(written);
      if (problem) failed.push(`${path}: ${problem}`);
    }
  }
  printTally({ name, tried, failed: failed.length });
  expect(failed).toEqual([]);
});
