/** All that a body is made of. */
const ELEMENTS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'blockquote', 'ul', 'ol', 'li', 'pre'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'em', 'strong', 'code', 'br', 'a', 'img'],
] as const;
/** An element that the renderer of html.ts writes; there are no others. */
export type ElementName = (typeof ELEMENTS)[number];

/** How a table's column is set; `none` where the source does not say. */
export type ColumnAlignment = 'none' | 'left' | 'center' | 'right';

/** What a format puts on the elements of a body. */
export type ThemeOptions = {
  /**
   * Attributes by element, as finished HTML: `{ p: 'class="text" style="margin:0 0 16px"', img: 'loading="lazy"' }`.
   * `code` is for code within a line: a block of code takes those of its `pre`. Attributes that the renderer writes
   * itself (href, src, alt, title, id, start, scope, width, height, dir) do not belong here.
   */
  readonly attributes?: { readonly [name in ElementName]?: string };
  /** A column's alignment as a class, `align-right`, for pages (the default), or as a style, for email. */
  readonly alignment?: 'class' | 'style';
  /** Finished HTML before and after each table: an element that scrolls, say. */
  readonly tableWrapper?: readonly [before: string, after: string];
};

type Cells = { readonly [alignment in ColumnAlignment]: string };

/** The ends of start tags, ready to be joined: ` class="text">` for `<p`. Made once per format by {@link markupTheme}. */
export type MarkupTheme = { readonly [name in Exclude<ElementName, 'th' | 'td'>]: string } & {
  readonly th: Cells;
  readonly td: Cells;
  readonly tableWrapper: readonly [before: string, after: string];
};

/** Prepares what a format puts on elements, so that nothing is put together for each release. */
export function markupTheme(options: ThemeOptions = {}): MarkupTheme {
  const { attributes = {}, alignment = 'class', tableWrapper = ['', ''] } = options;
  const ends = Object.fromEntries(ELEMENTS.map((name) => [name, endOfTag(attributes[name])]));
  return {
    ...(ends as { [name in ElementName]: string }),
    th: cells(`scope="col" ${attributes.th ?? ''}`.trim(), alignment),
    td: cells(attributes.td ?? '', alignment),
    tableWrapper,
  };
}

/** The theme of bare elements. */
export const PLAIN_THEME: MarkupTheme = markupTheme();

function cells(attributes: string, by: 'class' | 'style'): Cells {
  const aligned = (side: string) =>
    endOfTag(
      by === 'class'
        ? joined(attributes, 'class', ` align-${side}`)
        : joined(attributes, 'style', `;text-align:${side}`),
    );
  return { none: endOfTag(attributes), left: aligned('left'), center: aligned('center'), right: aligned('right') };
}

function endOfTag(attributes: string | undefined): string {
  return attributes === undefined || attributes === '' ? '>' : ` ${attributes}>`;
}

/** Adds to an attribute that may be there already, as an element has each of its attributes once. */
function joined(attributes: string, name: string, addition: string): string {
  const start = new RegExp(`(?:^|\\s)${name}="`).exec(attributes);
  if (start === null) return `${attributes} ${name}="${addition.slice(1)}"`.trim();
  const end = attributes.indexOf('"', start.index + start[0].length);
  return attributes.slice(0, end) + addition + attributes.slice(end);
}
