/** The helper that stands around every argument, where Handlebars runs a template. */
export const GUARD = 'known';

/** What a template can call, besides what Handlebars brings. */
export const HELPERS: readonly string[] = [GUARD, 'fill', 'log'];
