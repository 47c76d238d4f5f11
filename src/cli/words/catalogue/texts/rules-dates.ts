import type { Translations } from '../../said.ts';

/** What the rules about dates, offices, languages and places want, and why. */
export const RULES_DATES: Translations = {
  'No release is older than the organisation.': {
    fr: 'Aucun communiqué n’est plus ancien que l’organisation.',
    es: 'Ningún comunicado es más antiguo que la organización.',
    ar: 'لا بيان أقدم من المنظمة.',
  },
  'IOM was founded in Brussels on 5 December 1951; an earlier date is a typing mistake.': {
    fr: 'L’OIM a été fondée à Bruxelles le 5 décembre 1951 ; une date antérieure est une faute de frappe.',
    es: 'La OIM se fundó en Bruselas el 5 de diciembre de 1951; una fecha anterior es un error de escritura.',
    ar: 'تأسست المنظمة الدولية للهجرة في بروكسل في 5 كانون الأول/ديسمبر 1951؛ وأي تاريخ قبل ذلك خطأ كتابي.',
  },
  'A release is dated at most 30 days ahead (futureHorizon in newsroom.yaml), unless it is under embargo.': {
    fr: 'Un communiqué est daté de 30 jours à l’avance au plus (futureHorizon dans newsroom.yaml), sauf sous embargo.',
    es: 'Un comunicado lleva fecha de 30 días después como máximo (futureHorizon en newsroom.yaml), salvo bajo embargo.',
    ar: 'لا يتجاوز تاريخ البيان 30 يوماً قادمة (futureHorizon في newsroom.yaml)، إلا تحت حظر النشر.',
  },
  'A date far ahead is nearly always a wrong year, and the release would silently wait for it.': {
    fr: 'Une date lointaine est presque toujours une année fausse, et le communiqué l’attendrait sans rien dire.',
    es: 'Una fecha lejana es casi siempre un año equivocado, y el comunicado la esperaría en silencio.',
    ar: 'التاريخ البعيد سنة خاطئة في الغالب، وسينتظره البيان دون إشعار.',
  },
  'The date is a real day, YYYY-MM-DD, or a timestamp with an offset.': {
    fr: 'La date est un jour réel, AAAA-MM-JJ, ou un moment avec son décalage.',
    es: 'La fecha es un día real, AAAA-MM-DD, o un momento con su desfase.',
    ar: 'التاريخ يوم حقيقي، YYYY-MM-DD، أو وقت مع فارق توقيته.',
  },
  '30 February is a typing mistake, and 04/05/2010 is April or May depending on who reads it.': {
    fr: 'Le 30 février est une faute de frappe, et 04/05/2010 est en avril ou en mai selon qui le lit.',
    es: 'El 30 de febrero es un error de escritura, y 04/05/2010 es abril o mayo según quién lo lea.',
    ar: '30 شباط/فبراير خطأ كتابي، و04/05/2010 نيسان أو أيار بحسب من يقرؤه.',
  },
  'An embargo does not end before the day of the release.': {
    fr: 'Un embargo ne finit pas avant le jour du communiqué.',
    es: 'Un embargo no termina antes del día del comunicado.',
    ar: 'لا ينتهي حظر النشر قبل يوم البيان.',
  },
  'One of the two is wrong, and a wrong embargo publishes too early.': {
    fr: 'L’un des deux est faux, et un embargo faux publie trop tôt.',
    es: 'Uno de los dos es erróneo, y un embargo erróneo publica demasiado pronto.',
    ar: 'أحدهما خطأ، وحظر النشر الخاطئ ينشر قبل الأوان.',
  },
  'The offset of an embargo is UTC or the one that the clocks of the office show on that day.': {
    fr: 'Le décalage d’un embargo est UTC ou celui des horloges du bureau ce jour-là.',
    es: 'El desfase de un embargo es UTC o el de los relojes de la oficina ese día.',
    ar: 'فارق التوقيت في حظر النشر هو UTC أو ما تشير إليه ساعات المكتب في ذلك اليوم.',
  },
  'The usual mistake is the winter offset in summer: the embargo then ends an hour early or late.': {
    fr: 'L’erreur courante est le décalage d’hiver en été : l’embargo finit alors une heure trop tôt ou trop tard.',
    es: 'El error habitual es el desfase de invierno en verano: el embargo termina entonces una hora antes o después.',
    ar: 'الخطأ المعتاد فارق الشتاء في الصيف: فينتهي حظر النشر قبل وقته أو بعده بساعة.',
  },
  'An embargo is a day, a time and an offset from UTC.': {
    fr: 'Un embargo est un jour, une heure et un décalage par rapport à UTC.',
    es: 'Un embargo es un día, una hora y un desfase respecto de UTC.',
    ar: 'حظر النشر يوم وساعة وفارق عن UTC.',
  },
  '"9 o’clock" without a zone ends at a different moment in every newsroom of the world.': {
    fr: '« 9 heures » sans fuseau finit à un moment différent dans chaque rédaction du monde.',
    es: '«Las 9» sin zona terminan en un momento distinto en cada redacción del mundo.',
    ar: '«الساعة 9» بلا منطقة زمنية تنتهي في وقت مختلف في كل غرفة أخبار في العالم.',
  },
  'The office is one that the newsroom knows, and it existed on the day of the release.': {
    fr: 'Le bureau est connu de la rédaction, et il existait le jour du communiqué.',
    es: 'La oficina es una que la redacción conoce, y existía el día del comunicado.',
    ar: 'المكتب معروف لدى غرفة الأخبار، وكان موجوداً يوم البيان.',
  },
  'The office gives the dateline, the time zone and the country; a misspelt one files the release nowhere.': {
    fr: 'Le bureau donne le lieu, le fuseau horaire et le pays ; mal orthographié, il ne classe le communiqué nulle part.',
    es: 'La oficina da el lugar, la zona horaria y el país; mal escrita, no archiva el comunicado en ninguna parte.',
    ar: 'يعطي المكتب المكان والمنطقة الزمنية والبلد؛ وإن كُتب خطأً فلا يُحفظ البيان في أي مكان.',
  },
  'A language in the name of the file is the language of the release.': {
    fr: 'La langue indiquée dans le nom du fichier est celle du communiqué.',
    es: 'El idioma en el nombre del archivo es el del comunicado.',
    ar: 'اللغة في اسم الملف هي لغة البيان.',
  },
  'Translations are found by NAME.LANG.md; a wrong ending links the wrong text.': {
    fr: 'Les traductions sont trouvées par NOM.LANGUE.md ; une fausse fin lie le mauvais texte.',
    es: 'Las traducciones se encuentran por NOMBRE.IDIOMA.md; un final equivocado enlaza el texto equivocado.',
    ar: 'تُعرف الترجمات من NAME.LANG.md؛ والنهاية الخاطئة تربط النص الخاطئ.',
  },
  'The language is a BCP 47 tag.': {
    fr: 'La langue est un code BCP 47.',
    es: 'El idioma es un código BCP 47.',
    ar: 'اللغة رمز من BCP 47.',
  },
  'Screen readers, search engines and the direction of the text depend on it.': {
    fr: 'Les lecteurs d’écran, les moteurs de recherche et le sens du texte en dépendent.',
    es: 'De él dependen los lectores de pantalla, los buscadores y la dirección del texto.',
    ar: 'تعتمد عليه قارئات الشاشة ومحركات البحث واتجاه النص.',
  },
  'The slug, or the name of the file, is a name that an address and a folder can have.': {
    fr: 'Le slug, ou le nom du fichier, est un nom que peuvent porter une adresse et un dossier.',
    es: 'El slug, o el nombre del archivo, es un nombre que pueden llevar una dirección y una carpeta.',
    ar: 'يصلح الـ slug أو اسم الملف عنواناً واسم مجلد.',
  },
  'The slug becomes a folder on a server: spaces, dots and slashes break links or leave the folder.': {
    fr: 'Le slug devient un dossier sur un serveur : espaces, points et barres cassent les liens ou sortent du dossier.',
    es: 'El slug se convierte en una carpeta de un servidor: los espacios, puntos y barras rompen los enlaces o salen de la carpeta.',
    ar: 'يصبح الـ slug مجلداً على خادم: المسافات والنقاط والشرطات المائلة تكسر الروابط أو تخرج من المجلد.',
  },
  'The dateline is a place or several, without date, dash or agency.': {
    fr: 'La dateline est un ou plusieurs lieux, sans date, tiret ni agence.',
    es: 'La dateline es uno o varios lugares, sin fecha, raya ni agencia.',
    ar: 'سطر المكان (dateline) مكان أو أكثر، بلا تاريخ أو شرطة أو وكالة.',
  },
  'Each format adds its own date, dash and source: written into the dateline they appear twice.': {
    fr: 'Chaque format ajoute sa date, son tiret et sa source : écrits dans la dateline, ils paraissent deux fois.',
    es: 'Cada formato añade su fecha, su raya y su fuente: escritos en la dateline, aparecen dos veces.',
    ar: 'تضيف كل صيغة تاريخها وشرطتها ومصدرها: فإن كُتبت في سطر المكان ظهرت مرتين.',
  },
  'There is a dateline: the key, or the city of the office.': {
    fr: 'Il y a une dateline : la clé, ou la ville du bureau.',
    es: 'Hay una dateline: la clave, o la ciudad de la oficina.',
    ar: 'هناك سطر مكان: المفتاح، أو مدينة المكتب.',
  },
  'Every newsroom asks first where a release comes from.': {
    fr: 'Toute rédaction demande d’abord d’où vient un communiqué.',
    es: 'Toda redacción pregunta primero de dónde viene un comunicado.',
    ar: 'أول ما تسأل عنه كل غرفة أخبار: من أين البيان.',
  },
};
