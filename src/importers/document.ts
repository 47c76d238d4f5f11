import type { BlockContent } from 'mdast';

/** Why a sentence of the input is not in the source. */
export type DropReason =
  | 'navigation'
  | 'site header'
  | 'footer'
  | 'cookie notice'
  | 'share buttons'
  | 'related items'
  | 'comments'
  | 'newsletter form'
  | 'form or control'
  | 'hidden text'
  | 'beside the text'
  | 'outside the article'
  | 'before the headline'
  | 'breadcrumb'
  | 'table of contents'
  | 'letterhead'
  | 'label of the kind'
  | 'release line'
  | 'reference number'
  | 'slug line'
  | 'byline'
  | 'reading time'
  | 'metadata of the page'
  | 'remains of markup'
  | 'end mark'
  | 'boilerplate'
  | 'pull quote'
  | 'repeats the text'
  | 'layout picture'
  | 'list of links'
  | 'e-mail header'
  | 'cover note'
  | 'signature'
  | 'disclaimer'
  | 'fax number'
  | 'running header'
  | 'contact without a number'
  | 'another date'
  | 'summary of the page'
  | 'copyright';

/** What the markup or the reader says of a block. */
export type Hint =
  | 'title'
  | 'subtitle'
  | 'date'
  | 'updated'
  | 'contact'
  | 'about'
  | 'notes'
  | 'caption'
  | 'kind'
  | 'pull quote'
  | 'byline'
  | 'strong'
  | 'emphasis'
  | 'centred'
  | 'large'
  | 'links';

/**
 * A line or a block of the input, in reading order: the one form to which every reader brings its input and from
 * which every field is found.
 */
export type Block = {
  /** What it becomes when it stays in the text. */
  readonly node: BlockContent;
  /** Its words, whitespace folded. */
  readonly text: string;
  /** Its lines: of a list its items, of a table its rows, else the text alone. */
  readonly lines: readonly string[];
  /** The line of the input on which it begins, from 1. */
  readonly line: number;
  /** Blocks of one paragraph of the input, such as the lines of an address, have one number. */
  readonly group: number;
  /** A forced line break, not a paragraph's end, stands before it. */
  readonly glued: boolean;
  readonly hints: ReadonlySet<Hint>;
  /** It stands in a part of the page that is not the release. */
  readonly aside?: DropReason;
  /** Its beginning before whitespace was folded: two spaces may be all that is left of a dash. */
  readonly raw?: string;
};

/** A value that the input states beside its text: in a header, in metadata, in a property of the file. */
export type Stated = {
  readonly value: string;
  /** Where it stands, for people: `article:published_time`, `Date:`. */
  readonly where: string;
  /** How far it can be believed, 0 to 1; below 0.5 it is evidence to be offered, never a value. */
  readonly confidence: number;
};

/** What the input states of a release beside its text. */
export type Metadata = {
  readonly titles: readonly Stated[];
  readonly subtitles: readonly Stated[];
  /** Days and timestamps (ISO 8601 or RFC 5322), as they are written. */
  readonly dates: readonly Stated[];
  /** A language tag as it is written. */
  readonly language?: string;
  /** The address of the page. */
  readonly url?: string;
  /** A sentence that says what the release is about, beside its text. */
  readonly summary?: string;
};

/** A file that comes out of the input, such as a picture of a Word document. */
export type Asset = { readonly name: string; readonly bytes: Uint8Array };

/** One release's worth of input, or a page that may hold several. */
export type ImportDocument = {
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly assets: readonly Asset[];
  /** True when the input was published already: a page, a feed, a message to the press. */
  readonly published: boolean;
  /** What a reader left out before there were blocks. */
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
};

/** A piece of the input that is not in the source. */
export type Dropped = { readonly text: string; readonly reason: DropReason; readonly line?: number };

/** No metadata at all. */
export const NO_METADATA: Metadata = { titles: [], subtitles: [], dates: [] };

const NO_HINTS: ReadonlySet<Hint> = new Set();

/** @returns a paragraph of plain text. */
export function textBlock(
  text: string,
  place: { line: number; group: number; glued?: boolean; hints?: ReadonlySet<Hint>; raw?: string },
): Block {
  const { line, group, glued = false, hints = NO_HINTS, raw } = place;
  const node: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  return { node, text, lines: [text], line, group, glued, hints, ...(raw === undefined ? {} : { raw }) };
}
