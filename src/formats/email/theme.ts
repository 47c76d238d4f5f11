import type { Direction } from '../../model/language.ts';
import { type MarkupTheme, markupTheme } from '../markup/theme.ts';

/** The width of the column and, without its sides, of what stands in it; CSS pixels. */
const COLUMN = 600;
const SIDE = 28;
export const CONTENT = COLUMN - 2 * SIDE;

/** The values that shell and body are styled from. */
export type Tokens = { readonly text: string; readonly signs: string; readonly link: string };

const LINK = 'color:#0033a0;text-decoration:underline;';

/** Fonts that mail programs have, by direction: those of Arabic are larger on the line and have no serifs. */
export const TOKENS: Readonly<Record<Direction, Tokens>> = {
  ltr: {
    text: "font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6;color:#16202e;",
    signs: 'font-family:Arial,Helvetica,sans-serif;',
    link: LINK,
  },
  rtl: {
    text: "font-family:'Geeza Pro',Tahoma,Arial,sans-serif;font-size:17px;line-height:1.8;color:#16202e;",
    signs: "font-family:'Geeza Pro',Tahoma,Arial,sans-serif;",
    link: LINK,
  },
};

const CODE = "font-family:Consolas,'Courier New',monospace;font-size:15px;";
/** What a picture's alternative text looks like, since most readers see that first. */
const ALTERNATIVE = 'font-size:14px;line-height:1.45;color:#4a5667;';

/**
 * What each element of the body carries, by direction: mail programs drop style elements and know no logical
 * properties, so padding and alignment are physical and mirrored here. Paragraphs and lists take their font from the
 * cell that they stand in; headings and the cells of tables, to which some programs hand nothing down, have their own.
 * What has a colour of its own has a class for dark.css, which would lose to it otherwise.
 */
function themeFor(direction: Direction): MarkupTheme {
  const { signs, link } = TOKENS[direction];
  const [start, end] = direction === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  const heading = (size: number) =>
    `class="ink" style="margin:28px 0 10px;${signs}font-size:${size}px;line-height:1.3;font-weight:bold;color:#16202e;"`;
  const list = `style="margin:0 0 18px;padding-${start}:26px;padding-${end}:0;"`;
  const cell = `padding:8px 10px;border-bottom:1px solid #d5dbe5;${signs}font-size:15px;line-height:1.45;text-align:${start};vertical-align:top;color:#16202e;`;
  return markupTheme({
    alignment: 'style',
    tableWrapper: ['<div tabindex="0" role="group" style="overflow-x:auto;">', '</div>'],
    attributes: {
      p: 'style="margin:0 0 18px;"',
      h2: heading(20),
      h3: heading(18),
      h4: heading(17),
      h5: heading(17),
      h6: heading(17),
      ul: list,
      ol: list,
      li: 'style="margin:0 0 6px;"',
      a: `class="link" style="${link}"`,
      blockquote: `class="line" style="margin:0 0 18px;padding:0 16px;border-${start}:4px solid #0033a0;"`,
      pre: `class="ink soft" style="margin:0 0 18px;padding:12px;white-space:pre-wrap;${CODE}line-height:1.5;background-color:#e8eefb;color:#16202e;"`,
      code: `style="${CODE}"`,
      hr: 'class="rule" style="margin:24px 0;border:0;border-top:1px solid #d5dbe5;"',
      table:
        'width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 18px;border-collapse:collapse;"',
      th: `class="ink rule" style="${cell}font-weight:bold;"`,
      td: `class="ink rule" style="${cell}"`,
      img: `class="faint" style="display:block;width:auto;max-width:100%;height:auto;border:0;${signs}${ALTERNATIVE}"`,
    },
  });
}

/** The two maps, made once. */
export const EMAIL_THEMES: Readonly<Record<Direction, MarkupTheme>> = { ltr: themeFor('ltr'), rtl: themeFor('rtl') };
