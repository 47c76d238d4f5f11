import type { Translations } from '../../said.ts';

/** What stands around the documentation of a rule, and those of its sources that are words of ours. */
export const EXPLAIN: Translations = {
  'Why:': {
    fr: 'Pourquoi :',
    es: 'Por qué:',
    ar: 'لماذا:',
  },
  'Source:': {
    fr: 'Source :',
    es: 'Fuente:',
    ar: 'المرجع:',
  },
  'Severity:': {
    fr: 'Gravité :',
    es: 'Gravedad:',
    ar: 'الدرجة:',
  },
  'Fix:': {
    fr: 'Correction :',
    es: 'Corrección:',
    ar: 'التصحيح:',
  },
  'Languages:': {
    fr: 'Langues :',
    es: 'Idiomas:',
    ar: 'اللغات:',
  },
  'Presets:': {
    fr: 'Préréglages :',
    es: 'Perfiles:',
    ar: 'المجموعات:',
  },
  'Option:': {
    fr: 'Option :',
    es: 'Opción:',
    ar: 'الخيار:',
  },
  'Right:': {
    fr: 'Juste :',
    es: 'Correcto:',
    ar: 'صحيح:',
  },
  'Wrong, and ⟦what is found⟧:': {
    fr: 'Faux, et ⟦ce qui est trouvé⟧ :',
    es: 'Incorrecto, y ⟦lo que se encuentra⟧:',
    ar: 'خطأ، و⟦ما يُعثر عليه⟧:',
  },
  error: {
    fr: 'erreur',
    es: 'error',
    ar: 'خطأ',
  },
  warning: {
    fr: 'avertissement',
    es: 'aviso',
    ar: 'تحذير',
  },
  info: {
    fr: 'note',
    es: 'nota',
    ar: 'ملاحظة',
  },
  '{severity:text}; it cannot be switched off': {
    fr: '{severity} ; elle ne peut pas être désactivée',
    es: '{severity}; no se puede desactivar',
    ar: '{severity}؛ لا يمكن إيقافها',
  },
  'lint --fix-unsafe: look at what it did': {
    fr: 'lint --fix-unsafe : relisez ce qu’il a fait',
    es: 'lint --fix-unsafe: revise lo que hizo',
    ar: 'lint --fix-unsafe: راجع ما فعله',
  },
  'by hand': {
    fr: 'à la main',
    es: 'a mano',
    ar: 'باليد',
  },
  all: {
    fr: 'toutes',
    es: 'todos',
    ar: 'كلها',
  },
  English: {
    fr: 'anglais',
    es: 'inglés',
    ar: 'الإنكليزية',
  },
  French: {
    fr: 'français',
    es: 'francés',
    ar: 'الفرنسية',
  },
  Spanish: {
    fr: 'espagnol',
    es: 'español',
    ar: 'الإسبانية',
  },
  Arabic: {
    fr: 'arabe',
    es: 'árabe',
    ar: 'العربية',
  },
  '{name}: {about:text} (default: {value})': {
    fr: '{name} : {about} (par défaut : {value})',
    es: '{name}: {about} (por defecto: {value})',
    ar: '{name}: {about} (القيمة المعتادة: {value})',
  },
  '{name}: {about:text}': {
    fr: '{name} : {about}',
    es: '{name}: {about}',
    ar: '{name}: {about}',
  },
  'in the file {path}': {
    fr: 'dans le fichier {path}',
    es: 'en el archivo {path}',
    ar: 'في الملف {path}',
  },
  'on {time}': {
    fr: 'le {time}',
    es: 'el {time}',
    ar: 'في {time}',
  },
  '(no {key})': {
    fr: '(sans {key})',
    es: '(sin {key})',
    ar: '(بلا {key})',
  },
  '(an empty file)': {
    fr: '(un fichier vide)',
    es: '(un archivo vacío)',
    ar: '(ملف فارغ)',
  },
  'Observed in published releases': {
    fr: 'Constaté dans des communiqués publiés',
    es: 'Observado en comunicados publicados',
    ar: 'لوحظ في بيانات منشورة',
  },
  'Observed in archives': {
    fr: 'Constaté dans des archives',
    es: 'Observado en archivos',
    ar: 'لوحظ في الأرشيف',
  },
  'Observed in archives; see the README, "Bring old releases in"': {
    fr: 'Constaté dans des archives ; voir le README, « Bring old releases in »',
    es: 'Observado en archivos; véase el README, «Bring old releases in»',
    ar: 'لوحظ في الأرشيف؛ انظر README، «Bring old releases in»',
  },
  'Observed; every proofreader': {
    fr: 'Constaté ; tout correcteur le sait',
    es: 'Observado; todo corrector lo sabe',
    ar: 'لوحظ؛ ويعرفه كل مدقق',
  },
  'Measured: README, "Limits"': {
    fr: 'Mesuré : README, « Limits »',
    es: 'Medido: README, «Limits»',
    ar: 'مقيس: README، «Limits»',
  },
};
