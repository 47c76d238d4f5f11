import type { Direction } from '../../model/language.ts';
import { type MarkupTheme, markupTheme } from '../markup/theme.ts';

/** The one set of values that shell and body are styled from; fonts are those that mail programs have. */
export const TOKENS = {
  text: "font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6;color:#16202e;",
  signs: 'font-family:Arial,Helvetica,sans-serif;',
  link: 'color:#0033a0;text-decoration:underline;',
} as const;

const DARK_TEXT = 'class="ink"';

/**
 * What each element of the body carries, by direction: mail programs drop style elements and know no logical
 * properties, so padding and alignment are physical and mirrored here.
 */
function themeFor(start: 'left' | 'right'): MarkupTheme {
  const { text, signs, link } = TOKENS;
  const heading = (size: number) =>
    `${DARK_TEXT} style="margin:28px 0 10px;${signs}font-size:${size}px;line-height:1.3;font-weight:bold;color:#16202e;"`;
  const list = `${DARK_TEXT} style="margin:0 0 18px;padding-${start}:26px;padding-${start === 'left' ? 'right' : 'left'}:0;${text}"`;
  const cell = `padding:8px 10px;border-bottom:1px solid #d5dbe5;${signs}font-size:15px;line-height:1.45;text-align:${start};vertical-align:top;color:#16202e;`;
  return markupTheme({
    alignment: 'style',
    attributes: {
      p: `${DARK_TEXT} style="margin:0 0 18px;${text}"`,
      h2: heading(20),
      h3: heading(18),
      h4: heading(17),
      h5: heading(17),
      h6: heading(17),
      ul: list,
      ol: list,
      li: `${DARK_TEXT} style="margin:0 0 6px;"`,
      a: `class="link" style="${link}"`,
      blockquote: `class="ink" style="margin:0 0 18px;padding:0 16px;border-${start}:4px solid #0033a0;"`,
      pre: `class="ink soft" style="margin:0 0 18px;padding:12px;white-space:pre-wrap;background-color:#e8eefb;color:#16202e;"`,
      hr: 'style="margin:24px 0;border:0;border-top:1px solid #d5dbe5;"',
      table:
        'width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 18px;border-collapse:collapse;"',
      th: `class="ink" style="${cell}font-weight:bold;"`,
      td: `class="ink" style="${cell}"`,
      img: 'style="display:block;max-width:100%;height:auto;border:0;"',
    },
  });
}

/** The two maps, made once. */
export const EMAIL_THEMES: Readonly<Record<Direction, MarkupTheme>> = { ltr: themeFor('left'), rtl: themeFor('right') };
