import { describe, expect, it } from 'vitest';
import { parseReleaseDate } from '../../../src/model/date.ts';
import type { Office } from '../../../src/model/office.ts';
import { fold } from '../../../src/model/text.ts';
import { isTimeZone } from '../../../src/model/zone.ts';
import { isCountryCode } from '../../../src/newsroom/registry/countries.ts';
import { BUILT_IN_OFFICES } from '../../../src/newsroom/registry/offices.ts';
import { predecessorsOf, successorOf } from '../../../src/newsroom/registry/succession.ts';

const byId = new Map(BUILT_IN_OFFICES.map((office) => [office.id, office]));

function overlap(a: Office, b: Office): boolean {
  return (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');
}

describe('the built-in registry', () => {
  it('has the 175 member states, nine other countries with an office, and the offices that belong to none', () => {
    const ofKind = (kind: Office['kind']) => BUILT_IN_OFFICES.filter((office) => office.kind === kind);
    expect(ofKind('country')).toHaveLength(175 + 9);
    expect(ofKind('country').filter(({ source }) => source.startsWith('Member state'))).toHaveLength(175);
    expect(ofKind('headquarters')).toHaveLength(1);
    expect(ofKind('liaison')).toHaveLength(2);
    expect(ofKind('administrative')).toHaveLength(2);
    expect(ofKind('regional')).toHaveLength(11 + 2);
  });

  it('has unique ids in kebab case', () => {
    expect(byId.size).toBe(BUILT_IN_OFFICES.length);
    for (const id of byId.keys()) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it.each(BUILT_IN_OFFICES.map((office) => [office.id, office] as const))('%s is well formed', (_, office) => {
    expect(isCountryCode(office.country)).toBe(true);
    expect(office.source.trim()).not.toBe('');
    expect(office.languages.length).toBeGreaterThan(0);
    expect(new Set(office.languages).size).toBe(office.languages.length);
    for (const text of [...Object.values(office.name), ...Object.values(office.city ?? {}), ...office.aliases]) {
      expect(text).toBe(text.trim().normalize('NFC'));
      expect(fold(text)).not.toBe('');
    }
    if (office.timeZone !== undefined) expect(isTimeZone(office.timeZone)).toBe(true);
    // A city without its zone would date a release by UTC.
    if (office.city) expect(office.timeZone).toBeDefined();
    for (const day of [office.from, office.until]) if (day !== undefined) expect(parseReleaseDate(day).ok).toBe(true);
    if (office.from !== undefined && office.until !== undefined) expect(office.from <= office.until).toBe(true);
  });

  it('has no name or alias that leads to two offices on the same day, but to one and its successor', () => {
    const called = new Map<string, Office>();
    const clashes: string[] = [];
    for (const office of BUILT_IN_OFFICES) {
      for (const key of new Set([office.id, ...Object.values(office.name), ...office.aliases].map(fold))) {
        const other = called.get(key);
        const heirs = other && (successorOf(other.id) === office.id || successorOf(office.id) === other.id);
        if (other && !heirs && overlap(other, office)) clashes.push(`${key}: ${other.id}, ${office.id}`);
        called.set(key, office);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('knows who took over from whom: offices of the same kind, the one closed, the other standing', () => {
    for (const office of BUILT_IN_OFFICES) {
      const heir = byId.get(successorOf(office.id) ?? '');
      if (successorOf(office.id) === undefined) continue;
      expect(heir?.kind).toBe(office.kind);
      expect(office.until).toBeDefined();
      expect(heir?.until).toBeUndefined();
      expect(predecessorsOf(heir?.id ?? '')).toContain(office.id);
    }
  });

  it('names offices in four languages without an article', () => {
    expect(byId.get('mexico')?.name).toEqual({
      en: 'IOM Mexico',
      fr: 'OIM Mexique',
      es: 'OIM México',
      ar: 'المنظمة الدولية للهجرة – المكسيك',
    });
    expect(byId.get('philippines')?.name.en).toBe('IOM Philippines');
    expect(byId.get('bolivia')?.name.fr).toBe('OIM Bolivie');
  });

  it('gives the city, the zone and the languages of an office', () => {
    const mexico = byId.get('mexico');
    expect(mexico?.city).toEqual({ en: 'Mexico City', fr: 'Mexico', es: 'Ciudad de México', ar: 'مكسيكو' });
    expect(mexico?.timeZone).toBe('America/Mexico_City');
    expect(mexico?.languages).toEqual(['es']);
    expect(byId.get('headquarters')?.city).toEqual({ en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' });
    expect(byId.get('chad')?.languages).toEqual(['fr', 'ar']);
    expect(byId.get('japan')?.languages).toEqual(['en']);
  });

  it('leaves out what no source gives', () => {
    expect(byId.get('brazil')?.city).toBeUndefined();
    expect(byId.get('brazil')?.timeZone).toBeUndefined();
    expect(byId.get('nauru')?.city).toBeUndefined();
    expect(byId.get('nauru')?.timeZone).toBe('Pacific/Nauru');
  });
});
