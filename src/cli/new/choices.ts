import type { CompleteLanguage } from '../../model/language.ts';
import type { Office } from '../../model/office.ts';
import { present } from '../../model/present.ts';
import type { Choice } from '../prompt.ts';

/** @returns the name of an office in the language of the person who reads it */
export function officeName(name: Office['name'], spoken: CompleteLanguage): string {
  return name[spoken] ?? name.en;
}

/** @returns an office as it is offered. */
export function officeChoice({ id, name, city }: Office, spoken: CompleteLanguage): Choice {
  return {
    value: id,
    label: officeName(name, spoken),
    hint: [city?.[spoken] ?? city?.en, id].filter((part) => part !== undefined).join(', '),
  };
}

/** @returns a language as it is offered: by its own name, and by that which the person who is asked has for it. */
export function languageChoice(tag: string, spoken: CompleteLanguage): Choice {
  const own = present(new Intl.DisplayNames([tag], { type: 'language' }).of(tag));
  return {
    value: tag,
    label: own,
    hint: tag === spoken ? tag : `${new Intl.DisplayNames([spoken], { type: 'language' }).of(tag)}, ${tag}`,
  };
}
