import type { Translations } from '../../said.ts';

/** What is said of releases that were compared with others, and with what was known on their day. */
export const ARCHIVE: Translations = {
  'On {day} there were no Sustainable Development Goals: they were adopted on 25 September 2015.': {
    fr: 'Le {day}, les objectifs de développement durable n’existaient pas : ils ont été adoptés le 25 septembre 2015.',
    es: 'El {day} no existían los Objetivos de Desarrollo Sostenible: se aprobaron el 25 de septiembre de 2015.',
    ar: 'في {day} لم تكن أهداف التنمية المستدامة موجودة: فقد اعتُمدت في 25 أيلول/سبتمبر 2015.',
  },
  'Delete the goals, or check the date.': {
    fr: 'Supprimez les objectifs, ou vérifiez la date.',
    es: 'Elimine los objetivos, o compruebe la fecha.',
    ar: 'احذف الأهداف، أو تحقق من التاريخ.',
  },
  '"{found}" could not be written on {day}: {what:text}.': {
    fr: '« {found} » ne pouvait pas s’écrire le {day} : {what}.',
    es: '«{found}» no se podía escribir el {day}: {what}.',
    ar: 'لم يكن ممكناً كتابة «{found}» في {day}: {what}.',
  },
  'IOM became part of the United Nations system on 19 September 2016 (A/RES/70/296)': {
    fr: 'l’OIM est entrée dans le système des Nations Unies le 19 septembre 2016 (A/RES/70/296)',
    es: 'la OIM pasó a formar parte del sistema de las Naciones Unidas el 19 de septiembre de 2016 (A/RES/70/296)',
    ar: 'انضمت المنظمة الدولية للهجرة إلى منظومة الأمم المتحدة في 19 أيلول/سبتمبر 2016 (A/RES/70/296)',
  },
  'the Global Compact for Migration was first called for on 19 September 2016 (A/RES/71/1)': {
    fr: 'le Pacte mondial pour les migrations a été demandé pour la première fois le 19 septembre 2016 (A/RES/71/1)',
    es: 'el Pacto Mundial para la Migración se pidió por primera vez el 19 de septiembre de 2016 (A/RES/71/1)',
    ar: 'دُعي إلى الاتفاق العالمي من أجل الهجرة أول مرة في 19 أيلول/سبتمبر 2016 (A/RES/71/1)',
  },
  'WHO named the disease COVID-19 on 11 February 2020': {
    fr: 'l’OMS a nommé la maladie COVID-19 le 11 février 2020',
    es: 'la OMS llamó COVID-19 a la enfermedad el 11 de febrero de 2020',
    ar: 'أطلقت منظمة الصحة العالمية على المرض اسم كوفيد-19 في 11 شباط/فبراير 2020',
  },
  'Check the date, and whether the text was changed later.': {
    fr: 'Vérifiez la date, et si le texte a été changé plus tard.',
    es: 'Compruebe la fecha, y si el texto se cambió después.',
    ar: 'تحقق من التاريخ، ومن أن النص لم يُغيَّر لاحقاً.',
  },
  'The text is the same as that of {file}.': {
    fr: 'Le texte est le même que celui de {file}.',
    es: 'El texto es el mismo que el de {file}.',
    ar: 'النص هو نفسه نص {file}.',
  },
  'Delete one of them, and give the other former-urls for the address that goes.': {
    fr: 'Supprimez l’un des deux, et donnez à l’autre, dans former-urls, l’adresse qui disparaît.',
    es: 'Elimine uno de los dos, y dé al otro, en former-urls, la dirección que desaparece.',
    ar: 'احذف أحدهما، وضع في الآخر عنوان المحذوف تحت former-urls.',
  },
  'The same text.': {
    fr: 'Le même texte.',
    es: 'El mismo texto.',
    ar: 'النص نفسه.',
  },
  'About {percent} % of the text stands in {file} too.': {
    fr: 'Environ {percent} % du texte se trouve aussi dans {file}.',
    es: 'Cerca del {percent} % del texto está también en {file}.',
    ar: 'نحو {percent} % من النص موجود أيضاً في {file}.',
  },
  'Delete one of them, or say which corrects or updates the other.': {
    fr: 'Supprimez l’un des deux, ou dites lequel corrige ou actualise l’autre.',
    es: 'Elimine uno de los dos, o diga cuál corrige o actualiza al otro.',
    ar: 'احذف أحدهما، أو قل أيهما يصحح الآخر أو يحدّثه.',
  },
  'Nearly the same text.': {
    fr: 'Presque le même texte.',
    es: 'Casi el mismo texto.',
    ar: 'النص نفسه تقريباً.',
  },
  'This release names itself.': {
    fr: 'Ce communiqué se nomme lui-même.',
    es: 'Este comunicado se nombra a sí mismo.',
    ar: 'يسمي هذا البيان نفسه.',
  },
  '"{slug}" leads back to this release.': {
    fr: '« {slug} » ramène à ce communiqué.',
    es: '«{slug}» lleva de vuelta a este comunicado.',
    ar: 'يعود «{slug}» إلى هذا البيان.',
  },
  'Name the earlier release, and only in the later one.': {
    fr: 'Nommez le communiqué antérieur, et seulement dans le plus récent.',
    es: 'Nombre el comunicado anterior, y solo en el posterior.',
    ar: 'سمِّ البيان الأسبق، وفي البيان اللاحق فقط.',
  },
  '"{slug}" is dated {day}, after this release.': {
    fr: '« {slug} » est daté du {day}, après ce communiqué.',
    es: '«{slug}» tiene fecha del {day}, posterior a este comunicado.',
    ar: 'تاريخ «{slug}» هو {day}، بعد هذا البيان.',
  },
  'Check both dates, and which of the two corrects the other.': {
    fr: 'Vérifiez les deux dates, et lequel des deux corrige l’autre.',
    es: 'Compruebe las dos fechas, y cuál de los dos corrige al otro.',
    ar: 'تحقق من التاريخين، وأيهما يصحح الآخر.',
  },
  'The date of the other release.': {
    fr: 'La date de l’autre communiqué.',
    es: 'La fecha del otro comunicado.',
    ar: 'تاريخ البيان الآخر.',
  },
  'There is no release with the slug "{slug}".': {
    fr: 'Aucun communiqué n’a le slug « {slug} ».',
    es: 'Ningún comunicado tiene el slug «{slug}».',
    ar: 'لا بيان له الـ slug «{slug}».',
  },
  'Write the slug of the earlier release: the last part of its address.': {
    fr: 'Écrivez le slug du communiqué antérieur : la dernière partie de son adresse.',
    es: 'Escriba el slug del comunicado anterior: la última parte de su dirección.',
    ar: 'اكتب slug البيان الأسبق: الجزء الأخير من عنوانه.',
  },
  'What the original says.': {
    fr: 'Ce que dit l’original.',
    es: 'Lo que dice el original.',
    ar: 'ما يقوله الأصل.',
  },
  'The original is dated {day}.': {
    fr: 'L’original est daté du {day}.',
    es: 'El original tiene fecha del {day}.',
    ar: 'تاريخ الأصل {day}.',
  },
  'Write date: {day}, or correct {file}.': {
    fr: 'Écrivez date: {day}, ou corrigez {file}.',
    es: 'Escriba date: {day}, o corrija {file}.',
    ar: 'اكتب date: {day}، أو صحّح {file}.',
  },
  'The original was issued by {office}.': {
    fr: 'L’original vient du bureau {office}.',
    es: 'El original es de la oficina {office}.',
    ar: 'صدر الأصل عن المكتب {office}.',
  },
  'Write office: {office}, or correct {file}.': {
    fr: 'Écrivez office: {office}, ou corrigez {file}.',
    es: 'Escriba office: {office}, o corrija {file}.',
    ar: 'اكتب office: {office}، أو صحّح {file}.',
  },
  'The embargo is not that of {file}.': {
    fr: 'L’embargo n’est pas celui de {file}.',
    es: 'El embargo no es el de {file}.',
    ar: 'حظر النشر ليس كما في {file}.',
  },
  'Write the same moment in both.': {
    fr: 'Écrivez le même moment dans les deux.',
    es: 'Escriba el mismo momento en los dos.',
    ar: 'اكتب الوقت نفسه في الاثنين.',
  },
  'The other embargo.': {
    fr: 'L’autre embargo.',
    es: 'El otro embargo.',
    ar: 'حظر النشر الآخر.',
  },
  '{file} is withdrawn, and this translation is not.': {
    fr: '{file} est retiré, et cette traduction ne l’est pas.',
    es: '{file} está retirado, y esta traducción no.',
    ar: '{file} مسحوب وهذه الترجمة ليست كذلك.',
  },
  'Write status: withdrawn, or say why this one stays.': {
    fr: 'Écrivez status: withdrawn, ou dites pourquoi celle-ci reste.',
    es: 'Escriba status: withdrawn, o diga por qué esta se queda.',
    ar: 'اكتب status: withdrawn، أو قل لماذا تبقى هذه.',
  },
  'The withdrawn text.': {
    fr: 'Le texte retiré.',
    es: 'El texto retirado.',
    ar: 'النص المسحوب.',
  },
  'The figure {figure} does not stand in the original.': {
    fr: 'Le chiffre {figure} n’est pas dans l’original.',
    es: 'La cifra {figure} no está en el original.',
    ar: 'الرقم {figure} ليس في الأصل.',
  },
  'Compare with {file}. Not in this text: {figures}.': {
    fr: 'Comparez avec {file}. Absents de ce texte : {figures}.',
    es: 'Compare con {file}. Faltan en este texto: {figures}.',
    ar: 'قارن مع {file}. غير موجود في هذا النص: {figures}.',
  },
  'Compare with {file}.': {
    fr: 'Comparez avec {file}.',
    es: 'Compare con {file}.',
    ar: 'قارن مع {file}.',
  },
  'Figures of the original are missing here: {figures}.': {
    fr: 'Des chiffres de l’original manquent ici : {figures}.',
    es: 'Faltan aquí cifras del original: {figures}.',
    ar: 'تنقص هنا أرقام من الأصل: {figures}.',
  },
  '{figure} in the original.': {
    fr: '{figure} dans l’original.',
    es: '{figure} en el original.',
    ar: '{figure} في الأصل.',
  },
  '{file} is the same text in "{language}" too.': {
    fr: '{file} est aussi le même texte en « {language} ».',
    es: '{file} también es el mismo texto en «{language}».',
    ar: '{file} أيضاً هو النص نفسه بلغة «{language}».',
  },
  'Correct the language of one of them, or its name in translations.': {
    fr: 'Corrigez la langue de l’un des deux, ou son nom dans translations.',
    es: 'Corrija el idioma de uno de los dos, o su nombre en translations.',
    ar: 'صحّح لغة أحدهما، أو اسمه في translations.',
  },
  'The other one.': {
    fr: 'L’autre.',
    es: 'El otro.',
    ar: 'الآخر.',
  },
  '{file} is in "{language}", not in "{key}".': {
    fr: '{file} est en « {language} », pas en « {key} ».',
    es: '{file} está en «{language}», no en «{key}».',
    ar: 'لغة {file} هي «{language}» وليست «{key}».',
  },
  'Correct the key or the name of the file.': {
    fr: 'Corrigez la clé ou le nom du fichier.',
    es: 'Corrija la clave o el nombre del archivo.',
    ar: 'صحّح المفتاح أو اسم الملف.',
  },
  'There is no release {file}.': {
    fr: 'Il n’y a pas de communiqué {file}.',
    es: 'No hay ningún comunicado {file}.',
    ar: 'لا بيان باسم {file}.',
  },
  'Correct the name; it is looked for beside this file.': {
    fr: 'Corrigez le nom ; il est cherché à côté de ce fichier.',
    es: 'Corrija el nombre; se busca junto a este archivo.',
    ar: 'صحّح الاسم؛ فهو يُبحث عنه بجانب هذا الملف.',
  },
  '{file} names this release as its translation, but is not named here.': {
    fr: '{file} nomme ce communiqué comme sa traduction, mais n’est pas nommé ici.',
    es: '{file} nombra este comunicado como su traducción, pero aquí no se lo nombra.',
    ar: 'يسمي {file} هذا البيان ترجمة له، لكنه غير مسمى هنا.',
  },
  'Add translations: { {language}: ... }, or give both files one stem: NAME.{same}.md': {
    fr: 'Ajoutez translations: { {language}: ... }, ou donnez aux deux fichiers le même nom : NOM.{same}.md',
    es: 'Añada translations: { {language}: ... }, o dé a los dos archivos el mismo nombre: NOMBRE.{same}.md',
    ar: 'أضف translations: { {language}: ... }، أو اجعل للملفين اسماً واحداً: NAME.{same}.md',
  },
  'This release is public, and the one that it corrects is not.': {
    fr: 'Ce communiqué est public, et celui qu’il corrige ne l’est pas.',
    es: 'Este comunicado es público, y el que corrige no lo es.',
    ar: 'هذا البيان منشور، والبيان الذي يصححه غير منشور.',
  },
  'This release is public, and the one that it updates is not.': {
    fr: 'Ce communiqué est public, et celui qu’il actualise ne l’est pas.',
    es: 'Este comunicado es público, y el que actualiza no lo es.',
    ar: 'هذا البيان منشور، والبيان الذي يحدّثه غير منشور.',
  },
  'This release is public, and the one that it withdraws is not.': {
    fr: 'Ce communiqué est public, et celui qu’il retire ne l’est pas.',
    es: 'Este comunicado es público, y el que retira no lo es.',
    ar: 'هذا البيان منشور، والبيان الذي يسحبه غير منشور.',
  },
  'Publish that one first, or hold this one back as long: with the same embargo, or as a draft.': {
    fr: 'Publiez d’abord celui-là, ou retenez celui-ci aussi longtemps, par le même embargo ou comme brouillon.',
    es: 'Publique primero aquel, o retenga este el mismo tiempo, con el mismo embargo o como borrador.',
    ar: 'انشر ذاك أولاً، أو احجب هذا للمدة نفسها بحظر النشر ذاته أو كمسودة.',
  },
  'This release has the same address ({address}) as {files:and}.': {
    fr: 'Ce communiqué a la même adresse ({address}) que {files}.',
    es: 'Este comunicado tiene la misma dirección ({address}) que {files}.',
    ar: 'لهذا البيان العنوان نفسه ({address}) الذي لـ {files}.',
  },
  'Give one of them another file name or another slug.': {
    fr: 'Donnez à l’un d’eux un autre nom de fichier ou un autre slug.',
    es: 'Dé a uno de ellos otro nombre de archivo u otro slug.',
    ar: 'أعط أحدهما اسم ملف آخر أو slug آخر.',
  },
};
