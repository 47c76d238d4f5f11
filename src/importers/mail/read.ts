import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { ReleaseError } from '../../model/error.ts';
import { own } from '../../model/own.ts';
import type { Asset, Dropped, ImportDocument, Metadata } from '../document.ts';
import { decodeText, withoutControls } from '../encoding.ts';
import { readHtml } from '../html/read.ts';
import { kindOfInput, kindOfName } from '../kind.ts';
import { WordRuns } from '../word-runs.ts';
import { isProse, key, tidy } from '../words.ts';
import { cleanSubject, readMailText, type Sender } from './text.ts';

const MEGABYTE = 1024 * 1024;
const MAX_MEGABYTES = 40;
const MAX_TEXT = 10 * MEGABYTE;
const MAX_PIECE = MEGABYTE / 2;
/** A message within a message within a message. */
const MAX_DEPTH = 4;
const PICTURES: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * Reads a message (RFC 5322, MIME): its text or its HTML, and the releases attached to it.
 *
 * @throws ReleaseError of kind `usage` for a message that is too large, nested too deep or cannot be parsed
 */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<readonly ImportDocument[]> {
  if (bytes.length > MAX_MEGABYTES * MEGABYTE) throw refused(`It is larger than ${MAX_MEGABYTES} MB.`);
  if (depth > MAX_DEPTH) throw refused('Messages are attached to messages too many times.');
  const mail = await parseMail(bytes);
  const attached = (await Promise.all(mail.attachments.map((attachment) => readAttachment(attachment, depth)))).flat();
  const own = readOwn(mail);
  const hasText = own.blocks.some(({ text, aside }) => aside === undefined && isProse(text));
  if (attached.length === 0) return [own];
  if (hasText) return [own, ...attached];
  const note: Dropped[] = own.blocks
    .filter(({ text }) => text !== '')
    .map(({ text, line }) => ({ text, line, reason: 'cover note' }));
  return attached.map((document, index) =>
    index === 0 ? { ...document, dropped: [...note, ...own.dropped, ...document.dropped] } : document,
  );
}

/** What the parser throws is about the message: it has limits of its own for parts and for bytes of a header. */
async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  try {
    return await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      maxHtmlLengthToParse: MAX_TEXT,
    });
  } catch (error) {
    throw refused('It cannot be read as a message: it has too many parts, too long a header, or is damaged.', error);
  }
}

function refused(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('usage', message, 'Save the release that it holds as a file of its own.', { cause });
}

/** The text part goes before the HTML of the same message: nobody laid it out. */
function readOwn(mail: ParsedMail): ImportDocument {
  const metadata = metadataOf(mail);
  const html = typeof mail.html === 'string' ? withoutControls(mail.html.slice(0, MAX_TEXT)) : undefined;
  const page = html === undefined ? undefined : readHtml(html);
  const text = mail.text === undefined ? undefined : withoutControls(mail.text.slice(0, MAX_TEXT));
  const words = (document: ImportDocument | undefined) =>
    (document?.blocks ?? [])
      .filter(({ aside }) => aside === undefined)
      .reduce((sum, block) => sum + block.text.length, 0);
  const plain = text === undefined || text.trim() === '' ? undefined : readMailText(text, metadata, senderOf(mail));
  const assets = picturesOf(mail);
  if (plain && words(plain) >= words(page) * 0.6)
    return { ...plain, assets, dropped: [...plain.dropped, ...onlyIn(page, plain)] };
  if (page)
    return { ...page, assets, metadata: { ...metadata, titles: [...metadata.titles, ...page.metadata.titles] } };
  return { ...(plain ?? readMailText('', metadata)), assets };
}

/** What the HTML says that the text does not: view in browser, unsubscribe. */
function onlyIn(page: ImportDocument | undefined, plain: ImportDocument): Dropped[] {
  if (!page) return [];
  const said = piecesOf([...plain.blocks, ...plain.dropped].map(({ text }) => key(text)));
  let open = page.blocks.map((block) => ({ ...block, words: key(block.text).split(' ') }));
  for (const piece of said) {
    const runs = new WordRuns(piece);
    open = open.filter(({ words }) => runs.longest(words) < words.length);
  }
  return open
    .filter(({ text, words }) => text !== '' && words[0] !== '')
    .map(({ text, aside }) => ({ text, reason: aside ?? 'repeats the text' }));
}

/** @returns texts joined into some that are not too long to be looked through at once */
function piecesOf(texts: readonly string[]): readonly string[] {
  const pieces: string[][] = [[]];
  let length = 0;
  for (const text of texts) {
    length += text.length;
    if (length > MAX_PIECE) {
      pieces.push([]);
      length = text.length;
    }
    pieces.at(-1)?.push(text);
  }
  return pieces.map((piece) => piece.join(' '));
}

function senderOf({ from }: ParsedMail): Sender | undefined {
  const [first] = from?.value ?? [];
  return first?.address === undefined ? undefined : { name: first.name, address: first.address };
}

function metadataOf(mail: ParsedMail): Metadata {
  const line = mail.headerLines.find(({ key: name }) => name === 'date')?.line ?? '';
  const date = tidy(line.replace(/^date:/i, ''));
  const subject = tidy(withoutControls(mail.subject ?? ''));
  return {
    titles: subject === '' ? [] : [cleanSubject({ value: subject, where: 'Subject', confidence: 0.85 })],
    subtitles: [],
    dates: date === '' ? [] : [{ value: date, where: 'Date of the message', confidence: 0.8 }],
  };
}

async function readAttachment(attachment: Attachment, depth: number): Promise<readonly ImportDocument[]> {
  const { contentType, content, filename = '' } = attachment;
  if (contentType === 'message/rfc822') return readMail(content, depth + 1);
  const kind = kindOfName(filename);
  if (kind === 'word') {
    const { readWord } = await import('../word/read.ts');
    return [await readWord(content)];
  }
  if (kind === 'html' && kindOfInput(content, filename) === 'html' && content.length < MAX_TEXT)
    return [readHtml(decodeText(content).text)];
  return [];
}

function picturesOf(mail: ParsedMail): readonly Asset[] {
  const pictures = mail.attachments.flatMap(({ contentType, content }) => {
    const ending = own(PICTURES, contentType);
    return ending === undefined ? [] : [{ ending, content }];
  });
  return pictures.map(({ ending, content }, index) => ({
    name: `picture-${index + 1}.${ending}`,
    bytes: new Uint8Array(content),
  }));
}
