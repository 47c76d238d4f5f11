import type { Translations } from '../said.ts';

/** Of offices, languages, days, formats and rules that do not exist. */
export const VALUES_FAILURES: Translations = {
  '"{text}" could be several offices.': {
    fr: '« {text} » peut désigner plusieurs bureaux.',
    es: '«{text}» puede ser varias oficinas.',
    ar: '«{text}» قد يعني عدة مكاتب.',
  },
  'Write one of: {list}.': {
    fr: 'Écrivez l’un de ceux-ci : {list}.',
    es: 'Escriba uno de estos: {list}.',
    ar: 'اكتب واحداً من: {list}.',
  },
  'No office is called "{text}".': {
    fr: 'Aucun bureau ne s’appelle « {text} ».',
    es: 'Ninguna oficina se llama «{text}».',
    ar: 'لا مكتب اسمه «{text}».',
  },
  'There is no office "{text}".': {
    fr: 'Il n’y a pas de bureau « {text} ».',
    es: 'No hay ninguna oficina «{text}».',
    ar: 'لا مكتب باسم «{text}».',
  },
  'Search them: iom-release offices': {
    fr: 'Cherchez-les avec : iom-release offices',
    es: 'Búsquelas con: iom-release offices',
    ar: 'ابحث عنها بالأمر: iom-release offices',
  },
  '"{text}" is no language.': {
    fr: '« {text} » n’est pas une langue.',
    es: '«{text}» no es un idioma.',
    ar: '«{text}» ليست لغة.',
  },
  'Write en, fr, es or ar.': {
    fr: 'Écrivez en, fr, es ou ar.',
    es: 'Escriba en, fr, es o ar.',
    ar: 'اكتب en أو fr أو es أو ar.',
  },
  'Write a tag, such as en or pt-BR.': {
    fr: 'Écrivez un code, comme en ou pt-BR.',
    es: 'Escriba un código, como en o pt-BR.',
    ar: 'اكتب رمزاً مثل en أو pt-BR.',
  },
  'There is no country "{text}".': {
    fr: 'Il n’y a pas de pays « {text} ».',
    es: 'No hay ningún país «{text}».',
    ar: 'لا بلد باسم «{text}».',
  },
  'Write its ISO code, such as MX, or its name.': {
    fr: 'Écrivez son code ISO, comme MX, ou son nom.',
    es: 'Escriba su código ISO, como MX, o su nombre.',
    ar: 'اكتب رمزه في ISO مثل MX، أو اسمه.',
  },
  '--since {since} is later than --until {until}: no release is of both.': {
    fr: '--since {since} est plus tard que --until {until} : aucun communiqué n’est des deux.',
    es: '--since {since} es posterior a --until {until}: ningún comunicado cumple ambos.',
    ar: '--since {since} بعد --until {until}: لا بيان يوافقهما معاً.',
  },
  'Write the earlier day behind --since.': {
    fr: 'Écrivez le jour le plus ancien après --since.',
    es: 'Escriba el día más temprano después de --since.',
    ar: 'اكتب اليوم الأسبق بعد --since.',
  },
  '"{text}" is not a day.': {
    fr: '« {text} » n’est pas un jour.',
    es: '«{text}» no es un día.',
    ar: '«{text}» ليس يوماً.',
  },
  'Write 2009-06-19, 2009-06 or 2009.': {
    fr: 'Écrivez 2009-06-19, 2009-06 ou 2009.',
    es: 'Escriba 2009-06-19, 2009-06 o 2009.',
    ar: 'اكتب 2009-06-19 أو 2009-06 أو 2009.',
  },
  '"{text}" is no date.': {
    fr: '« {text} » n’est pas une date.',
    es: '«{text}» no es una fecha.',
    ar: '«{text}» ليس تاريخاً.',
  },
  'Write it as 2009-06-19.': {
    fr: 'Écrivez-la ainsi : 2009-06-19.',
    es: 'Escríbala así: 2009-06-19.',
    ar: 'اكتبه هكذا: 2009-06-19.',
  },
  '"{text}" is not a moment.': {
    fr: '« {text} » n’est pas un moment.',
    es: '«{text}» no es un momento.',
    ar: '«{text}» ليس وقتاً.',
  },
  'Write a timestamp with an offset: --now {time}': {
    fr: 'Écrivez un horodatage avec décalage : --now {time}',
    es: 'Escriba fecha y hora con desfase: --now {time}',
    ar: 'اكتب تاريخاً وساعة مع الفرق عن UTC: ‏--now {time}',
  },
  'There is no format "{text}".': {
    fr: 'Il n’y a pas de format « {text} ».',
    es: 'No hay ningún formato «{text}».',
    ar: 'لا صيغة باسم «{text}».',
  },
  'Formats: {list}.': {
    fr: 'Formats : {list}.',
    es: 'Formatos: {list}.',
    ar: 'الصيغ: {list}.',
  },
  'Did you mean {meant}?': {
    fr: 'Vouliez-vous dire {meant} ?',
    es: '¿Quiso decir {meant}?',
    ar: 'هل قصدت {meant}؟',
  },
  'Did you mean "{meant}"?': {
    fr: 'Vouliez-vous dire « {meant} » ?',
    es: '¿Quiso decir «{meant}»?',
    ar: 'هل قصدت «{meant}»؟',
  },
  '{one}" or "{other}': {
    fr: '{one} » ou « {other}',
    es: '{one}» o «{other}',
    ar: '{one}» أو «{other}',
  },
  'Did you mean {meant}? Formats: {list}.': {
    fr: 'Vouliez-vous dire {meant} ? Formats : {list}.',
    es: '¿Quiso decir {meant}? Formatos: {list}.',
    ar: 'هل قصدت {meant}؟ الصيغ: {list}.',
  },
  'There is no rule "{text}".': {
    fr: 'Il n’y a pas de règle « {text} ».',
    es: 'No hay ninguna regla «{text}».',
    ar: 'لا قاعدة باسم «{text}».',
  },
  'There is no schema "{text}".': {
    fr: 'Il n’y a pas de schéma « {text} ».',
    es: 'No hay ningún esquema «{text}».',
    ar: 'لا مخطط باسم «{text}».',
  },
  'Choose {list}.': {
    fr: 'Choisissez {list}.',
    es: 'Elija {list}.',
    ar: 'اختر {list}.',
  },
  'No release was found.': {
    fr: 'Aucun communiqué n’a été trouvé.',
    es: 'No se encontró ningún comunicado.',
    ar: 'لم يُعثر على أي بيان.',
  },
  'Go to the folder of the newsroom, or name files or folders that hold Markdown files.': {
    fr: 'Allez dans le dossier de la rédaction, ou nommez des fichiers ou dossiers qui contiennent du Markdown.',
    es: 'Vaya a la carpeta de la redacción, o indique archivos o carpetas que contengan Markdown.',
    ar: 'انتقل إلى مجلد غرفة الأخبار، أو سمِّ ملفات أو مجلدات تحوي ملفات Markdown.',
  },
  'There is no release to check.': {
    fr: 'Il n’y a aucun communiqué à vérifier.',
    es: 'No hay ningún comunicado que revisar.',
    ar: 'لا بيان يُفحص.',
  },
  'Name files or folders that hold Markdown files.': {
    fr: 'Nommez des fichiers Markdown, ou des dossiers qui en contiennent.',
    es: 'Indique archivos Markdown, o carpetas que los contengan.',
    ar: 'سمِّ ملفات Markdown أو مجلدات فيها مثلها.',
  },
};
