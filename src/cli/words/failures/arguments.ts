import type { Translations } from '../said.ts';

/** Of how a command was written, and of a program that failed. */
export const ARGUMENTS_FAILURES: Translations = {
  'error:': {
    fr: 'erreur :',
    es: 'error:',
    ar: 'خطأ:',
  },
  'error: {text:text}': {
    fr: 'erreur : {text}',
    es: 'error: {text}',
    ar: 'خطأ: {text}',
  },
  'error: {text}': {
    fr: 'erreur : {text}',
    es: 'error: {text}',
    ar: 'خطأ: {text}',
  },
  "unknown command '{name}'": {
    fr: 'commande inconnue : « {name} »',
    es: 'comando desconocido: «{name}»',
    ar: 'أمر غير معروف: «{name}»',
  },
  "unknown option '{name}'": {
    fr: 'option inconnue : « {name} »',
    es: 'opción desconocida: «{name}»',
    ar: 'خيار غير معروف: «{name}»',
  },
  "missing required argument '{name}'": {
    fr: 'il manque l’argument « {name} »',
    es: 'falta el argumento «{name}»',
    ar: 'تنقص القيمة «{name}»',
  },
  "required option '{name}' not specified": {
    fr: 'il manque l’option « {name} »',
    es: 'falta la opción «{name}»',
    ar: 'ينقص الخيار «{name}»',
  },
  "option '{name}' argument missing": {
    fr: 'il manque une valeur à l’option « {name} »',
    es: 'falta el valor de la opción «{name}»',
    ar: 'تنقص قيمة الخيار «{name}»',
  },
  "too many arguments for '{command}'. Expected {expected} arguments but got {given}.": {
    fr: 'trop d’arguments pour « {command} » : {expected} attendus, {given} donnés.',
    es: 'demasiados argumentos para «{command}»: se esperaban {expected}, se dieron {given}.',
    ar: 'قيم أكثر من اللازم للأمر «{command}»: المتوقع {expected} والمعطى {given}.',
  },
  "too many arguments for '{command}'. Expected {expected} argument but got {given}.": {
    fr: 'trop d’arguments pour « {command} » : {expected} attendu, {given} donnés.',
    es: 'demasiados argumentos para «{command}»: se esperaba {expected}, se dieron {given}.',
    ar: 'قيم أكثر من اللازم للأمر «{command}»: المتوقع {expected} والمعطى {given}.',
  },
  "option '{option}' argument '{value}' is invalid. {why:text}": {
    fr: 'l’option « {option} » ne prend pas la valeur « {value} ». {why}',
    es: 'la opción «{option}» no admite el valor «{value}». {why}',
    ar: 'الخيار «{option}» لا يقبل القيمة «{value}». {why}',
  },
  "option '{option}' argument '{value}' is invalid. {why}": {
    fr: 'l’option « {option} » ne prend pas la valeur « {value} ». {why}',
    es: 'la opción «{option}» no admite el valor «{value}». {why}',
    ar: 'الخيار «{option}» لا يقبل القيمة «{value}». {why}',
  },
  "command-argument value '{value}' is invalid for argument '{name}'. {why:text}": {
    fr: 'l’argument « {name} » ne prend pas la valeur « {value} ». {why}',
    es: 'el argumento «{name}» no admite el valor «{value}». {why}',
    ar: '«{name}» لا يقبل القيمة «{value}». {why}',
  },
  "command-argument value '{value}' is invalid for argument '{name}'. {why}": {
    fr: 'l’argument « {name} » ne prend pas la valeur « {value} ». {why}',
    es: 'el argumento «{name}» no admite el valor «{value}». {why}',
    ar: '«{name}» لا يقبل القيمة «{value}». {why}',
  },
  'Allowed choices are {list}.': {
    fr: 'Valeurs possibles : {list}.',
    es: 'Valores posibles: {list}.',
    ar: 'القيم الممكنة: {list}.',
  },
  '(Did you mean {meant}?)': {
    fr: '(Vouliez-vous dire {meant} ?)',
    es: '(¿Quiso decir {meant}?)',
    ar: '(هل قصدت {meant}؟)',
  },
  '(Did you mean one of {meant}?)': {
    fr: '(Vouliez-vous dire l’un de ceux-ci : {meant} ?)',
    es: '(¿Quiso decir uno de estos: {meant}?)',
    ar: '(هل قصدت واحداً من: {meant}؟)',
  },
  '(add --help for help)': {
    fr: '(ajoutez --help pour l’aide)',
    es: '(añada --help para ver la ayuda)',
    ar: '(أضف --help للمساعدة)',
  },
  'It must be a whole number from {least} to {most}.': {
    fr: 'Il faut un nombre entier de {least} à {most}.',
    es: 'Debe ser un número entero de {least} a {most}.',
    ar: 'يجب أن يكون عدداً صحيحاً من {least} إلى {most}.',
  },
  'It must be a whole number.': {
    fr: 'Il faut un nombre entier.',
    es: 'Debe ser un número entero.',
    ar: 'يجب أن يكون عدداً صحيحاً.',
  },
  'It must be one short line.': {
    fr: 'Il faut une seule ligne courte.',
    es: 'Debe ser una sola línea corta.',
    ar: 'يجب أن يكون سطراً واحداً قصيراً.',
  },
  'It must not be empty.': {
    fr: 'Il ne doit pas être vide.',
    es: 'No debe estar vacío.',
    ar: 'يجب ألا يكون فارغاً.',
  },
  'Name at least one.': {
    fr: 'Nommez-en au moins un.',
    es: 'Indique al menos uno.',
    ar: 'سمِّ واحداً على الأقل.',
  },
  'Name at least one format.': {
    fr: 'Nommez au moins un format.',
    es: 'Indique al menos un formato.',
    ar: 'سمِّ صيغة واحدة على الأقل.',
  },
  'Write the rule and off, info, warn or error: phone/format=off': {
    fr: 'Écrivez la règle et off, info, warn ou error : phone/format=off',
    es: 'Escriba la regla y off, info, warn o error: phone/format=off',
    ar: 'اكتب القاعدة و off أو info أو warn أو error: ‏phone/format=off',
  },
  'There is no such form of report. Choose one of {list}.': {
    fr: 'Cette forme de rapport n’existe pas. Choisissez parmi {list}.',
    es: 'Esa forma de informe no existe. Elija una de {list}.',
    ar: 'لا شكل تقرير بهذا الاسم. اختر من {list}.',
  },
  'There is no such form of report. Did you mean {meant}?': {
    fr: 'Cette forme de rapport n’existe pas. Vouliez-vous dire {meant} ?',
    es: 'Esa forma de informe no existe. ¿Quiso decir {meant}?',
    ar: 'لا شكل تقرير بهذا الاسم. هل قصدت {meant}؟',
  },
  'Name a file after the equals sign.': {
    fr: 'Nommez un fichier après le signe égal.',
    es: 'Indique un archivo después del signo igual.',
    ar: 'سمِّ ملفاً بعد علامة المساواة.',
  },
  'Two reports cannot both go to {place:text}.': {
    fr: 'Deux rapports ne peuvent aller ensemble vers {place}.',
    es: 'Dos informes no pueden ir a la vez a {place}.',
    ar: 'لا يمكن أن يذهب تقريران إلى {place} معاً.',
  },
  'Two reports cannot both go to {place}.': {
    fr: 'Deux rapports ne peuvent aller ensemble vers {place}.',
    es: 'Dos informes no pueden ir a la vez a {place}.',
    ar: 'لا يمكن أن يذهب تقريران إلى {place} معاً.',
  },
  'standard output': {
    fr: 'la sortie standard',
    es: 'la salida estándar',
    ar: 'الخرج القياسي',
  },
  'iom-release failed: {text}': {
    fr: 'iom-release a échoué : {text}',
    es: 'iom-release falló: {text}',
    ar: 'تعطل iom-release: {text}',
  },
  'Run it again with --debug, and report what it says.': {
    fr: 'Relancez-le avec --debug, et signalez ce qu’il dit.',
    es: 'Ejecútelo de nuevo con --debug, e informe de lo que diga.',
    ar: 'شغّله من جديد مع --debug، وأبلغ عما يقول.',
  },
  'Please report this with the lines above.': {
    fr: 'Signalez-le, s’il vous plaît, avec les lignes ci-dessus.',
    es: 'Informe de ello, por favor, con las líneas de arriba.',
    ar: 'أبلغ عن ذلك من فضلك مع الأسطر التي فوق.',
  },
  'Please report this.': {
    fr: 'Signalez-le, s’il vous plaît.',
    es: 'Informe de ello, por favor.',
    ar: 'أبلغ عن ذلك من فضلك.',
  },
  'The output cannot be written: {code}.': {
    fr: 'Le résultat ne peut être écrit : {code}.',
    es: 'El resultado no se puede escribir: {code}.',
    ar: 'لا يمكن كتابة الناتج: {code}.',
  },
};
