import type { Root } from 'mdast';
import type { Direction, Language } from '../../model/language.ts';
import { type Context, createContext } from '../markup/context.ts';
import { HeadingLevels } from '../markup/heading-levels.ts';

/** The library, loaded when the first document is made. */
export type Docx = typeof import('docx');

/** What the parts of a document share while it is written. */
export type Writer = {
  readonly docx: Docx;
  readonly language: Language;
  readonly direction: Direction;
  /** Where a link leads from a document that stands alone: an absolute address. */
  readonly resolve: (url: string) => string;
  /** A picture that is at hand, with its size in pixels. */
  readonly picture: (src: string) => Picture | undefined;
  /** Counts ordered lists, each of which has a numbering of its own. */
  readonly numberings: Numbering[];
};

/** An ordered list: the name of its numbering, and where it starts. */
export type Numbering = { readonly reference: string; readonly start: number };

/** A picture in a form that Word shows. */
export type Picture = {
  readonly type: 'png' | 'jpg' | 'gif';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** A writer at work on one text, whose references and headings it knows. */
export type TreeWriter = Writer & Pick<Context, 'definition'> & { readonly levels: HeadingLevels };

/** @param top the level of the text's highest headings */
export function writerOf(tree: Root, top: number, writer: Writer): TreeWriter {
  return { ...writer, definition: createContext(tree, {}).definition, levels: new HeadingLevels(tree, top) };
}
