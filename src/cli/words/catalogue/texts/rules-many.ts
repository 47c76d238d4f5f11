import type { Translations } from '../../said.ts';

/** What the rules about many releases, and about emails and wire copy, want, and why. */
export const RULES_MANY: Translations = {
  'Wire copy can be written in the character set that was asked for.': {
    fr: 'La dépêche peut s’écrire dans le jeu de caractères demandé.',
    es: 'El despacho se puede escribir en el juego de caracteres pedido.',
    ar: 'يمكن كتابة البرقية بمجموعة الحروف المطلوبة.',
  },
  'Desks with old systems get question marks for letters that their set lacks; here each replacement is reported, and a text of another script is not sent in it at all.':
    {
      fr: 'Les rédactions aux systèmes anciens reçoivent des points d’interrogation à la place des lettres qui leur manquent ; ici chaque remplacement est signalé, et un texte d’une autre écriture n’est pas envoyé du tout.',
      es: 'Las redacciones con sistemas antiguos reciben signos de interrogación en lugar de las letras que les faltan; aquí se informa de cada sustitución, y un texto en otra escritura no se envía.',
      ar: 'تتلقى المكاتب ذات الأنظمة القديمة علامات استفهام بدل الحروف التي تنقصها؛ أما هنا فيُبلَّغ عن كل استبدال، ولا يُرسل بها نص من كتابة أخرى.',
    },
  'The HTML of an email is below 100 KB.': {
    fr: 'Le HTML d’un courriel fait moins de 100 Ko.',
    es: 'El HTML de un correo ocupa menos de 100 KB.',
    ar: 'حجم HTML الرسالة أقل من 100 كيلوبايت.',
  },
  'Gmail cuts longer messages off: contacts and the link to the page are what readers lose.': {
    fr: 'Gmail coupe les messages plus longs : ce sont les contacts et le lien vers la page que perdent les lecteurs.',
    es: 'Gmail corta los mensajes más largos: los lectores pierden los contactos y el enlace a la página.',
    ar: 'يقطع Gmail الرسائل الأطول: فيفقد القراء جهات الاتصال ورابط الصفحة.',
  },
  'A headline is at most 78 characters long.': {
    fr: 'Un titre compte au plus 78 caractères.',
    es: 'Un titular tiene como máximo 78 caracteres.',
    ar: 'لا يزيد العنوان على 78 حرفاً.',
  },
  'Inboxes cut longer subjects off, phones after half of that.': {
    fr: 'Les messageries coupent les objets plus longs, les téléphones à la moitié.',
    es: 'Las bandejas de entrada cortan los asuntos más largos, los teléfonos a la mitad.',
    ar: 'تقطع برامج البريد المواضيع الأطول، والهواتف عند نصف ذلك.',
  },
  'Every picture in an email has an alternative text.': {
    fr: 'Chaque image d’un courriel a un texte de remplacement.',
    es: 'Cada imagen de un correo tiene un texto alternativo.',
    ar: 'لكل صورة في الرسالة نص بديل.',
  },
  'Most mail programs show no pictures before the reader asks for them: the alternative is what everybody reads.': {
    fr: 'La plupart des messageries n’affichent les images qu’à la demande : c’est le texte de remplacement que chacun lit.',
    es: 'La mayoría de los programas de correo no muestran imágenes hasta que se piden: lo que todos leen es el texto alternativo.',
    ar: 'معظم برامج البريد لا تعرض الصور حتى يطلبها القارئ: فالنص البديل هو ما يقرؤه الجميع.',
  },
  'Links in an email lead to https, mailto or tel addresses.': {
    fr: 'Les liens d’un courriel mènent à des adresses https, mailto ou tel.',
    es: 'Los enlaces de un correo llevan a direcciones https, mailto o tel.',
    ar: 'تقود روابط الرسالة إلى عناوين https أو mailto أو tel.',
  },
  'Anything else is shown as plain words: mail programs block it, and a place on the page does not exist in a message.':
    {
      fr: 'Tout le reste paraît en simples mots : les messageries le bloquent, et un endroit de la page n’existe pas dans un message.',
      es: 'Lo demás se muestra como simples palabras: los programas de correo lo bloquean, y un lugar de la página no existe en un mensaje.',
      ar: 'ما عدا ذلك يظهر كلمات عادية: تحجبه برامج البريد، وموضع الصفحة لا وجود له في رسالة.',
    },
  'The pictures of an email weigh less than 1 MB together.': {
    fr: 'Les images d’un courriel pèsent ensemble moins de 1 Mo.',
    es: 'Las imágenes de un correo pesan juntas menos de 1 MB.',
    ar: 'حجم صور الرسالة معاً أقل من 1 ميغابايت.',
  },
  'Readers on the road wait for them or give up; inside a message they weigh a third more, and mail servers refuse more than about 10 MB.':
    {
      fr: 'Les lecteurs en déplacement les attendent ou renoncent ; dans un message elles pèsent un tiers de plus, et les serveurs refusent plus de 10 Mo environ.',
      es: 'Quienes leen de viaje las esperan o desisten; dentro de un mensaje pesan un tercio más, y los servidores rechazan más de unos 10 MB.',
      ar: 'ينتظرها القراء المسافرون أو ييأسون؛ وداخل الرسالة يزيد حجمها الثلث، وترفض الخوادم ما يزيد على نحو 10 ميغابايت.',
    },
  'An email has a text beside its HTML.': {
    fr: 'Un courriel a un texte à côté de son HTML.',
    es: 'Un correo tiene un texto junto a su HTML.',
    ar: 'للرسالة نص إلى جانب HTML.',
  },
  'Some programs show no HTML, screen readers and watches among them, and filters distrust messages without a text.': {
    fr: 'Certains programmes ne montrent pas le HTML, dont des lecteurs d’écran et des montres, et les filtres se méfient des messages sans texte.',
    es: 'Algunos programas no muestran HTML, entre ellos lectores de pantalla y relojes, y los filtros desconfían de los mensajes sin texto.',
    ar: 'بعض البرامج لا تعرض HTML، ومنها قارئات شاشة وساعات، والمرشحات ترتاب في الرسائل بلا نص.',
  },
  'Mail programs keep the CSS that an email relies on.': {
    fr: 'Les messageries gardent le CSS dont dépend un courriel.',
    es: 'Los programas de correo conservan el CSS del que depende un correo.',
    ar: 'تُبقي برامج البريد ما تعتمد عليه الرسالة من CSS.',
  },
  'What a program drops is not there for its readers: a column is too wide, a text cannot be read.': {
    fr: 'Ce qu’un programme ignore manque à ses lecteurs : une colonne est trop large, un texte illisible.',
    es: 'Lo que un programa descarta les falta a sus lectores: una columna es demasiado ancha, un texto no se puede leer.',
    ar: 'ما يتجاهله البرنامج يغيب عن قرائه: عمود أعرض من اللازم، أو نص لا يُقرأ.',
  },
  'An email can be written of the release.': {
    fr: 'Un courriel peut être fait du communiqué.',
    es: 'Del comunicado se puede hacer un correo.',
    ar: 'يمكن كتابة رسالة من البيان.',
  },
  'Control characters, halves of characters and dates that no header can hold are refused: dropping them in silence would send something other than what was approved.':
    {
      fr: 'Les caractères de contrôle, les moitiés de caractères et les dates qu’aucun en-tête ne peut contenir sont refusés : les omettre en silence enverrait autre chose que ce qui a été approuvé.',
      es: 'Se rechazan los caracteres de control, los medios caracteres y las fechas que ninguna cabecera admite: omitirlos en silencio enviaría algo distinto de lo aprobado.',
      ar: 'تُرفض حروف التحكم وأنصاف الحروف والتواريخ التي لا تسعها ترويسة: فإسقاطها دون إشعار يرسل غير ما اعتُمد.',
    },
  'A release says nothing that could not be said on its day.': {
    fr: 'Un communiqué ne dit rien qui ne pouvait se dire ce jour-là.',
    es: 'Un comunicado no dice nada que no pudiera decirse ese día.',
    ar: 'لا يقول البيان ما لم يكن يقال في يومه.',
  },
  'An old release with a new word in it was dated wrongly or rewritten, and can no longer be quoted.': {
    fr: 'Un communiqué ancien avec un mot récent a été mal daté ou réécrit, et ne peut plus être cité.',
    es: 'Un comunicado antiguo con una palabra nueva se fechó mal o se reescribió, y ya no se puede citar.',
    ar: 'البيان القديم الذي فيه كلمة حديثة أُرّخ خطأً أو أُعيدت كتابته، ولم يعد يصلح للاقتباس.',
  },
  'No text is published twice.': {
    fr: 'Aucun texte n’est publié deux fois.',
    es: 'Ningún texto se publica dos veces.',
    ar: 'لا يُنشر نص مرتين.',
  },
  'Readers and search engines find two addresses for one release, and a correction reaches only one of them.': {
    fr: 'Lecteurs et moteurs de recherche trouvent deux adresses pour un communiqué, et une correction n’en atteint qu’une.',
    es: 'Lectores y buscadores encuentran dos direcciones para un comunicado, y una corrección solo llega a una.',
    ar: 'يجد القراء ومحركات البحث عنوانين لبيان واحد، ولا يصل التصحيح إلا إلى أحدهما.',
  },
  'No two releases have nearly the same text.': {
    fr: 'Deux communiqués n’ont jamais presque le même texte.',
    es: 'Dos comunicados nunca tienen casi el mismo texto.',
    ar: 'لا يتقارب نص بيانين حتى التطابق تقريباً.',
  },
  'Imports bring the same release twice with small changes; of which one is right nobody can tell later.': {
    fr: 'Les importations apportent deux fois le même communiqué avec de petits changements ; lequel est juste, nul ne le sait plus tard.',
    es: 'Las importaciones traen dos veces el mismo comunicado con pequeños cambios; más tarde nadie puede decir cuál es el correcto.',
    ar: 'يأتي الاستيراد بالبيان نفسه مرتين مع تغييرات صغيرة؛ ولا يعرف أحد لاحقاً أيهما الصحيح.',
  },
  'From how many per cent of equal three-word sequences on two texts are nearly the same': {
    fr: 'À partir de quel pourcentage de suites de trois mots égales deux textes sont presque les mêmes',
    es: 'A partir de qué porcentaje de secuencias iguales de tres palabras dos textos son casi iguales',
    ar: 'النسبة المئوية من المقاطع المتطابقة من ثلاث كلمات التي يُعد النصان بعدها متقاربين',
  },
  'Corrections, updates and withdrawals do not lead back to themselves.': {
    fr: 'Les corrections, mises à jour et retraits ne ramènent pas à eux-mêmes.',
    es: 'Las correcciones, actualizaciones y retiradas no llevan de vuelta a sí mismas.',
    ar: 'لا تعود التصحيحات والتحديثات والسحوبات إلى نفسها.',
  },
  'Which of them holds nobody could tell.': {
    fr: 'Nul ne saurait dire lequel est valable.',
    es: 'Nadie podría decir cuál vale.',
    ar: 'لن يعرف أحد أيها الساري.',
  },
  'A correction, an update or a withdrawal is not older than what it speaks of.': {
    fr: 'Une correction, une mise à jour ou un retrait n’est pas plus ancien que ce dont il parle.',
    es: 'Una corrección, una actualización o una retirada no es más antigua que aquello de lo que habla.',
    ar: 'ليس التصحيح أو التحديث أو السحب أقدم مما يتحدث عنه.',
  },
  'One of the two dates is wrong, or the two releases are the wrong way round.': {
    fr: 'L’une des deux dates est fausse, ou les deux communiqués sont inversés.',
    es: 'Una de las dos fechas es errónea, o los dos comunicados están al revés.',
    ar: 'أحد التاريخين خطأ، أو البيانان معكوسان.',
  },
  'A correction, an update or a withdrawal names a release that exists.': {
    fr: 'Une correction, une mise à jour ou un retrait nomme un communiqué qui existe.',
    es: 'Una corrección, una actualización o una retirada nombra un comunicado que existe.',
    ar: 'يسمي التصحيح أو التحديث أو السحب بياناً موجوداً.',
  },
  'Agencies and readers must be able to find what was wrong.': {
    fr: 'Agences et lecteurs doivent pouvoir trouver ce qui était faux.',
    es: 'Agencias y lectores deben poder encontrar qué estaba mal.',
    ar: 'يجب أن تجد الوكالات والقراء ما كان خطأ.',
  },
  'Translations have the date and the office of their original.': {
    fr: 'Les traductions ont la date et le bureau de leur original.',
    es: 'Las traducciones tienen la fecha y la oficina de su original.',
    ar: 'للترجمات تاريخ أصلها ومكتبه.',
  },
  'Feeds and archives show one release on two days, or from two offices.': {
    fr: 'Les flux et les archives montrent un communiqué à deux dates, ou de deux bureaux.',
    es: 'Los canales y los archivos muestran un comunicado en dos días, o de dos oficinas.',
    ar: 'تعرض قنوات الأخبار والأرشيف بياناً واحداً في يومين أو من مكتبين.',
  },
  'Translations are under the same embargo, and withdrawn together.': {
    fr: 'Les traductions sont sous le même embargo, et retirées ensemble.',
    es: 'Las traducciones están bajo el mismo embargo, y se retiran juntas.',
    ar: 'الترجمات تحت حظر النشر نفسه، وتُسحب معاً.',
  },
  'A translation that goes out early breaks the embargo of all; one that stays keeps a withdrawn text in the world.': {
    fr: 'Une traduction qui part trop tôt rompt l’embargo de toutes ; une qui reste garde en circulation un texte retiré.',
    es: 'Una traducción que sale antes rompe el embargo de todas; una que se queda mantiene en circulación un texto retirado.',
    ar: 'الترجمة التي تصدر مبكراً تخرق حظر الكل؛ والتي تبقى تُبقي نصاً مسحوباً في التداول.',
  },
  'The figures of a translation are those of its original.': {
    fr: 'Les chiffres d’une traduction sont ceux de son original.',
    es: 'Las cifras de una traducción son las de su original.',
    ar: 'أرقام الترجمة هي أرقام أصلها.',
  },
  '15,000 in one language and 1,500 in another is the mistake that journalists find first.': {
    fr: '15 000 dans une langue et 1 500 dans une autre : c’est l’erreur que les journalistes trouvent en premier.',
    es: '15 000 en un idioma y 1500 en otro es el error que los periodistas encuentran primero.',
    ar: '15,000 بلغة و1,500 بأخرى هو الخطأ الذي يجده الصحفيون أولاً.',
  },
  'A release has one translation into each language, under the key of that language.': {
    fr: 'Un communiqué a une traduction par langue, sous la clé de cette langue.',
    es: 'Un comunicado tiene una traducción a cada idioma, bajo la clave de ese idioma.',
    ar: 'للبيان ترجمة واحدة إلى كل لغة، تحت مفتاح تلك اللغة.',
  },
  'A reader who chooses French gets Spanish, or one of two texts by chance.': {
    fr: 'Un lecteur qui choisit le français reçoit l’espagnol, ou l’un de deux textes au hasard.',
    es: 'Quien elige francés recibe español, o uno de dos textos al azar.',
    ar: 'من يختار الفرنسية يجد الإسبانية، أو أحد نصين بالمصادفة.',
  },
  'A translation that a release names exists.': {
    fr: 'Une traduction que nomme un communiqué existe.',
    es: 'Una traducción que nombra un comunicado existe.',
    ar: 'الترجمة التي يسميها البيان موجودة.',
  },
  'Readers of the other language are sent nowhere.': {
    fr: 'Les lecteurs de l’autre langue sont envoyés nulle part.',
    es: 'A los lectores del otro idioma se los envía a ninguna parte.',
    ar: 'يُرسل قراء اللغة الأخرى إلى لا مكان.',
  },
  'Translations name each other, or share the stem of their files.': {
    fr: 'Les traductions se nomment l’une l’autre, ou leurs fichiers ont le même nom.',
    es: 'Las traducciones se nombran unas a otras, o sus archivos tienen el mismo nombre.',
    ar: 'تسمي الترجمات بعضها بعضاً، أو يشترك اسم ملفاتها.',
  },
  'Who opens the other file does not see that it is a translation, and changes one text only.': {
    fr: 'Qui ouvre l’autre fichier ne voit pas que c’est une traduction, et ne change qu’un texte.',
    es: 'Quien abre el otro archivo no ve que es una traducción, y cambia un solo texto.',
    ar: 'من يفتح الملف الآخر لا يرى أنه ترجمة، فيغيّر نصاً واحداً.',
  },
};
