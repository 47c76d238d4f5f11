import { parseLanguage } from '../../../model/language.ts';
import { messageDate } from './date.ts';
import { unsubscribeHeaders } from './list-unsubscribe.ts';
import { mailboxHeader } from './mailbox.ts';
import type { EmailEnvelope, ExtraHeaders } from './message.ts';
import { unstructuredHeader } from './unstructured-header.ts';

/** Writes the headers of a checked message (RFC 5322, 3.6), all but those of its content; each ends in CR LF. */
export function messageHeaders(message: EmailEnvelope): string {
  const replyTo = message.replyTo ?? [];
  return [
    mailboxHeader('From', [message.from]),
    message.sender ? mailboxHeader('Sender', [message.sender]) : '',
    replyTo.length > 0 ? mailboxHeader('Reply-To', replyTo) : '',
    mailboxHeader('To', message.to ?? []),
    unstructuredHeader('Subject', message.subject),
    `Date: ${messageDate(message.date)}\r\n`,
    `Message-ID: ${message.messageId}\r\n`,
    `Content-Language: ${parseLanguage(message.language)}\r\n`,
    extraHeaders(message.headers ?? {}),
    'MIME-Version: 1.0\r\n',
  ].join('');
}

function extraHeaders(headers: ExtraHeaders): string {
  return [
    headers.autoSubmitted ? 'Auto-Submitted: auto-generated\r\n' : '',
    headers.listUnsubscribe ? unsubscribeHeaders(headers.listUnsubscribe) : '',
    headers.draft ? 'X-Unsent: 1\r\n' : '',
  ].join('');
}
