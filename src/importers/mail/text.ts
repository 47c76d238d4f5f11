import { isReachable } from '../contacts/find.ts';
import type { Block, Dropped, ImportDocument, Metadata, Stated } from '../document.ts';
import { readTextBlocks } from '../text/blocks.ts';
import { key } from '../words.ts';
import { unwrapForwarded } from './forwarded.ts';

const SIGNATURE = /^--\s?$/;
const ATTRIBUTION = /^(?:on|le|el|في)\s.{6,120}(?:wrote|a [ée]crit|escribi[óo]|كتب)\s*:\s*$/iu;
const QUOTED = /^>\s?/;
const CLOSING =
  /^(?:(?:best|kind|warm)(?:est)?(?: regards| wishes)?|regards|sincerely(?: yours)?|yours (?:sincerely|truly)|many thanks|thanks|thank you|cordialement|bien cordialement|salutations(?: distingu[ée]es)?|merci|saludos(?: cordiales)?|atentamente|cordialmente|un saludo|gracias|مع (?:أطيب )?التحيات|تحياتي|شكرا)[,،.!]?$/iu;

/** Reads the plain text of a message: what it forwards, without covering notes, quotation marks and the signature. */
export function readMailText(text: string, metadata: Metadata, sender?: Sender): ImportDocument {
  const forwarded = unwrapForwarded(text);
  const clean = unquote(forwarded?.text ?? text);
  const quoting = clean.split(/\r\n|\r|\n/);
  const attributions = quoting.filter((line) => ATTRIBUTION.test(line));
  const lines = quoting.map((line) => (ATTRIBUTION.test(line) ? '' : line));
  const before = forwarded?.lines ?? 0;
  const end = signatureAt(lines);
  const dropped: Dropped[] = lines
    .slice(end)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ text: line.trim(), reason: 'signature' as const, line: before + end + index + 1 }],
    );
  const own: readonly Block[] = readTextBlocks(lines.slice(0, end).join('\n'), before + 1);
  const signature = asContacts(withSender(lines.slice(end), sender), own, before + end);
  const blocks = [...own, ...signature];
  return {
    blocks,
    metadata: {
      ...metadata,
      titles: [...(forwarded?.titles.map(cleanSubject) ?? []), ...metadata.titles],
      dates: forwarded && forwarded.dates.length > 0 ? forwarded.dates : metadata.dates,
    },
    assets: [],
    published: true,
    dropped: [
      ...(forwarded?.dropped ?? []),
      ...attributions.map((line) => ({ text: line.trim(), reason: 'e-mail header' as const })),
      ...(signature.length > 0 ? [] : dropped),
    ],
    warnings: [],
  };
}

/** Who sent a message. */
export type Sender = { readonly name: string; readonly address: string };

/** The signature of the sender is that of the address, too. */
function withSender(lines: readonly string[], sender: Sender | undefined): readonly string[] {
  if (!sender || sender.name === '' || lines.some((line) => line.includes('@'))) return lines;
  return lines.some((line) => key(line) === key(sender.name)) ? [...lines, sender.address] : lines;
}

/** Who signs a release without contacts is its contact. */
function asContacts(lines: readonly string[], own: readonly Block[], before: number): readonly Block[] {
  if (own.some(isReachable)) return [];
  const group = (own.at(-1)?.group ?? 0) + 1;
  const blocks = readTextBlocks(lines.filter((line) => !SIGNATURE.test(line)).join('\n'), before + 2, group);
  const isShort = blocks.every(({ text }) => text.length < 120);
  return isShort && blocks.some(isReachable)
    ? blocks.map((block) => ({ ...block, hints: new Set([...block.hints, 'contact' as const]) }))
    : [];
}

/** A message that is quoted as a whole loses its marks. */
function unquote(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const full = lines.filter((line) => line.trim() !== '');
  const quoted = full.filter((line) => QUOTED.test(line));
  return quoted.length > full.length * 0.6 ? lines.map((line) => line.replace(QUOTED, '')).join('\n') : text;
}

/** Where the signature begins: at "-- ", or at a closing formula near the end. */
function signatureAt(lines: readonly string[]): number {
  const dashes = lines.findIndex((line) => SIGNATURE.test(line));
  if (dashes !== -1) return dashes;
  const closing = lines.findLastIndex((line) => CLOSING.test(line.trim()));
  const below = closing === -1 ? [] : lines.slice(closing + 1).filter((line) => line.trim() !== '');
  return closing !== -1 && below.length <= 3 && below.every((line) => line.length < 60 && !/@|\d{4}/.test(line))
    ? closing
    : lines.length;
}

/** A subject without what mail programs and press officers put before it. */
export function cleanSubject(subject: Stated): Stated {
  const value = subject.value
    .replace(/^(?:\s*(?:fwd?|re|tr|rv|wg|aw|i)\s*:\s*|\s*\[[^\]]{1,40}\]\s*)+/i, '')
    .replace(
      /^(?:press release|media release|news release|communiqu[ée](?: de presse)?|comunicado(?: de prensa)?|nota de prensa|بيان صحفي|for immediate release|media advisory)\s*[:–—|-]\s*/iu,
      '',
    );
  return { ...subject, value: value.trim() };
}
