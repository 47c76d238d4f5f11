import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CopySettings } from '../build/copy-settings.ts';
import { defined } from '../model/defined.ts';
import { EMAIL_IMAGES, type EmailImages } from '../model/email-settings.ts';
import {
  NINJS_VERSIONS,
  type NinjsVersion,
  WIRE_CHARSETS,
  WIRE_PROFILES,
  type WireCharset,
  type WireProfile,
} from '../model/wire-settings.ts';

/** The flags that say how copy for agencies and emails are set. */
export type CopyOptions = {
  readonly wireProfile?: WireProfile;
  readonly wireWidth?: number;
  readonly wireEnd?: string;
  readonly wireCharset?: WireCharset;
  readonly wireCrlf?: boolean;
  readonly wirePages?: number;
  readonly ninjs?: NinjsVersion;
  readonly emailImages?: EmailImages;
  readonly emailDraft?: boolean;
};

/** Adds them to a command; what is not given comes from newsroom.yaml. */
export function addCopyOptions(command: Command): Command {
  return command
    .addOption(new Option('--wire-profile <profile>', 'how wire copy is laid out').choices(WIRE_PROFILES))
    .option('--wire-width <columns>', 'the width of wire copy (default: 69)', inRange(30, 199))
    .option('--wire-end <mark>', 'the end mark of wire copy, such as -30- (default: by language)', endMark)
    .addOption(new Option('--wire-charset <charset>', 'the letters of wire copy').choices(WIRE_CHARSETS))
    .option('--wire-crlf', 'end the lines of wire copy in CR LF')
    .option('--wire-pages <lines>', 'divide wire copy into pages of so many lines', inRange(20, 199))
    .addOption(new Option('--email-images <where>', 'pictures of emails: on the web, or inside').choices(EMAIL_IMAGES))
    .option('--email-draft', 'make emails that Outlook opens as drafts, ready to send')
    .addOption(new Option('--ninjs <version>', 'the version of ninjs (default: 3.1)').choices(NINJS_VERSIONS));
}

/** @returns the settings that were given as flags. */
export function copySettings(options: CopyOptions): CopySettings {
  const { wireProfile, wireWidth, wireEnd, wireCharset, wireCrlf, wirePages, ninjs, emailImages, emailDraft } = options;
  const wire = defined({
    ...{ profile: wireProfile, width: wireWidth, end: wireEnd, charset: wireCharset },
    ...{ crlf: wireCrlf, pageLines: wirePages },
  });
  const email = defined({ images: emailImages, draft: emailDraft });
  return {
    ...(Object.keys(email).length > 0 ? { email } : {}),
    ...(Object.keys(wire).length > 0 ? { wire } : {}),
    ...defined({ ninjs }),
  };
}

function inRange(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
  };
}

function endMark(text: string): string {
  if (/^[^\p{Cc}\p{Zl}\p{Zp}]{1,40}$/u.test(text) && text.trim() === text) return text;
  throw new InvalidArgumentError('It must be one short line.');
}
