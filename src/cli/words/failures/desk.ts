import type { Translations } from '../said.ts';

/** Of imports, translations, exports, the preview and browsers. */
export const DESK_FAILURES: Translations = {
  'There is nothing to import in {paths}.': {
    fr: 'Il n’y a rien à importer dans {paths}.',
    es: 'No hay nada que importar en {paths}.',
    ar: 'لا شيء يُستورد في {paths}.',
  },
  'Name pages (.html), texts (.txt), Word files (.docx), messages (.eml) or feeds (.xml).': {
    fr: 'Nommez des pages (.html), textes (.txt), fichiers Word (.docx), messages (.eml) ou flux (.xml).',
    es: 'Indique páginas (.html), textos (.txt), archivos Word (.docx), mensajes (.eml) o canales (.xml).',
    ar: 'سمِّ صفحات (.html) أو نصوصاً (.txt) أو ملفات Word (.docx) أو رسائل (.eml) أو خلاصات (.xml).',
  },
  '--review asks on a terminal, and there is none.': {
    fr: '--review pose ses questions dans un terminal, et il n’y en a pas.',
    es: '--review pregunta en una terminal, y no la hay.',
    ar: 'يسأل --review في طرفية، ولا طرفية هنا.',
  },
  'Leave --review out and read the list of --json.': {
    fr: 'Omettez --review et lisez la liste de --json.',
    es: 'Omita --review y lea la lista de --json.',
    ar: 'لا تكتب --review واقرأ قائمة --json.',
  },
  '{file} has errors that a translation would take over.': {
    fr: '{file} a des erreurs qu’une traduction reprendrait.',
    es: '{file} tiene errores que una traducción heredaría.',
    ar: 'في {file} أخطاء ستنتقل إلى الترجمة.',
  },
  'Correct it first: iom-release lint {file}': {
    fr: 'Corrigez-le d’abord : iom-release lint {file}',
    es: 'Corríjalo primero: iom-release lint {file}',
    ar: 'صححه أولاً: iom-release lint {file}',
  },
  '--translate-of needs a language.': {
    fr: '--translate-of demande une langue.',
    es: '--translate-of necesita un idioma.',
    ar: 'يحتاج --translate-of إلى لغة.',
  },
  'Add --language fr': {
    fr: 'Ajoutez --language fr',
    es: 'Añada --language fr',
    ar: 'أضف --language fr',
  },
  '{file} is in that language itself.': {
    fr: '{file} est lui-même dans cette langue.',
    es: '{file} ya está en ese idioma.',
    ar: '{file} بهذه اللغة نفسها.',
  },
  'Name another one with --language.': {
    fr: 'Nommez-en une autre avec --language.',
    es: 'Indique otro con --language.',
    ar: 'سمِّ غيرها بالخيار --language.',
  },
  'Two things would go to standard output.': {
    fr: 'Deux choses iraient vers la sortie standard.',
    es: 'Dos cosas irían a la salida estándar.',
    ar: 'سيذهب شيئان إلى الخرج القياسي.',
  },
  'Leave out --json, or name a file.': {
    fr: 'Omettez --json, ou nommez un fichier.',
    es: 'Omita --json, o indique un archivo.',
    ar: 'لا تكتب --json، أو سمِّ ملفاً.',
  },
  'A terminal cannot show an archive file.': {
    fr: 'Un terminal ne peut montrer un fichier d’archive.',
    es: 'Una terminal no puede mostrar un archivo comprimido.',
    ar: 'لا تعرض الطرفية ملف أرشيف.',
  },
  'Send it on: --to - | …, or name a file.': {
    fr: 'Transmettez-le : --to - | …, ou nommez un fichier.',
    es: 'Páselo a otro programa: --to - | …, o indique un archivo.',
    ar: 'مرّره إلى برنامج: --to - | …، أو سمِّ ملفاً.',
  },
  'Packages go into a folder.': {
    fr: 'Les paquets vont dans un dossier.',
    es: 'Los paquetes van a una carpeta.',
    ar: 'تُوضع الحزم في مجلد.',
  },
  'Leave out --package, or name a folder.': {
    fr: 'Omettez --package, ou nommez un dossier.',
    es: 'Omita --package, o indique una carpeta.',
    ar: 'لا تكتب --package، أو سمِّ مجلداً.',
  },
  'A folder has no place on standard output.': {
    fr: 'Un dossier ne va pas sur la sortie standard.',
    es: 'Una carpeta no cabe en la salida estándar.',
    ar: 'لا موضع لمجلد في الخرج القياسي.',
  },
  'Use --as jsonl, tar or zip.': {
    fr: 'Utilisez --as jsonl, tar ou zip.',
    es: 'Use --as jsonl, tar o zip.',
    ar: 'استعمل --as jsonl أو tar أو zip.',
  },
  'Port {port} cannot be used: {reason:text}.': {
    fr: 'Le port {port} ne peut pas servir : {reason}.',
    es: 'El puerto {port} no se puede usar: {reason}.',
    ar: 'لا يمكن استعمال المنفذ {port}: {reason}.',
  },
  'Port {port} cannot be used: {reason}.': {
    fr: 'Le port {port} ne peut pas servir : {reason}.',
    es: 'El puerto {port} no se puede usar: {reason}.',
    ar: 'لا يمكن استعمال المنفذ {port}: {reason}.',
  },
  'another program has it': {
    fr: 'un autre programme l’occupe',
    es: 'lo tiene otro programa',
    ar: 'برنامج آخر يشغله',
  },
  'Leave --port out to take any that is free.': {
    fr: 'Omettez --port pour en prendre un qui est libre.',
    es: 'Omita --port para tomar uno que esté libre.',
    ar: 'لا تكتب --port ليؤخذ منفذ خالٍ.',
  },
  'The browser {program} cannot be started ({reason}).': {
    fr: 'Le navigateur {program} ne peut être lancé ({reason}).',
    es: 'El navegador {program} no se puede iniciar ({reason}).',
    ar: 'لا يمكن تشغيل المتصفح {program} ({reason}).',
  },
  'The browser {program} ended before it had printed.': {
    fr: 'Le navigateur {program} s’est arrêté avant d’avoir imprimé.',
    es: 'El navegador {program} terminó antes de imprimir.',
    ar: 'توقف المتصفح {program} قبل أن يطبع.',
  },
  'The browser took too long to {what}.': {
    fr: 'Le navigateur a mis trop de temps ({what}).',
    es: 'El navegador tardó demasiado ({what}).',
    ar: 'استغرق المتصفح وقتاً طويلاً ({what}).',
  },
  'It said: {line}': {
    fr: 'Il a dit : {line}',
    es: 'Dijo: {line}',
    ar: 'قال: {line}',
  },
  'The browser refused: {reason}.': {
    fr: 'Le navigateur a refusé : {reason}.',
    es: 'El navegador se negó: {reason}.',
    ar: 'رفض المتصفح: {reason}.',
  },
  'Try another browser: CHROME_PATH=/path/to/chromium': {
    fr: 'Essayez un autre navigateur : CHROME_PATH=/chemin/vers/chromium',
    es: 'Pruebe otro navegador: CHROME_PATH=/ruta/a/chromium',
    ar: 'جرّب متصفحاً آخر: CHROME_PATH=/path/to/chromium',
  },
  'CHROME_PATH is "{path}", which is no program.': {
    fr: 'CHROME_PATH vaut « {path} », qui n’est pas un programme.',
    es: 'CHROME_PATH es «{path}», que no es un programa.',
    ar: 'قيمة CHROME_PATH هي «{path}» وليست برنامجاً.',
  },
  'Give the path of a Chromium.': {
    fr: 'Donnez le chemin d’un Chromium.',
    es: 'Dé la ruta de un Chromium.',
    ar: 'أعطِ مسار Chromium.',
  },
  'PDF needs a browser, and no Chromium, Chrome or Edge was found.': {
    fr: 'Le PDF demande un navigateur, et ni Chromium, ni Chrome, ni Edge n’a été trouvé.',
    es: 'El PDF necesita un navegador, y no se encontró Chromium, Chrome ni Edge.',
    ar: 'يحتاج PDF إلى متصفح، ولم يُعثر على Chromium أو Chrome أو Edge.',
  },
  'Install one, or give its path: CHROME_PATH=/path/to/chromium iom-release build --format pdf': {
    fr: 'Installez-en un, ou donnez son chemin : CHROME_PATH=/chemin/vers/chromium iom-release build --format pdf',
    es: 'Instale uno, o dé su ruta: CHROME_PATH=/ruta/a/chromium iom-release build --format pdf',
    ar: 'ثبّت واحداً، أو أعطِ مساره: CHROME_PATH=/path/to/chromium iom-release build --format pdf',
  },
  'Open the address that iom-release preview printed: it holds a key of its own.': {
    fr: 'Ouvrez l’adresse qu’iom-release preview a affichée : elle contient une clé.',
    es: 'Abra la dirección que mostró iom-release preview: contiene una clave.',
    ar: 'افتح العنوان الذي عرضه الأمر iom-release preview: فيه مفتاح خاص به.',
  },
  'The preview has no such page.': {
    fr: 'L’aperçu n’a pas cette page.',
    es: 'La vista previa no tiene esa página.',
    ar: 'لا توجد هذه الصفحة في المعاينة.',
  },
  'The preview only shows: nothing can be sent to it.': {
    fr: 'L’aperçu ne fait que montrer : rien ne peut lui être envoyé.',
    es: 'La vista previa solo muestra: no se le puede enviar nada.',
    ar: 'المعاينة للعرض فقط: لا يمكن إرسال شيء إليها.',
  },
  'The preview answers to 127.0.0.1 and localhost only.': {
    fr: 'L’aperçu ne répond qu’à 127.0.0.1 et à localhost.',
    es: 'La vista previa solo responde a 127.0.0.1 y a localhost.',
    ar: 'لا تجيب المعاينة إلا على 127.0.0.1 وlocalhost.',
  },
};
