import type { Translations } from '../said.ts';

/** Of newsrooms and what a new release needs. */
export const NEWSROOM_FAILURES: Translations = {
  'The settings in {files} have errors.': {
    fr: 'Les réglages dans {files} ont des erreurs.',
    es: 'La configuración en {files} tiene errores.',
    ar: 'في إعدادات {files} أخطاء.',
  },
  'newsroom.yaml and offices.yaml': {
    fr: 'newsroom.yaml et offices.yaml',
    es: 'newsroom.yaml y offices.yaml',
    ar: '‏newsroom.yaml و offices.yaml',
  },
  'Correct them and run the command again.': {
    fr: 'Corrigez-les et relancez la commande.',
    es: 'Corríjalos y ejecute el comando de nuevo.',
    ar: 'صححها وشغّل الأمر من جديد.',
  },
  'There is no newsroom in {folder} or above it.': {
    fr: 'Il n’y a pas de rédaction dans {folder} ni au-dessus.',
    es: 'No hay ninguna redacción en {folder} ni por encima.',
    ar: 'لا غرفة أخبار في {folder} ولا فوقه.',
  },
  'Go to the folder of your newsroom, or make one: iom-release init': {
    fr: 'Allez dans le dossier de votre rédaction, ou créez-en une : iom-release init',
    es: 'Vaya a la carpeta de su redacción, o cree una: iom-release init',
    ar: 'انتقل إلى مجلد غرفة أخبارك، أو أنشئ واحدة: iom-release init',
  },
  'There is a newsroom in {folder} already.': {
    fr: 'Il y a déjà une rédaction dans {folder}.',
    es: 'Ya hay una redacción en {folder}.',
    ar: 'توجد غرفة أخبار في {folder} من قبل.',
  },
  'Nothing was changed. Make your next release with: iom-release new': {
    fr: 'Rien n’a été changé. Créez le prochain communiqué avec : iom-release new',
    es: 'No se cambió nada. Cree el próximo comunicado con: iom-release new',
    ar: 'لم يتغير شيء. أنشئ بيانك التالي بالأمر: iom-release new',
  },
  'Still needed: {names:text}.': {
    fr: 'Il manque encore : {names}.',
    es: 'Aún falta: {names}.',
    ar: 'ما زال ينقص: {names}.',
  },
  'Still needed: {names}.': {
    fr: 'Il manque encore : {names}.',
    es: 'Aún falta: {names}.',
    ar: 'ما زال ينقص: {names}.',
  },
  'a headline': {
    fr: 'un titre',
    es: 'un titular',
    ar: 'عنوان',
  },
  'a headline, {more}': {
    fr: 'un titre, {more}',
    es: 'un titular, {more}',
    ar: 'عنوان، {more}',
  },
  'a headline: write it behind the command: iom-release new "Headline" …': {
    fr: 'un titre : écrivez-le après la commande : iom-release new "Titre" …',
    es: 'un titular: escríbalo después del comando: iom-release new "Titular" …',
    ar: 'العنوان: اكتبه بعد الأمر: iom-release new "عنوان" …',
  },
  '--office: mexico, headquarters, … (iom-release offices lists them)': {
    fr: '--office : mexico, headquarters, … (iom-release offices les énumère)',
    es: '--office: mexico, headquarters, … (iom-release offices las lista)',
    ar: '--office: ‏mexico، headquarters، … (iom-release offices يسردها)',
  },
  '--office: the office whose clocks are meant': {
    fr: '--office : le bureau dont l’heure est entendue',
    es: '--office: la oficina cuyo reloj vale',
    ar: '--office: المكتب المقصود بتوقيته',
  },
  '--contact: "Name, function, +41 22 717 9111, name@iom.int"': {
    fr: '--contact : "Nom, fonction, +41 22 717 9111, nom@iom.int"',
    es: '--contact: "Nombre, función, +41 22 717 9111, nombre@iom.int"',
    ar: '--contact: "الاسم، الصفة، +41 22 717 9111، name@iom.int"',
  },
  '--contact: {names} or "Name, function, +41 22 717 9111, name@iom.int"': {
    fr: '--contact : {names} ou "Nom, fonction, +41 22 717 9111, nom@iom.int"',
    es: '--contact: {names} o "Nombre, función, +41 22 717 9111, nombre@iom.int"',
    ar: '--contact: {names} أو "الاسم، الصفة، +41 22 717 9111، name@iom.int"',
  },
  '--{flag}: {message:text}': {
    fr: '--{flag} : {message}',
    es: '--{flag}: {message}',
    ar: '--{flag}: {message}',
  },
  '--{flag}: {message}': {
    fr: '--{flag} : {message}',
    es: '--{flag}: {message}',
    ar: '--{flag}: {message}',
  },
  'Correct it and run the command again.': {
    fr: 'Corrigez cela et relancez la commande.',
    es: 'Corríjalo y ejecute el comando de nuevo.',
    ar: 'صححه وشغّل الأمر من جديد.',
  },
  'Add your office: --office mexico (iom-release offices lists them)': {
    fr: 'Ajoutez votre bureau : --office mexico (iom-release offices les énumère)',
    es: 'Añada su oficina: --office mexico (iom-release offices las lista)',
    ar: 'أضف مكتبك: --office mexico (iom-release offices يسردها)',
  },
  '"{text}" cannot be part of an address.': {
    fr: '« {text} » ne peut faire partie d’une adresse.',
    es: '«{text}» no puede formar parte de una dirección.',
    ar: '«{text}» لا يصلح جزءاً من عنوان.',
  },
  'Write {text:text}': {
    fr: 'Écrivez {text}',
    es: 'Escriba {text}',
    ar: 'اكتب {text}',
  },
  'a name': {
    fr: 'un nom',
    es: 'un nombre',
    ar: 'اسماً',
  },
  'There is no contact "{text}".': {
    fr: 'Il n’y a pas de contact « {text} ».',
    es: 'No hay ningún contacto «{text}».',
    ar: 'لا جهة اتصال باسم «{text}».',
  },
  'Add it to offices.yaml, or write it out: "Name, function, +41 22 717 9111, name@iom.int".': {
    fr: 'Ajoutez-le à offices.yaml, ou écrivez-le en entier : "Nom, fonction, +41 22 717 9111, nom@iom.int".',
    es: 'Añádalo a offices.yaml, o escríbalo completo: "Nombre, función, +41 22 717 9111, nombre@iom.int".',
    ar: 'أضفها إلى offices.yaml، أو اكتبها كاملة: "الاسم، الصفة، +41 22 717 9111، name@iom.int".',
  },
  'Did you mean {meant}? Or write it out: "Name, function, +41 22 717 9111, name@iom.int".': {
    fr: 'Vouliez-vous dire {meant} ? Ou écrivez-le en entier : "Nom, fonction, +41 22 717 9111, nom@iom.int".',
    es: '¿Quiso decir {meant}? O escríbalo completo: "Nombre, función, +41 22 717 9111, nombre@iom.int".',
    ar: 'هل قصدت {meant}؟ أو اكتبها كاملة: "الاسم، الصفة، +41 22 717 9111، name@iom.int".',
  },
};
