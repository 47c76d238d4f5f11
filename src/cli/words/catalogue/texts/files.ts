import type { Translations } from '../../said.ts';

/** What is said of files that cannot be read, of a failure of the program, and in editors. */
export const FILES: Translations = {
  '{path} is larger than {size} MB.': {
    fr: '{path} dépasse {size} Mo.',
    es: '{path} supera los {size} MB.',
    ar: '{path} أكبر من {size} ميغابايت.',
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
  'This source could not be read.': {
    fr: 'Cette source n’a pas pu être lue.',
    es: 'Esta fuente no se pudo leer.',
    ar: 'تعذرت قراءة هذا المصدر.',
  },
  'Its text is not shown here, since it is not public or cannot be read: run lint yourself, or use --show-source.': {
    fr: 'Son texte n’est pas montré ici, car il n’est pas public ou ne peut pas être lu : lancez lint vous-même, ou utilisez --show-source.',
    es: 'Su texto no se muestra aquí, porque no es público o no se puede leer: ejecute lint en su equipo, o use --show-source.',
    ar: 'لا يُعرض نصه هنا لأنه غير منشور أو لا تمكن قراءته: شغّل lint بنفسك، أو استعمل --show-source.',
  },
  'It was compared with a release that is not public or cannot be read, of which nothing is shown here: run lint yourself, or use --show-source.':
    {
      fr: 'La comparaison s’est faite avec un communiqué qui n’est pas public ou ne peut pas être lu, et dont rien n’est montré ici : lancez lint vous-même, ou utilisez --show-source.',
      es: 'Se comparó con un comunicado que no es público o no se puede leer, del que aquí no se muestra nada: ejecute lint en su equipo, o use --show-source.',
      ar: 'جرت المقارنة ببيان غير منشور أو لا تمكن قراءته، ولا يُعرض منه شيء هنا: شغّل lint بنفسك، أو استعمل --show-source.',
    },
  'A place in a release that is not public.': {
    fr: 'Un passage d’un communiqué qui n’est pas public.',
    es: 'Un lugar de un comunicado que no es público.',
    ar: 'موضع في بيان غير منشور.',
  },
  'The rule {id}': {
    fr: 'la règle {id}',
    es: 'la regla {id}',
    ar: 'القاعدة {id}',
  },
};
