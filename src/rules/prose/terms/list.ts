import type { TermTable } from '../term.ts';
import { dehumanizingTerms } from './dehumanizing.ts';
import { disabilityTerms } from './disability.ts';
import { displacementTerms } from './displacement.ts';
import { genderTerms } from './gender.ts';
import { irregularTerms } from './irregular.ts';
import { jargonTerms } from './jargon.ts';
import { metaphorTerms } from './metaphor.ts';
import { organisationNameTerms } from './organisation-name.ts';
import { placeNameTerms } from './place-name.ts';
import { placeSpellingTerms } from './place-spelling.ts';
import { spellingTerms } from './spelling.ts';
import { traffickingTerms } from './trafficking.ts';

/** Every table: a new one is a file and a line here, and a rule of its id. */
export const TERM_TABLES: readonly TermTable[] = [
  dehumanizingTerms,
  disabilityTerms,
  displacementTerms,
  genderTerms,
  irregularTerms,
  jargonTerms,
  metaphorTerms,
  organisationNameTerms,
  placeNameTerms,
  placeSpellingTerms,
  spellingTerms,
  traffickingTerms,
];
