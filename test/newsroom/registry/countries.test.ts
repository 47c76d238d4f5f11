import { describe, expect, it } from 'vitest';
import { COMPLETE_LANGUAGES } from '../../../src/model/language.ts';
import {
  briefCountryName,
  countryAliases,
  countryCodes,
  countryId,
  countryName,
  findCountry,
  isCountryCode,
} from '../../../src/newsroom/registry/countries.ts';

describe('countryName', () => {
  it.each([
    ['VN', 'en', 'Viet Nam'],
    ['CI', 'en', 'Côte d’Ivoire'],
    ['CI', 'es', 'Côte d’Ivoire'],
    ['TR', 'fr', 'Türkiye'],
    ['CV', 'fr', 'Cabo Verde'],
    ['SZ', 'en', 'Eswatini'],
    ['BO', 'es', 'Bolivia (Estado Plurinacional de)'],
    ['IR', 'fr', 'Iran (République islamique d’)'],
    ['VE', 'en', 'Venezuela (Bolivarian Republic of)'],
    ['KR', 'en', 'Republic of Korea'],
    ['KP', 'en', 'Democratic People’s Republic of Korea'],
    ['LA', 'en', 'Lao People’s Democratic Republic'],
    ['SY', 'ar', 'الجمهورية العربية السورية'],
    ['PS', 'en', 'State of Palestine'],
    ['CZ', 'es', 'Chequia'],
    ['MK', 'en', 'North Macedonia'],
    ['MD', 'fr', 'République de Moldova'],
    ['TZ', 'en', 'United Republic of Tanzania'],
    ['CD', 'es', 'República Democrática del Congo'],
    ['CG', 'en', 'Congo'],
    ['MX', 'ar', 'المكسيك'],
  ] as const)('of %s in %s is %s', (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });

  it('is there for every code in every language, with the typographic apostrophe', () => {
    expect(countryCodes).toHaveLength(250);
    for (const code of countryCodes) {
      for (const language of COMPLETE_LANGUAGES)
        expect(countryName(code, language), code).toMatch(/^[^'\s][^']*[^'\s]$/);
      expect(countryName(code, 'ar'), code).toMatch(/^[\p{Script=Arabic}\s()-]+$/u);
    }
  });

  it('is not there for what is no code', () => {
    for (const code of ['mx', 'ZZ', 'MEX', '', 'toString', '__proto__']) {
      expect(isCountryCode(code)).toBe(false);
      expect(countryName(code, 'en')).toBeUndefined();
      expect(briefCountryName(code, 'en')).toBeUndefined();
      expect(countryId(code)).toBeUndefined();
    }
  });
});

describe('countryId', () => {
  it.each([
    ['MX', 'mexico'],
    ['SS', 'south-sudan'],
    ['VN', 'viet-nam'],
    ['CI', 'cote-d-ivoire'],
    ['BO', 'bolivia'],
    ['VE', 'venezuela'],
    ['IR', 'iran'],
    ['MD', 'moldova'],
    ['TR', 'turkiye'],
    ['GB', 'united-kingdom'],
    ['LA', 'lao-pdr'],
    ['CD', 'democratic-republic-of-the-congo'],
    ['ST', 'sao-tome-and-principe'],
  ])('of %s is %s', (code, id) => {
    expect(countryId(code)).toBe(id);
  });

  it('is kebab case, one for each country', () => {
    const ids = countryCodes.map(countryId);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('findCountry', () => {
  it.each([
    ['mx', 'MX'],
    ['MEX', 'MX'],
    ['Mexique', 'MX'],
    ['MÉXICO', 'MX'],
    ['المكسيك', 'MX'],
    ['Vietnam', 'VN'],
    ['Ivory Coast', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['ساحل العاج', 'CI'],
    ['Turkey', 'TR'],
    ['Turquía', 'TR'],
    ['Bolivia', 'BO'],
    ['بوليفيا', 'BO'],
    ['DRC', 'CD'],
    ['RDC', 'CD'],
    ['Zaïre', 'CD'],
    ['Congo', 'CG'],
    ['Congo-Brazzaville', 'CG'],
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['the Gambia', 'GM'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['اثيوبيا', 'ET'],
    ['EE.UU.', 'US'],
    ['Kosovo', 'XK'],
  ])('takes %s for %s', (text, code) => {
    expect(findCountry(text)).toBe(code);
  });

  it.each(['', 'the', 'Atlantis', 'Korea', 'ZZ', 'constructor'])('finds none for %j', (text) => {
    expect(findCountry(text)).toBeUndefined();
  });

  it('finds each country by every name it has, and by no other', () => {
    for (const code of countryCodes) {
      for (const language of COMPLETE_LANGUAGES)
        expect(findCountry(countryName(code, language) ?? ''), code).toBe(code);
      for (const alias of countryAliases(code)) expect(findCountry(alias), alias).toBe(code);
    }
  });
});
