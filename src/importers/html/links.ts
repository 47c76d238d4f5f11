/** What a source may link to. */
const ALLOWED = /^(?:https?|mailto|tel):/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u001f\u007f]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * @param origin the page's own address; without it relative addresses lead nowhere
 * @returns how an address of the page is written in a source: absolute, of a scheme that is safe; undefined for others
 */
export function resolver(origin: string | undefined): (url: string) => string | undefined {
  return (url) => {
    // Browsers ignore tabs and line ends within an address; so does what hides a scheme in them.
    const clean = url.replace(CONTROLS, '').trim();
    if (clean === '' || clean.startsWith('#')) return undefined;
    if (SCHEME.test(clean)) return ALLOWED.test(clean) && !/\s/.test(clean) ? clean : undefined;
    if (origin === undefined || !URL.canParse(clean, origin)) return undefined;
    return new URL(clean, origin).href;
  };
}
