import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { EmailMessage, Mailbox } from '../../../../src/formats/email/mime/message.ts';
import { type Address, crlf, type Reading } from './reading.ts';

/** A reading, with the names of the message's headers. */
export type Judgement = { readonly reading: Reading; readonly headers: readonly string[] };

const FLOWED = 'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no';
const FIXED = 'Content-Type: text/plain; charset=utf-8';

/** Reads a message with mailparser; flowed lines are kept apart, as they were sent, so that bytes can be compared. */
export async function readWithMailparser(message: Uint8Array): Promise<Judgement> {
  const source = Buffer.from(message).toString('latin1').replace(FLOWED, FIXED);
  const parsed = await simpleParser(Buffer.from(source, 'latin1'), {
    skipImageLinks: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
  });
  const headers = parsed.headerLines.map(({ key }) => key);
  return { headers, reading: mailparserReading(parsed) };
}

function mailparserReading(parsed: ParsedMail): Reading {
  return {
    subject: parsed.subject ?? '',
    from: addresses(parsed.from),
    sender: addresses(parsed.headers.get('sender') as AddressObject | undefined),
    replyTo: addresses(parsed.replyTo),
    to: addresses(parsed.to),
    date: parsed.date?.getTime() ?? 0,
    messageId: parsed.messageId ?? '',
    text: closed(parsed.text ?? ''),
    html: closed(parsed.html || ''),
    images: parsed.attachments.map(({ cid, filename, contentType, content }) => ({
      cid: cid ?? '',
      fileName: filename ?? '',
      mediaType: contentType,
      base64: content.toString('base64'),
    })),
  };
}

/** mailparser ends lines in LF, the last one always: as they travelled, with a last line end. */
function closed(text: string): string {
  return crlf(text.endsWith('\n') ? text : `${text}\n`);
}

function addresses(header: AddressObject | AddressObject[] | undefined): Address[] {
  return [header ?? []].flat().flatMap(({ value }) => value.filter(({ group }) => !group).map(nameAndAddress));
}

function nameAndAddress({ name, address }: { name: string; address?: string }): Address {
  return { name, address: address ?? '' };
}

/** What Python's email package makes of a message. */
export type PythonReading = {
  readonly headers: readonly string[];
  readonly reading: Reading;
  /** Names as policy.default gives them. */
  readonly policyNames: readonly string[];
  readonly defects: readonly string[];
  readonly types: readonly string[];
};

/** Reads many messages with one Python. @returns undefined when there is no python3 on this machine */
export function readWithPython(messages: readonly Uint8Array[]): PythonReading[] | undefined {
  const script = fileURLToPath(new URL('read_messages.py', import.meta.url));
  const input = messages.map((message) => `${Buffer.from(message).toString('base64')}\n`).join('');
  const run = spawnSync('python3', [script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') return undefined;
  if (run.status !== 0) throw new Error(`python3 failed: ${run.stderr}`);
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PythonReading);
}

/** Writes the same message with nodemailer. */
export async function composeWithNodemailer(message: EmailMessage): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mailbox(message.from),
    ...(message.sender && { sender: mailbox(message.sender) }),
    replyTo: (message.replyTo ?? []).map(mailbox),
    to: (message.to ?? []).map(mailbox),
    subject: message.subject,
    date: new Date(message.date.epoch),
    messageId: message.messageId,
    text: message.text,
    html: message.html,
    attachments: (message.images ?? []).map(({ cid, fileName, mediaType, bytes }) => ({
      cid,
      filename: fileName,
      contentType: mediaType,
      contentDisposition: 'inline' as const,
      content: Buffer.from(bytes),
    })),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function mailbox({ name, address: full }: Mailbox): { name: string; address: string } {
  return { name: name ?? '', address: full };
}
