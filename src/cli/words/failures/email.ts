import type { Translations } from '../said.ts';

/** Of emails that cannot be written. */
export const EMAIL_FAILURES: Translations = {
  'newsroom.yaml, email.clients: there is no "{client}".': {
    fr: 'newsroom.yaml, email.clients : il n’y a pas de « {client} ».',
    es: 'newsroom.yaml, email.clients: no hay ningún «{client}».',
    ar: '‏newsroom.yaml، email.clients: لا يوجد «{client}».',
  },
  'Known: {list}.': {
    fr: 'Connus : {list}.',
    es: 'Conocidos: {list}.',
    ar: 'المعروف: {list}.',
  },
  'newsroom.yaml, {setting} {reason:text}.': {
    fr: 'newsroom.yaml, {setting} {reason}.',
    es: 'newsroom.yaml, {setting} {reason}.',
    ar: '‏newsroom.yaml، {setting} {reason}.',
  },
  'newsroom.yaml, {setting} {reason:text} ({character}).': {
    fr: 'newsroom.yaml, {setting} {reason} ({character}).',
    es: 'newsroom.yaml, {setting} {reason} ({character}).',
    ar: '‏newsroom.yaml، {setting} {reason} ({character}).',
  },
  'newsroom.yaml, email.unsubscribe {part} {reason:text}.': {
    fr: 'newsroom.yaml, email.unsubscribe {part} {reason}.',
    es: 'newsroom.yaml, email.unsubscribe {part} {reason}.',
    ar: '‏newsroom.yaml، email.unsubscribe {part} {reason}.',
  },
  'newsroom.yaml, email.unsubscribe {part} {reason:text} ({character}).': {
    fr: 'newsroom.yaml, email.unsubscribe {part} {reason} ({character}).',
    es: 'newsroom.yaml, email.unsubscribe {part} {reason} ({character}).',
    ar: '‏newsroom.yaml، email.unsubscribe {part} {reason} ({character}).',
  },
  'Correct it in newsroom.yaml: without it no email can be written.': {
    fr: 'Corrigez-le dans newsroom.yaml : sans cela aucun courriel ne peut être écrit.',
    es: 'Corríjalo en newsroom.yaml: sin ello no se puede escribir ningún correo.',
    ar: 'صححه في newsroom.yaml: لا تُكتب رسالة بدونه.',
  },
  'holds a control character': {
    fr: 'contient un caractère de commande',
    es: 'contiene un carácter de control',
    ar: 'فيه محرف تحكم',
  },
  'holds a line separator': {
    fr: 'contient un séparateur de lignes',
    es: 'contiene un separador de líneas',
    ar: 'فيه فاصل أسطر',
  },
  'holds a character that reverses the order of the text': {
    fr: 'contient un caractère qui inverse l’ordre du texte',
    es: 'contiene un carácter que invierte el orden del texto',
    ar: 'فيه محرف يعكس ترتيب النص',
  },
  'holds half a character': {
    fr: 'contient la moitié d’un caractère',
    es: 'contiene medio carácter',
    ar: 'فيه نصف محرف',
  },
  'is no e-mail address that the internet knows': {
    fr: 'n’est pas une adresse électronique que l’internet connaît',
    es: 'no es una dirección de correo que internet conozca',
    ar: 'ليس عنوان بريد يعرفه الإنترنت',
  },
  'has letters beyond ASCII before the @, which many mail servers refuse': {
    fr: 'a des lettres hors ASCII avant le @, que beaucoup de serveurs refusent',
    es: 'tiene letras fuera de ASCII antes de la @, que muchos servidores rechazan',
    ar: 'فيه حروف خارج ASCII قبل @ ترفضها خوادم كثيرة',
  },
  'cannot be written: emails are dated from 1900 to 9999': {
    fr: 'ne peut être écrite : les courriels sont datés de 1900 à 9999',
    es: 'no se puede escribir: los correos se fechan de 1900 a 9999',
    ar: 'لا يُكتب: تواريخ الرسائل من 1900 إلى 9999',
  },
  'gives no Message-ID: its host is no name of the internet': {
    fr: 'ne donne pas de Message-ID : son hôte n’est pas un nom de l’internet',
    es: 'no da un Message-ID: su host no es un nombre de internet',
    ar: 'لا يعطي Message-ID: مضيفه ليس اسماً على الإنترنت',
  },
  'is no language tag': {
    fr: 'n’est pas un code de langue',
    es: 'no es un código de idioma',
    ar: 'ليس رمز لغة',
  },
  'is no plain https: or mailto: address': {
    fr: 'n’est pas une simple adresse https: ou mailto:',
    es: 'no es una dirección https: o mailto: simple',
    ar: 'ليس عنوان https: أو mailto: بسيطاً',
  },
  'needs an https address': {
    fr: 'demande une adresse https',
    es: 'necesita una dirección https',
    ar: 'يحتاج إلى عنوان https',
  },
  'gives no address for pictures: its host is no name of the internet': {
    fr: 'ne donne pas d’adresse pour les images : son hôte n’est pas un nom de l’internet',
    es: 'no da dirección para las imágenes: su host no es un nombre de internet',
    ar: 'لا يعطي عنواناً للصور: مضيفه ليس اسماً على الإنترنت',
  },
  'is there twice': {
    fr: 'est là deux fois',
    es: 'está dos veces',
    ar: 'موجود مرتين',
  },
  'is no picture': {
    fr: 'n’est pas une image',
    es: 'no es una imagen',
    ar: 'ليس صورة',
  },
  'has a name that mail programs do not take': {
    fr: 'a un nom que les logiciels de courriel n’acceptent pas',
    es: 'tiene un nombre que los programas de correo no aceptan',
    ar: 'له اسم لا تقبله برامج البريد',
  },
};
