import type { Definition, Node, Paragraph, Root } from 'mdast';
import type { Direction } from '../../model/language.ts';
import { HeadingIds } from './heading-ids.ts';
import { HeadingLevels } from './heading-levels.ts';
import { leadParagraph } from './plain.ts';
import { type MarkupTheme, PLAIN_THEME } from './theme.ts';

/** A picture as the format shows it. */
export type ImageDetails = {
  /** Another address, such as an absolute one or `cid:…`; default: the one that the source gives. */
  readonly src?: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
};

/** How a tree becomes HTML. */
export type HtmlOptions = {
  /** Attributes and alignment of this format; default: bare elements. */
  readonly theme?: MarkupTheme;
  /** The level of the text's highest headings: 2 on a page whose h1 is the headline. Default: levels as written. */
  readonly topHeading?: number;
  /** Given, headings get ids of their words; those in the set stand on the page already and are not given again. */
  readonly takenIds?: ReadonlySet<string>;
  /** In a right-to-left text, links to telephone numbers and mail addresses read from left to right. Default `ltr`. */
  readonly direction?: Direction;
  /** Finished HTML that opens the first paragraph with words, or stands in a paragraph of its own where there is none. */
  readonly dateline?: string;
  /**
   * Where a relative link or a fragment leads from here; undefined drops the link and keeps its text.
   * The policy for links is applied to what it gives, too. Default: as the source has it.
   */
  readonly resolve?: (url: string) => string | undefined;
  /** What is known of an image, by the address that the source gives. */
  readonly image?: (src: string) => ImageDetails | undefined;
};

/** What the parts of the renderer share while one tree is rendered. */
export type Context = {
  readonly options: HtmlOptions;
  readonly theme: MarkupTheme;
  readonly rightToLeft: boolean;
  readonly headingIds: HeadingIds | undefined;
  readonly headingLevels: HeadingLevels | undefined;
  /** The paragraph that the dateline opens. */
  readonly lead: Paragraph | undefined;
  /** The definition of a label (CommonMark 4.7): the first one wins, case and inner whitespace do not count. */
  readonly definition: (label: string) => Definition | undefined;
};

/** Sets out to render a tree. */
export function createContext(tree: Root, options: HtmlOptions): Context {
  let definitions: Map<string, Definition> | undefined;
  return {
    options,
    theme: options.theme ?? PLAIN_THEME,
    rightToLeft: options.direction === 'rtl',
    headingIds: options.takenIds === undefined ? undefined : new HeadingIds(options.takenIds),
    headingLevels: options.topHeading === undefined ? undefined : new HeadingLevels(tree, options.topHeading),
    lead: options.dateline === undefined ? undefined : leadParagraph(tree),
    definition: (label) => {
      // Most releases have no references: their trees are not searched.
      definitions ??= collectDefinitions(tree, new Map());
      return definitions.get(labelKey(label));
    },
  };
}

function collectDefinitions(node: Node, found: Map<string, Definition>): Map<string, Definition> {
  if (isDefinition(node)) {
    const key = labelKey(node.identifier);
    if (!found.has(key)) found.set(key, node);
  } else if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectDefinitions(child, found);
  }
  return found;
}

function isDefinition(node: Node): node is Definition {
  return node.type === 'definition';
}

/** Case folding as CommonMark's reference does it: lower, then upper, so that ß, ẞ and SS meet. */
function labelKey(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
