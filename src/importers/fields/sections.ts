import type { Block } from '../document.ts';

/** What a heading or a first line announces. */
export type Section = 'about' | 'notes' | 'contacts' | 'related' | 'end' | 'share' | 'links';

const ABOUT =
  /^(?:about|[àa] propos|acerca de nosotros|qui sommes-nous|qui[ée]nes somos|about\s+(?:the\s+)?\p{Lu}.{0,70}|about\s+us|[àa]\s+propos\s+(?:de|du|des|d['’]).{1,70}|acerca\s+de(?:l|\s).{1,70}|sobre\s+(?:la|el|los|las)\s+\p{Lu}.{1,70}|نبذة عن.{1,60}|عن (?:المنظمة|الشبكة|شبكة).{0,60}|لمحة عن.{1,60})\s*:?$/iu;
const NOTES =
  /^(?:(?:editor['’]?s['’]?\s+notes?|notes?\s+(?:to|for)\s+(?:the\s+)?editors?)|notes?\s+(?:aux|[àa]\s+l['’])\s*(?:r[ée]dactions?|[ée]diteurs?|r[ée]dacteurs?|intention\s+des\s+r[ée]dacteurs)|notas?\s+(?:a|para)\s+(?:los\s+|la\s+)?(?:editor(?:es)?|redacci[óo]n|redacciones)|ملاحظات? (?:إلى|ل)?\s?ل?لمحررين|ملاحظة للمحررين)\s*:?\s*$/iu;
const RELATED =
  /^(?:related(?:\s+\p{L}+)?|more\s+(?:news|stories|releases)|latest\s+(?:news|releases)|recent\s+posts|most\s+read|see\s+also|read\s+(?:more|also|next)|you\s+(?:may|might)\s+also\s+(?:like|be interested in)|[àa]\s+lire\s+aussi|voir\s+aussi|articles?\s+(?:li[ée]s|similaires)|sur\s+le\s+m[êe]me\s+sujet|entradas\s+relacionadas|noticias\s+relacionadas|art[íi]culos\s+relacionados|ver\s+tambi[ée]n|m[áa]s\s+noticias|أخبار ذات صلة|مواضيع ذات صلة|اقرأ أيضا.?|follow\s+us|(?:\p{L}+\s+)?in\s+the\s+(?:news|media|press)|press\s+(?:clippings|review)|revue\s+de\s+presse|en\s+los\s+medios|related\s+documents|more\s+announcements)\s*:?$/iu;
const SHARE =
  /^(?:share(?:\s+(?:this|on|via).*)?|share\s+this\s+\p{L}+|tweet|print|e-?mail\s+this.*|send\s+to\s+(?:a\s+)?friend|printer[- ]friendly(?:\s+version)?|compartir(?:\s+.*)?|partager(?:\s+.*)?|imprimer|imprimir|شارك|مشاركة|طباعة|back\s+to\s+top|top|haut\s+de\s+page|facebook|twitter|linkedin|whatsapp|youtube|instagram)(?:\s*(?:[:|·]\s*)?(?:facebook|twitter|linkedin|whatsapp|e-?mail|correo electr[óo]nico|print|x|youtube|instagram|telegram))*\s*:?$/iu;
/** What stands before the list of links of a printer-friendly page. */
export const LINKS = /^(?:source\s+url|links?|liens?|enlaces?)\s*:/iu;
/** How wire copy and typists say that it ends. */
const END =
  /^[\s*_–—-]*(?:#{2,}|-?\s*30\s*-?|[–—-]\s*30\s*[–—-]|\*\s?\*\s?\*(?:\s?\*)*|ends?|-ends?-|\/?ends?\/?|the end|fin|fin du communiqu[ée]|fin del comunicado|انتهى|النهاية|\(end\)|\(fin\)|\(ends\)|more follows|NNNN)[\s*_.–—-]*$/iu;

/** @returns what a block announces or marks, when it is a heading or a line by itself. */
export function sectionOf({ text, node }: Block): Section | undefined {
  if (text.length > 90 || text === '') return undefined;
  if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'list') return undefined;
  const bare = text.replace(/^[*_]+|(?<![*_])[*_]+$/g, '').trim();
  if (END.test(bare)) return 'end';
  if (NOTES.test(bare)) return 'notes';
  if (RELATED.test(bare)) return 'related';
  if (SHARE.test(bare)) return 'share';
  if (LINKS.test(bare)) return 'links';
  if (ABOUT.test(bare) && !/[.!?]$/.test(bare)) return 'about';
  return undefined;
}
