import type { Translations } from '../said.ts';

/** Of files and folders that are not there, cannot be read, or changed meanwhile. */
export const FILES_FAILURES: Translations = {
  'There is no file or folder {path}.': {
    fr: 'Il n’y a ni fichier ni dossier {path}.',
    es: 'No hay ningún archivo ni carpeta {path}.',
    ar: 'لا ملف ولا مجلد باسم {path}.',
  },
  'There is no folder {folder}.': {
    fr: 'Il n’y a pas de dossier {folder}.',
    es: 'No hay ninguna carpeta {folder}.',
    ar: 'لا مجلد باسم {folder}.',
  },
  'There are no templates in {folder}.': {
    fr: 'Il n’y a pas de modèles dans {folder}.',
    es: 'No hay plantillas en {folder}.',
    ar: 'لا قوالب في {folder}.',
  },
  'Give --templates a folder that has html, email, wire or strings in it.': {
    fr: 'Donnez à --templates un dossier où se trouve html, email, wire ou strings.',
    es: 'Dé a --templates una carpeta que contenga html, email, wire o strings.',
    ar: 'أعطِ --templates مجلداً فيه html أو email أو wire أو strings.',
  },
  'Give --templates a folder of templates.': {
    fr: 'Donnez à --templates un dossier de modèles.',
    es: 'Dé a --templates una carpeta de plantillas.',
    ar: 'أعطِ --templates مجلد قوالب.',
  },
  'Check the path, or leave it out.': {
    fr: 'Vérifiez le chemin, ou omettez-le.',
    es: 'Compruebe la ruta, u omítala.',
    ar: 'تحقق من المسار، أو لا تكتبه.',
  },
  'Check the path, or leave it out to take the newsroom.': {
    fr: 'Vérifiez le chemin, ou omettez-le pour prendre la rédaction.',
    es: 'Compruebe la ruta, u omítala para tomar la redacción.',
    ar: 'تحقق من المسار، أو لا تكتبه لتؤخذ غرفة الأخبار.',
  },
  '{path} is there already.': {
    fr: '{path} existe déjà.',
    es: '{path} ya existe.',
    ar: '{path} موجود من قبل.',
  },
  'Nothing was overwritten. Choose another name.': {
    fr: 'Rien n’a été écrasé. Choisissez un autre nom.',
    es: 'No se sobrescribió nada. Elija otro nombre.',
    ar: 'لم يُكتب فوق شيء. اختر اسماً آخر.',
  },
  '{path} is larger than {megabytes} MB.': {
    fr: '{path} dépasse {megabytes} Mo.',
    es: '{path} supera los {megabytes} MB.',
    ar: '{path} أكبر من {megabytes} ميغابايت.',
  },
  '{path} is not UTF-8.': {
    fr: '{path} n’est pas en UTF-8.',
    es: '{path} no está en UTF-8.',
    ar: '{path} ليس بترميز UTF-8.',
  },
  'Save the file as UTF-8.': {
    fr: 'Enregistrez le fichier en UTF-8.',
    es: 'Guarde el archivo en UTF-8.',
    ar: 'احفظ الملف بترميز UTF-8.',
  },
  '{path} is a link that leads out of the templates.': {
    fr: '{path} est un lien qui sort des modèles.',
    es: '{path} es un enlace que sale de las plantillas.',
    ar: '{path} رابط يخرج من القوالب.',
  },
  'Copy the template into the folder.': {
    fr: 'Copiez le modèle dans le dossier.',
    es: 'Copie la plantilla en la carpeta.',
    ar: 'انسخ القالب إلى المجلد.',
  },
  '{path} was changed while it was built.': {
    fr: '{path} a été modifié pendant la production.',
    es: '{path} cambió mientras se generaba.',
    ar: 'تغيّر {path} أثناء الإنتاج.',
  },
  'The templates were changed during the build.': {
    fr: 'Les modèles ont été modifiés pendant la production.',
    es: 'Las plantillas cambiaron durante la generación.',
    ar: 'تغيّرت القوالب أثناء الإنتاج.',
  },
  'The settings were changed during the build.': {
    fr: 'Les réglages ont été modifiés pendant la production.',
    es: 'La configuración cambió durante la generación.',
    ar: 'تغيّرت الإعدادات أثناء الإنتاج.',
  },
  'Run the command again.': {
    fr: 'Relancez la commande.',
    es: 'Ejecute el comando de nuevo.',
    ar: 'شغّل الأمر من جديد.',
  },
};
