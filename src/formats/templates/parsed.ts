/**
 * The built-in templates by their text, as Handlebars parsed them when the program was built: to parse them takes longer
 * than to render a release. Empty where the program runs from its sources; a template of one's own is not among them.
 */
export const PARSED: Readonly<Record<string, hbs.AST.Program>> = {};
