import { parseLanguage } from '../../../model/language.ts';
import { unsafeInHeader } from './characters.ts';
import { isMessageDate } from './date.ts';
import { isHttpsUrl, isMailtoUrl } from './list-unsubscribe.ts';
import { readAddress } from './mailbox.ts';
import type { EmailEnvelope, InlineImage, ListUnsubscribe, Mailbox } from './message.ts';
import { isMessageId } from './message-id.ts';
import type { MessageProblem, MessageReason } from './problem.ts';

/** RFC 2392 with the characters that a URL need not encode. */
const CONTENT_ID = /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*$/;
const LONGEST_CONTENT_ID = 200;
const MEDIA_TYPE = /^image\/[a-z0-9][a-z0-9.+-]{0,62}$/i;
/** No folders, and no blanks at its ends, which programs drop. */
const FILE_NAME = /^(?!\.{1,2}$)(?!\s)[^/\\]{1,255}(?<!\s)$/;

/** Lists what is wrong with the values of a message's headers, in their order. */
export function headerProblems(message: EmailEnvelope): MessageProblem[] {
  const problems = new Problems();
  problems.mailbox('from', message.from);
  if (message.sender) problems.mailbox('sender', message.sender);
  for (const [index, mailbox] of (message.replyTo ?? []).entries()) problems.mailbox(`replyTo[${index}]`, mailbox);
  for (const [index, mailbox] of (message.to ?? []).entries()) problems.mailbox(`to[${index}]`, mailbox);
  problems.text('subject', message.subject);
  if (!isMessageDate(message.date)) problems.add('date', 'date');
  problems.value('messageId', message.messageId, isMessageId(message.messageId), 'message-id');
  problems.value('language', message.language, parseLanguage(message.language) !== undefined, 'language');
  const list = message.headers?.listUnsubscribe;
  if (list) problems.unsubscribe('headers.listUnsubscribe', list);
  return problems.found;
}

/** Lists what is wrong with the headers of pictures. */
export function imageProblems(images: readonly InlineImage[]): MessageProblem[] {
  const problems = new Problems();
  for (const [index, image] of images.entries()) problems.image(`images[${index}]`, image);
  problems.repeatedIds(images);
  return problems.found;
}

class Problems {
  readonly found: MessageProblem[] = [];

  add(field: string, reason: MessageReason): void {
    this.found.push({ field, reason });
  }

  /** @returns true when every character may stand in a header. */
  text(field: string, text: string): boolean {
    const unsafe = unsafeInHeader(text);
    if (unsafe) this.found.push({ field, ...unsafe });
    return unsafe === undefined;
  }

  value(field: string, text: string, fits: boolean, reason: MessageReason): void {
    if (!fits && this.text(field, text)) this.add(field, reason);
  }

  mailbox(field: string, mailbox: Mailbox): void {
    if (mailbox.name !== undefined) this.text(`${field}.name`, mailbox.name);
    const read = readAddress(mailbox.address);
    if (!read.ok) this.value(`${field}.address`, mailbox.address, false, read.problem);
  }

  unsubscribe(field: string, list: ListUnsubscribe): void {
    const { mailto, https } = list;
    if (mailto !== undefined) this.value(`${field}.mailto`, mailto, isMailtoUrl(mailto), 'unsubscribe');
    if (https !== undefined) this.value(`${field}.https`, https, isHttpsUrl(https), 'unsubscribe');
    if (mailto === undefined && https === undefined) this.add(field, 'unsubscribe');
    else if (list.oneClick && https === undefined) this.add(`${field}.oneClick`, 'one-click');
  }

  image(field: string, image: InlineImage): void {
    const id = image.cid.length <= LONGEST_CONTENT_ID && CONTENT_ID.test(image.cid);
    this.value(`${field}.cid`, image.cid, id, 'content-id');
    this.value(`${field}.mediaType`, image.mediaType, MEDIA_TYPE.test(image.mediaType), 'media-type');
    if (this.text(`${field}.fileName`, image.fileName) && !FILE_NAME.test(image.fileName)) {
      this.add(`${field}.fileName`, 'file-name');
    }
  }

  repeatedIds(images: readonly InlineImage[]): void {
    const seen = new Set<string>();
    for (const [index, { cid }] of images.entries()) {
      if (seen.has(cid)) this.add(`images[${index}].cid`, 'content-id-repeated');
      seen.add(cid);
    }
  }
}
