import type { Block } from '../document.ts';
import type { Sheet } from '../sheet.ts';
import { endsSentence, isProse, key } from '../words.ts';
import { LINKS, sectionOf } from './sections.ts';

const RUNNING =
  /^\(?\s*(?:more|more follows|suite|sigue|à suivre|continúa|يتبع)\s*\)?$|^(?:page|página)\s+\d+(?:\s+(?:of|de|sur|\/)\s*\d+)?$|^[A-Z][A-Z0-9-]{2,}\s+-\s*\d{1,2}$|^-?\s*\d{1,2}\s*-?$|^\d+\s*\/\s*\d+$/iu;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[^.]{0,80}(?:19|20)\d\d|(?:all rights reserved|tous droits r[ée]serv[ée]s|todos los derechos|reservados todos|جميع الحقوق محفوظة)|^copyright\b/iu;
const DISCLAIMER =
  /^(?:this (?:e-?mail|message|communication)\b.{0,200}(?:confidential|intended)|you (?:are receiving|received) this|to unsubscribe|unsubscribe|se d[ée]sinscrire|si vous ne souhaitez plus|para darse de baja|view (?:this|it) (?:e-?mail )?in (?:your )?browser|ce message (?:est|et)|este (?:mensaje|correo))/iu;
const COMMENT_FORM =
  /^(?:your email address will not be published|votre adresse (?:e-?mail|de messagerie) ne sera pas publi[ée]e|tu direcci[óo]n de correo electr[óo]nico no ser[áa] publicada|لن يتم نشر عنوان بريدك الإلكتروني|leave a (?:reply|comment)|laisser un commentaire|deja (?:un comentario|una respuesta)|اترك (?:ردا|تعليقا)|\d+ (?:comments?|commentaires?|comentarios?)$)/iu;
