import type { Translations } from '../said.ts';

/** Of checks, fixes, baselines and git. */
export const LINT_FAILURES: Translations = {
  '--{one} and --{other} do not go together.': {
    fr: '--{one} et --{other} ne vont pas ensemble.',
    es: '--{one} y --{other} no van juntos.',
    ar: 'لا يجتمع --{one} و --{other}.',
  },
  'Leave one of them out.': {
    fr: 'Omettez l’un des deux.',
    es: 'Omita uno de los dos.',
    ar: 'لا تكتب أحدهما.',
  },
  '--dry-run tells what a fix would do.': {
    fr: '--dry-run dit ce que ferait une correction.',
    es: '--dry-run dice lo que haría una corrección.',
    ar: '--dry-run يذكر ما كان سيفعله تصحيح.',
  },
  'Add --fix or --fix-unsafe.': {
    fr: 'Ajoutez --fix ou --fix-unsafe.',
    es: 'Añada --fix o --fix-unsafe.',
    ar: 'أضف --fix أو --fix-unsafe.',
  },
  '--update-baseline needs a file.': {
    fr: '--update-baseline demande un fichier.',
    es: '--update-baseline necesita un archivo.',
    ar: 'يحتاج --update-baseline إلى ملف.',
  },
  'Write --baseline FILE --update-baseline.': {
    fr: 'Écrivez --baseline FICHIER --update-baseline.',
    es: 'Escriba --baseline ARCHIVO --update-baseline.',
    ar: 'اكتب --baseline FILE --update-baseline.',
  },
  'There is no baseline {path}.': {
    fr: 'Il n’y a pas de fichier de référence {path}.',
    es: 'No hay ningún archivo de referencia {path}.',
    ar: 'لا ملف مرجعي باسم {path}.',
  },
  'Make it with --update-baseline.': {
    fr: 'Créez-le avec --update-baseline.',
    es: 'Créelo con --update-baseline.',
    ar: 'أنشئه بالخيار --update-baseline.',
  },
  '{path} is no baseline of this version.': {
    fr: '{path} n’est pas un fichier de référence de cette version.',
    es: '{path} no es un archivo de referencia de esta versión.',
    ar: '{path} ليس ملفاً مرجعياً لهذه النسخة.',
  },
  'Make it again with --update-baseline.': {
    fr: 'Refaites-le avec --update-baseline.',
    es: 'Rehágalo con --update-baseline.',
    ar: 'أعد إنشاءه بالخيار --update-baseline.',
  },
  'git knows no revision "{text}".': {
    fr: 'git ne connaît pas la révision « {text} ».',
    es: 'git no conoce la revisión «{text}».',
    ar: 'لا يعرف git المراجعة «{text}».',
  },
  'Check the name. In CI, fetch enough history (actions/checkout: fetch-depth: 0).': {
    fr: 'Vérifiez le nom. En CI, prenez assez d’historique (actions/checkout : fetch-depth: 0).',
    es: 'Compruebe el nombre. En CI, traiga suficiente historial (actions/checkout: fetch-depth: 0).',
    ar: 'تحقق من الاسم. وفي CI اجلب ما يكفي من السجل (actions/checkout: fetch-depth: 0).',
  },
  'This folder is in no git repository.': {
    fr: 'Ce dossier n’est dans aucun dépôt git.',
    es: 'Esta carpeta no está en ningún repositorio git.',
    ar: 'هذا المجلد ليس في مستودع git.',
  },
  'Leave out --since and --staged.': {
    fr: 'Omettez --since et --staged.',
    es: 'Omita --since y --staged.',
    ar: 'لا تكتب --since ولا --staged.',
  },
  'git was not found.': {
    fr: 'git est introuvable.',
    es: 'No se encontró git.',
    ar: 'لم يُعثر على git.',
  },
  'Install git, or leave out --since and --staged.': {
    fr: 'Installez git, ou omettez --since et --staged.',
    es: 'Instale git, u omita --since y --staged.',
    ar: 'ثبّت git، أو لا تكتب --since ولا --staged.',
  },
  'git {command} failed: {said}': {
    fr: 'git {command} a échoué : {said}',
    es: 'git {command} falló: {said}',
    ar: 'تعطل git {command}: {said}',
  },
  'Check the repository.': {
    fr: 'Vérifiez le dépôt.',
    es: 'Compruebe el repositorio.',
    ar: 'تحقق من المستودع.',
  },
  '{id} and the patch of --dry-run cannot both go to standard output.': {
    fr: '{id} et le correctif de --dry-run ne peuvent aller ensemble vers la sortie standard.',
    es: '{id} y el parche de --dry-run no pueden ir a la vez a la salida estándar.',
    ar: 'لا يمكن أن يذهب {id} ورقعة --dry-run إلى الخرج القياسي معاً.',
  },
  '{id} and the fixed text of --stdin cannot both go to standard output.': {
    fr: '{id} et le texte corrigé de --stdin ne peuvent aller ensemble vers la sortie standard.',
    es: '{id} y el texto corregido de --stdin no pueden ir a la vez a la salida estándar.',
    ar: 'لا يمكن أن يذهب {id} ونص --stdin المصحح إلى الخرج القياسي معاً.',
  },
  'Give the report a file: --reporter {id}=FILE.': {
    fr: 'Donnez un fichier au rapport : --reporter {id}=FICHIER.',
    es: 'Dé un archivo al informe: --reporter {id}=ARCHIVO.',
    ar: 'أعطِ التقرير ملفاً: --reporter {id}=FILE.',
  },
};
