const INFORMATION = '(?:information|info|details|inquiries|enquiries|queries|questions)';
const ENGLISH = String.raw`(?:for\s+)?(?:(?:any\s+)?(?:more|further|additional|media|press|all|general)\s+(?:media\s+|press\s+)?${INFORMATION})(?:\s*,)?(?:\s+(?:on|about|regarding)\s+[^:]{1,80}?)?(?:\s*,)?(?:\s*(?:may be obtained from|is available from|please))*(?:\s*(?:contact|call|e-?mail|write to|get in touch with|reach))?(?:\s+(?:the\s+following|us|at))?`;
const FRENCH = String.raw`pour\s+(?:plus|toute?s?|de\s+plus|obtenir)\s+(?:amples?\s+|autres?\s+|de\s+)*(?:d['’]\s?)?(?:informations?|renseignements?|pr[ée]cisions?|demandes?)(?:\s+(?:presse|m[ée]dias?))?(?:\s*,)?(?:\s+sur\s+[^:]{1,60}?)?(?:\s*,)?(?:\s*(?:veuillez|merci\s+de|pri[èe]re\s+de|vous\s+pouvez|s['’]il\s+vous\s+pla[iî]t))*(?:\s*(?:contacter|joindre|prendre\s+contact\s+avec|vous\s+adresser\s+[àa]|s['’]adresser\s+[àa]))?`;
const SPANISH = String.raw`(?:para\s+)?(?:obtener\s+)?(?:mayor|mayores|m[áa]s)\s+(?:informaci[óo]n|informes|detalles|datos)(?:\s*,)?(?:\s+sobre\s+[^:]{1,60}?)?(?:\s*,)?(?:\s*(?:por\s+favor|favor|s[íi]rvase|puede|de))*(?:\s*(?:contactar|contacte|comunicarse|comun[íi]quese|ponerse\s+en\s+contacto|p[óo]ngase\s+en\s+contacto|escribir))?(?:\s+(?:al?|con)\b)?`;
const ARABIC = String.raw`(?:ل?لمزيد من (?:المعلومات|التفاصيل)|للاستفسارات(?: الإعلامية| الصحفية)?|للاستفسار|للتواصل الإعلامي)[،,]?(?:\s*(?:حول|عن)\s+[^:]{1,60}?[،,]?)?(?:\s*(?:يرجى|الرجاء|نرجو|يمكن|يمكنكم))?(?:\s*(?:الاتصال|التواصل|الإتصال))?(?:\s*(?:بـ|ب|مع|على))?`;
const SHORT = String.raw`(?:(?:media|press|pr)\s+(?:contacts?|enquiries|inquiries|relations|information|queries)|contacts?(?:\s+(?:persons?|details|information|for\s+(?:the\s+)?(?:media|press|journalists)))?|(?:please\s+)?contact|rsvp|enquiries|inquiries|further\s+information|contacts?\s+(?:presse|m[ée]dias?)|renseignements|contactos?(?:\s+(?:de\s+prensa|para\s+(?:la\s+)?prensa|de\s+medios|para\s+(?:los\s+)?medios))?|informes|informaci[óo]n|جهات? الاتصال|للاتصال|للتواصل|الاتصال الإعلامي|جهة الاتصال الإعلامية|للاتصال الإعلامي|kontakt|pressekontakt)`;

const LONG_LEAD = new RegExp(`^[*_\\s-]*(?:${ENGLISH}|${FRENCH}|${SPANISH}|${ARABIC})\\s*[:：.-]?\\s*`, 'iu');
/** A single word needs a colon, or the line to itself. */
const SHORT_LEAD = new RegExp(`^[*_\\s-]*(?:${SHORT})(?:\\s*[:：]\\s*|[*_\\s-]*$)`, 'iu');
const CONTACT_WORD = /^[*_\s-]*(?:[Pp]lease\s+)?[Cc](?:ontact)\s+(?=\p{Lu}|the\s)/u;
const WITHIN = new RegExp(
  `(?<=[.!?؟»”"]\\s)(?:${ENGLISH.replace('(?:for\\s+)?', 'for\\s+')}|${FRENCH}|${SPANISH.replace('(?:para\\s+)?', 'para\\s+')}|${ARABIC})`,
  'iu',
);

/** @returns how long the words are that announce contacts at the beginning of a line; 0 when there are none */
export function leadLength(text: string): number {
  const long = LONG_LEAD.exec(text);
  if (long) return long[0].length;
  const short = SHORT_LEAD.exec(text);
  if (short) return short[0].length;
  return CONTACT_WORD.exec(text)?.[0].length ?? 0;
}

/** @returns where a sentence that announces contacts begins within a paragraph, or -1 */
export function leadWithin(text: string): number {
  return WITHIN.exec(text)?.index ?? -1;
}
