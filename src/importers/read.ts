import { ReleaseError } from '../model/error.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { lostSentences } from './accounting.ts';
import type { ImportDocument } from './document.ts';
import type { Draft } from './draft.ts';
import { type DecodedText, decodeText } from './encoding.ts';
import { findRelease } from './find-release.ts';
import { readHtml } from './html/read.ts';
import { type InputKind, kindOfInput } from './kind.ts';
import { refuseCrowded, refuseLong } from './size.ts';
import { splitDocument } from './split/split.ts';
import { readText } from './text/read.ts';
import { writeSource } from './write/source.ts';

/** How an input is to be read. */
export type ReadOptions = {
  readonly newsroom: Newsroom;
  /** What the input is; found from its first bytes and its name when left out. */
  readonly kind?: InputKind;
};

/** What an input gave: its releases, and how it was read. */
export type InputReading = {
  readonly kind: InputKind;
  /** Of a text: the name of its encoding (WHATWG), and where it was known from. */
  readonly encoding?: string;
  readonly encodingBy?: DecodedText['by'];
  readonly releases: readonly ReadRelease[];
};

/** One release of an input; `lost` holds sentences that are nowhere: a fault of the importer. */
export type ReadRelease = {
  readonly document: ImportDocument;
  readonly draft: Draft;
  readonly lost: readonly string[];
};

/** Larger pages and texts are refused: the longest page of the archive has a fiftieth of it. */
const MAX_TEXT_MEGABYTES = 10;
const MEGABYTE = 1024 * 1024;

/**
 * Reads an input of any kind into drafts of releases.
 *
 * @param name of the file, whose ending tells its kind where its bytes do not
 * @throws ReleaseError of kind `usage` for what cannot be read or would do harm
 */
export async function readInput(
  bytes: Uint8Array,
  name: string,
  { newsroom, kind = kindOfInput(bytes, name) }: ReadOptions,
): Promise<InputReading> {
  const { documents, ...how } = await documentsOf(bytes, kind);
  refuseCrowded(documents);
  const parts = documents.flatMap(splitDocument);
  refuseLong(parts);
  const releases = parts
    .map((document) => ({ document, draft: findRelease(document, newsroom) }))
    .map((release) => ({
      ...release,
      lost: lostSentences(release.document, release.draft, writeSource(release.draft)),
    }));
  return { kind, ...how, releases };
}

type Documents = {
  readonly documents: readonly ImportDocument[];
  readonly encoding?: string;
  readonly encodingBy?: DecodedText['by'];
};

async function documentsOf(bytes: Uint8Array, kind: InputKind): Promise<Documents> {
  if (kind === 'word') {
    const { readWord } = await import('./word/read.ts');
    return { documents: [await readWord(bytes)] };
  }
  if (kind === 'email') {
    const { readMail } = await import('./mail/read.ts');
    return { documents: await readMail(bytes) };
  }
  if (bytes.length > MAX_TEXT_MEGABYTES * MEGABYTE) {
    throw new ReleaseError(
      'usage',
      `It is larger than ${MAX_TEXT_MEGABYTES} MB.`,
      'A release is a few pages: is this the right file?',
    );
  }
  const { text, encoding, by, repaired } = decodeText(bytes);
  const documents = await fromText(text, kind);
  const warning = `${repaired} damaged characters were repaired: the text was UTF-8 once read as windows-1252.`;
  const warned =
    repaired === 0
      ? documents
      : documents.map((document) => ({ ...document, warnings: [...document.warnings, warning] }));
  return { documents: warned, encoding, encodingBy: by };
}

async function fromText(text: string, kind: InputKind): Promise<readonly ImportDocument[]> {
  if (kind === 'html') return [readHtml(text)];
  if (kind === 'text') return [readText(text)];
  const { readFeed } = await import('./feed/read.ts');
  return readFeed(text);
}
