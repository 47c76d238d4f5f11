import type { Translations } from '../../said.ts';

/** What the rules about the parts of a text, its links and its pictures want, and why. */
export const RULES_PARTS: Translations = {
  'The first paragraph has at most 60 words.': {
    fr: 'Le premier paragraphe compte au plus 60 mots.',
    es: 'El primer párrafo tiene como máximo 60 palabras.',
    ar: 'لا تزيد الفقرة الأولى على 60 كلمة.',
  },
  'Agencies take the first paragraph alone.': {
    fr: 'Les agences ne prennent que le premier paragraphe.',
    es: 'Las agencias toman solo el primer párrafo.',
    ar: 'تأخذ الوكالات الفقرة الأولى وحدها.',
  },
  'Headings go down one level at a time.': {
    fr: 'Les intertitres descendent d’un niveau à la fois.',
    es: 'Los subtítulos bajan de nivel en nivel.',
    ar: 'تنزل العناوين الفرعية مستوى بعد مستوى.',
  },
  'Screen readers announce levels; a gap sounds like something missing.': {
    fr: 'Les lecteurs d’écran annoncent les niveaux ; un saut fait croire qu’il manque quelque chose.',
    es: 'Los lectores de pantalla anuncian los niveles; un salto suena a que falta algo.',
    ar: 'تعلن قارئات الشاشة المستويات؛ والقفزة توحي بأن شيئاً ناقص.',
  },
  'Under each heading stands some text.': {
    fr: 'Sous chaque intertitre, il y a du texte.',
    es: 'Debajo de cada subtítulo hay texto.',
    ar: 'تحت كل عنوان فرعي نص.',
  },
  'An empty section is a text that was forgotten.': {
    fr: 'Une partie vide est un texte oublié.',
    es: 'Una sección vacía es un texto olvidado.',
    ar: 'القسم الفارغ نص منسي.',
  },
  'A release has at most 1,200 words.': {
    fr: 'Un communiqué compte au plus 1 200 mots.',
    es: 'Un comunicado tiene como máximo 1200 palabras.',
    ar: 'لا يزيد البيان على 1,200 كلمة.',
  },
  'Agencies cut from the end; what is long goes into an annex.': {
    fr: 'Les agences coupent par la fin ; ce qui est long va dans une annexe.',
    es: 'Las agencias cortan por el final; lo largo va en un anexo.',
    ar: 'تقطع الوكالات من الآخر؛ وما طال يوضع في ملحق.',
  },
  'The text of a link says where it leads.': {
    fr: 'Le texte d’un lien dit où il mène.',
    es: 'El texto de un enlace dice adónde lleva.',
    ar: 'يقول نص الرابط إلى أين يقود.',
  },
  'Screen readers list links without the sentence around them; “here” is everywhere.': {
    fr: 'Les lecteurs d’écran listent les liens sans leur phrase ; « ici » est partout.',
    es: 'Los lectores de pantalla listan los enlaces sin su frase; «aquí» está en todas partes.',
    ar: 'تسرد قارئات الشاشة الروابط دون جملها؛ و«هنا» في كل مكان.',
  },
  'Links are https.': {
    fr: 'Les liens sont en https.',
    es: 'Los enlaces son https.',
    ar: 'الروابط https.',
  },
  'Formats make text of other links; browsers warn before the page.': {
    fr: 'Les formats font du texte des autres liens ; les navigateurs avertissent avant la page.',
    es: 'Los formatos convierten en texto los demás enlaces; los navegadores advierten antes de la página.',
    ar: 'تجعل الصيغ سائر الروابط نصاً؛ وتحذّر المتصفحات قبل الصفحة.',
  },
  'No link tells who sent its reader.': {
    fr: 'Aucun lien ne dit qui a envoyé son lecteur.',
    es: 'Ningún enlace dice quién envió a su lector.',
    ar: 'لا يكشف رابط من أرسل قارئه.',
  },
  'Parameters of campaigns follow readers, and break when they are cut.': {
    fr: 'Les paramètres de campagne suivent les lecteurs, et cassent quand ils sont coupés.',
    es: 'Los parámetros de campaña rastrean a los lectores, y se rompen al cortarse.',
    ar: 'معلمات الحملات تتتبع القراء، وتنكسر إذا قُطعت.',
  },
  'No link leads where only colleagues can go.': {
    fr: 'Aucun lien ne mène là où seuls des collègues peuvent aller.',
    es: 'Ningún enlace lleva adonde solo pueden ir colegas.',
    ar: 'لا يقود رابط إلى حيث لا يصل إلا الزملاء.',
  },
  'Readers meet a login, or nothing.': {
    fr: 'Les lecteurs trouvent une page de connexion, ou rien.',
    es: 'Los lectores encuentran una página de acceso, o nada.',
    ar: 'يجد القراء صفحة دخول أو لا شيء.',
  },
  'Two links with one text lead to one page.': {
    fr: 'Deux liens au même texte mènent à la même page.',
    es: 'Dos enlaces con un mismo texto llevan a una misma página.',
    ar: 'رابطان بنص واحد يقودان إلى صفحة واحدة.',
  },
  'Who hears a list of links cannot tell them apart.': {
    fr: 'Qui entend une liste de liens ne peut pas les distinguer.',
    es: 'Quien oye una lista de enlaces no puede distinguirlos.',
    ar: 'من يسمع قائمة روابط لا يميز بينها.',
  },
  'The alternative text says what a picture shows.': {
    fr: 'Le texte de remplacement dit ce que montre une image.',
    es: 'El texto alternativo dice qué muestra una imagen.',
    ar: 'يقول النص البديل ما تُظهره الصورة.',
  },
  'A file’s name read aloud tells nothing.': {
    fr: 'Un nom de fichier lu à haute voix ne dit rien.',
    es: 'El nombre de un archivo leído en voz alta no dice nada.',
    ar: 'اسم الملف المقروء بصوت لا يقول شيئاً.',
  },
  'A picture was taken before the release was written.': {
    fr: 'Une image a été prise avant que le communiqué soit écrit.',
    es: 'Una imagen se tomó antes de que se escribiera el comunicado.',
    ar: 'التُقطت الصورة قبل كتابة البيان.',
  },
  'One of the two years is wrong.': {
    fr: 'L’une des deux années est fausse.',
    es: 'Uno de los dos años es erróneo.',
    ar: 'إحدى السنتين خطأ.',
  },
};
