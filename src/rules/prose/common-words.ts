import type { CompleteLanguage } from '../../model/language.ts';

/** The commonest words of each language that are words of no other of them: enough to tell which one a text is in. */
export const COMMON_WORDS: Readonly<Record<CompleteLanguage, readonly string[]>> = {
  en: 'the of and to in for with that was were is are this from have has by at'.split(' '),
  fr: 'le les des du et dans pour qui est une sur par avec ce cette au aux sont'.split(' '),
  es: 'el los las del y para que con una por su se como más ha fue sus al'.split(' '),
  ar: 'في من على إلى التي الذي أن عن مع هذا هذه وقد كما بين وفي ومن'.split(' '),
};
