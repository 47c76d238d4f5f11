import type { CssPiece } from './scan.ts';

/** CSS that some mail programs drop and that no reader misses. */
type Enhancement = { readonly feature: string; readonly when?: RegExp; readonly why: string };

/**
 * Progressive enhancement that is not reported. A declaration is compared as `property:value` without spaces, a selector
 * as it stands.
 */
const BASELINE: readonly Enhancement[] = [
  {
    feature: 'css-at-media',
    why: 'Small screens: the column is fluid without it; only paddings and the headline shrink.',
  },
  { feature: 'css-at-media-prefers-color-scheme', why: 'Dark mode: the email stays light without it.' },
  { feature: 'css-color-scheme', why: 'Dark mode: the meta element says the same.' },
  {
    feature: 'css-selector-attribute',
    when: /^\[data-ogs[cb]\]/,
    why: 'Dark mode of Outlook on the web, for which alone it is.',
  },
  {
    feature: 'css-max-height',
    when: /^max-height:0/,
    why: 'The preheader: display:none and mso-hide:all hide it, too.',
  },
  { feature: 'css-overflow', when: /^overflow:hidden/, why: 'The preheader, as above.' },
  { feature: 'css-height', when: /^height:auto/, why: 'Pictures keep their shape by their width alone.' },
  { feature: 'css-table-layout', why: 'Outlook on Windows: the ghost table has a fixed width there.' },
  { feature: 'css-overflow', when: /^overflow-x:auto/, why: 'Wide tables scroll on narrow screens, or stand over.' },
  { feature: 'css-white-space', when: /^white-space:pre-wrap/, why: 'Code: the element is pre as it is.' },
  { feature: 'css-word-wrap', why: 'Long addresses on narrow screens: they overflow there, and can still be read.' },
  { feature: 'css-word-break', why: 'Long addresses, as above.' },
];

/** @returns true where a mail program that drops the feature in this place takes nothing away. */
export function isEnhancement(feature: string, piece: CssPiece): boolean {
  const text = piece.kind === 'declaration' ? `${piece.property}:${piece.value}`.replace(/\s/g, '') : piece.text;
  return BASELINE.some((one) => one.feature === feature && (one.when?.test(text) ?? true));
}
