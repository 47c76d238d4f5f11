import type { Office } from '../../model/office.ts';
import { countryOffice } from './country-office.ts';
import { HEADQUARTERS } from './headquarters.ts';
import { AFRICA } from './offices-africa.ts';
import { AMERICAS } from './offices-americas.ts';
import { ASIA_PACIFIC } from './offices-asia-pacific.ts';
import { EUROPE_CENTRAL_ASIA } from './offices-europe-central-asia.ts';
import { MIDDLE_EAST } from './offices-middle-east.ts';
import { REGIONAL } from './regional.ts';

const COUNTRY_ROWS = [...AFRICA, ...AMERICAS, ...ASIA_PACIFIC, ...EUROPE_CENTRAL_ASIA, ...MIDDLE_EAST];

/**
 * The offices that every newsroom knows: headquarters, liaison offices and administrative centres, regional offices
 * past and present, and one for each member state and each other country where the organisation is known to be. What
 * no public source gives is left out (a city, a day); `source` says where the rest comes from.
 */
export const BUILT_IN_OFFICES: readonly Office[] = [...HEADQUARTERS, ...REGIONAL, ...COUNTRY_ROWS.map(countryOffice)];
