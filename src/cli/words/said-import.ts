import type { Translations } from './said.ts';

/** What an import found doubtful, left out and noted; the report for programs has the English. */
export const SAID_IMPORT: Translations = {
  title: {
    fr: 'titre (title)',
    es: 'titular (title)',
    ar: 'العنوان (title)',
  },
  subtitle: {
    fr: 'sous-titre (subtitle)',
    es: 'subtítulo (subtitle)',
    ar: 'العنوان الفرعي (subtitle)',
  },
  date: {
    fr: 'date',
    es: 'fecha (date)',
    ar: 'التاريخ (date)',
  },
  dateline: {
    fr: 'lieu (dateline)',
    es: 'lugar (dateline)',
    ar: 'المكان (dateline)',
  },
  language: {
    fr: 'langue (language)',
    es: 'idioma (language)',
    ar: 'اللغة (language)',
  },
  office: {
    fr: 'bureau (office)',
    es: 'oficina (office)',
    ar: 'المكتب (office)',
  },
  embargo: {
    fr: 'embargo',
    es: 'embargo',
    ar: 'حظر النشر (embargo)',
  },
  type: {
    fr: 'genre (type)',
    es: 'tipo (type)',
    ar: 'النوع (type)',
  },
  summary: {
    fr: 'résumé (summary)',
    es: 'resumen (summary)',
    ar: 'الملخص (summary)',
  },
  image: {
    fr: 'image',
    es: 'imagen (image)',
    ar: 'الصورة (image)',
  },
  boilerplate: {
    fr: 'texte sur l’organisation (boilerplate)',
    es: 'texto sobre la organización (boilerplate)',
    ar: 'نبذة عن المنظمة (boilerplate)',
  },
  themes: {
    fr: 'thèmes (themes)',
    es: 'temas (themes)',
    ar: 'المواضيع (themes)',
  },
  countries: {
    fr: 'pays (countries)',
    es: 'países (countries)',
    ar: 'البلدان (countries)',
  },
  source: {
    fr: 'source',
    es: 'fuente (source)',
    ar: 'المصدر (source)',
  },
  contacts: {
    fr: 'contacts',
    es: 'contactos (contacts)',
    ar: 'جهات الاتصال (contacts)',
  },
  'contacts.{number}': {
    fr: 'contacts.{number}',
    es: 'contacto (contacts.{number})',
    ar: 'جهة الاتصال (contacts.{number})',
  },
  navigation: {
    fr: 'navigation',
    es: 'navegación',
    ar: 'روابط التصفح',
  },
  'site header': {
    fr: 'en-tête du site',
    es: 'cabecera del sitio',
    ar: 'ترويسة الموقع',
  },
  footer: {
    fr: 'pied de page',
    es: 'pie de página',
    ar: 'تذييل',
  },
  'cookie notice': {
    fr: 'avis sur les cookies',
    es: 'aviso de cookies',
    ar: 'إشعار ملفات الارتباط',
  },
  'share buttons': {
    fr: 'boutons de partage',
    es: 'botones de compartir',
    ar: 'أزرار المشاركة',
  },
  'related items': {
    fr: 'articles liés',
    es: 'contenidos relacionados',
    ar: 'مواد ذات صلة',
  },
  comments: {
    fr: 'commentaires',
    es: 'comentarios',
    ar: 'تعليقات',
  },
  'newsletter form': {
    fr: 'formulaire de lettre d’information',
    es: 'formulario de boletín',
    ar: 'استمارة النشرة البريدية',
  },
  'form or control': {
    fr: 'formulaire ou bouton',
    es: 'formulario o control',
    ar: 'استمارة أو زر',
  },
  'hidden text': {
    fr: 'texte caché',
    es: 'texto oculto',
    ar: 'نص مخفي',
  },
  'beside the text': {
    fr: 'à côté du texte',
    es: 'al lado del texto',
    ar: 'بجانب النص',
  },
  'outside the article': {
    fr: 'hors de l’article',
    es: 'fuera del artículo',
    ar: 'خارج المقال',
  },
  'before the headline': {
    fr: 'avant le titre',
    es: 'antes del titular',
    ar: 'قبل العنوان',
  },
  breadcrumb: {
    fr: 'fil d’Ariane',
    es: 'ruta de navegación',
    ar: 'مسار التصفح',
  },
  'table of contents': {
    fr: 'table des matières',
    es: 'índice',
    ar: 'فهرس المحتويات',
  },
  letterhead: {
    fr: 'papier à en-tête',
    es: 'membrete',
    ar: 'ترويسة الورق',
  },
  'label of the kind': {
    fr: 'mention du genre de texte',
    es: 'rótulo de la clase de texto',
    ar: 'وسم نوع النص',
  },
  'release line': {
    fr: 'mention de diffusion',
    es: 'línea de difusión',
    ar: 'سطر الإذن بالنشر',
  },
  'reference number': {
    fr: 'numéro de référence',
    es: 'número de referencia',
    ar: 'رقم مرجعي',
  },
  'slug line': {
    fr: 'ligne de slug',
    es: 'línea de slug',
    ar: 'سطر slug',
  },
  byline: {
    fr: 'signature de l’auteur',
    es: 'firma del autor',
    ar: 'اسم الكاتب',
  },
  'reading time': {
    fr: 'temps de lecture',
    es: 'tiempo de lectura',
    ar: 'مدة القراءة',
  },
  'metadata of the page': {
    fr: 'métadonnées de la page',
    es: 'metadatos de la página',
    ar: 'بيانات الصفحة الوصفية',
  },
  'remains of markup': {
    fr: 'restes de balisage',
    es: 'restos de marcado',
    ar: 'بقايا ترميز',
  },
  'end mark': {
    fr: 'marque de fin',
    es: 'marca final',
    ar: 'علامة النهاية',
  },
  'pull quote': {
    fr: 'citation mise en exergue',
    es: 'cita destacada',
    ar: 'اقتباس بارز',
  },
  'repeats the text': {
    fr: 'répète le texte',
    es: 'repite el texto',
    ar: 'تكرار للنص',
  },
  'layout picture': {
    fr: 'image de mise en page',
    es: 'imagen de diseño',
    ar: 'صورة تصميم',
  },
  'list of links': {
    fr: 'liste de liens',
    es: 'lista de enlaces',
    ar: 'قائمة روابط',
  },
  'e-mail header': {
    fr: 'en-tête de courriel',
    es: 'cabecera de correo',
    ar: 'ترويسة بريد',
  },
  'cover note': {
    fr: 'mot d’accompagnement',
    es: 'nota de acompañamiento',
    ar: 'رسالة مرافقة',
  },
  signature: {
    fr: 'signature',
    es: 'firma',
    ar: 'توقيع',
  },
  disclaimer: {
    fr: 'mention légale',
    es: 'aviso legal',
    ar: 'إخلاء مسؤولية',
  },
  'fax number': {
    fr: 'numéro de fax',
    es: 'número de fax',
    ar: 'رقم فاكس',
  },
  'running header': {
    fr: 'en-tête courant',
    es: 'encabezado de página',
    ar: 'ترويسة متكررة',
  },
  'contact without a number': {
    fr: 'contact sans numéro',
    es: 'contacto sin número',
    ar: 'جهة اتصال بلا رقم',
  },
  'another date': {
    fr: 'une autre date',
    es: 'otra fecha',
    ar: 'تاريخ آخر',
  },
  'summary of the page': {
    fr: 'résumé de la page',
    es: 'resumen de la página',
    ar: 'ملخص الصفحة',
  },
  copyright: {
    fr: 'droits d’auteur',
    es: 'derechos de autor',
    ar: 'حقوق النشر',
  },
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
