import type { Office } from '../../model/office.ts';

const STRUCTURE = 'iom.int, Structure, 2014–2016';

/** Headquarters, the special liaison offices and the administrative centres. */
export const HEADQUARTERS: readonly Office[] = [
  {
    id: 'headquarters',
    kind: 'headquarters',
    name: { en: 'IOM Headquarters', fr: 'Siège de l’OIM', es: 'Sede de la OIM', ar: 'مقر المنظمة الدولية للهجرة' },
    country: 'CH',
    city: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' },
    timeZone: 'Europe/Zurich',
    languages: ['en', 'fr', 'es'],
    aliases: [
      ...['HQ', 'IOM HQ', 'Headquarters', 'Head Office', 'Siège', 'Sede', 'المقر', 'المقر الرئيسي'],
      ...['Geneva', 'Genève', 'Ginebra', 'جنيف', 'IOM Geneva', 'OIM Genève', 'OIM Ginebra', 'Geneva Headquarters'],
    ],
    source: 'iom.int, 17 route des Morillons; time zone: IANA tz database 2025b',
  },
  {
    id: 'liaison-office-new-york',
    kind: 'liaison',
    name: {
      en: 'IOM Special Liaison Office in New York',
      fr: 'Bureau spécial de liaison de l’OIM à New York',
      es: 'Oficina Especial de Enlace de la OIM en Nueva York',
    },
    country: 'US',
    city: { en: 'New York', es: 'Nueva York', ar: 'نيويورك' },
    timeZone: 'America/New_York',
    languages: ['en'],
    aliases: [
      'New York',
      'Nueva York',
      'نيويورك',
      'New York Office',
      'Special Liaison Office New York',
      'SLO New York',
    ],
    source: `${STRUCTURE}; usgovernmentmanual.gov`,
  },
  {
    id: 'liaison-office-addis-ababa',
    kind: 'liaison',
    name: {
      en: 'IOM Special Liaison Office in Addis Ababa',
      fr: 'Bureau spécial de liaison de l’OIM à Addis-Abeba',
      es: 'Oficina Especial de Enlace de la OIM en Addis Abeba',
    },
    country: 'ET',
    city: { en: 'Addis Ababa', fr: 'Addis-Abeba', es: 'Addis Abeba', ar: 'أديس أبابا' },
    timeZone: 'Africa/Addis_Ababa',
    languages: ['en'],
    aliases: ['Special Liaison Office Addis Ababa', 'SLO Addis Ababa', 'Special Liaison Mission Addis Ababa'],
    source: `${STRUCTURE}; ronairobi.iom.int, Ethiopia`,
  },
  {
    id: 'administrative-centre-manila',
    kind: 'administrative',
    name: {
      en: 'IOM Manila Administrative Centre',
      fr: 'Centre administratif de l’OIM à Manille',
      es: 'Centro Administrativo de la OIM en Manila',
    },
    country: 'PH',
    city: { en: 'Manila', fr: 'Manille', ar: 'مانيلا' },
    timeZone: 'Asia/Manila',
    languages: ['en'],
    aliases: ['Manila Administrative Centre', 'Manila Administrative Center', 'MAC'],
    source: `${STRUCTURE}; iomtkm.org, Organisational structure`,
  },
  {
    id: 'administrative-centre-panama',
    kind: 'administrative',
    name: {
      en: 'IOM Panama Administrative Centre',
      fr: 'Centre administratif de l’OIM à Panama',
      es: 'Centro Administrativo de la OIM en Panamá',
    },
    country: 'PA',
    city: { en: 'Panama City', fr: 'Panama', es: 'Ciudad de Panamá', ar: 'مدينة بنما' },
    timeZone: 'America/Panama',
    languages: ['en', 'es'],
    aliases: ['Panama Administrative Centre', 'Panama Administrative Center', 'PAC'],
    source: `${STRUCTURE}; iomtkm.org, Organisational structure`,
  },
];
