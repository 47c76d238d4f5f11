import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmailMessage } from '../../../../src/formats/email/mime/message.ts';
import { writeMessage } from '../../../../src/formats/email/mime/write.ts';
import { formatFaults } from './format.ts';
import { composeWithNodemailer, readWithMailparser, readWithPython } from './judges.ts';
import { address, crlf, expectedHeaders, expectedReading, type Reading } from './reading.ts';
import { isRefusedInBody, isRefusedInHeader, messages } from './samples.ts';

/** `MIME_RUNS=10000 npx vitest run test/formats/email/mime` is the long run. */
const RUNS = Number(process.env['MIME_RUNS'] ?? 200);
const TIMEOUT = 20_000 + 60 * RUNS;
const SAMPLE = fc.sample(messages, { seed: 19511205, numRuns: RUNS });
const RESULTS = SAMPLE.map((message) => ({ message, result: writeMessage(message) }));
const WRITTEN = RESULTS.flatMap(({ message, result }) => (result.ok ? [{ message, bytes: result.value }] : []));

describe(`${RUNS} messages, hostile and in four languages`, { timeout: TIMEOUT }, () => {
  it('are refused exactly when a text holds what must not travel', () => {
    for (const { message, result } of RESULTS) {
      const fields = result.ok ? [] : result.problem.map(({ field }) => field);
      expect(fields).toEqual(refusedFields(message));
    }
    expect(WRITTEN.length).toBeGreaterThan(RUNS / 2);
  });

  it('are ASCII with CR LF, in lines of the allowed length', () => {
    for (const { bytes } of WRITTEN) expect(formatFaults(bytes)).toEqual([]);
  });

  it('are read by mailparser as they were meant', async () => {
    for (const { message, bytes } of WRITTEN) {
      const { reading, headers } = await readWithMailparser(bytes);
      expect(headers).toEqual(expectedHeaders(message));
      expect(reading).toEqual(closed(expectedReading(message)));
    }
  });

  it("are read by Python's email package as they were meant", (context) => {
    const readings = readWithPython(WRITTEN.map(({ bytes }) => bytes));
    if (readings === undefined) {
      console.warn('SKIPPED: no python3 here, so that its email package has judged no message');
      return context.skip();
    }
    expect(readings.map(({ reading }) => unicodeDomains(reading))).toEqual(
      WRITTEN.map(({ message }) => expectedReading(message)),
    );
    expect(readings.flatMap(({ defects }) => defects)).toEqual([]);
    expect(readings.map(({ headers }) => headers)).toEqual(WRITTEN.map(({ message }) => expectedHeaders(message)));
    expect(readings.map(({ types }) => types)).toEqual(WRITTEN.map(({ message }) => partTypes(message)));
    // python/cpython#128110: policy.default sets a space between encoded words, so that only the letters can be compared.
    expect(readings.map(({ policyNames }) => policyNames.map(withoutBlanks))).toEqual(
      WRITTEN.map(({ message }) => names(message).map(withoutBlanks)),
    );
  });

  it("say the same as nodemailer's", async () => {
    let compared = 0;
    for (const { message, bytes } of WRITTEN.filter(({ message }) => isKeptByNodemailer(message))) {
      const theirs = await readWithMailparser(await composeWithNodemailer(withPlainLineEnds(message)));
      const ours = await readWithMailparser(bytes);
      expect(ours.reading).toEqual(theirs.reading);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(WRITTEN.length / 4);
  });
});

/** The fields that have to be refused, found without the code that is tested; in its order. */
function refusedFields(message: EmailMessage): string[] {
  const ofList = (field: string, list: readonly { name?: string }[] = []): [string, string][] =>
    list.map(({ name }, index) => [`${field}[${index}].name`, name ?? '']);
  const headers: [string, string][] = [
    ['from.name', message.from.name ?? ''],
    ['sender.name', message.sender?.name ?? ''],
    ...ofList('replyTo', message.replyTo),
    ...ofList('to', message.to),
    ['subject', message.subject],
    ...(message.images ?? []).map(({ fileName }, index): [string, string] => [`images[${index}].fileName`, fileName]),
  ];
  const bodies: [string, string][] = [
    ['text', message.text],
    ['html', message.html],
  ];
  return [
    ...headers.filter(([, text]) => isRefusedInHeader(text)),
    ...bodies.filter(([, text]) => isRefusedInBody(text)),
  ].map(([field]) => field);
}

function partTypes(message: EmailMessage): string[] {
  const images = (message.images ?? []).map(({ mediaType }) => mediaType);
  const related = images.length > 0 ? ['multipart/related'] : [];
  return ['multipart/alternative', 'text/plain', ...related, 'text/html', ...images];
}

/** MailComposer drops spaces and leaves what reads as an encoded word as it is: there is nothing to compare then. */
function isKeptByNodemailer(message: EmailMessage): boolean {
  const fileNames = (message.images ?? []).map(({ fileName }) => fileName);
  return [message.subject, ...names(message), ...fileNames].every((text) => !/=\?|^ | $| {2}/.test(text));
}

function names({ from, sender, replyTo = [], to = [] }: EmailMessage): string[] {
  return [from, ...(sender ? [sender] : []), ...replyTo, ...to].map(({ name }) => name ?? '');
}

/** MailComposer reads CR CR LF as one line end. */
function withPlainLineEnds(message: EmailMessage): EmailMessage {
  return { ...message, text: crlf(message.text), html: crlf(message.html) };
}

/** mailparser ends the last line even where the message does not. */
function closed(reading: Reading): Reading {
  return { ...reading, text: ended(reading.text), html: ended(reading.html) };
}

function ended(text: string): string {
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

function unicodeDomains(reading: Reading): Reading {
  const [from, sender, replyTo, to] = [reading.from, reading.sender, reading.replyTo, reading.to].map((list) =>
    list.map(address),
  );
  return { ...reading, from: from ?? [], sender: sender ?? [], replyTo: replyTo ?? [], to: to ?? [] };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
