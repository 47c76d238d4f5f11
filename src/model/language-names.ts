import { type Language, parseLanguage } from './language.ts';
import { fold } from './text.ts';

/** The six official languages of the United Nations and Portuguese by their names in the four complete languages, and by their own. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['English', 'anglais', 'inglés', 'الإنجليزية', 'إنجليزي', 'eng'],
  fr: ['French', 'français', 'francés', 'الفرنسية', 'فرنسي', 'fra'],
  es: ['Spanish', 'espagnol', 'español', 'castellano', 'الإسبانية', 'إسباني', 'spa'],
  ar: ['Arabic', 'arabe', 'árabe', 'العربية', 'عربي', 'ara'],
  pt: ['Portuguese', 'portugais', 'portugués', 'português', 'البرتغالية', 'por'],
  ru: ['Russian', 'russe', 'ruso', 'русский', 'الروسية', 'rus'],
  zh: ['Chinese', 'chinois', 'chino', '中文', 'الصينية', 'zho'],
};
const TAGS = new Map(Object.entries(NAMES).flatMap(([tag, names]) => names.map((name) => [fold(name), tag] as const)));

/** @returns the BCP 47 tag that was meant: `en` for `English` or `anglais`, `pt-BR` for `pt_BR` */
export function languageTag(text: string): Language | undefined {
  return parseLanguage(TAGS.get(fold(text)) ?? text.trim().replaceAll('_', '-'));
}
