import type { Translations } from '../../said.ts';

/** What is said of keys that are missing or unknown, and of values that have another shape. */
export const SHAPE: Translations = {
  '"{key}" is missing.': {
    fr: '« {key} » manque.',
    es: 'Falta «{key}».',
    ar: 'ينقص «{key}».',
  },
  '"{key}" has no value.': {
    fr: '« {key} » n’a pas de valeur.',
    es: '«{key}» no tiene valor.',
    ar: '«{key}» بلا قيمة.',
  },
  'The key "{key}" is not known here.': {
    fr: 'La clé « {key} » n’est pas connue ici.',
    es: 'La clave «{key}» no se conoce aquí.',
    ar: 'المفتاح «{key}» غير معروف هنا.',
  },
  'Known keys: {keys}.': {
    fr: 'Clés connues : {keys}.',
    es: 'Claves conocidas: {keys}.',
    ar: 'المفاتيح المعروفة: {keys}.',
  },
  'Did you mean {names:or}?': {
    fr: 'Vouliez-vous dire {names} ?',
    es: '¿Quiso decir {names}?',
    ar: 'هل قصدت {names}؟',
  },
  'Make it a list': {
    fr: 'Faites-en une liste',
    es: 'Conviértalo en una lista',
    ar: 'اجعلها قائمة',
  },
  '"{key}" {expected:text}.': {
    fr: '« {key} » {expected}.',
    es: '«{key}» {expected}.',
    ar: '«{key}» {expected}.',
  },
  '{first:text}, or {second:text}': {
    fr: '{first}, ou {second}',
    es: '{first}, o {second}',
    ar: '{first}، أو {second}',
  },
  'must be {one:text} or {other:text}': {
    fr: 'doit être {one} ou {other}',
    es: 'debe ser {one} o {other}',
    ar: 'يجب أن يكون {one} أو {other}',
  },
  'a text': {
    fr: 'un texte',
    es: 'un texto',
    ar: 'نصاً',
  },
  'a list': {
    fr: 'une liste',
    es: 'una lista',
    ar: 'قائمة',
  },
  'keys with values': {
    fr: 'des clés avec leurs valeurs',
    es: 'claves con valores',
    ar: 'مفاتيح بقيمها',
  },
  'must be a list': {
    fr: 'doit être une liste',
    es: 'debe ser una lista',
    ar: 'يجب أن يكون قائمة',
  },
  'must be a text': {
    fr: 'doit être un texte',
    es: 'debe ser un texto',
    ar: 'يجب أن يكون نصاً',
  },
  'must be keys with values': {
    fr: 'doit contenir des clés avec leurs valeurs',
    es: 'debe contener claves con valores',
    ar: 'يجب أن يتكون من مفاتيح بقيمها',
  },
  'must be one of {values}': {
    fr: 'doit être l’une de ces valeurs : {values}',
    es: 'debe ser uno de estos valores: {values}',
    ar: 'يجب أن يكون إحدى هذه القيم: {values}',
  },
  'must have {count} entries': {
    fr: 'doit compter {count} éléments',
    es: 'debe tener {count} elementos',
    ar: 'يجب أن يكون عدد عناصره {count}',
  },
  'must not be empty': {
    fr: 'ne doit pas être vide',
    es: 'no debe quedar vacío',
    ar: 'يجب ألا يكون فارغاً',
  },
  'has a form that is not allowed': {
    fr: 'a une forme qui n’est pas admise',
    es: 'tiene una forma que no se admite',
    ar: 'له شكل غير مقبول',
  },
  'must be one line': {
    fr: 'doit tenir sur une ligne',
    es: 'debe ocupar una sola línea',
    ar: 'يجب أن يكون سطراً واحداً',
  },
  'must be one short line': {
    fr: 'doit tenir sur une ligne courte',
    es: 'debe ser una línea corta',
    ar: 'يجب أن يكون سطراً واحداً قصيراً',
  },
  'must be an https address, such as https://press.example.org': {
    fr: 'doit être une adresse https, comme https://press.example.org',
    es: 'debe ser una dirección https, como https://press.example.org',
    ar: 'يجب أن يكون عنوان https مثل https://press.example.org',
  },
  'must be an https address': {
    fr: 'doit être une adresse https',
    es: 'debe ser una dirección https',
    ar: 'يجب أن يكون عنوان https',
  },
  'must be a day: YYYY-MM-DD': {
    fr: 'doit être un jour : AAAA-MM-JJ',
    es: 'debe ser un día: AAAA-MM-DD',
    ar: 'يجب أن يكون يوماً: YYYY-MM-DD',
  },
  'must be a number of days': {
    fr: 'doit être un nombre de jours',
    es: 'debe ser un número de días',
    ar: 'يجب أن يكون عدد أيام',
  },
  'must be mailto: and one address': {
    fr: 'doit être mailto: suivi d’une seule adresse',
    es: 'debe ser mailto: y una sola dirección',
    ar: 'يجب أن يكون mailto: وعنواناً واحداً',
  },
  'must have mailto or https': {
    fr: 'doit avoir mailto ou https',
    es: 'debe tener mailto o https',
    ar: 'يجب أن يحتوي على mailto أو https',
  },
  'must have https for one click': {
    fr: 'doit avoir https pour la désinscription en un clic',
    es: 'debe tener https para darse de baja con un clic',
    ar: 'يجب أن يحتوي على https لإلغاء الاشتراك بنقرة واحدة',
  },
  'must be named as on caniemail.com: gmail.ios': {
    fr: 'doit porter son nom sur caniemail.com : gmail.ios',
    es: 'debe llevar su nombre en caniemail.com: gmail.ios',
    ar: 'يجب أن يحمل اسمه في caniemail.com: gmail.ios',
  },
  'must be a number of columns, 30 to 199': {
    fr: 'doit être un nombre de colonnes, de 30 à 199',
    es: 'debe ser un número de columnas, de 30 a 199',
    ar: 'يجب أن يكون عدد أعمدة من 30 إلى 199',
  },
  'must be a number of lines, 20 to 199': {
    fr: 'doit être un nombre de lignes, de 20 à 199',
    es: 'debe ser un número de líneas, de 20 a 199',
    ar: 'يجب أن يكون عدد أسطر من 20 إلى 199',
  },
  'must be 1 (most urgent) to 6': {
    fr: 'doit être de 1 (le plus urgent) à 6',
    es: 'debe ser de 1 (lo más urgente) a 6',
    ar: 'يجب أن يكون من 1 (الأكثر استعجالاً) إلى 6',
  },
  'must be 1 to 3 letters': {
    fr: 'doit avoir de 1 à 3 lettres',
    es: 'debe tener de 1 a 3 letras',
    ar: 'يجب أن يكون من حرف إلى 3 أحرف',
  },
  'must be an id: lower-case letters, digits and hyphens': {
    fr: 'doit être un identifiant : minuscules, chiffres et traits d’union',
    es: 'debe ser un identificador: minúsculas, cifras y guiones',
    ar: 'يجب أن يكون معرّفاً: حروفاً لاتينية صغيرة وأرقاماً وشرطات',
  },
  'must be an id: letters, digits, hyphens, dots and underscores': {
    fr: 'doit être un identifiant : lettres, chiffres, traits d’union, points et traits de soulignement',
    es: 'debe ser un identificador: letras, cifras, guiones, puntos y guiones bajos',
    ar: 'يجب أن يكون معرّفاً: حروفاً وأرقاماً وشرطات ونقاطاً وشرطات سفلية',
  },
  'must be a number from 50 to 100': {
    fr: 'doit être un nombre de 50 à 100',
    es: 'debe ser un número de 50 a 100',
    ar: 'يجب أن يكون عدداً من 50 إلى 100',
  },
  'Add the headline: title: Harbour Library Opens': {
    fr: 'Ajoutez le titre – title: Ouverture de la bibliothèque du port',
    es: 'Añada el titular – title: Abre la biblioteca del puerto',
    ar: 'أضف العنوان – title: افتتاح مكتبة الميناء',
  },
  'Add the day of the release: date: 2024-03-05': {
    fr: 'Ajoutez le jour du communiqué – date: 2024-03-05',
    es: 'Añada el día del comunicado – date: 2024-03-05',
    ar: 'أضف يوم البيان – date: 2024-03-05',
  },
  'Add the office that issues it: office: mexico (iom-release offices lists them)': {
    fr: 'Ajoutez le bureau qui le publie – office: mexico (iom-release offices en donne la liste)',
    es: 'Añada la oficina que lo publica – office: mexico (iom-release offices da la lista)',
    ar: 'أضف المكتب الذي يصدره – office: mexico (يسرد iom-release offices المكاتب)',
  },
  'Add at least one contact with a name and a phone or an e-mail address.': {
    fr: 'Ajoutez au moins un contact avec un nom et un téléphone ou un courriel.',
    es: 'Añada al menos un contacto con un nombre y un teléfono o un correo.',
    ar: 'أضف جهة اتصال واحدة على الأقل باسم وهاتف أو بريد إلكتروني.',
  },
  'Tell what the picture shows, for those who cannot see it: alt: Readers at a long table': {
    fr: 'Dites ce que montre l’image à ceux qui ne la voient pas – alt: Des lecteurs autour d’une longue table',
    es: 'Diga qué muestra la imagen a quienes no pueden verla – alt: Lectores en una mesa larga',
    ar: 'قل ما تُظهره الصورة لمن لا يراها – alt: قراء حول طاولة طويلة',
  },
};
