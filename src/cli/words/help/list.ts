import type { Translations } from '../said.ts';

/** Of list. */
export const LIST_HELP: Translations = {
  'list releases by day, office, language, country and theme, newest first': {
    fr: 'énumérer les communiqués par jour, bureau, langue, pays et thème, les plus récents d’abord',
    es: 'listar los comunicados por día, oficina, idioma, país y tema, los más recientes primero',
    ar: 'سرد البيانات بحسب اليوم والمكتب واللغة والبلد والموضوع، الأحدث أولاً',
  },
  'what is public as of this moment (a timestamp with an offset)': {
    fr: 'ce qui est public à ce moment (un horodatage avec décalage)',
    es: 'lo que es público en ese momento (fecha y hora con desfase)',
    ar: 'ما هو منشور في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'list drafts, too': {
    fr: 'énumérer aussi les brouillons',
    es: 'listar también los borradores',
    ar: 'سرد المسودات أيضاً',
  },
  'list releases under embargo or dated ahead, too': {
    fr: 'énumérer aussi les communiqués sous embargo ou postdatés',
    es: 'listar también los comunicados bajo embargo o con fecha futura',
    ar: 'سرد البيانات المحظور نشرها أو المؤرخة لاحقاً أيضاً',
  },
  'neither use nor keep what the last list found: the same list, slower': {
    fr: 'ne pas utiliser ni garder ce que la dernière liste a trouvé : la même liste, plus lentement',
    es: 'no usar ni guardar lo que halló la última lista: la misma lista, más despacio',
    ar: 'بلا استعمال ما وجدته القائمة السابقة ولا حفظه: القائمة نفسها بسرعة أقل',
  },
  'print the list alone': {
    fr: 'n’afficher que la liste',
    es: 'mostrar solo la lista',
    ar: 'عرض القائمة وحدها',
  },
  'what came out from 2024 on, newest first': {
    fr: 'ce qui est paru depuis 2024, le plus récent d’abord',
    es: 'lo que salió desde 2024, lo más reciente primero',
    ar: 'ما صدر من 2024 فصاعداً، الأحدث أولاً',
  },
  'of two offices, in Spanish': {
    fr: 'de deux bureaux, en espagnol',
    es: 'de dos oficinas, en español',
    ar: 'من مكتبين، بالإسبانية',
  },
  'for scripts': {
    fr: 'pour les scripts',
    es: 'para scripts',
    ar: 'للبرامج',
  },
};
