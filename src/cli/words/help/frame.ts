import type { Translations } from '../said.ts';

/** What stands around the help of each command. */
export const FRAME_HELP: Translations = {
  'Usage:': {
    fr: 'Utilisation :',
    es: 'Uso:',
    ar: 'الاستعمال:',
  },
  'Options:': {
    fr: 'Options :',
    es: 'Opciones:',
    ar: 'الخيارات:',
  },
  'Arguments:': {
    fr: 'Arguments :',
    es: 'Argumentos:',
    ar: 'القيم:',
  },
  'Commands:': {
    fr: 'Commandes :',
    es: 'Comandos:',
    ar: 'الأوامر:',
  },
  'Examples:': {
    fr: 'Exemples :',
    es: 'Ejemplos:',
    ar: 'أمثلة:',
  },
  'choices:': {
    fr: 'valeurs :',
    es: 'valores:',
    ar: 'القيم:',
  },
  'default:': {
    fr: 'par défaut :',
    es: 'por defecto:',
    ar: 'المعتاد:',
  },
  '[options]': {
    fr: '[options]',
    es: '[opciones]',
    ar: '[خيارات]',
  },
  '[command]': {
    fr: '[commande]',
    es: '[comando]',
    ar: '[أمر]',
  },
  command: {
    fr: 'commande',
    es: 'comando',
    ar: 'أمر',
  },
  'print help': {
    fr: 'afficher l’aide',
    es: 'mostrar la ayuda',
    ar: 'عرض المساعدة',
  },
  'print the help of a command': {
    fr: 'afficher l’aide d’une commande',
    es: 'mostrar la ayuda de un comando',
    ar: 'عرض مساعدة أحد الأوامر',
  },
  'Press releases from one Markdown source: web page, wire copy and email, checked before they leave.': {
    fr: 'Des communiqués de presse à partir d’une seule source Markdown : page web, dépêche et courriel, vérifiés avant de partir.',
    es: 'Comunicados de prensa a partir de una sola fuente Markdown: página web, despacho y correo, revisados antes de salir.',
    ar: 'بيانات صحفية من مصدر Markdown واحد: صفحة ويب وبرقية وبريد، تُفحص قبل صدورها.',
  },
  'Exit codes: 0 done, 1 the sources have errors, 2 wrong usage or settings, 3 the machine failed, 130 given up.': {
    fr: 'Codes de sortie : 0 fait, 1 les sources ont des erreurs, 2 usage ou réglages incorrects, 3 défaillance de la machine, 130 abandonné.',
    es: 'Códigos de salida: 0 hecho, 1 las fuentes tienen errores, 2 uso o configuración incorrectos, 3 falló la máquina, 130 abandonado.',
    ar: 'رموز الخروج: 0 تمّ، 1 في المصادر أخطاء، 2 استعمال أو إعدادات خاطئة، 3 تعطل الجهاز، 130 أُلغي.',
  },
  'print the version': {
    fr: 'afficher la version',
    es: 'mostrar la versión',
    ar: 'عرض رقم النسخة',
  },
  'show where in the program an error arose': {
    fr: 'montrer où dans le programme une erreur est apparue',
    es: 'mostrar en qué parte del programa surgió un error',
    ar: 'إظهار موضع الخطأ داخل البرنامج',
  },
};
