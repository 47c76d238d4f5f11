import type { Office } from '../../model/office.ts';
import { present } from '../../model/present.ts';
import type { Choice } from '../prompt.ts';

/** @returns an office as it is offered. */
export function officeChoice({ id, name, city }: Office): Choice {
  return { value: id, label: name.en, hint: [city?.en, id].filter((part) => part !== undefined).join(', ') };
}

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });

/** @returns a language as it is offered: by its own name. */
export function languageChoice(tag: string): Choice {
  const own = present(new Intl.DisplayNames([tag], { type: 'language' }).of(tag));
  return { value: tag, label: own, hint: `${ENGLISH.of(tag)}, ${tag}` };
}
