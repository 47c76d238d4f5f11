import { ARABIC_ENGLISH, type CountryRow } from './country-row.ts';

/** Country offices in the Middle East, in the order of their codes. A city is given only where a public source names it. */
export const MIDDLE_EAST: readonly CountryRow[] = [
  { country: 'BH', languages: ARABIC_ENGLISH, timeZone: 'Asia/Bahrain', presence: 'rocairo.iom.int, Country offices' },
  {
    country: 'IQ',
    languages: ARABIC_ENGLISH,
    timeZone: 'Asia/Baghdad',
    city: { en: 'Baghdad', fr: 'Bagdad', es: 'Bagdad', ar: 'بغداد' },
    citySource: 'mena.iom.int, Iraq',
    presence: 'iraq.iom.int',
  },
  {
    country: 'JO',
    languages: ARABIC_ENGLISH,
    timeZone: 'Asia/Amman',
    city: { en: 'Amman', es: 'Ammán', ar: 'عمّان' },
    citySource: 'iom.int, Jordan',
  },
  { country: 'KW', languages: ARABIC_ENGLISH, timeZone: 'Asia/Kuwait', presence: 'rocairo.iom.int, Country offices' },
  {
    country: 'LB',
    languages: ARABIC_ENGLISH,
    timeZone: 'Asia/Beirut',
    city: { en: 'Beirut', fr: 'Beyrouth', ar: 'بيروت' },
    citySource: 'rocairo.iom.int, Country offices',
    presence: 'rocairo.iom.int, Country offices',
  },
  { country: 'SA', languages: ARABIC_ENGLISH, timeZone: 'Asia/Riyadh', presence: 'rocairo.iom.int, Country offices' },
  {
    country: 'SY',
    languages: ARABIC_ENGLISH,
    timeZone: 'Asia/Damascus',
    city: { en: 'Damascus', fr: 'Damas', es: 'Damasco', ar: 'دمشق' },
    citySource: 'iom.int, IOM Damascus, 2012; miragenews.com, 2025',
    presence: 'iom.int, IOM Damascus, 2012; miragenews.com, 2025',
  },
  { country: 'YE', languages: ARABIC_ENGLISH, timeZone: 'Asia/Aden' },
];
