import { tidy } from '../words.ts';

/** A piece of a contact line. */
export type ContactToken =
  | { readonly kind: 'words'; readonly text: string; readonly firstOnLine: boolean; readonly labels: boolean }
  | { readonly kind: 'phone'; readonly text: string; readonly extension?: string }
  | { readonly kind: 'fax'; readonly text: string }
  | { readonly kind: 'email'; readonly text: string };

const ATOM = "[\\p{L}\\d!#$%&'*+=?^_`{|}~-]";
const LOCAL = `${ATOM}+(?:\\.${ATOM}+)*`;
const DOT = '\\s*(?:\\.|\\(dot\\)|\\[dot\\]|\\{dot\\}|\\s(?:dot|punto|point)\\s)\\s*';
const AT =
  '\\s*(?:@|\\(at\\)|\\[at\\]|\\{at\\}|\\(@\\)|\\[@\\]|\\[arobase\\]|\\(arobase\\)|\\[arroba\\]|\\(arroba\\)|\\s(?:at|arroba|chez)\\s)\\s*';
/**
 * `name@iom.int`, `name at iom dot int`, `name[at]iom.int`. From within a name it would be tried at each letter: a long
 * one would take minutes.
 */
const EMAIL = new RegExp(
  `(?:<\\s*|mailto:\\s*)?(?<!${ATOM}\\.?)(${LOCAL})${AT}([\\p{L}\\d-]+(?:(?:${DOT}|\\.)[\\p{L}\\d-]+)+)\\s*>?`,
  'iu',
);
const PLAIN_EMAIL = new RegExp(`^${LOCAL}@[\\p{L}\\d.-]+$`, 'u');

const DOT_IN_WORDS = /(?:(?<!\s)\s+)?(?:\(dot\)|\[dot\]|\{dot\}|\s(?:dot|punto|point)\s)\s*/giu;

const PHONE_WORDS =
  'tels?|tel[ée]fonos?|t[ée]l[ée]phones?|telephone|telefon|tel|t[ée]l|phones?|ph|mobile|mobil|mob|mov|m[óo]vil|cellulaire|cellular|celular|cell|cel|portable|whatsapp|gsm|direct|landline|switchboard|port(?=\\.)|هاتف رقم|على الرقم|هاتف|الهاتف|تلفون|تليفون|جوال|الجوال|موبايل|محمول|نقال|خلوي|[tmp](?=\\s*(?:[.:]\\s*)?[+(\\d])';
const FAX_WORDS = 'fax|facsimile|t[ée]l[ée]copie|telefax|فاكس|الفاكس|f(?=\\s*(?:[.:]\\s*)?[+(\\d])';
const FAX = /^(?:f|fax|facsimile|t[ée]l[ée]copie|telefax|فاكس|الفاكس)$/iu;
const EXTENSION =
  '(?:\\s*(?:[,;]\\s*)?(?:ext|extension|poste|x|int|interno|anexo|داخلي)\\b\\.?\\s*(?::\\s*)?(?<ext>\\d{1,6}))?';
/** The area code as American desks part it: `202/555-0199` is one number. */
const AREA = '(?:\\d{3}/(?=\\d{3}[-. ]\\d{4}(?!\\d)))?';
const NUMBER = `(?<number>${AREA}(?:(?:\\+|00)\\s*)?(?:\\(\\s*)?\\+?\\d[\\d\\s().\\u00a0\\u2010-\\u2013-]{4,22}\\d(?:\\+(?![\\d]))?)`;
const LABEL = `(?:(?<![\\p{L}\\p{M}])(?<label>${FAX_WORDS}|${PHONE_WORDS})(?![\\p{L}\\p{M}])\\s*(?:(?:phone|no|number|nr|n°)\\s*)?(?:\\.\\s*)?(?:\\([^)\\d]{1,20}\\)\\s*)?(?:[:：.]\\s*)?)?`;
const PHONE = new RegExp(`${LABEL}${NUMBER}${EXTENSION}`, 'giu');
/** The second of two numbers that share their beginning: `717 91 11/12`. */
const TAIL = /^\s*\/\s*(\d{1,4})(?!\d|\s*\d)/;
/** Words that only say what follows them. */
const LABELS = new RegExp(
  `^(?:${PHONE_WORDS}|${FAX_WORDS}|e-?mail|email address|mail|courriel|m[ée]l|adresse [ée]lectronique|correo(?:-e|s?(?: electr[óo]nicos?)?)?|send (?:an? )?e-?mail|call|envoyer un (?:e-?mail|courriel)|appeler|enviar (?:un )?correo|llamar|www\\.\\S+|https?\\S+|name|names|position|function|role|title|nom|fonction|poste|titre|nombre|cargo|puesto|funci[óo]n|الاسم|الوظيفة|المنصب|[tmfpew]|(?:عبر |على )?البريد الإلكتروني|على الرقم|(?:ال)?بريد(?: (?:ال)?إلكتروني| (?:ال)?الكتروني)?|ا?إيميل|web(?:site)?|skype|twitter|or|and|ou|et|o|y|e|أو|و|at|by|on|via|please|contact|direct|mobile|office)$`,
  'iu',
);
const SEPARATOR =
  /\s*[,;،؛|•·\t/]\s*|\s+[–—−-]{1,2}\s+|\s*[–—]\s*|\s+(?:at|de la|du|chez)\s+(?=[A-Z]{3})|\s*[()]\s*|\s*:\s*|\s{3,}/u;

