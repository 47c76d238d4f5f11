import type { Translations } from '../said.ts';
import { ARCHIVE } from './texts/archive.ts';
import { CONTACTS } from './texts/contacts.ts';
import { DATES } from './texts/dates.ts';
import { EXPLAIN } from './texts/explain.ts';
import { FILES } from './texts/files.ts';
import { FRONT_MATTER } from './texts/front-matter.ts';
import { LIMITS } from './texts/limits.ts';
import { MESSAGES } from './texts/messages.ts';
import { PLACES } from './texts/places.ts';
import { RENDITIONS } from './texts/renditions.ts';
import { RULES_CONTACTS } from './texts/rules-contacts.ts';
import { RULES_DATES } from './texts/rules-dates.ts';
import { RULES_FRONT_MATTER } from './texts/rules-front-matter.ts';
import { RULES_MANY } from './texts/rules-many.ts';
import { RULES_PARTS } from './texts/rules-parts.ts';
import { RULES_SIGNS } from './texts/rules-signs.ts';
import { RULES_TERMS } from './texts/rules-terms.ts';
import { RULES_TEXT } from './texts/rules-text.ts';
import { SETTINGS } from './texts/settings.ts';
import { SHAPE } from './texts/shape.ts';
import { SIGNS } from './texts/signs.ts';
import { TERMS } from './texts/terms.ts';
import { TEXT } from './texts/text.ts';
import { YAML } from './texts/yaml.ts';

/** What rules find, want and give as a reason, and what stands around it. */
export const CATALOGUE: Translations = {
  ...ARCHIVE,
  ...CONTACTS,
  ...EXPLAIN,
  ...DATES,
  ...PLACES,
  ...RENDITIONS,
  ...MESSAGES,
  ...FILES,
  ...FRONT_MATTER,
  ...LIMITS,
  ...RULES_DATES,
  ...RULES_CONTACTS,
  ...RULES_FRONT_MATTER,
  ...RULES_MANY,
  ...RULES_TEXT,
  ...RULES_PARTS,
  ...RULES_TERMS,
  ...RULES_SIGNS,
  ...SETTINGS,
  ...SHAPE,
  ...TERMS,
  ...SIGNS,
  ...TEXT,
  ...YAML,
};
