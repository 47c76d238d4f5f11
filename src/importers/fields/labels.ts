import type { ReleaseType } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { DropReason } from '../document.ts';
import { key } from '../words.ts';

/** A line above the text that is no headline. */
export type HeadLine = { readonly reason: DropReason; readonly type?: ReleaseType; readonly embargo?: true };

const KINDS: readonly (readonly [RegExp, ReleaseType | undefined])[] = [
  [
    /^(?:media|press) (?:advisory|alert|invitation|note)s?\b|^avis aux m[ée]dias|^invitation (?:presse|aux m[ée]dias)|^(?:aviso|invitaci[óo]n|convocatoria) (?:a|de|para)(?: los| la)? (?:medios|prensa)|^دعوة (?:صحفية|إعلامية)/iu,
    'media-advisory',
  ],
  [
    /^joint (?:press |media )?statement|^d[ée]claration (?:commune|conjointe)|^declaraci[óo]n conjunta|^بيان مشترك/iu,
    'joint-statement',
  ],
  [
    /^joint (?:press|media|news) release|^communiqu[ée] (?:de presse )?(?:conjoint|commun)|^comunicado (?:de prensa )?conjunto|^بيان صحفي مشترك/iu,
    undefined,
  ],
  [/^(?:press |media )?statement|^d[ée]claration|^declaraci[óo]n/iu, 'statement'],
  [/^(?:press )?briefing notes?|^notes? d['’]information (?:[àa] la )?presse|^notas? informativas?/iu, 'briefing-note'],
  [
    /^(?:press|media|news) releases?|^communiqu[ée]s?(?: de presse)?|^comunicados?(?: de prensa)?|^notas? de prensa|^(?:بيان صحفي|بيان صحافي|خبر صحفي|بيان إعلامي)|^(?:news|actualit[ée]s?|noticias?|press)(?=\s+(?:local|global|regional|international)|$)/iu,
    undefined,
  ],
];
const AFTER_KIND =
  /^[\s:–—|·-]*(?:(?:global|local|regional|international)|(?:(?:no?|n[°º]|num|nr|number)\s*[.:°º]?\s*)?[\w./-]*\d[\w./-]*|\(?(?:english|french|spanish|arabic|français|español)\)?)?[\s.:*-]*$/iu;
const RELEASE_LINE =
  /^(?:\*+\s*)?(?:for (?:immediate )?(?:release|publication|use)(?: immediately)?|immediate release|pour (?:diffusion|publication) imm[ée]diate|diffusion imm[ée]diate|para (?:su )?(?:publicaci[óo]n|difusi[óo]n|divulgaci[óo]n)(?: inmediata)?|para publicar de inmediato|للنشر الفوري|للنشر|not for publication)[\s:.!*-]*$/iu;
const EMBARGO =
  /^(?:strictly )?(?:under )?(?:embargo(?:ed)?\b|sous embargo|bajo embargo|embargado|محظور النشر|حظر النشر)/iu;
const HEADER = /^(?:to|from|subject|re|cc|bcc|attn|attention|objet|asunto|de|para|à|destinataires?)\s*:\s*\S/iu;
const REFERENCE =
  /^(?:(?:press release|release|communiqu[ée]|comunicado|pr|ref(?:erence)?|r[ée]f|no|n[°º]|num|doc(?:ument)?)\s*(?:[.:/°º-]\s*)?)*(?:no\.?\s*)?[A-Z]{0,6}[/.-]?\d{1,4}(?:[/.-]\w{1,6})*$/iu;
const WIRE = /^(?:ZCZC\b.*|(?:URGENT|FLASH|BULLETIN|ALERT|URGENTE|عاجل)[\s!.:-]*)$/u;
const SLUG = /^(?:[A-Z0-9]{2,}(?:[-_/][A-Za-z0-9]+)+|[A-Z]{2,5}\d{2,}|[A-Z]{2,}_\w+)$/;
const BYLINE =
  /^(?:by|par|por|author|auteur|autor|written by|posted by|submitted by)\s*:?\s+\p{L}[\p{L}\s.'’-]{1,50}$/iu;
const READING =
  /\b\d+\s*[-–]?\s*min(?:ute)?s?\.?\s*(?:read|de lecture|de lectura)?\b|^(?:temps|dur[ée]e) de lecture|^tiempo de lectura|^reading time|^وقت القراءة/iu;
const CRUMBS =
  /(?:^|\s)(?:home|accueil|inicio|الرئيسية)\s*(?:[/›»>|:]|&gt;)|[^\s][^/›»>]*(?:\s[›»>]\s[^›»>]+){2,}|^(?:you are here|vous [êe]tes ici|usted est[áa] aqu[íi])/iu;
const OFFICE_LABEL = /^(?:spokes(?:person|man|woman)|porte-parole|portavoz)\s*:/iu;
const LONE_LABEL =
  /^(?:posted|published|submitted|created|updated|date|publi[ée]|publicado)(?:\s+(?:on|in|by|le|el))?\s*:?$/iu;
const SHORT_LINKS = /^(?:up|top|back|home|print|next|previous|share|menu|news|close|news · events · photos)$/iu;

/** @returns what a line above the text is, when it is no headline */
export function headLine(text: string, newsroom: Newsroom): HeadLine | undefined {
  const bare = text.replace(/^[\s*_=~-]+|(?<![\s*_=~-])[\s*_=~-]+$/g, '');
  if (bare.length > 120) return undefined;
  if (EMBARGO.test(bare)) return { reason: 'release line', embargo: true };
  if (HEADER.test(bare)) return { reason: 'e-mail header' };
  if (RELEASE_LINE.test(bare)) return { reason: 'release line' };
  if (WIRE.test(bare)) return { reason: 'slug line' };
  const kind = kindOf(bare);
  if (kind) return kind;
  if (isLetterhead(bare, newsroom)) return { reason: 'letterhead' };
  if (SLUG.test(bare) && !/^\d+$/.test(bare)) return { reason: 'slug line' };
  if (REFERENCE.test(bare)) return { reason: 'reference number' };
  if (BYLINE.test(bare) || OFFICE_LABEL.test(bare)) return { reason: 'byline' };
  if (READING.test(bare) && bare.length < 60) return { reason: 'reading time' };
  if (CRUMBS.test(bare)) return { reason: 'breadcrumb' };
  if (LONE_LABEL.test(bare)) return { reason: 'metadata of the page' };
  return SHORT_LINKS.test(bare) ? { reason: 'navigation' } : undefined;
}

/** "Press release", "MEDIA ADVISORY", "Communiqué – Global", "PRESS RELEASE No. 812", with the organisation before it. */
function kindOf(text: string): HeadLine | undefined {
  for (const [pattern, type] of KINDS) {
    const match = pattern.exec(text);
    if (match && AFTER_KIND.test(text.slice(match[0].length))) {
      return { reason: 'label of the kind', ...(type === undefined ? {} : { type }) };
    }
  }
  return undefined;
}

function isLetterhead(text: string, { organisation }: Newsroom): boolean {
  const names = [...Object.values(organisation.name), ...Object.values(organisation.shortName)];
  let rest = ` ${key(text)} `;
  let found = false;
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const part = ` ${key(name)} `;
    if (!rest.includes(part)) continue;
    rest = rest.replace(part, ' ');
    found = true;
  }
  if (!found) return false;
  const left = rest.trim();
  return (
    left === '' ||
    kindOf(left) !== undefined ||
    /^(?:press (?:office|room|service|briefing notes?)|newsroom|news|the|un migration|the un migration agency|service de presse|oficina de prensa|sala de prensa)$/.test(
      left,
    )
  );
}
