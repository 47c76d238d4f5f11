import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { FORMATS } from '../../../src/formats/list.ts';
import { render } from '../../../src/formats/render.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { readFolder } from '../../support/built.ts';
import { contextFor, harbour } from '../../support/releases.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { withText } from './raw-texts.ts';
import { freeTexts } from './sources.ts';

const FULL = process.env['XSS'] === 'full';
const NOW = Date.UTC(2024, 2, 9, 12);
const { newsroom } = harbour();
const { templates } = contextFor(newsroom);
const timeout = 1_200_000;

function releaseOf(fields: Readonly<Record<string, string>>, body?: string) {
  return validate(parse(source(fields, body), 'a.md'), { newsroom, now: NOW }).release;
}

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