/** What WordPress writes below an item of its feeds. */
const FIRST_ON =
  /^(?:(?:the post|l['’]article|la entrada)\s.{1,300}\s(?:(?:first appeared|appeared first) on|est apparu en premier sur|(?:se public[óo]|apareci[óo]) primero en)\s|ظهرت المقالة\s.{1,300}\sأولا[ًّ]*\s(?:على|في)\s)/iu;
const CLOSING =
  /^(?:(?:best|kind|warm)(?:est)?(?: regards| wishes)?|regards|sincerely(?: yours)?|yours (?:sincerely|truly)|cordialement|bien cordialement|saludos(?: cordiales)?|atentamente|مع (?:أطيب )?التحيات|تحياتي)[,،.!]?$/iu;
const NAVIGATION =
  /^(?:\[?(?:back|return|retour|volver|home|index|accueil|inicio|next|previous|suivant|pr[ée]c[ée]dent|siguiente|anterior|العودة|الصفحة الرئيسية)\b.{0,50}|\[[^\]]{1,60}\]+(?:\s*\[[^\]]{1,60}\]+)*|(?:home|top)\s*\|.*)$/iu;

/** What a bullet of the keyboard begins. */
const ITEM = /^(?:[*•·‣▪◦–—-]|\d{1,2}[.)])\s+\S/;

/** Drops what marks an end, a page or an owner, and what leads elsewhere. */
export function dropMarks(sheet: Sheet): void {
  const open = () => sheet.blocks.filter(({ text, aside }) => aside === undefined && text !== '');
  sheet.drop(
    open().filter(({ text, node }) => node.type === 'paragraph' && text.length < 40 && RUNNING.test(text)),
    'running header',
  );
  sheet.drop(
    open().filter(({ text }) => text.length < 300 && DISCLAIMER.test(text)),
    'disclaimer',
  );
  sheet.drop(
    open().filter(({ text }) => text.length < 400 && FIRST_ON.test(text)),
    'metadata of the page',
  );
  sheet.drop(
    open().filter(({ text }) => text.length < 160 && COMMENT_FORM.test(text)),
    'comments',
  );
  sheet.drop(
    open().filter(({ text }) => text.length < 40 && CLOSING.test(text)),
    'signature',
  );
  sheet.drop(
    open().filter((block) => sectionOf(block) === 'end'),
    'end mark',
  );
  sheet.drop(
    open().filter((block) => sectionOf(block) === 'share'),
    'share buttons',
  );
  dropMenu(sheet);
  dropRelated(sheet);
  dropLinks(sheet);
}

/** Lines of nothing but links above the first paragraph of the text. */
function dropMenu(sheet: Sheet): void {
  const first = sheet.blocks.findIndex(
    ({ text, aside, hints }) => aside === undefined && isProse(text) && !hints.has('links'),
  );
  const above = first === -1 ? [] : sheet.blocks.slice(0, first);
  sheet.drop(
    above.filter((block) => block.aside === undefined && block.node.type !== 'heading' && isLinkList(block)),
    'navigation',
  );
}

/** "Related news" and all that follows it to the next section. */
function dropRelated(sheet: Sheet): void {
  const start = sheet.blocks.findIndex((block) => block.aside === undefined && sectionOf(block) === 'related');
  if (start === -1 || !sheet.blocks.slice(0, start).some(({ text }) => isProse(text))) return;
  const rest = sheet.blocks.slice(start);
  const end = rest.findIndex(
    (block, index) => index > 0 && ['contacts', 'notes', 'about'].includes(sectionOf(block) ?? ''),
  );
  sheet.drop(rest.slice(0, end === -1 ? undefined : end), 'related items');
}

/** The list of links below a printer-friendly page, and its own address. */
function dropLinks(sheet: Sheet): void {
  const found = sheet.blocks.filter((block, index) => {
    if (LINKS.test(block.text)) return true;
    const before = sheet.blocks[index - 1];
    return before !== undefined && block.group === before.group && /^\[\d+\]\s+https?:/.test(block.text);
  });
  sheet.drop(found, 'list of links');
}

/** After the last paragraph of the text: links, copyright, and on a web page lines that are no sentences. */
export function dropTail(sheet: Sheet, isPage: boolean): void {
  const last = sheet.blocks.findLastIndex(({ text, node, aside }) => aside === undefined && isKept(text, node.type));
  const tail = sheet.blocks.slice(last + 1).filter(({ text }) => text !== '');
  sheet.drop(
    sheet.blocks.filter(
      ({ text, aside }) => aside === undefined && text.length < 200 && COPYRIGHT.test(text) && !isLongText(text),
    ),
    'copyright',
  );
  sheet.drop(
    tail.filter(({ text }) => NAVIGATION.test(text)),
    'navigation',
  );
  sheet.drop(
    tail.filter(({ hints, lines }) => hints.has('links') && lines.every((line) => !endsSentence(line))),
    'navigation',
  );
  if (!isPage) return;
  const open = new Set(sheet.blocks);
  const left = tail.filter((block) => open.has(block));
  const announced = new Set(announcedItems(left));
  sheet.drop(
    left.filter(
      (block) => !isData(block) && !announced.has(block) && !endsSentence(block.text) && block.text.length < 120,
    ),
    'footer',
  );
}

function isData({ node }: Block): boolean {
  return node.type === 'table' || node.type === 'blockquote' || node.type === 'list';
}

/** "It has:" or a heading, and the items below it, are the text's, however short they are. */
function announcedItems(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index) => {
    if (block.node.type !== 'heading' && !/\p{L}.*[:：]$/u.test(block.text)) return [];
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((item) => !isData(item) && !ITEM.test(item.text));
    const items = rest.slice(0, end === -1 ? undefined : end);
    return items.length === 0 ? [] : [block, ...items];
  });
}

function isLongText(text: string): boolean {
  return text.length > 120 && !/all rights|tous droits|derechos/i.test(text);
}

function isKept(text: string, type: Block['node']['type']): boolean {
  if (COPYRIGHT.test(text) && text.length < 200) return false;
  return isProse(text) || type === 'table' || type === 'blockquote' || (type === 'list' && text.length > 60);
}

/** Drops what the text says twice: pull quotes, the headline again. */
export function dropRepeats(sheet: Sheet, said: readonly string[]): void {
  const keys = new Set(said.map(key));
  sheet.drop(
    sheet.blocks.filter(({ text, aside }) => aside === undefined && text !== '' && keys.has(key(text))),
    'repeats the text',
  );
  const pulled = sheet.blocks.filter(({ hints }) => hints.has('pull quote'));
  if (pulled.length === 0) return;
  const rest = key(
    sheet.blocks
      .filter(({ hints }) => !hints.has('pull quote'))
      .map(({ text }) => text)
      .join(' '),
  );
  sheet.drop(
    pulled.filter(({ text }) => rest.includes(key(text))),
    'pull quote',
  );
}

/** Links alone above the text, such as a table of contents of what follows. */
function isLinkList(block: Block): boolean {
  return block.hints.has('links') && !isProse(block.text);
}
