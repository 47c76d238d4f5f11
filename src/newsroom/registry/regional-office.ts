import type { LocalText, Office } from '../../model/office.ts';

type Region = Required<LocalText>;
type RegionalRow = Omit<Office, 'kind' | 'name' | 'aliases' | 'city'> & {
  /** The region with the article that its language puts after "for". */
  readonly region: Region;
  readonly city: LocalText;
  readonly aliases?: readonly string[];
};

/** Makes a regional office: its name follows from its region, the names by its city are aliases. */
export function regionalOffice({ region, aliases = [], ...row }: RegionalRow): Office {
  return {
    ...row,
    kind: 'regional',
    name: nameOf(region),
    aliases: [...plainNames(region), ...cityNames(row.city), ...aliases],
  };
}

function nameOf(region: Region): LocalText {
  return {
    en: `IOM Regional Office for ${region.en}`,
    fr: `Bureau régional de l’OIM pour ${region.fr}`,
    es: `Oficina Regional de la OIM para ${region.es}`,
    ar: `المكتب الإقليمي للمنظمة الدولية للهجرة – ${region.ar}`,
  };
}

function plainNames(region: Region): readonly string[] {
  return [
    `Regional Office for ${region.en}`,
    `Bureau régional pour ${region.fr}`,
    `Oficina Regional para ${region.es}`,
    `المكتب الإقليمي – ${region.ar}`,
  ];
}

/** The names of daily use: Regional Office in Dakar, RO Dakar, and `rodakar` as in its old web address. */
function cityNames({ en, fr = en, es = en }: LocalText): readonly string[] {
  const names = [`Regional Office ${en}`, `Regional Office in ${en}`, `RO ${en}`, `RO${en.replaceAll(' ', '')}`];
  return [
    ...names,
    `Bureau régional ${fr}`,
    `Bureau régional de ${fr}`,
    `Oficina Regional ${es}`,
    `Oficina Regional en ${es}`,
  ];
}
