import type { LocalText, Office } from '../../model/office.ts';
import { present } from '../../model/present.ts';
import { briefCountryName, countryAliases, countryId } from './countries.ts';
import type { CountryRow } from './country-row.ts';

const MEMBER = 'Member state: Wikipedia, International Organization for Migration, 2023';
const ZONE = 'time zone: IANA tz database 2025b';

/** Makes a country's office of its row: names and aliases follow from the country's own. */
export function countryOffice(row: CountryRow): Office {
  const { country, languages, timeZone, city } = row;
  let name: LocalText | undefined;
  return {
    id: present(countryId(country)),
    kind: 'country',
    // Names and aliases are made when somebody asks: most runs look up an office by its id.
    get name() {
      name ??= officeName(country);
      return name;
    },
    country,
    languages,
    get aliases() {
      return countryAliases(country);
    },
    source: sourceOf(row),
    ...(city ? { city } : {}),
    ...(timeZone ? { timeZone } : {}),
  };
}

/** Offices carry the country's brief name without an article: IOM Philippines, OIM Mexique, OIM México. */
function officeName(country: string): LocalText {
  const named = (language: 'en' | 'fr' | 'es' | 'ar') => present(briefCountryName(country, language));
  return {
    en: `IOM ${named('en')}`,
    fr: `OIM ${named('fr')}`,
    es: `OIM ${named('es')}`,
    ar: `المنظمة الدولية للهجرة – ${named('ar')}`,
  };
}

function sourceOf({ presence, city, citySource, timeZone }: CountryRow): string {
  const parts = [presence === undefined ? MEMBER : `Presence: ${presence}`];
  if (city && citySource) parts.push(`city: ${citySource}`);
  if (timeZone) parts.push(ZONE);
  return parts.join('; ');
}
