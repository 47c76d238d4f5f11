import type { Translations } from '../../said.ts';

/** What the rules about files and front matter want, and why. */
export const RULES_FRONT_MATTER: Translations = {
  'Aliases name an anchor that exists, and there are not more than 100.': {
    fr: 'Les alias désignent une ancre qui existe, et il n’y en a pas plus de 100.',
    es: 'Los alias nombran un ancla que existe, y no son más de 100.',
    ar: 'تشير الأسماء البديلة إلى مرساة موجودة، ولا تزيد على 100.',
  },
  'Aliases of aliases blow a small file up to gigabytes.': {
    fr: 'Des alias d’alias font d’un petit fichier des gigaoctets.',
    es: 'Los alias de alias convierten un archivo pequeño en gigabytes.',
    ar: 'الأسماء البديلة لأسماء بديلة تنفخ ملفاً صغيراً إلى غيغابايتات.',
  },
  'Each key is written once.': {
    fr: 'Chaque clé est écrite une seule fois.',
    es: 'Cada clave se escribe una sola vez.',
    ar: 'يُكتب كل مفتاح مرة واحدة.',
  },
  'Of two values a parser silently drops one, and it may be the right one.': {
    fr: 'De deux valeurs, un programme en écarte une sans rien dire, et c’est peut-être la bonne.',
    es: 'De dos valores, un programa descarta uno en silencio, y puede ser el correcto.',
    ar: 'من قيمتين يُسقط البرنامج واحدة دون إشعار، وقد تكون هي الصحيحة.',
  },
  'Sources are UTF-8 text without NUL characters.': {
    fr: 'Les sources sont du texte UTF-8 sans caractère NUL.',
    es: 'Las fuentes son texto UTF-8 sin caracteres NUL.',
    ar: 'المصادر نصوص UTF-8 بلا حروف NUL.',
  },
  'Names with accents and whole Arabic texts arrive broken in any other encoding.': {
    fr: 'Dans tout autre codage, les noms accentués et les textes arabes entiers arrivent abîmés.',
    es: 'En cualquier otra codificación los nombres con tildes y los textos árabes enteros llegan dañados.',
    ar: 'بأي ترميز آخر تصل الأسماء ذات العلامات والنصوص العربية كلها تالفة.',
  },
  'Front matter stands between two lines of three hyphens, the first of them on line 1.': {
    fr: 'L’en-tête se trouve entre deux lignes de trois traits d’union, dont la première est la ligne 1.',
    es: 'El encabezado está entre dos líneas de tres guiones, la primera de ellas en la línea 1.',
    ar: 'تقع الترويسة بين سطرين من ثلاث شرطات، أولهما السطر 1.',
  },
  'Without both fences the metadata is taken for text, or the text for metadata, and nobody notices before publication.':
    {
      fr: 'Sans ces deux lignes, l’en-tête est pris pour du texte, ou le texte pour l’en-tête, et nul ne s’en aperçoit avant la publication.',
      es: 'Sin esas dos líneas el encabezado se toma por texto, o el texto por encabezado, y nadie lo nota antes de publicar.',
      ar: 'بدون السطرين تُحسب الترويسة نصاً أو النص ترويسة، ولا ينتبه أحد قبل النشر.',
    },
  'Front matter holds no control characters and no characters that reverse the order of the text.': {
    fr: 'L’en-tête ne contient ni caractères de contrôle ni caractères qui inversent l’ordre du texte.',
    es: 'El encabezado no contiene caracteres de control ni caracteres que inviertan el orden del texto.',
    ar: 'ليس في الترويسة حروف تحكم ولا حروف تعكس ترتيب النص.',
  },
  'They cannot be seen, end the headers of an email, and make a text read otherwise than it is stored.': {
    fr: 'On ne les voit pas, ils terminent les en-têtes d’un courriel, et font lire un texte autrement qu’il n’est enregistré.',
    es: 'No se ven, cortan las cabeceras de un correo, y hacen que un texto se lea de otro modo que como está guardado.',
    ar: 'لا تُرى، وتقطع ترويسات البريد، وتجعل النص يُقرأ على غير ما هو محفوظ.',
  },
  'Front matter is at most 256 KB long and 16 levels deep.': {
    fr: 'L’en-tête fait au plus 256 Ko et 16 niveaux d’imbrication.',
    es: 'El encabezado ocupa como máximo 256 KB y 16 niveles de anidación.',
    ar: 'لا تزيد الترويسة على 256 كيلوبايت و16 مستوى متداخلاً.',
  },
  'Nothing honest is larger; hostile files must not hold up a build.': {
    fr: 'Rien d’honnête n’est plus grand ; des fichiers hostiles ne doivent pas bloquer la production.',
    es: 'Nada honesto es mayor; los archivos hostiles no deben detener la generación.',
    ar: 'لا شيء سليم أكبر من ذلك؛ ويجب ألا توقف الملفات الضارة الإنتاج.',
  },
  'Front matter is YAML and nothing else.': {
    fr: 'L’en-tête est du YAML et rien d’autre.',
    es: 'El encabezado es YAML y nada más.',
    ar: 'الترويسة YAML ولا شيء غيره.',
  },
  'Other front matter languages, JavaScript above all, are programs: reading a release must never run one.': {
    fr: 'D’autres langages d’en-tête, JavaScript surtout, sont des programmes : lire un communiqué ne doit jamais en exécuter un.',
    es: 'Otros lenguajes de encabezado, sobre todo JavaScript, son programas: leer un comunicado nunca debe ejecutar uno.',
    ar: 'لغات الترويسة الأخرى، وأولها JavaScript، برامج: ويجب ألا تشغّل قراءة البيان برنامجاً أبداً.',
  },
  'A release has a title, a date, an office and contacts, and what each of its parts needs.': {
    fr: 'Un communiqué a un titre, une date, un bureau et des contacts, et ce dont chacune de ses parties a besoin.',
    es: 'Un comunicado tiene un titular, una fecha, una oficina y contactos, y lo que necesita cada una de sus partes.',
    ar: 'للبيان عنوان وتاريخ ومكتب وجهات اتصال، وما يحتاج إليه كل جزء منه.',
  },
  'Without them it cannot be dated, filed, or answered for.': {
    fr: 'Sans cela, il ne peut être ni daté, ni classé, ni assumé.',
    es: 'Sin ellos no se puede fechar, archivar ni responder de él.',
    ar: 'بدونها لا يؤرخ ولا يُحفظ ولا يُسأل عنه أحد.',
  },
  'Front matter is valid YAML: keys with values.': {
    fr: 'L’en-tête est du YAML valable : des clés avec leurs valeurs.',
    es: 'El encabezado es YAML válido: claves con valores.',
    ar: 'الترويسة YAML صحيحة: مفاتيح بقيمها.',
  },
  'A parser that guesses publishes the wrong metadata.': {
    fr: 'Un programme qui devine publie de fausses informations.',
    es: 'Un programa que adivina publica datos equivocados.',
    ar: 'البرنامج الذي يخمّن ينشر معلومات خاطئة.',
  },
  'Each value has the shape that its key needs: a text, a list, or keys with values.': {
    fr: 'Chaque valeur a la forme que demande sa clé : un texte, une liste, ou des clés avec leurs valeurs.',
    es: 'Cada valor tiene la forma que pide su clave: un texto, una lista, o claves con valores.',
    ar: 'لكل قيمة الشكل الذي يحتاجه مفتاحها: نص أو قائمة أو مفاتيح بقيمها.',
  },
  'A list where a text belongs cannot be printed.': {
    fr: 'Une liste à la place d’un texte ne peut pas être imprimée.',
    es: 'Una lista en lugar de un texto no se puede imprimir.',
    ar: 'القائمة في موضع النص لا تُطبع.',
  },
  'Front matter holds known keys only.': {
    fr: 'L’en-tête ne contient que des clés connues.',
    es: 'El encabezado solo contiene claves conocidas.',
    ar: 'ليس في الترويسة إلا مفاتيح معروفة.',
  },
  'A misspelt embargo is no embargo: what nobody reads is silently lost.': {
    fr: 'Un embargo mal orthographié n’est pas un embargo : ce que nul ne lit se perd sans bruit.',
    es: 'Un embargo mal escrito no es un embargo: lo que nadie lee se pierde en silencio.',
    ar: 'حظر النشر المكتوب خطأً ليس حظراً: ما لا يُقرأ يضيع دون إشعار.',
  },
  'Keys that reach into JavaScript itself are refused.': {
    fr: 'Les clés qui atteignent JavaScript lui-même sont refusées.',
    es: 'Se rechazan las claves que llegan al propio JavaScript.',
    ar: 'تُرفض المفاتيح التي تصل إلى JavaScript نفسها.',
  },
  'A key such as __proto__ can change every object of a program that merges front matter carelessly.': {
    fr: 'Une clé comme __proto__ peut changer tous les objets d’un programme qui fusionne l’en-tête sans précaution.',
    es: 'Una clave como __proto__ puede cambiar todos los objetos de un programa que combina el encabezado sin cuidado.',
    ar: 'مفتاح مثل __proto__ قد يغيّر كل كائنات برنامج يدمج الترويسة دون حذر.',
  },
  'A source is a regular file of at most 4 MB that can be read.': {
    fr: 'Une source est un fichier ordinaire lisible de 4 Mo au plus.',
    es: 'Una fuente es un archivo normal legible de 4 MB como máximo.',
    ar: 'المصدر ملف عادي يمكن قراءته ولا يزيد على 4 ميغابايت.',
  },
  'A pipe or a device called release.md would hold the build for ever.': {
    fr: 'Un tube ou un périphérique nommé release.md bloquerait la production pour toujours.',
    es: 'Una tubería o un dispositivo llamado release.md detendría la generación para siempre.',
    ar: 'أنبوب أو جهاز باسم release.md يوقف الإنتاج إلى الأبد.',
  },
  'The check itself works.': {
    fr: 'La vérification elle-même fonctionne.',
    es: 'La propia revisión funciona.',
    ar: 'الفحص نفسه يعمل.',
  },
  'What was not checked must not pass for sound: the other findings stand, and the run ends with exit code 3.': {
    fr: 'Ce qui n’a pas été vérifié ne doit pas passer pour bon : les autres remarques restent, et le code de sortie est 3.',
    es: 'Lo que no se revisó no debe pasar por correcto: las demás observaciones valen, y el código de salida es 3.',
    ar: 'ما لم يُفحص يجب ألا يُعد سليماً: تبقى الملاحظات الأخرى، ورمز الخروج 3.',
  },
  'A picture that stands beside a source exists, inside the newsroom, and is a picture.': {
    fr: 'Une image placée à côté d’une source existe, dans la rédaction, et est une image.',
    es: 'Una imagen junto a una fuente existe, dentro de la redacción, y es una imagen.',
    ar: 'الصورة التي بجانب المصدر موجودة، وداخل غرفة الأخبار، وهي صورة حقاً.',
  },
  'A page with a hole in it is not ready, and a picture from elsewhere on the disk, or another file in its place, is nobody’s to publish.':
    {
      fr: 'Une page trouée n’est pas prête, et nul n’a à publier une image prise ailleurs sur le disque, ou un autre fichier à sa place.',
      es: 'Una página con un hueco no está lista, y nadie debe publicar una imagen de otra parte del disco ni otro archivo en su lugar.',
      ar: 'الصفحة التي فيها فراغ ليست جاهزة، وليس لأحد أن ينشر صورة من مكان آخر على القرص أو ملفاً آخر مكانها.',
    },
  'A release that is public corrects, updates and withdraws none that is not.': {
    fr: 'Un communiqué public n’en corrige, n’en actualise et n’en retire aucun qui ne l’est pas.',
    es: 'Un comunicado público no corrige, actualiza ni retira ninguno que no lo sea.',
    ar: 'لا يصحح البيان المنشور بياناً غير منشور ولا يحدّثه ولا يسحبه.',
  },
  'It would tell the world that there is one, and by its slug what of.': {
    fr: 'Il dirait au monde qu’il existe, et par son slug de quoi il parle.',
    es: 'Diría al mundo que existe y, por su slug, de qué trata.',
    ar: 'سيخبر العالم بوجوده، وبموضوعه من خلال slug.',
  },
  'No two releases have the same address.': {
    fr: 'Deux communiqués n’ont jamais la même adresse.',
    es: 'Dos comunicados nunca tienen la misma dirección.',
    ar: 'لا يشترك بيانان في عنوان واحد.',
  },
  'One would overwrite the other, and nobody could tell which was meant.': {
    fr: 'L’un écraserait l’autre, et nul ne saurait lequel était voulu.',
    es: 'Uno sobrescribiría al otro, y nadie podría decir cuál se quería.',
    ar: 'سيُكتب أحدهما فوق الآخر، ولن يعرف أحد أيهما المقصود.',
  },
  'A comment that switches a rule off has a finding to switch off.': {
    fr: 'Un commentaire qui désactive une règle a une remarque à écarter.',
    es: 'Un comentario que desactiva una regla tiene una observación que descartar.',
    ar: 'للتعليق الذي يوقف قاعدة ملاحظة يوقفها.',
  },
  'What is left behind after the text was mended would hide the next mistake.': {
    fr: 'Ce qui reste après la correction du texte cacherait l’erreur suivante.',
    es: 'Lo que queda tras corregir el texto ocultaría el siguiente error.',
    ar: 'ما يبقى بعد تصحيح النص يخفي الخطأ التالي.',
  },
  'A comment that switches a rule off names the rule and gives a reason.': {
    fr: 'Un commentaire qui désactive une règle la nomme et donne une raison.',
    es: 'Un comentario que desactiva una regla la nombra y da un motivo.',
    ar: 'التعليق الذي يوقف قاعدة يسميها ويذكر السبب.',
  },
  'Nobody remembers next year why a finding was waved through, and a misspelt comment hides that it does nothing.': {
    fr: 'Dans un an, nul ne sait plus pourquoi une remarque a été écartée, et un commentaire mal écrit cache qu’il ne fait rien.',
    es: 'Dentro de un año nadie recuerda por qué se descartó una observación, y un comentario mal escrito oculta que no hace nada.',
    ar: 'لن يتذكر أحد بعد سنة لماذا أُوقفت ملاحظة، والتعليق المكتوب خطأً يخفي أنه لا يفعل شيئاً.',
  },
};
