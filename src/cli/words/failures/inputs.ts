import type { Translations } from '../said.ts';

/** Of files that cannot be imported. */
export const INPUTS_FAILURES: Translations = {
  'It is larger than {megabytes} MB.': {
    fr: 'Il dépasse {megabytes} Mo.',
    es: 'Supera los {megabytes} MB.',
    ar: 'أكبر من {megabytes} ميغابايت.',
  },
  'It has more than {count} paragraphs, items, cells, links and bold words.': {
    fr: 'Il a plus de {count} paragraphes, éléments de liste, cellules, liens et mots en gras.',
    es: 'Tiene más de {count} párrafos, elementos de lista, celdas, enlaces y palabras en negrita.',
    ar: 'فقراته وعناصر قوائمه وخلاياه وروابطه وكلماته الغليظة أكثر من {count}.',
  },
  'It has more than {count} tags.': {
    fr: 'Elle a plus de {count} balises.',
    es: 'Tiene más de {count} etiquetas.',
    ar: 'وسومها أكثر من {count}.',
  },
  'A release is a few pages: is this the right file?': {
    fr: 'Un communiqué fait quelques pages : est-ce le bon fichier ?',
    es: 'Un comunicado tiene unas pocas páginas: ¿es este el archivo correcto?',
    ar: 'البيان بضع صفحات: هل هذا هو الملف المقصود؟',
  },
  'It is nested too deep to be read.': {
    fr: 'Il est trop imbriqué pour être lu.',
    es: 'Está demasiado anidado para leerse.',
    ar: 'تداخله أعمق من أن يُقرأ.',
  },
  'Copy its text into a .txt file.': {
    fr: 'Copiez son texte dans un fichier .txt.',
    es: 'Copie su texto en un archivo .txt.',
    ar: 'انسخ نصه إلى ملف .txt.',
  },
  'Its elements are nested deeper than {levels} levels.': {
    fr: 'Ses éléments sont imbriqués sur plus de {levels} niveaux.',
    es: 'Sus elementos están anidados a más de {levels} niveles.',
    ar: 'عناصره متداخلة أكثر من {levels} مستوى.',
  },
  'Is this a page that a person reads? Copy its text into a .txt file.': {
    fr: 'Est-ce une page que l’on lit ? Copiez son texte dans un fichier .txt.',
    es: '¿Es una página que alguien lee? Copie su texto en un archivo .txt.',
    ar: 'هل هذه صفحة يقرؤها الناس؟ انسخ نصها إلى ملف .txt.',
  },
  'Is this really a feed?': {
    fr: 'Est-ce vraiment un flux ?',
    es: '¿Es realmente un canal?',
    ar: 'هل هذه خلاصة حقاً؟',
  },
  'It is a feed without items.': {
    fr: 'C’est un flux sans articles.',
    es: 'Es un canal sin entradas.',
    ar: 'خلاصة بلا مواد.',
  },
  'Save the pages of the releases instead.': {
    fr: 'Enregistrez plutôt les pages des communiqués.',
    es: 'Guarde mejor las páginas de los comunicados.',
    ar: 'احفظ صفحات البيانات بدلاً منها.',
  },
  'It has more than {count} items.': {
    fr: 'Il a plus de {count} articles.',
    es: 'Tiene más de {count} entradas.',
    ar: 'فيه أكثر من {count} مادة.',
  },
  'Split it into several files.': {
    fr: 'Divisez-le en plusieurs fichiers.',
    es: 'Divídalo en varios archivos.',
    ar: 'قسّمه إلى عدة ملفات.',
  },
  'It has more than {count} characters of text.': {
    fr: 'Il a plus de {count} caractères de texte.',
    es: 'Tiene más de {count} caracteres de texto.',
    ar: 'فيه من النص أكثر من {count} حرف.',
  },
  'Messages are attached to messages too many times.': {
    fr: 'Trop de messages sont joints à des messages.',
    es: 'Hay demasiados mensajes adjuntos a mensajes.',
    ar: 'رسائل مرفقة برسائل مرات كثيرة.',
  },
  'It cannot be read as a message: it has too many parts, too long a header, or is damaged.': {
    fr: 'Il ne peut être lu comme message : il a trop de parties, un en-tête trop long, ou il est abîmé.',
    es: 'No se puede leer como mensaje: tiene demasiadas partes, una cabecera demasiado larga, o está dañado.',
    ar: 'لا يُقرأ كرسالة: أجزاؤه كثيرة جداً، أو ترويسته أطول من اللازم، أو هو تالف.',
  },
  'Save the release that it holds as a file of its own.': {
    fr: 'Enregistrez à part le communiqué qu’il contient.',
    es: 'Guarde aparte el comunicado que contiene.',
    ar: 'احفظ البيان الذي فيه ملفاً مستقلاً.',
  },
  'It has more than {count} parts.': {
    fr: 'Il a plus de {count} parties.',
    es: 'Tiene más de {count} partes.',
    ar: 'فيه أكثر من {count} جزء.',
  },
  'Its part {name} unpacks to {megabytes} MB: no release is that large.': {
    fr: 'Sa partie {name} fait {megabytes} Mo une fois décompressée : aucun communiqué n’est si grand.',
    es: 'Su parte {name} ocupa {megabytes} MB descomprimida: ningún comunicado es tan grande.',
    ar: 'جزؤه {name} يبلغ {megabytes} ميغابايت بعد فكّه: لا بيان بهذا الحجم.',
  },
  'It is no Word document, or it is damaged.': {
    fr: 'Ce n’est pas un document Word, ou il est abîmé.',
    es: 'No es un documento Word, o está dañado.',
    ar: 'ليس مستند Word، أو هو تالف.',
  },
  'It is a zip file, but no Word document.': {
    fr: 'C’est un fichier zip, mais pas un document Word.',
    es: 'Es un archivo zip, pero no un documento Word.',
    ar: 'ملف zip وليس مستند Word.',
  },
  'Its part {name} defines entities of its own.': {
    fr: 'Sa partie {name} définit ses propres entités.',
    es: 'Su parte {name} define entidades propias.',
    ar: 'جزؤه {name} يعرّف كيانات خاصة به.',
  },
  'Open it in Word, copy the text and save it as a new document.': {
    fr: 'Ouvrez-le dans Word, copiez le texte et enregistrez-le comme nouveau document.',
    es: 'Ábralo en Word, copie el texto y guárdelo como documento nuevo.',
    ar: 'افتحه في Word وانسخ النص واحفظه مستنداً جديداً.',
  },
  'it is nested too deeply': {
    fr: 'ses éléments sont trop imbriqués',
    es: 'sus elementos están demasiado anidados',
    ar: 'عناصره متداخلة بعمق زائد',
  },
  'It cannot be read as a Word document: {reason:text}.': {
    fr: 'Il ne peut être lu comme document Word : {reason}.',
    es: 'No se puede leer como documento Word: {reason}.',
    ar: 'لا يُقرأ مستند Word: {reason}.',
  },
  'It cannot be read as a Word document: {reason}.': {
    fr: 'Il ne peut être lu comme document Word : {reason}.',
    es: 'No se puede leer como documento Word: {reason}.',
    ar: 'لا يُقرأ مستند Word: {reason}.',
  },
  'Open it in Word and save it again, or copy its text into a .txt file.': {
    fr: 'Ouvrez-le dans Word et enregistrez-le à nouveau, ou copiez son texte dans un fichier .txt.',
    es: 'Ábralo en Word y guárdelo de nuevo, o copie su texto en un archivo .txt.',
    ar: 'افتحه في Word واحفظه من جديد، أو انسخ نصه إلى ملف .txt.',
  },
};
