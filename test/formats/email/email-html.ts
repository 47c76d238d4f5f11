/**
 * What html-validate asks of pages: Outlook on Windows needs width, align and cellpadding as attributes, and mail
 * programs keep role="article" of a div and drop the element article.
 */
export const EMAIL_HTML: ReadonlySet<string> = new Set(['no-deprecated-attr', 'prefer-native-element']);
