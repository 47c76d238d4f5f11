import type { Range, Severity } from '../model/diagnostic.ts';
import type { PictureSizes } from '../model/picture.ts';
import type { Release } from '../model/release.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Edition } from './agency/edition.ts';
import type { Site, Surroundings } from './html/site.ts';
import type { Templates } from './templates/compile.ts';

/** What renderers share: the templates, and the newsroom whose release it is. */
export type RenderContext = {
  readonly templates: Templates;
  readonly newsroom: Newsroom;
  /** The formats that are rendered beside this one, for links between them. */
  readonly beside: readonly Format[];
  /** Which version of its text the release is; default: the first one. */
  readonly edition?: Edition;
  /** Gives a picture that stands beside the source, by its path in the folder of the release; undefined: not at hand. */
  readonly picture?: (path: string) => Uint8Array | undefined;
  /** The site that the release is published on; without one its page stands alone. */
  readonly site?: Site;
  /** What stands around the release there. */
  readonly surroundings?: Surroundings;
  /** How large the pictures beside the release are. */
  readonly pictures?: PictureSizes;
  /** Prints a page, with the pictures that stand beside it by their paths, as a PDF; absent: no browser is at hand. */
  readonly print?: (page: string, pictures: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>;
  /** Told what could not be rendered as it was written. */
  readonly report?: (remark: Remark) => void;
};

/** What a format could not render as it was written, or what readers of the rendition will meet. */
export type Remark = {
  /** The id of the rule that explains it. */
  readonly rule: `${string}/${string}`;
  /** An `error` when a file is left out, a `warning` when readers lose something, an `info` when they may. */
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** Where in the source; it goes before `field`. */
  readonly range?: Range;
  /** The value of the front matter that it is about: `['image', 'alt']`. */
  readonly field?: readonly (string | number)[];
};

/** One file of a release in one format. */
export type Rendition = {
  /** The id of the format. */
  readonly format: string;
  /** The file's name in the release's folder. */
  readonly file: string;
  /** Its media type (RFC 6838), with the charset of texts. */
  readonly mediaType: string;
  readonly content: string | Uint8Array;
};

/** A format: a new one is a file with this object, its template, and a line in list.ts. */
export type Format = {
  readonly id: string;
  /** The file that people open; a format may write others beside it. */
  readonly file: string;
  /** True when the format numbers its versions: the build then keeps the edition of each release. */
  readonly numbered?: true;
  /** Left out of a build that names no formats. */
  readonly onRequest?: true;
  /** The media type of that file. */
  readonly mediaType: string;
  readonly render: (release: Release, context: RenderContext) => readonly Rendition[];
  /** In place of `render`, for formats whose libraries or programs take their time: that one gives nothing then. */
  readonly renderLater?: (release: Release, context: RenderContext) => Promise<readonly Rendition[]>;
};