/** Takes the lines of a contact apart: names and roles, telephone and fax numbers, addresses. */
export function tokenise(line: string): ContactToken[] {
  const spans = [...emails(line)];
  for (const span of phones(masked(line, spans))) spans.push(span);
  spans.sort((a, b) => a.start - b.start);
  const tokens: ContactToken[] = [];
  let at = 0;
  for (const { start, end, token } of [...spans, { start: line.length, end: line.length, token: undefined }]) {
    tokens.push(...words(line.slice(at, start), tokens.length === 0));
    if (token) tokens.push(...token);
    at = end;
  }
  return tokens;
}

type Span = { readonly start: number; readonly end: number; readonly token: readonly ContactToken[] };

/** A line with nothing to read where spans stand. */
function masked(line: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(line.slice(at, start), '\u0001'.repeat(end - start));
    at = end;
  }
  return parts.join('') + line.slice(at);
}

function* emails(line: string): Generator<Span> {
  let end = 0;
  // What follows an address is looked at by itself: "a@b.int&c@d.int" is two.
  for (let match = EMAIL.exec(line); match; match = EMAIL.exec(line.slice(end))) {
    const [whole, local = '', domain = ''] = match;
    const start = end + match.index;
    end = start + whole.length;
    const address = `${local}@${domain.replace(DOT_IN_WORDS, '.').replace(/\s+/g, '')}`;
    if (!PLAIN_EMAIL.test(address) || !/\.\p{L}{2,}$/u.test(address)) continue;
    // "Nora Ingen at HLN.Lighthouse" has capitals where an address has none.
    if (!whole.includes('@') && /\s(?:at|chez)\s/i.test(whole) && /^\p{Lu}/u.test(domain)) continue;
    yield { start, end, token: [{ kind: 'email', text: address.replace(/\.$/, '') }] };
  }
}

function* phones(line: string): Generator<Span> {
  for (const match of line.matchAll(PHONE)) {
    const { groups = {} } = match;
    const { number = '', label = '', ext } = groups;
    const digits = number.replace(/\D/g, '').length;
    if (digits < (label === '' ? 7 : 5) || digits > 16 || /^\s*(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\s*$/.test(number))
      continue;
    const isFax = FAX.test(label);
    const text = tidy(number);
    const end = match.index + match[0].length;
    const tail = TAIL.exec(line.slice(end));
    const tokens: ContactToken[] = [
      isFax
        ? { kind: 'fax', text: tidy(match[0]) }
        : { kind: 'phone', text, ...(ext === undefined ? {} : { extension: ext }) },
    ];
    if (tail?.[1] !== undefined && !isFax) tokens.push({ kind: 'phone', text: withTail(text, tail[1]) });
    yield { start: match.index, end: end + (tail?.[0].length ?? 0), token: tokens };
  }
}

/** `717 91 11` and `12` make `717 91 12`. */
function withTail(number: string, tail: string): string {
  let left = tail.length;
  let at = number.length;
  while (at > 0 && left > 0) if (/\d/.test(number.charAt(--at))) left--;
  return number.slice(0, at) + tail;
}

function words(text: string, first: boolean): ContactToken[] {
  const parts = text.split(SEPARATOR).map((part) =>
    tidy(part)
      .replace(/^[\s*_.<>"-]+/, '')
      .replace(/(?<![\s*_<>":-])[\s*_<>":-]+$/, '')
      .replace(/^(?:please\s+)?(?:call|contact|contactez|e-?mail|llame a|contacte a)\s+(?=\p{Lu})/iu, ''),
  );
  return parts
    .map((part) =>
      part
        .replace(/^(?:or|and|ou|et|o|y|أو)\s+/iu, '')
        .replace(/^(?:please\s+)?contact\s+(?=\p{Lu})/iu, '')
        .replace(/(?<!\s)\s+(?:on|at|by|sur|au|al|en)$/iu, '')
        .replace(/[.]$/, (dot) => (/\b(?:Jr|Sr|St)\.$/.test(part) ? dot : '')),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !LABELS.test(part))
    .map((part, index) => ({ kind: 'words', text: part, firstOnLine: first && index === 0, labels: false }));
}
