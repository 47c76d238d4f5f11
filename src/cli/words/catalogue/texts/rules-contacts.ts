import type { Translations } from '../../said.ts';

/** What the rules about contacts, and about what a release is compared with, want, and why. */
export const RULES_CONTACTS: Translations = {
  'A contact given by a name alone stands in offices.yaml.': {
    fr: 'Un contact donné par son seul nom est dans offices.yaml.',
    es: 'Un contacto dado solo por su nombre está en offices.yaml.',
    ar: 'جهة الاتصال المذكورة باسمها وحده موجودة في offices.yaml.',
  },
  'A name without a number helps no journalist.': {
    fr: 'Un nom sans numéro n’aide aucun journaliste.',
    es: 'Un nombre sin número no ayuda a ningún periodista.',
    ar: 'الاسم بلا رقم لا ينفع صحفياً.',
  },
  'The languages of a contact are BCP 47 tags.': {
    fr: 'Les langues d’un contact sont des codes BCP 47.',
    es: 'Los idiomas de un contacto son códigos BCP 47.',
    ar: 'لغات جهة الاتصال رموز من BCP 47.',
  },
  'They tell a broadcaster whom to call.': {
    fr: 'Elles disent à une radio ou à une télévision qui appeler.',
    es: 'Le dicen a una emisora a quién llamar.',
    ar: 'بها تعرف الإذاعة والتلفزيون بمن تتصل.',
  },
  'The office of a contact is one that the newsroom knows.': {
    fr: 'Le bureau d’un contact est connu de la rédaction.',
    es: 'La oficina de un contacto es una que la redacción conoce.',
    ar: 'مكتب جهة الاتصال معروف لدى غرفة الأخبار.',
  },
  'Its country is the one in which a national phone number is read.': {
    fr: 'Son pays est celui dans lequel un numéro national est lu.',
    es: 'Su país es aquel en que se lee un número de teléfono nacional.',
    ar: 'بلده هو الذي يُقرأ به رقم الهاتف الوطني.',
  },
  'Each contact has a phone or an e-mail address.': {
    fr: 'Chaque contact a un téléphone ou un courriel.',
    es: 'Cada contacto tiene un teléfono o un correo.',
    ar: 'لكل جهة اتصال هاتف أو بريد إلكتروني.',
  },
  'A release is an offer to talk; journalists on deadline need a way.': {
    fr: 'Un communiqué est une offre de dialogue ; les journalistes pressés ont besoin d’un moyen.',
    es: 'Un comunicado es una oferta de hablar; los periodistas con prisa necesitan un medio.',
    ar: 'البيان دعوة إلى الحديث؛ والصحفي المستعجل يحتاج إلى وسيلة.',
  },
  'Phones are written as people read them: +52 55 5536 3954.': {
    fr: 'Les téléphones s’écrivent comme on les lit : +52 55 5536 3954.',
    es: 'Los teléfonos se escriben como se leen: +52 55 5536 3954.',
    ar: 'تُكتب الهواتف كما تُقرأ: +52 55 5536 3954.',
  },
  'One form everywhere; old forms such as "+ 525 5 55" or "00" are misdialled.': {
    fr: 'Une seule forme partout ; les anciennes, comme « + 525 5 55 » ou « 00 », sont mal composées.',
    es: 'Una sola forma en todas partes; las antiguas, como «+ 525 5 55» o «00», se marcan mal.',
    ar: 'صيغة واحدة في كل مكان؛ فالصيغ القديمة مثل «+ 525 5 55» أو «00» تُطلب خطأً.',
  },
  'Each phone is one number that can be dialled from abroad.': {
    fr: 'Chaque téléphone est un seul numéro, que l’on peut composer de l’étranger.',
    es: 'Cada teléfono es un solo número que se puede marcar desde el extranjero.',
    ar: 'كل هاتف رقم واحد يمكن طلبه من الخارج.',
  },
  'A wrong digit costs the interview.': {
    fr: 'Un chiffre faux coûte l’interview.',
    es: 'Una cifra equivocada cuesta la entrevista.',
    ar: 'رقم خاطئ يضيّع المقابلة.',
  },
  'Addresses of contacts belong to the organisation.': {
    fr: 'Les adresses des contacts sont celles de l’organisation.',
    es: 'Las direcciones de los contactos son de la organización.',
    ar: 'عناوين جهات الاتصال تابعة للمنظمة.',
  },
  'A private or misspelt address on a release is a mistake or a fraud.': {
    fr: 'Une adresse privée ou mal orthographiée sur un communiqué est une erreur ou une fraude.',
    es: 'Una dirección privada o mal escrita en un comunicado es un error o un fraude.',
    ar: 'العنوان الخاص أو المكتوب خطأً في بيان خطأ أو احتيال.',
  },
  'Each e-mail address is one that mail can reach.': {
    fr: 'Chaque adresse électronique peut recevoir du courrier.',
    es: 'Cada dirección de correo puede recibir mensajes.',
    ar: 'كل عنوان بريد يمكن أن تصل إليه الرسائل.',
  },
  'A press enquiry that bounces is a story without the organisation.': {
    fr: 'Une question de la presse qui revient est un article sans l’organisation.',
    es: 'Una consulta de prensa que rebota es una noticia sin la organización.',
    ar: 'سؤال الصحافة الذي يرتد خبر بلا المنظمة.',
  },
  'Countries are ISO 3166-1 alpha-2 codes.': {
    fr: 'Les pays sont des codes ISO 3166-1 alpha-2.',
    es: 'Los países son códigos ISO 3166-1 alfa-2.',
    ar: 'البلدان رموز ISO 3166-1 من حرفين.',
  },
  'Archives and feeds are filed by them.': {
    fr: 'Les archives et les flux sont classés par eux.',
    es: 'Los archivos y los canales se clasifican por ellos.',
    ar: 'بها يُرتب الأرشيف وقنوات الأخبار.',
  },
  'The boilerplate is one of newsroom.yaml that held on the day of the release.': {
    fr: 'Le texte de présentation est l’un de ceux de newsroom.yaml, en vigueur le jour du communiqué.',
    es: 'El texto institucional es uno de newsroom.yaml, vigente el día del comunicado.',
    ar: 'النبذة التعريفية من newsroom.yaml وكانت سارية يوم البيان.',
  },
  'Figures such as the number of member states change: an old text on a new release, or a new one on an old, is wrong.':
    {
      fr: 'Des chiffres comme le nombre d’États membres changent : un texte ancien sur un communiqué récent, ou l’inverse, est faux.',
      es: 'Cifras como el número de Estados Miembros cambian: un texto viejo en un comunicado nuevo, o al revés, es erróneo.',
      ar: 'أرقام مثل عدد الدول الأعضاء تتغير: فالنص القديم في بيان جديد، أو العكس، خطأ.',
    },
  'A correction says what it corrects.': {
    fr: 'Une correction dit ce qu’elle corrige.',
    es: 'Una corrección dice qué corrige.',
    ar: 'يقول التصحيح ما يصححه.',
  },
  'Editors must see at once what was wrong; a correction without a note cannot be carried.': {
    fr: 'Les rédactions doivent voir aussitôt ce qui était faux ; une correction sans note ne peut pas être reprise.',
    es: 'Las redacciones deben ver enseguida qué estaba mal; una corrección sin nota no se puede difundir.',
    ar: 'يجب أن يرى المحررون فوراً ما كان خطأ؛ والتصحيح بلا ملاحظة لا يُنشر.',
  },
  'The day in the name of the file is the day of the release.': {
    fr: 'Le jour indiqué dans le nom du fichier est celui du communiqué.',
    es: 'El día en el nombre del archivo es el del comunicado.',
    ar: 'اليوم في اسم الملف هو يوم البيان.',
  },
  'Sorted folders and addresses tell another day than the page.': {
    fr: 'Les dossiers triés et les adresses disent un autre jour que la page.',
    es: 'Las carpetas ordenadas y las direcciones dicen otro día que la página.',
    ar: 'تقول المجلدات المرتبة والعناوين يوماً غير الذي في الصفحة.',
  },
  'A weekday and its date agree.': {
    fr: 'Un jour de la semaine et sa date concordent.',
    es: 'Un día de la semana y su fecha concuerdan.',
    ar: 'يتفق يوم الأسبوع وتاريخه.',
  },
  'One of the two is wrong, and readers plan by either.': {
    fr: 'L’un des deux est faux, et les lecteurs se fient à l’un ou à l’autre.',
    es: 'Uno de los dos es erróneo, y los lectores se guían por uno u otro.',
    ar: 'أحدهما خطأ، والقراء يعتمدون على هذا أو ذاك.',
  },
  'No contact has the address or number of another.': {
    fr: 'Aucun contact n’a l’adresse ou le numéro d’un autre.',
    es: 'Ningún contacto tiene la dirección o el número de otro.',
    ar: 'لا جهة اتصال لها عنوان غيرها أو رقمه.',
  },
  'Somebody was copied and not corrected: a journalist reaches the wrong one.': {
    fr: 'Quelqu’un a été copié sans être corrigé : un journaliste joint la mauvaise personne.',
    es: 'Se copió a alguien sin corregirlo: un periodista llega a la persona equivocada.',
    ar: 'نُسخت جهة ولم تُصحح: فيصل الصحفي إلى الشخص الخطأ.',
  },
  'Names of contacts are written as names.': {
    fr: 'Les noms des contacts s’écrivent comme des noms.',
    es: 'Los nombres de los contactos se escriben como nombres.',
    ar: 'تُكتب أسماء جهات الاتصال كأسماء.',
  },
  'Capitals lose accents, and look like a form.': {
    fr: 'Les capitales perdent les accents, et ressemblent à un formulaire.',
    es: 'Las mayúsculas pierden las tildes, y parecen un formulario.',
    ar: 'الحروف الكبيرة تفقد العلامات وتبدو كاستمارة.',
  },
  'A number is one that somebody answers.': {
    fr: 'À un numéro, quelqu’un répond.',
    es: 'En un número responde alguien.',
    ar: 'الرقم رقم يجيب عليه أحد.',
  },
  '555-0100 and 000 0000 went out with forms that nobody filled in.': {
    fr: '555-0100 et 000 0000 sont partis avec des formulaires que nul n’avait remplis.',
    es: '555-0100 y 000 0000 salieron con formularios que nadie completó.',
    ar: 'خرج 555-0100 و000 0000 في استمارات لم يملأها أحد.',
  },
  'The text is in the language that the front matter names.': {
    fr: 'Le texte est dans la langue que nomme l’en-tête.',
    es: 'El texto está en el idioma que nombra el encabezado.',
    ar: 'النص باللغة التي تسميها الترويسة.',
  },
  'Screen readers and search engines read it in the wrong one; it reaches the wrong subscribers.': {
    fr: 'Les lecteurs d’écran et les moteurs de recherche le lisent dans la mauvaise langue ; il arrive aux mauvais abonnés.',
    es: 'Los lectores de pantalla y los buscadores lo leen en el idioma equivocado; llega a los suscriptores equivocados.',
    ar: 'تقرؤه قارئات الشاشة ومحركات البحث بلغة خاطئة؛ ويصل إلى مشتركين غير المقصودين.',
  },
};
