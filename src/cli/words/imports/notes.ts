import type { Translations } from '../said.ts';

/** Where something was found, what is doubtful of it, and notes. */
export const NOTES_IMPORT: Translations = {
  'one reading of it': {
    fr: 'une lecture possible',
    es: 'una lectura posible',
    ar: 'قراءة ممكنة',
  },
  'the dateline has a day without a year': {
    fr: 'la ligne de lieu a un jour sans année',
    es: 'la línea de lugar tiene un día sin año',
    ar: 'في سطر المكان يوم بلا سنة',
  },
  'a day in the text': {
    fr: 'un jour dans le texte',
    es: 'un día en el texto',
    ar: 'يوم في النص',
  },
  'a day without a year': {
    fr: 'un jour sans année',
    es: 'un día sin año',
    ar: 'يوم بلا سنة',
  },
  'a day of the week': {
    fr: 'un jour de la semaine',
    es: 'un día de la semana',
    ar: 'يوم من الأسبوع',
  },
  'the day of the week does not fit': {
    fr: 'le jour de la semaine ne correspond pas',
    es: 'el día de la semana no corresponde',
    ar: 'يوم الأسبوع لا يوافق',
  },
  '{number} can only be the day': {
    fr: '{number} ne peut être que le jour',
    es: '{number} solo puede ser el día',
    ar: 'لا يكون {number} إلا اليوم',
  },
  'the day of the week tells which number is the month': {
    fr: 'le jour de la semaine dit quel nombre est le mois',
    es: 'el día de la semana dice qué número es el mes',
    ar: 'يوم الأسبوع يدل على رقم الشهر',
  },
  'day and month can be read in either order': {
    fr: 'jour et mois peuvent se lire dans les deux ordres',
    es: 'día y mes pueden leerse en los dos órdenes',
    ar: 'يمكن قراءة اليوم والشهر بالترتيبين',
  },
  'date above the text': {
    fr: 'date au-dessus du texte',
    es: 'fecha encima del texto',
    ar: 'تاريخ فوق النص',
  },
  'date below the text': {
    fr: 'date au-dessous du texte',
    es: 'fecha debajo del texto',
    ar: 'تاريخ تحت النص',
  },
  'place and date above the text': {
    fr: 'lieu et date au-dessus du texte',
    es: 'lugar y fecha encima del texto',
    ar: 'مكان وتاريخ فوق النص',
  },
  'field "{name}"': {
    fr: 'champ « {name} »',
    es: 'campo «{name}»',
    ar: 'حقل «{name}»',
  },
  '{name} has a second address, {address}: a contact has one.': {
    fr: '{name} a une deuxième adresse, {address} : un contact n’en a qu’une.',
    es: '{name} tiene una segunda dirección, {address}: un contacto tiene una.',
    ar: 'لجهة الاتصال {name} عنوان ثانٍ هو {address}: ولها عنوان واحد.',
  },
  'A contact has a second address, {address}: a contact has one.': {
    fr: 'Un contact a une deuxième adresse, {address} : un contact n’en a qu’une.',
    es: 'Un contacto tiene una segunda dirección, {address}: un contacto tiene una.',
    ar: 'لجهة اتصال عنوان ثانٍ هو {address}: ولها عنوان واحد.',
  },
  'The picture {file} is not at hand: put it beside the source and add it as image.': {
    fr: 'L’image {file} n’est pas disponible : mettez-la à côté de la source et ajoutez-la comme image.',
    es: 'La imagen {file} no está disponible: póngala junto a la fuente y añádala como image.',
    ar: 'الصورة {file} غير متوفرة: ضعها بجانب المصدر وأضفها في image.',
  },
  'The picture {file} has no description: the source leaves it out until a person writes alt.': {
    fr: 'L’image {file} n’a pas de description : la source l’omet tant que personne n’écrit alt.',
    es: 'La imagen {file} no tiene descripción: la fuente la omite hasta que alguien escriba alt.',
    ar: 'الصورة {file} بلا وصف: يتركها المصدر حتى يكتب شخص alt.',
  },
  'The date is {day} by {one:text}, but {other} by {two:text}.': {
    fr: 'La date est {day} selon {one}, mais {other} selon {two}.',
    es: 'La fecha es {day} según {one}, pero {other} según {two}.',
    ar: 'التاريخ {day} بحسب {one}، لكنه {other} بحسب {two}.',
  },
  'The date is {day} by {one}, but {other} by {two}.': {
    fr: 'La date est {day} selon {one}, mais {other} selon {two}.',
    es: 'La fecha es {day} según {one}, pero {other} según {two}.',
    ar: 'التاريخ {day} بحسب {one}، لكنه {other} بحسب {two}.',
  },
  '{count} damaged characters were repaired: the text was UTF-8 once read as windows-1252.': {
    fr: '{count} caractères abîmés ont été réparés : le texte était en UTF-8, lu un jour comme windows-1252.',
    es: 'Se repararon {count} caracteres dañados: el texto era UTF-8, leído alguna vez como windows-1252.',
    ar: 'أُصلح {count} من المحارف التالفة: كان النص UTF-8 وقُرئ مرة على أنه windows-1252.',
  },
  'The input says "{text}": the source is a draft until a person decides.': {
    fr: 'Le fichier dit « {text} » : la source est un brouillon tant que personne n’a décidé.',
    es: 'El archivo dice «{text}»: la fuente es un borrador hasta que una persona decida.',
    ar: 'يقول الملف «{text}»: المصدر مسودة حتى يقرر شخص.',
  },
  'This sentence is nowhere in the source: {text}': {
    fr: 'Cette phrase n’est nulle part dans la source : {text}',
    es: 'Esta frase no está en ninguna parte de la fuente: {text}',
    ar: 'هذه الجملة ليست في المصدر: {text}',
  },
  'line above the text': {
    fr: 'ligne au-dessus du texte',
    es: 'línea encima del texto',
    ar: 'سطر فوق النص',
  },
  'summary of the item': {
    fr: 'résumé de l’article',
    es: 'resumen de la entrada',
    ar: 'ملخص المادة',
  },
  'address of the page': {
    fr: 'adresse de la page',
    es: 'dirección de la página',
    ar: 'عنوان الصفحة',
  },
  '{name}, by the file’s properties': {
    fr: '{name}, selon les propriétés du fichier',
    es: '{name}, según las propiedades del archivo',
    ar: '{name}، بحسب خصائص الملف',
  },
  'A picture that is no PNG, JPEG, GIF or WebP was left out: save it as PNG or JPEG.': {
    fr: 'Une image qui n’est ni PNG, ni JPEG, ni GIF, ni WebP a été laissée de côté : enregistrez-la en PNG ou JPEG.',
    es: 'Se omitió una imagen que no es PNG, JPEG, GIF ni WebP: guárdela como PNG o JPEG.',
    ar: 'تُركت صورة ليست PNG ولا JPEG ولا GIF ولا WebP: احفظها بصيغة PNG أو JPEG.',
  },
};
