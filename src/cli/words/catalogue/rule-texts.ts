import type { Translations } from '../said.ts';
import { EXPLAIN } from './texts/explain.ts';
import { RULES_CONTACTS } from './texts/rules-contacts.ts';
import { RULES_DATES } from './texts/rules-dates.ts';
import { RULES_FRONT_MATTER } from './texts/rules-front-matter.ts';
import { RULES_MANY } from './texts/rules-many.ts';
import { RULES_PARTS } from './texts/rules-parts.ts';
import { RULES_SIGNS } from './texts/rules-signs.ts';
import { RULES_TERMS } from './texts/rules-terms.ts';
import { RULES_TEXT } from './texts/rules-text.ts';

/** What rules want and why, and what stands around it. */
export const RULE_TEXTS: Translations = {
  ...EXPLAIN,
  ...RULES_DATES,
  ...RULES_CONTACTS,
  ...RULES_FRONT_MATTER,
  ...RULES_MANY,
  ...RULES_TEXT,
  ...RULES_PARTS,
  ...RULES_TERMS,
  ...RULES_SIGNS,
};
