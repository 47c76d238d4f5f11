import { domainToUnicode } from 'node:url';
import type { EmailMessage, Mailbox } from '../../../../src/formats/email/mime/message.ts';

/** What a reader makes of a message, in a form in which readers can be compared. */
export type Reading = {
  readonly subject: string;
  readonly from: readonly Address[];
  readonly sender: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  /** Milliseconds since 1970, whole seconds. */
  readonly date: number;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  readonly images: readonly ImageReading[];
};

export type Address = { readonly name: string; readonly address: string };
export type ImageReading = {
  readonly cid: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
};

/** What every reader has to make of the message: its own values, line ends apart. */
export function expectedReading(message: EmailMessage): Reading {
  return {
    subject: message.subject,
    from: [address(message.from)],
    sender: message.sender ? [address(message.sender)] : [],
    replyTo: (message.replyTo ?? []).map(address),
    to: (message.to ?? []).map(address),
    date: message.date.epoch,
    messageId: message.messageId,
    text: crlf(message.text),
    html: crlf(message.html),
    images: (message.images ?? []).map((image) => ({
      cid: image.cid,
      fileName: image.fileName,
      mediaType: image.mediaType,
      base64: Buffer.from(image.bytes).toString('base64'),
    })),
  };
}

/** @returns the names of the headers that the message has to have, in order: these and no others. */
export function expectedHeaders(message: EmailMessage): string[] {
  const { autoSubmitted, listUnsubscribe, draft } = message.headers ?? {};
  return [
    'from',
    message.sender ? 'sender' : '',
    message.replyTo?.length ? 'reply-to' : '',
    ...['to', 'subject', 'date', 'message-id', 'content-language'],
    autoSubmitted ? 'auto-submitted' : '',
    listUnsubscribe ? 'list-unsubscribe' : '',
    listUnsubscribe?.oneClick ? 'list-unsubscribe-post' : '',
    draft ? 'x-unsent' : '',
    ...['mime-version', 'content-type'],
  ].filter((name) => name !== '');
}

/** A mailbox with its domain in its own script, in which mailparser gives it. */
export function address(mailbox: Mailbox): Address {
  const at = mailbox.address.lastIndexOf('@');
  const domain = domainToUnicode(mailbox.address.slice(at + 1));
  return { name: mailbox.name ?? '', address: `${mailbox.address.slice(0, at)}@${domain}` };
}

/** Line ends as they travel. */
export function crlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}
