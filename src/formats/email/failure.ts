import { ReleaseError } from '../../model/error.ts';
import type { Remark } from '../format.ts';
import type { MessageProblem, MessageReason } from './mime/problem.ts';

/** What is wrong with a value, to be read after its name. */
const REASONS: Readonly<Record<MessageReason, string>> = {
  'control-character': 'holds a control character',
  'line-separator': 'holds a line separator',
  'bidi-control': 'holds a character that reverses the order of the text',
  'lone-surrogate': 'holds half a character',
  address: 'is no e-mail address that the internet knows',
  'local-part': 'has letters beyond ASCII before the @, which many mail servers refuse',
  date: 'cannot be written: emails are dated from 1900 to 9999',
  'message-id': 'gives no Message-ID: its host is no name of the internet',
  language: 'is no language tag',
  unsubscribe: 'is no plain https: or mailto: address',
  'one-click': 'needs an https address',
  'content-id': 'gives no address for pictures: its host is no name of the internet',
  'content-id-repeated': 'is there twice',
  'media-type': 'is no picture',
  'file-name': 'has a name that mail programs do not take',
};

/** The settings that fields of the message come from. */
const SETTINGS: readonly (readonly [field: RegExp, setting: string])[] = [
  [/^from\.(\w+)$/, 'email.from.$1'],
  [/^replyTo\[0\]\.(\w+)$/, 'email.replyTo.$1'],
  [/^headers\.listUnsubscribe\.?(\w*)$/, 'email.unsubscribe $1'],
  [/^messageId$|\.cid$/, 'baseUrl'],
];

/** The parts that come from a release or a template, for people, with the key of the front matter. */
const PARTS: Readonly<Record<string, readonly [name: string, key?: string]>> = {
  subject: ['the headline', 'title'],
  date: ['the date', 'date'],
  language: ['the language', 'language'],
  text: ['its text'],
  html: ['its HTML'],
};

/**
 * Tells why a message was not written. What the newsroom's settings are to blame for concerns every release and ends
 * the build; what a release is to blame for leaves out its email alone.
 *
 * @throws ReleaseError of kind `configuration` that names the setting
 */
export function refusal(problems: readonly MessageProblem[]): readonly Remark[] {
  for (const { field, reason, character } of problems) {
    const setting = settingOf(field);
    if (setting === undefined) continue;
    const named = character === undefined ? '' : ` (${character})`;
    const hint = 'Correct it in newsroom.yaml: without it no email can be written.';
    throw new ReleaseError('configuration', `newsroom.yaml, ${setting} ${REASONS[reason]}${named}.`, hint);
  }
  return problems.map(remarkOf);
}

function settingOf(field: string): string | undefined {
  for (const [pattern, setting] of SETTINGS) {
    if (pattern.test(field)) return field.replace(pattern, setting).trim();
  }
  return undefined;
}

function remarkOf({ field, reason, character }: MessageProblem): Remark {
  const [name, key] = PARTS[field] ?? ['a picture'];
  return {
    rule: 'email/message',
    severity: 'error',
    message:
      character === undefined
        ? `The email is not written: ${name} ${REASONS[reason]}.`
        : `The email is not written: ${name} ${REASONS[reason]} (${character}).`,
    // The source's own texts were checked before: what is left comes from templates.
    hint: key === undefined ? 'Look at the templates in email/ and at the words in strings/.' : 'Correct it.',
    ...(key === undefined ? {} : { field: [key] }),
  };
}
