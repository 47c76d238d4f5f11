import { patternRule } from '../prose/pattern-rule.ts';

const FRAME =
  /^\s*(?:skip to (?:main )?content|jump to navigation|share this (?:page|article)|back to top|print this page|take action|who we are|read more|subscribe to our newsletter|accept (?:all )?cookies|aller au contenu principal|partager cette page|retour en haut|pasar al contenido principal|compartir esta página|volver arriba|تجاوز إلى المحتوى الرئيسي|شارك هذه الصفحة)\s*$/giu;

export const structureChrome = patternRule({
  id: 'structure/chrome',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Nothing of a web page’s frame is left in the text.',
  why: 'Navigation that was copied along goes out on the wire.',
  source: 'Observed in archives; see the README, "Bring old releases in"',
  examples: {
    good: [{ body: 'The room opened.' }],
    bad: [{ body: '⟦Skip to main content⟧\n\nThe room opened.' }, { body: 'The room opened.\n\n⟦Share this page⟧' }],
  },
  longest: 80,
  pattern: FRAME,
  kinds: ['paragraph', 'heading', 'cell'],
  inSpeech: true,
  explain: ([found]) => ({
    message: `"${found.trim()}" belongs to a web page, not to the release.`,
    hint: 'Delete it.',
  }),
});
