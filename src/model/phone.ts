import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max';
import type { Phone } from './contact.ts';
import { failure, type Result, success } from './result.ts';

/** Why a text is no number that can be dialled. */
export type PhoneProblem =
  | { readonly kind: 'not-a-number' | 'several' | 'too-short' | 'too-long' | 'no-country' }
  /** Its length is possible, but no such number is given out in that country. */
  | { readonly kind: 'not-in-plan'; readonly country?: string; readonly suggestion?: string };

const SEPARATOR = /[/;|,]|\s(?:or|and|ou|et|o|y|أو|و)\s/;

/** The numbers that were read last: an archive names the same desks again and again, and a plan is slow to ask. */
const recent = new Map<string, Result<Phone, PhoneProblem>>();
const MOST_RECENT = 1024;

/**
 * Reads a telephone number against its country's plan (ITU-T E.164).
 *
 * @param text as written: `+52 55 5536 3954`, or a national number when `country` is given
 * @param country ISO 3166-1 alpha-2 code of the office it belongs to
 */
export function parsePhone(text: string, country?: string): Result<Phone, PhoneProblem> {
  const key = `${country ?? ''} ${text}`;
  const known = recent.get(key);
  if (known) return known;
  const read = readPhone(text, country);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(key, read);
  return read;
}

function readPhone(text: string, country: string | undefined): Result<Phone, PhoneProblem> {
  if (text.split(SEPARATOR).filter((part) => part.replace(/\D/g, '').length >= 4).length > 1) {
    return failure({ kind: 'several' });
  }
  try {
    const region = country && isSupportedCountry(country) ? country : undefined;
    const number = parsePhoneNumberWithError(text.replace(/^\s*\+\s+/, '+'), {
      extract: false,
      ...(region ? { defaultCountry: region } : {}),
    });
    if (!number.isValid()) return failure(outsidePlan(number, region));
    return success({
      e164: number.number,
      international: number.formatInternational().replace(/ (?:ext\. |x)\d+$/, ''),
      ...(number.ext ? { extension: number.ext } : {}),
    });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return failure({ kind: PROBLEMS[error.message] ?? 'not-a-number' });
  }
}

const PROBLEMS: Readonly<Record<string, 'not-a-number' | 'too-short' | 'too-long' | 'no-country'>> = {
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_COUNTRY: 'no-country',
};

/** Mexico dropped the 1 after +52 on 3 August 2019: the number without it is the one to write. */
function outsidePlan(number: PhoneNumber, office: CountryCode | undefined): PhoneProblem {
  const national = number.nationalNumber;
  // +1 and +44 lead to several countries: of a number that none of them has, it is a guess which was meant.
  const countries = getCountries().filter((one) => getCountryCallingCode(one) === number.countryCallingCode);
  const country = countries.length === 1 ? countries[0] : countries.find((one) => one === office);
  const base = { kind: 'not-in-plan', ...(country ? { country } : {}) } as const;
  if (country !== 'MX' || !/^1\d{10}$/.test(national)) return base;
  const shorter = parsePhoneNumberWithError(`+52${national.slice(1)}`);
  return shorter.isValid() ? { ...base, suggestion: shorter.formatInternational() } : base;
}
