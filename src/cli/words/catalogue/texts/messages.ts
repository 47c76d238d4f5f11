import type { Translations } from '../../said.ts';

/** Why an email cannot be written. */
export const MESSAGES: Translations = {
  'The email is not written: {part:text} {reason:text}.': {
    fr: 'Le courriel n’est pas écrit : {part} {reason}.',
    es: 'El correo no se escribe: {part} {reason}.',
    ar: 'لم تُكتب الرسالة – {part}: {reason}.',
  },
  'The email is not written: {part:text} {reason:text} ({character}).': {
    fr: 'Le courriel n’est pas écrit : {part} {reason} ({character}).',
    es: 'El correo no se escribe: {part} {reason} ({character}).',
    ar: 'لم تُكتب الرسالة – {part}: {reason} ({character}).',
  },
  'the headline': {
    fr: 'le titre',
    es: 'el titular',
    ar: 'العنوان',
  },
  'the date': {
    fr: 'la date',
    es: 'la fecha',
    ar: 'التاريخ',
  },
  'the language': {
    fr: 'la langue',
    es: 'el idioma',
    ar: 'اللغة',
  },
  'its text': {
    fr: 'son texte',
    es: 'su texto',
    ar: 'نصها',
  },
  'its HTML': {
    fr: 'son HTML',
    es: 'su HTML',
    ar: 'HTML',
  },
  'a picture': {
    fr: 'une image',
    es: 'una imagen',
    ar: 'صورة',
  },
  'holds a control character': {
    fr: 'contient un caractère de contrôle',
    es: 'contiene un carácter de control',
    ar: 'حرف تحكم',
  },
  'holds a line separator': {
    fr: 'contient un séparateur de lignes',
    es: 'contiene un separador de líneas',
    ar: 'فاصل أسطر',
  },
  'holds a character that reverses the order of the text': {
    fr: 'contient un caractère qui inverse l’ordre du texte',
    es: 'contiene un carácter que invierte el orden del texto',
    ar: 'حرف يعكس ترتيب النص',
  },
  'holds half a character': {
    fr: 'contient une moitié de caractère',
    es: 'contiene medio carácter',
    ar: 'نصف حرف',
  },
  'is no e-mail address that the internet knows': {
    fr: 'n’est pas une adresse électronique que l’internet connaît',
    es: 'no es una dirección de correo que conozca internet',
    ar: 'عنوان بريد لا يعرفه الإنترنت',
  },
  'has letters beyond ASCII before the @, which many mail servers refuse': {
    fr: 'a des lettres hors ASCII avant le @, que beaucoup de serveurs refusent',
    es: 'tiene letras fuera de ASCII antes de la @, que muchos servidores rechazan',
    ar: 'حروف خارج ASCII قبل @ ترفضها خوادم كثيرة',
  },
  'cannot be written: emails are dated from 1900 to 9999': {
    fr: 'ne peut pas être écrite : les courriels sont datés de 1900 à 9999',
    es: 'no se puede escribir: los correos llevan fechas de 1900 a 9999',
    ar: 'لا يُكتب: تؤرخ الرسائل من 1900 إلى 9999',
  },
  'gives no Message-ID: its host is no name of the internet': {
    fr: 'ne donne pas de Message-ID : son hôte n’est pas un nom de l’internet',
    es: 'no da un Message-ID: su host no es un nombre de internet',
    ar: 'لا Message-ID منه: مضيفه ليس اسماً على الإنترنت',
  },
  'is no language tag': {
    fr: 'n’est pas un code de langue',
    es: 'no es un código de idioma',
    ar: 'ليس رمز لغة',
  },
  'is no plain https: or mailto: address': {
    fr: 'n’est pas une simple adresse https: ou mailto:',
    es: 'no es una simple dirección https: o mailto:',
    ar: 'ليس عنوان https: أو mailto: بسيطاً',
  },
  'needs an https address': {
    fr: 'a besoin d’une adresse https',
    es: 'necesita una dirección https',
    ar: 'يلزم عنوان https',
  },
  'gives no address for pictures: its host is no name of the internet': {
    fr: 'ne donne pas d’adresse pour les images : son hôte n’est pas un nom de l’internet',
    es: 'no da una dirección para las imágenes: su host no es un nombre de internet',
    ar: 'لا عنوان منه للصور: مضيفه ليس اسماً على الإنترنت',
  },
  'is there twice': {
    fr: 'figure deux fois',
    es: 'está dos veces',
    ar: 'مكررة',
  },
  'is no picture': {
    fr: 'n’est pas une image',
    es: 'no es una imagen',
    ar: 'ليست صورة',
  },
  'has a name that mail programs do not take': {
    fr: 'a un nom que les messageries n’acceptent pas',
    es: 'tiene un nombre que los programas de correo no aceptan',
    ar: 'اسم لا تقبله برامج البريد',
  },
  'Look at the templates in email/ and at the words in strings/.': {
    fr: 'Regardez les modèles dans email/ et les mots dans strings/.',
    es: 'Revise las plantillas en email/ y las palabras en strings/.',
    ar: 'انظر إلى القوالب في email/ والكلمات في strings/.',
  },
  'Correct it.': {
    fr: 'Corrigez-le.',
    es: 'Corríjalo.',
    ar: 'صحّحه.',
  },
};
