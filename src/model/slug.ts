const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;
/** Names that Windows keeps for devices, whatever follows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Folders of the site that stand beside releases. */
const SITE_FOLDERS = new Set(['archive', 'offices', 'countries', 'themes', 'search']);
/** Fits every file system's 255 bytes with room for an ending. */
const MAX_BYTES = 200;

/** Why a text cannot be an address part. */
export type SlugProblem = 'characters' | 'device' | 'site' | 'length';

/** @returns why a slug cannot be used, or undefined when it can: lower-case letters of any script, digits, hyphens. */
export function slugProblem(slug: string): SlugProblem | undefined {
  if (!PLAIN_SLUG.test(slug) && (!SLUG.test(slug) || slug !== slug.normalize('NFC'))) return 'characters';
  if (DEVICE.test(slug)) return 'device';
  if (SITE_FOLDERS.has(slug)) return 'site';
  return isTooLong(slug) ? 'length' : undefined;
}

/** A UTF-16 unit has three bytes of UTF-8 at most. */
function isTooLong(slug: string): boolean {
  return slug.length * 3 > MAX_BYTES && new TextEncoder().encode(slug).length > MAX_BYTES;
}

/** Makes a slug of any text: Latin letters lose their accents, other scripts stay, the rest becomes hyphens. */
export function slugify(text: string): string {
  if (text.length <= MAX_BYTES && PLAIN_SLUG.test(text)) return withoutTaken(text);
  const plain = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.replace(/['’ʼ]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (isTooLong(longer)) break;
    slug = longer;
  }
  return withoutTaken(slug);
}

/** What a slug is already: most names of sources. */
const PLAIN_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function withoutTaken(slug: string): string {
  return DEVICE.test(slug) || SITE_FOLDERS.has(slug) ? `${slug}-release` : slug;
}

/** The name of a source taken apart: `NAME.LANG.md`. */
export type SourceName = { readonly stem: string; readonly language?: string };

/** Reads a path: its folder and ending dropped, a language tag before the ending set apart. */
export function readSourceName(path: string): SourceName {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
  const match = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)$/.exec(base);
  return match?.[1] && match[2] ? { stem: match[1], language: match[2] } : { stem: base };
}
