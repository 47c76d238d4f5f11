import type { Translations } from '../said.ts';
import { SAID_BOTH } from '../said-both.ts';
import { ARCHIVE } from './texts/archive.ts';
import { CONTACTS } from './texts/contacts.ts';
import { DATES } from './texts/dates.ts';
import { FILES } from './texts/files.ts';
import { FRONT_MATTER } from './texts/front-matter.ts';
import { LIMITS } from './texts/limits.ts';
import { MESSAGES } from './texts/messages.ts';
import { PLACES } from './texts/places.ts';
import { RENDITIONS } from './texts/renditions.ts';
import { SETTINGS } from './texts/settings.ts';
import { SHAPE } from './texts/shape.ts';
import { SIGNS } from './texts/signs.ts';
import { TERMS } from './texts/terms.ts';
import { TEXT } from './texts/text.ts';
import { YAML } from './texts/yaml.ts';

/** What rules find, and what is said of settings and files. */
export const FINDING_TEXTS: Translations = {
  ...SAID_BOTH,
  ...ARCHIVE,
  ...CONTACTS,
  ...DATES,
  ...PLACES,
  ...RENDITIONS,
  ...MESSAGES,
  ...FILES,
  ...FRONT_MATTER,
  ...LIMITS,
  ...SETTINGS,
  ...SHAPE,
  ...TERMS,
  ...SIGNS,
  ...TEXT,
  ...YAML,
};
