import { key } from '../words.ts';
import { type TextLine, wordsAt } from './lines.ts';

/** Words of the menus that stand above scraped releases, in the organisation's languages. */
const MENU = new Set(
  [
    ...['Who we are', 'Our Work', 'What We Do', 'Partnerships', 'Highlights', 'Where we work', 'Take Action', 'About'],
    ...[
      'Work with us',
      'Get involved',
      'Data and Research',
      'Data and resources',
      '2030 Agenda',
      'About us',
      'Structure',
    ],
    ...[
      'Home',
      'News',
      'Newsroom',
      'Press room',
      'Global',
      'Contact us',
      'Search',
      'Menu',
      'Main menu',
      'Skip to content',
    ],
    ...[
      'Skip to main content',
      'Language',
      'English',
      'Français',
      'Español',
      'العربية',
      'Global Global',
      'Media',
      'Press',
    ],
    ...[
      'Press Release',
      'Press Releases',
      'Press releases',
      'Local',
      'Stories',
      'Videos',
      'Events',
      'Donate',
      'Log in',
    ],
    ...[
      'Qui sommes nous',
      'Qui nous sommes',
      'Notre travail',
      'Ce que nous faisons',
      'Partenariats',
      'Agir',
      'Accueil',
    ],
    ...[
      'Où travaillons-nous',
      'Où nous travaillons',
      'Travailler avec nous',
      'Données et recherche',
      'Agissez',
      'Actualités',
    ],
    ...['Données et ressources', 'Impliquez-vous', 'Points forts', 'Communiqué', 'Communiqués', 'Presse', 'Rechercher'],
    ...['Quiénes somos', 'Nuestro trabajo', 'Qué hacemos', 'Asociaciones', 'Dónde trabajamos', 'Tome acción', 'Inicio'],
    ...['Trabaje con nosotros', 'Participe', 'Datos e investigación', 'Datos y recursos', 'Comunicado', 'Comunicados'],
    ...['Noticias', 'Prensa', 'Buscar', 'Agenda 2030', 'La Agenda 2030', 'Destacados', 'Actúe'],
    ...['من نحن', 'معلومات عن', 'عملنا', 'ماذا نفعل', 'أين نعمل', 'شارك بعمل شيء', 'البيانات والمصادر', 'الرئيسية'],
    ...['الأخبار', 'اتصل بنا', 'بحث', 'شاركنا', 'اعمل معنا', 'انضم إلينا', 'البيانات والموارد', 'خطة عام 2030'],
  ].map(key),
);
/** A menu is not longer; what follows would be the text. */
const MAX_LINES = 120;
const LOOK_AHEAD = 3;

/**
 * Finds the menu that stands above a scraped release: dashes alone, words of menus, words said twice, and blurbs that
 * run on from the word above them ("WHO WE AREThe organisation…").
 *
 * @returns how many lines it has; 0 when the text begins with the release
 */
export function menuLength(lines: readonly TextLine[]): number {
  let end = 0;
  let marks = 0;
  const head = lines.slice(0, MAX_LINES);
  for (const at of head.keys()) {
    if (at > end + LOOK_AHEAD) break;
    const kind = menuMark(head, at);
    if (kind === undefined) continue;
    if (kind === 'mark') marks++;
    end = at + 1;
  }
  return marks >= 2 ? end : 0;
}

function menuMark(lines: readonly TextLine[], at: number): 'mark' | 'empty' | undefined {
  const text = wordsAt(lines, at);
  if (text === '') return at === 0 || menuMark(lines, at - 1) !== undefined ? 'empty' : undefined;
  if (/^[-–•*·|»›]$/.test(text)) return 'mark';
  const words = key(text.replace(/^[-–•*]\s+/, ''));
  if (MENU.has(words)) return 'mark';
  const before = key(wordsAt(lines, at - 1));
  const after = key(wordsAt(lines, at + 1));
  if (words !== '' && words.length < 60 && (words === before || words === after)) return 'mark';
  if (/^[-–]\s+\S/.test(text) && text.length < 60 && isAmongDashes(lines, at)) return 'mark';
  return isGlued(text, wordsAt(lines, at - 1)) ? 'mark' : undefined;
}

/** "WHO WE AREThe International…": the word above and the blurb without a space between. */
function isGlued(text: string, before: string): boolean {
  const label = before.trim();
  if (label.length < 3 || text.length < label.length + 10) return false;
  return (
    text.slice(0, label.length).toLowerCase() === label.toLowerCase() && /^[\p{L}]/u.test(text.slice(label.length))
  );
}

function isAmongDashes(lines: readonly TextLine[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((other) => {
    const text = wordsAt(lines, other);
    return /^[-–]$/.test(text) || /^[-–]\s+\S/.test(text) || MENU.has(key(text));
  });
}
