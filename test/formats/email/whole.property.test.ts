import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPart } from '../../../src/formats/email/text-part.ts';
import type { RenderContext } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import type { EmailSettings } from '../../../src/model/email-settings.ts';
import type { Release } from '../../../src/model/release.ts';
import { htmlValidate } from '../../support/accessibility.ts';
import { arbitraryRelease, contextFor, harbour } from '../../support/releases.ts';
import { EMAIL_HTML } from './email-html.ts';
import { formatFaults } from './mime/format.ts';
import { readWithMailparser, readWithPython } from './mime/judges.ts';
import { crlf } from './mime/reading.ts';

/** `MIME_RUNS=10000 npx vitest run test/formats/email/whole` is the long run. */
const RUNS = Number(process.env['MIME_RUNS'] ?? 60);
const TIMEOUT = 30_000 + 20 * RUNS;
const { newsroom } = harbour();
const picture = Uint8Array.from({ length: 400 }, (_, index) => index % 256);

const settings: fc.Arbitrary<Partial<EmailSettings>> = fc.record(
  {
    images: fc.constantFrom('url', 'cid'),
    draft: fc.boolean(),
    autoSubmitted: fc.boolean(),
    unsubscribe: fc.constant({ https: 'https://library.example.org/leave?a=1&b=2', oneClick: true }),
  },
  { requiredKeys: [] },
);

type Made = {
  readonly release: Release;
  readonly context: RenderContext;
  readonly eml: Uint8Array;
  readonly html: string;
};

function make(release: Release, email: Partial<EmailSettings>): Made {
  const own = { ...newsroom, email: { ...newsroom.email, ...email } };
  const context = contextFor(own, { picture: () => picture });
  const [eml, html] = findFormat('email')?.render(release, context) ?? [];
  if (!(eml?.content instanceof Uint8Array)) throw new Error('no message was written');
  return { release, context, eml: eml.content, html: String(html?.content) };
}

const MADE = fc
  .sample(fc.tuple(arbitraryRelease(newsroom), settings), { seed: 19511205, numRuns: RUNS })
  .map(([release, email]) => make(release, email));

/** What is the same wherever the pictures are. */
const withoutSources = (html: string) => html.replace(/(<img [^>]*?)src="[^"]*"/g, '$1src=""');

describe(`emails of ${RUNS} releases of every kind`, { timeout: TIMEOUT }, () => {
  it('are ASCII with CR LF, in lines of the allowed length', () => {
    for (const { eml } of MADE) expect(formatFaults(eml)).toEqual([]);
  });

  it('are read by mailparser as the release has it, to the byte', async () => {
    for (const { release, context, eml, html } of MADE) {
      const { reading } = await readWithMailparser(eml);
      const { state } = release.publication;
      if (state === 'public') expect(reading.subject).toBe(release.title);
      else expect(reading.subject).toMatch(/^(?!.*\{).+: /);
      expect(reading.subject.endsWith(release.title)).toBe(true);
      expect(reading.from).toEqual([{ name: 'Harbour Library, press office', address: 'press@library.example.org' }]);
      expect(reading.text).toBe(crlf(textPart(release, context)));
      if (context.newsroom.email.images === 'url') expect(reading.html.trimEnd()).toBe(crlf(html).trimEnd());
      else expect(withoutSources(reading.html).trimEnd()).toBe(withoutSources(crlf(html)).trimEnd());
      const shown = [...reading.html.matchAll(/src="cid:([^"]*)"/g)].map(([, cid]) => cid);
      expect([...new Set(shown)]).toEqual(reading.images.map(({ cid }) => cid));
      for (const { base64 } of reading.images) expect(base64).toBe(Buffer.from(picture).toString('base64'));
    }
  });

  it("are read by Python's email package as mailparser reads them, without a defect", async (context) => {
    const python = readWithPython(MADE.map(({ eml }) => eml));
    if (python === undefined) {
      console.warn('SKIPPED: no python3 here, so that its email package has judged no email');
      return context.skip();
    }
    const readings = await Promise.all(MADE.map(({ eml }) => readWithMailparser(eml)));
    expect(python.flatMap(({ defects }) => defects)).toEqual([]);
    for (const [index, { reading, headers }] of readings.entries()) {
      const { reading: theirs, headers: names } = python[index] ?? {};
      expect(names).toEqual(headers);
      expect({ ...theirs, html: theirs?.html.trimEnd() }).toEqual({ ...reading, html: reading.html.trimEnd() });
    }
  });

  it('have HTML that is valid, but for what mail programs need', async () => {
    for (const { html } of MADE.slice(0, 60)) {
      expect((await htmlValidate(html)).filter(({ rule }) => !EMAIL_HTML.has(rule))).toEqual([]);
    }
  });
});
