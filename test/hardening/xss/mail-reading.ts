import { type HeaderLines, simpleParser } from 'mailparser';

/** A message as mailparser and a reader of our own take it apart: what stands in its headers, and in those of its parts. */
export type MailReading = {
  /** The headers of the message in order, values as they travel: without what differs from message to message. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The names of the headers of each part in order. */
  readonly parts: readonly string[];
  readonly subject: string;
  readonly fileNames: readonly string[];
};

/** What a message has of its own: ids and boundaries are made of its content. */
const OWN: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/^message-id: <[\w.-]+@press\.(?:library\.)?example\.org>$/i, 'message-id: own'],
  [/boundary="=_(alt|rel)_[\w.]+"$/, 'boundary=own'],
];

/** Reads a message back. */
export async function readMail(message: Buffer): Promise<MailReading> {
  const options = { skipImageLinks: true, skipHtmlToText: true, skipTextToHtml: true };
  const { headerLines, subject = '', attachments } = await simpleParser(message, options);
  return {
    headers: headerLines.map(nameAndValue),
    parts: partHeaders(message.toString('latin1')),
    subject,
    fileNames: attachments.map(({ filename }) => filename ?? ''),
  };
}

function nameAndValue({ key, line }: HeaderLines[number]): readonly [string, string] {
  const text = OWN.reduce((left, [pattern, value]) => left.replace(pattern, value), line.replaceAll('\r\n', ''));
  return [key, text.slice(text.indexOf(':') + 1).trim()];
}

/** The names of the headers of every part, by boundaries alone: mailparser tells those of attachments only. */
function partHeaders(source: string): readonly string[] {
  const head = source.slice(0, source.indexOf('\r\n\r\n'));
  const names = head.split('\r\n').filter((line) => !/^[ \t]/.test(line)).map((line) => line.split(':')[0]?.toLowerCase()); // biome-ignore format: one expression
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1];
  if (boundary === undefined) return [names.join(' ')];
  const parts = source.slice(head.length).split(`\r\n--${boundary}`).slice(1, -1);
  return [names.join(' '), ...parts.flatMap((part) => partHeaders(part.slice(2)))];
}

/** @returns what no message may have: lines over 998 octets, bare line ends, bytes beyond ASCII and controls. */
export function lineFaults(message: Buffer): readonly string[] {
  const text = message.toString('latin1');
  return [
    text.split('\r\n').some((line) => line.length > 998) ? 'a line of more than 998 octets' : '',
    /\r(?!\n)|(?<!\r)\n/.test(text) ? 'a bare line end' : '',
    /[^\t\r\n -~]/.test(text) ? 'a control or a byte beyond ASCII' : '',
  ].filter((fault) => fault !== '');
}

/** What a text may change in the headers of its message. */
export type Allowed = {
  /** The header that the text's field is there for. */
  readonly own?: string | undefined;
  /** True where a picture may stay on the web: the message has one part less then. */
  readonly mayLackPicture?: boolean;
};

/** @returns what is in the headers of a message that is not there without the text, and the other way round. */
export function differences(
  read: MailReading,
  usual: MailReading,
  { own, mayLackPicture }: Allowed,
): readonly string[] {
  const names = ({ headers }: MailReading) => headers.map(([name]) => name).join(' ');
  const values = ({ headers }: MailReading) => new Map(headers.filter(([name]) => name !== own));
  const others = [...values(read)].filter(([name, value]) => values(usual).get(name) !== value);
  const lacking = mayLackPicture && read.parts.length < usual.parts.length ? -1 : undefined;
  return [
    names(read) === names(usual) ? '' : `headers ${names(read)}`,
    read.parts.join(' | ') === usual.parts.slice(0, lacking).join(' | ') ? '' : `parts ${read.parts.join(' | ')}`,
    ...others.map(([name, value]) => `another ${name}: ${value.slice(0, 60)}`),
    own === 'subject' || read.subject === usual.subject ? '' : `the subject is ${read.subject.slice(0, 60)}`,
  ].filter((difference) => difference !== '');
}
