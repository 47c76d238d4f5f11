import { isEmailAddress } from '../../model/email-address.ts';
import { COMPLETE_LANGUAGES, type CompleteLanguage } from '../../model/language.ts';
import { parsePhone } from '../../model/phone.ts';
import { searchOffices } from '../../newsroom/registry/find.ts';
import type { StarterCi } from '../../newsroom/starter/starter.ts';
import { askByTyping, askLine, askOne } from '../prompt.ts';
import type { Words } from '../words/words.ts';
import { type Desk, readOffice, required } from './answers.ts';
import { languageChoice, officeChoice } from './choices.ts';
import { type InitFlags, readBaseUrl } from './newsroom-answers.ts';

/** Asks for what a newsroom needs and flags did not say. */
export async function askForNewsroom(
  flags: InitFlags,
  desk: Desk,
  words: Words,
  spoken: CompleteLanguage,
): Promise<InitFlags> {
  const { init } = words;
  const open = desk.newsroom.offices.offices.filter(({ until }) => until === undefined);
  const office =
    flags.office ??
    (await askByTyping(init.office, (typed) =>
      (typed === '' ? open : searchOffices(open, typed)).map((one) => officeChoice(one, spoken)),
    ));
  const { languages, country } = required('--office', readOffice(office, desk));
  const language =
    flags.language ??
    (await askOne(
      init.language,
      COMPLETE_LANGUAGES.map((tag) => languageChoice(tag, spoken)),
      languages[0] ?? spoken,
    ));
  const email =
    flags.email ??
    (await askLine(init.email, { validate: (line) => (isEmailAddress(line) ? undefined : init.emailWrong) }));
  const contact = flags.contact ?? (await askContact(email, country, words));
  const baseUrl =
    flags.baseUrl ?? (await askLine(init.baseUrl, { validate: (line) => problemWithAddress(line, words) }));
  const ci = flags.ci ?? (await askCi(words));
  return { ...flags, ...{ office, language, email, contact, ci }, ...(baseUrl === '' ? {} : { baseUrl }) };
}

async function askContact(email: string, country: string, { init }: Words): Promise<string> {
  const name = await askLine(init.contactName, { initial: init.contactNameUsual });
  const phone = await askLine(init.contactPhone, {
    validate: (line) => (line === '' || parsePhone(line, country).ok ? undefined : init.phoneWrong),
  });
  const parts = [name === '' ? init.contactNameUsual : name, phone, email];
  return parts
    .map((part) => part.replaceAll(',', ' '))
    .filter((part) => part !== '')
    .join(', ');
}

function problemWithAddress(line: string, words: Words): string | undefined {
  if (line === '') return undefined;
  const read = readBaseUrl(line, words);
  return read.ok ? undefined : read.message;
}

async function askCi({ init }: Words): Promise<StarterCi> {
  const chosen = await askOne(init.ci, [
    { value: 'github', label: 'GitHub Actions' },
    { value: 'gitlab', label: 'GitLab CI' },
    { value: 'none', label: init.ciNone },
  ]);
  return chosen as StarterCi;
}
