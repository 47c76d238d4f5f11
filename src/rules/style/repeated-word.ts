import type { CompleteLanguage } from '../../model/language.ts';
import { placeIn } from '../prose/prose.ts';
import { languageOf, scanOf } from '../prose/scan.ts';
import type { Rule } from '../rule.ts';

/** Words that stand twice in right sentences: `nous nous sommes`, `that that`. */
const RIGHT_TWICE: Readonly<Record<CompleteLanguage, readonly string[]>> = {
  en: ['had', 'that', 'is', 'very', 'much', 'many', 'so', 'no', 'ha', 'bye', 'do', 'her', 'in', 'on'],
  fr: ['nous', 'vous', 'que', 'très', 'si', 'non', 'en', 'elles', 'ils', 'elle', 'il', 'la', 'le', 'les', 'lui'],
  es: ['que', 'se', 'muy', 'no', 'así', 'casi', 'poco', 'luego', 'sin', 'la', 'lo', 'los', 'las'],
  ar: ['من', 'ما', 'أن'],
};

/**
 * Arabic repeats words to stress them, counts by repeating, has the heir of an heir (ولي ولي العهد) and spells foreign
 * letters (بي بي سي): only words that none of this is done with are slips for sure.
 */
const ARABIC_SLIP = /^(?:في|على|إلى|عن|مع|التي|الذي|الذين|هذا|هذه|قد|كان|كانت|لم|لن|ال\p{L}{3,})$/u;
/** What Arabic says twice on purpose: `العلاقات العربية العربية`, those among Arabs; `القليل القليل`, the very least. */
const ARABIC_TWICE = /^ال(?:\p{L}+(?:ي|ية|يين|يون)|قليل|كثير)$/u;

export const styleRepeatedWord: Rule = {
  id: 'style/repeated-word',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'No word stands twice in a row.',
  why: 'The eye jumps over it, and print does not.',
  source: 'Observed; every proofreader',
  examples: {
    good: [
      { body: 'The room that they had had opened.' },
      { body: 'Bora Bora is far. Then came De de Sample, much much too far.' },
      { set: { language: 'fr' }, body: 'Nous nous sommes levés.' },
      { set: { language: 'ar' }, body: 'قال ولي ولي العهد لقناة بي بي سي إن القاعة تكبر وتكبر.' },
      { set: { language: 'ar' }, body: 'لم تبق إلا القليل القليل من العلاقات العربية العربية.' },
    ],
    bad: [
      { body: 'The room ⟦the the⟧ readers know opened. ⟦It it⟧ is warm.' },
      { set: { language: 'es' }, body: 'La sala ⟦de de⟧ lectura abrió.' },
      { set: { language: 'ar' }, body: 'افتتحت ⟦القاعة القاعة⟧ الجديدة ⟦في في⟧ المدينة.' },
    ],
  },
  *check({ source, metadata }) {
    const language = languageOf(metadata);
    const right = RIGHT_TWICE[language as CompleteLanguage] ?? [];
    for (const { block, index, length } of scanOf(source, language).repetitions) {
      const found = block.text.slice(index, index + length);
      const [word = '', again = ''] = found.split(/\s+/);
      // A capital makes it a name (Bora Bora), unless it only begins a sentence; a fragment of letters is a code.
      const isSlip = word === again || (beginsSentence(block.text, index) && word.toLowerCase() === again);
      if (!isSlip || word.length < 2 || again !== again.toLowerCase() || right.includes(again)) continue;
      if (language === 'ar' && (!ARABIC_SLIP.test(word) || ARABIC_TWICE.test(word))) continue;
      const range = placeIn(block, index, length);
      const fix = { kind: 'unsafe', title: 'Delete one', edits: [{ range, text: word }] } as const;
      yield { range, message: `"${word}" stands twice.`, hint: 'Delete one of them.', fix };
    }
  },
};

const BEFORE_SENTENCE = /[.!?…]["”»]?\s+$/;

function beginsSentence(text: string, index: number): boolean {
  return index === 0 || BEFORE_SENTENCE.test(text.slice(Math.max(0, index - 4), index));
}
