import type { Translations } from '../../said.ts';

/** What is said of the text of a release: its parts, its headline, its links, what waits to be written. */
export const TEXT: Translations = {
  'There is no text below the front matter.': {
    fr: 'Il n’y a pas de texte sous l’en-tête.',
    es: 'No hay texto debajo del encabezado.',
    ar: 'لا نص تحت الترويسة.',
  },
  'Write the text after the second line ---.': {
    fr: 'Écrivez le texte après la seconde ligne ---.',
    es: 'Escriba el texto después de la segunda línea ---.',
    ar: 'اكتب النص بعد السطر --- الثاني.',
  },
  '"{found}" belongs to a web page, not to the release.': {
    fr: '« {found} » appartient à une page web, pas au communiqué.',
    es: '«{found}» es de una página web, no del comunicado.',
    ar: '«{found}» من صفحة ويب وليس من البيان.',
  },
  'Delete it.': {
    fr: 'Supprimez-le.',
    es: 'Elimínelo.',
    ar: 'احذفه.',
  },
  'Delete it': {
    fr: 'Supprimez-le',
    es: 'Elimínelo',
    ar: 'احذفه',
  },
  'There is no text under this heading.': {
    fr: 'Il n’y a pas de texte sous cet intertitre.',
    es: 'No hay texto debajo de este subtítulo.',
    ar: 'لا نص تحت هذا العنوان الفرعي.',
  },
  'Write what belongs here, or delete the heading.': {
    fr: 'Écrivez ce qui doit s’y trouver, ou supprimez l’intertitre.',
    es: 'Escriba lo que corresponde aquí, o elimine el subtítulo.',
    ar: 'اكتب ما مكانه هنا، أو احذف العنوان الفرعي.',
  },
  '"{found}" ends the text by hand.': {
    fr: '« {found} » marque la fin du texte à la main.',
    es: '«{found}» marca a mano el final del texto.',
    ar: '«{found}» علامة نهاية وُضعت باليد.',
  },
  'Delete it: each format sets its own mark.': {
    fr: 'Supprimez-le : chaque format met sa propre marque de fin.',
    es: 'Elimínelo: cada formato pone su propia marca de final.',
    ar: 'احذفها: تضع كل صيغة علامتها.',
  },
  'A heading of level {depth} follows one of level {level}.': {
    fr: 'Un intertitre de niveau {depth} suit un intertitre de niveau {level}.',
    es: 'Un subtítulo de nivel {depth} sigue a uno de nivel {level}.',
    ar: 'عنوان فرعي من المستوى {depth} يلي عنواناً من المستوى {level}.',
  },
  'The first paragraph has {count} words.': {
    fr: 'Le premier paragraphe compte {count} mots.',
    es: 'El primer párrafo tiene {count} palabras.',
    ar: 'عدد كلمات الفقرة الأولى: {count}.',
  },
  'Say who did what, where and when; the rest goes below.': {
    fr: 'Dites qui a fait quoi, où et quand ; le reste vient après.',
    es: 'Diga quién hizo qué, dónde y cuándo; el resto va después.',
    ar: 'قل من فعل ماذا وأين ومتى؛ وما بقي يأتي بعد ذلك.',
  },
  'The text has {count} words.': {
    fr: 'Le texte compte {count} mots.',
    es: 'El texto tiene {count} palabras.',
    ar: 'عدد كلمات النص: {count}.',
  },
  'Cut it, or attach what is long.': {
    fr: 'Raccourcissez-le, ou joignez ce qui est long.',
    es: 'Acórtelo, o adjunte lo que sea largo.',
    ar: 'اختصره، أو أرفق ما كان طويلاً.',
  },
  '"{found}" is the beginning of a boilerplate.': {
    fr: '« {found} » commence un texte de présentation.',
    es: '«{found}» es el comienzo de un texto institucional.',
    ar: '«{found}» بداية نبذة تعريفية.',
  },
  'Put it into newsroom.yaml (boilerplates), and delete it here.': {
    fr: 'Mettez-le dans newsroom.yaml (boilerplates), et supprimez-le ici.',
    es: 'Póngalo en newsroom.yaml (boilerplates), y elimínelo aquí.',
    ar: 'ضعها في newsroom.yaml (boilerplates) واحذفها من هنا.',
  },
  '"{found}" is a dateline.': {
    fr: '« {found} » est une indication de lieu (dateline).',
    es: '«{found}» es una indicación de lugar (dateline).',
    ar: '«{found}» سطر المكان (dateline).',
  },
  'Write the place into dateline, if it is not that of the office, and delete it here.': {
    fr: 'Écrivez le lieu dans dateline, si ce n’est pas celui du bureau, et supprimez-le ici.',
    es: 'Escriba el lugar en dateline, si no es el de la oficina, y elimínelo aquí.',
    ar: 'اكتب المكان في dateline إن لم يكن مكان المكتب، واحذفه من هنا.',
  },
  '"{found}" waits to be filled in.': {
    fr: '« {found} » attend d’être rempli.',
    es: '«{found}» está por completar.',
    ar: '«{found}» ينتظر أن يُملأ.',
  },
  'Fill it in, or delete it.': {
    fr: 'Remplissez-le, ou supprimez-le.',
    es: 'Complételo, o elimínelo.',
    ar: 'املأه أو احذفه.',
  },
  'The text is not written yet: this is the sentence that says what to write.': {
    fr: 'Le texte n’est pas encore écrit : voici la phrase qui dit quoi écrire.',
    es: 'El texto aún no está escrito: esta es la frase que dice qué escribir.',
    ar: 'لم يُكتب النص بعد: هذه هي الجملة التي تقول ما يُكتب.',
  },
  'Write the text in its place, or change the status back: status: draft': {
    fr: 'Écrivez le texte à sa place, ou revenez au brouillon – status: draft',
    es: 'Escriba el texto en su lugar, o vuelva al borrador – status: draft',
    ar: 'اكتب النص مكانها، أو أعد البيان مسودة – status: draft',
  },
  'Not every reader knows {found}.': {
    fr: 'Tous les lecteurs ne connaissent pas {found}.',
    es: 'No todos los lectores conocen {found}.',
    ar: 'لا يعرف كل القراء {found}.',
  },
  'Write the name in full, or another word.': {
    fr: 'Écrivez le nom en entier, ou un autre mot.',
    es: 'Escriba el nombre completo, u otra palabra.',
    ar: 'اكتب الاسم كاملاً، أو كلمة أخرى.',
  },
  'This line is all in capitals.': {
    fr: 'Cette ligne est toute en capitales.',
    es: 'Toda esta línea está en mayúsculas.',
    ar: 'هذا السطر كله بالحروف الكبيرة.',
  },
  'Write it with capitals where words begin.': {
    fr: 'N’écrivez en capitales que le début des mots.',
    es: 'Escriba con mayúscula solo donde empiezan las palabras.',
    ar: 'اكتب الحروف الكبيرة في أوائل الكلمات فقط.',
  },
  'The headline has {count} characters.': {
    fr: 'Le titre compte {count} caractères.',
    es: 'El titular tiene {count} caracteres.',
    ar: 'عدد أحرف العنوان: {count}.',
  },
  'Say what happened in 110; the rest is for the subtitle.': {
    fr: 'Dites ce qui s’est passé en 110 caractères ; le reste est pour le sous-titre.',
    es: 'Diga qué ocurrió en 110; el resto es para el subtítulo.',
    ar: 'قل ما حدث في 110 أحرف؛ وما بقي للعنوان الثانوي.',
  },
  'This line ends with "{found}".': {
    fr: 'Cette ligne finit par « {found} ».',
    es: 'Esta línea termina con «{found}».',
    ar: 'ينتهي هذا السطر بالعلامة «{found}».',
  },
  'This link is not https, so that it becomes text.': {
    fr: 'Ce lien n’est pas en https : il devient du simple texte.',
    es: 'Este enlace no es https: se convierte en texto.',
    ar: 'هذا الرابط ليس https، فيصبح نصاً عادياً.',
  },
  'Write https, and try the address.': {
    fr: 'Écrivez https, et essayez l’adresse.',
    es: 'Escriba https, y pruebe la dirección.',
    ar: 'اكتب https وجرّب العنوان.',
  },
  'Write https': {
    fr: 'Écrivez https',
    es: 'Escriba https',
    ar: 'اكتب https',
  },
  'Outsiders cannot open this link.': {
    fr: 'Le public ne peut pas ouvrir ce lien.',
    es: 'El público no puede abrir este enlace.',
    ar: 'لا يستطيع الجمهور فتح هذا الرابط.',
  },
  'Link a public page, or none.': {
    fr: 'Mettez un lien vers une page publique, ou aucun.',
    es: 'Enlace una página pública, o ninguna.',
    ar: 'اربط بصفحة عامة، أو لا تضع رابطاً.',
  },
  '"{text}" is the text of another link, too.': {
    fr: '« {text} » est aussi le texte d’un autre lien.',
    es: '«{text}» es también el texto de otro enlace.',
    ar: '«{text}» نص رابط آخر أيضاً.',
  },
  'Name what this one leads to.': {
    fr: 'Nommez ce à quoi mène celui-ci.',
    es: 'Nombre adónde lleva este.',
    ar: 'سمِّ ما يقود إليه هذا الرابط.',
  },
  '"{text}" does not say where the link leads.': {
    fr: '« {text} » ne dit pas où mène le lien.',
    es: '«{text}» no dice adónde lleva el enlace.',
    ar: 'لا يقول «{text}» إلى أين يقود الرابط.',
  },
  'Link the words that name it.': {
    fr: 'Mettez le lien sur les mots qui le nomment.',
    es: 'Ponga el enlace en las palabras que lo nombran.',
    ar: 'اجعل الرابط على الكلمات التي تسميه.',
  },
  'This link follows its reader.': {
    fr: 'Ce lien suit son lecteur à la trace.',
    es: 'Este enlace rastrea a quien lo lee.',
    ar: 'هذا الرابط يتتبع قارئه.',
  },
  'Open it, and copy the plain address.': {
    fr: 'Ouvrez-le, et copiez l’adresse nue.',
    es: 'Ábralo, y copie la dirección sin añadidos.',
    ar: 'افتحه وانسخ العنوان المجرد.',
  },
  'These look like coordinates.': {
    fr: 'On dirait des coordonnées géographiques.',
    es: 'Parecen coordenadas geográficas.',
    ar: 'تبدو هذه إحداثيات جغرافية.',
  },
  'Name the town, unless everyone may know the place.': {
    fr: 'Nommez la ville, sauf si tout le monde peut connaître l’endroit.',
    es: 'Nombre la población, salvo que todos puedan conocer el lugar.',
    ar: 'اكتف باسم البلدة، إلا إذا جاز للجميع معرفة المكان.',
  },
  'This looks like the number of a document.': {
    fr: 'On dirait le numéro d’un document.',
    es: 'Parece el número de un documento.',
    ar: 'يبدو هذا رقم وثيقة.',
  },
};
