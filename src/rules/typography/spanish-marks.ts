import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

/** A name of code, such as `Regexp#match?`. */
const CODE = /[#_]/;
const LAST_WORD = /(?<!\S)\S*$/;
/** A title of at most three words in quotation marks; behind a colon or a comma it would be speech. */
const TITLE = /(?<![:,]\s*)["“«]\p{Lu}[^\s"“«]*(?: [^\s"“«]+){0,2}$/u;
/** What closes a quotation. */
const CLOSING = /^["”»]/;
/** A name within a sentence that goes on behind it: `el portal Yahoo! (de 1994)`. */
const NAME_WITHIN = /\S\s+\p{Lu}[\p{L}\d]*$/u;
const GOES_ON = /^(?:\s*[(,;:]|\s+\p{Ll})/u;
/** A name that is written with its mark, whatever stands behind it. */
const MARKED_NAME = /(?<!\p{L})Yahoo$/u;

/** A mark that stands where one opens: behind a space, before a letter. */
const OPENS = /(?:^|\s)[!?]$/;
const STARTS = /^\p{L}/u;

export const typographySpanishMarks = patternRule({
  id: 'typography/spanish-marks',
  severity: 'warning',
  fixable: 'none',
  languages: ['es'],
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Spanish questions and exclamations open with ¿ and ¡.',
  why: 'It is a spelling mistake to leave them out.',
  source: 'Real Academia Española, Ortografía (2010)',
  examples: {
    good: [
      { set: { language: 'es' }, body: 'La sala abrió. ¿Quién lee? ¡Todos!' },
      { set: { language: 'es' }, body: 'Cantaron "Oliver!" y hablaron del portal Yahoo! Noticias.' },
      { set: { language: 'es' }, body: 'El grupo Delirious? (de 1992) tocó; lo cuenta la página Enumerable#any?' },
    ],
    bad: [
      { set: { language: 'es' }, body: 'La sala abrió. Quién lee⟦?⟧' },
      { set: { language: 'es' }, body: 'Que viva México⟦!⟧ Dijo: "Basta ya⟦!⟧"' },
      { set: { language: 'es' }, body: '⟦!⟧Feliz año! La sala abre.' },
    ],
  },
  cue: CUE.question | CUE.exclamation,
  pattern: /(?:^|(?<=[.!?…]["”»]?\s))[^.!?¿¡\ue000]*([!?]|)/gu,
  inSpeech: true,
  explain: ({ 0: found, 1: mark, index }, { text }) => {
    // What ends otherwise is passed over as a whole, for none of it can begin a question.
    if (mark === '') return undefined;
    const length = found.length - 1;
    const behind = text.slice(index + found.length);
    const opening = mark === '?' ? '¿' : '¡';
    const part = [length, length + 1] as const;
    if (OPENS.test(found) && STARTS.test(behind)) {
      return { message: `"${mark}" opens nothing.`, hint: `Write "${opening}" here.`, part };
    }
    if (isOfName(found.slice(0, length), behind)) return undefined;
    return {
      message: `This sentence ends with "${mark}" and does not open with "${opening}".`,
      hint: 'Write the opening mark where the question begins.',
      part,
    };
  },
});

/** @returns whether a mark belongs to a name, a title or code. @param before the sentence up to the mark */
function isOfName(before: string, behind: string): boolean {
  if (CODE.test(LAST_WORD.exec(before)?.[0] ?? '') || MARKED_NAME.test(before)) return true;
  return CLOSING.test(behind) ? TITLE.test(before) : GOES_ON.test(behind) && NAME_WITHIN.test(before);
}
