import type { Translations } from '../../said.ts';

/** What is said of files that cannot be read, of a failure of the program, and in editors. */
export const FILES: Translations = {
  '{path} is not a file.': {
    fr: '{path} n’est pas un fichier.',
    es: '{path} no es un archivo.',
    ar: '{path} ليس ملفاً.',
  },
  'Name a Markdown file or a folder.': {
    fr: 'Nommez un fichier Markdown ou un dossier.',
    es: 'Nombre un archivo Markdown o una carpeta.',
    ar: 'سمِّ ملف Markdown أو مجلداً.',
  },
  '{path} is larger than {size} MB.': {
    fr: '{path} dépasse {size} Mo.',
    es: '{path} supera los {size} MB.',
    ar: '{path} أكبر من {size} ميغابايت.',
  },
  'Is this the right file?': {
    fr: 'Est-ce le bon fichier ?',
    es: '¿Es este el archivo correcto?',
    ar: 'هل هذا هو الملف الصحيح؟',
  },
  '{path} does not exist.': {
    fr: '{path} n’existe pas.',
    es: '{path} no existe.',
    ar: '{path} غير موجود.',
  },
  'Check the path.': {
    fr: 'Vérifiez le chemin.',
    es: 'Compruebe la ruta.',
    ar: 'تحقق من المسار.',
  },
  '{path} cannot be read: {reason:text}.': {
    fr: '{path} ne peut pas être lu : {reason}.',
    es: '{path} no se puede leer: {reason}.',
    ar: 'لا يمكن قراءة {path}: {reason}.',
  },
  'you have no permission to read it': {
    fr: 'vous n’avez pas le droit de le lire',
    es: 'usted no tiene permiso para leerlo',
    ar: 'ليس لديك إذن بقراءته',
  },
  '{path} cannot be read: {reason}.': {
    fr: '{path} ne peut pas être lu : {reason}.',
    es: '{path} no se puede leer: {reason}.',
    ar: 'لا يمكن قراءة {path}: {reason}.',
  },
  'Check the file and its permissions.': {
    fr: 'Vérifiez le fichier et ses droits.',
    es: 'Compruebe el archivo y sus permisos.',
    ar: 'تحقق من الملف ومن أذوناته.',
  },
  '{path} is a link that leads out of the newsroom.': {
    fr: '{path} est un lien qui mène hors de la rédaction.',
    es: '{path} es un enlace que lleva fuera de la redacción.',
    ar: '{path} رابط يقود إلى خارج غرفة الأخبار.',
  },
  'Copy the file into the folder of the releases.': {
    fr: 'Copiez le fichier dans le dossier des communiqués.',
    es: 'Copie el archivo en la carpeta de los comunicados.',
    ar: 'انسخ الملف إلى مجلد البيانات.',
  },
  '{what:text} failed ({reason}).': {
    fr: 'Échec – {what} ({reason}).',
    es: 'Falló: {what} ({reason}).',
    ar: 'تعطل: {what} ({reason}).',
  },
  'The check of this source': {
    fr: 'la vérification de cette source',
    es: 'la revisión de esta fuente',
    ar: 'فحص هذا المصدر',
  },
  'This is a mistake in iom-release, not in the release. Please report it with the release, if it is public.': {
    fr: 'C’est une erreur d’iom-release, pas du communiqué. Signalez-la, s’il vous plaît, avec le communiqué s’il est public.',
    es: 'Es un error de iom-release, no del comunicado. Informe de él, por favor, con el comunicado si es público.',
    ar: 'هذا خطأ في iom-release وليس في البيان. أبلغ عنه من فضلك مع البيان إن كان منشوراً.',
  },
  'here: {place}': {
    fr: 'ici : {place}',
    es: 'aquí: {place}',
    ar: 'هنا: {place}',
  },
  'here: the end of the line': {
    fr: 'ici : la fin de la ligne',
    es: 'aquí: el final de la línea',
    ar: 'هنا: آخر السطر',
  },
  '{title:text} (look at the result)': {
    fr: '{title} (relisez le résultat)',
    es: '{title} (revise el resultado)',
    ar: '{title} (راجع النتيجة)',
  },
  'Switch off {rule} here, with a reason': {
    fr: 'Désactiver {rule} ici, avec une raison',
    es: 'Desactivar {rule} aquí, con un motivo',
    ar: 'أوقف {rule} هنا مع ذكر السبب',
  },
  'The rule {id}': {
    fr: 'la règle {id}',
    es: 'la regla {id}',
    ar: 'القاعدة {id}',
  },
};
