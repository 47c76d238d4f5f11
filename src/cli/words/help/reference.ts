import type { Translations } from '../said.ts';

/** Of commands that tell and teach: completion, doctor, lsp, man, offices, rules, explain, schema. */
export const REFERENCE_HELP: Translations = {
  'print the script that completes commands in your shell': {
    fr: 'afficher le script qui complète les commandes dans votre shell',
    es: 'mostrar el script que completa los comandos en su shell',
    ar: 'عرض النص البرمجي الذي يكمل الأوامر في صدفتكم',
  },
  'your shell': {
    fr: 'votre shell',
    es: 'su shell',
    ar: 'صدفة الأوامر عندكم',
  },
  'Set it up once:': {
    fr: 'À installer une fois :',
    es: 'Instálelo una vez:',
    ar: 'يُضبط مرة واحدة:',
  },
  '(with fpath+=~/.zfunc before compinit)': {
    fr: '(avec fpath+=~/.zfunc avant compinit)',
    es: '(con fpath+=~/.zfunc antes de compinit)',
    ar: '(مع fpath+=~/.zfunc قبل compinit)',
  },
  'Then a press of Tab completes commands, flags, offices, contacts, formats and rules.': {
    fr: 'Ensuite, la touche Tab complète commandes, options, bureaux, contacts, formats et règles.',
    es: 'Después, la tecla Tab completa comandos, opciones, oficinas, contactos, formatos y reglas.',
    ar: 'بعد ذلك تكمل ضغطة Tab الأوامر والخيارات والمكاتب وجهات الاتصال والصيغ والقواعد.',
  },
  'look whether this machine and the newsroom are ready to publish': {
    fr: 'voir si cette machine et la rédaction sont prêtes à publier',
    es: 'ver si esta máquina y la redacción están listas para publicar',
    ar: 'التحقق من أن هذا الجهاز وغرفة الأخبار جاهزان للنشر',
  },
  'a folder of the newsroom (default: the nearest newsroom)': {
    fr: 'un dossier de la rédaction (par défaut : la rédaction la plus proche)',
    es: 'una carpeta de la redacción (por defecto: la redacción más cercana)',
    ar: 'مجلد من غرفة الأخبار (المعتاد: أقرب غرفة أخبار)',
  },
  'where builds are written': {
    fr: 'où build écrit',
    es: 'dónde escribe build',
    ar: 'حيث يكتب build',
  },
  'as if it were this moment (a timestamp with an offset)': {
    fr: 'comme si c’était ce moment (un horodatage avec décalage)',
    es: 'como si fuera ese momento (fecha y hora con desfase)',
    ar: 'كما لو كنا في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'as JSON on standard output': {
    fr: 'en JSON sur la sortie standard',
    es: 'en JSON por la salida estándar',
    ar: 'بصيغة JSON على الخرج القياسي',
  },
  'say only what is not good': {
    fr: 'ne dire que ce qui ne va pas',
    es: 'decir solo lo que no está bien',
    ar: 'ذكر ما ليس سليماً فقط',
  },
  'this machine and the newsroom here': {
    fr: 'cette machine et la rédaction d’ici',
    es: 'esta máquina y la redacción de aquí',
    ar: 'هذا الجهاز وغرفة الأخبار هنا',
  },
  'for a report to those who help you': {
    fr: 'pour le transmettre à ceux qui vous aident',
    es: 'para enviarlo a quienes le ayudan',
    ar: 'لإرساله إلى من يساعدكم',
  },
  'Exit codes: 0 it works, 1 releases have errors, 2 the settings have errors, 3 the machine is not ready.': {
    fr: 'Codes de sortie : 0 tout fonctionne, 1 des communiqués ont des erreurs, 2 les réglages ont des erreurs, 3 la machine n’est pas prête.',
    es: 'Códigos de salida: 0 funciona, 1 hay comunicados con errores, 2 la configuración tiene errores, 3 la máquina no está lista.',
    ar: 'رموز الخروج: 0 كل شيء يعمل، 1 في البيانات أخطاء، 2 في الإعدادات أخطاء، 3 الجهاز غير جاهز.',
  },
  'serve an editor by the Language Server Protocol, on standard input and output': {
    fr: 'servir un éditeur par le Language Server Protocol, sur l’entrée et la sortie standard',
    es: 'servir a un editor mediante el Language Server Protocol, por la entrada y salida estándar',
    ar: 'خدمة محرر نصوص عبر Language Server Protocol على الدخل والخرج القياسيين',
  },
  'as editors ask for it; there is no other way': {
    fr: 'comme les éditeurs le demandent ; il n’y a pas d’autre manière',
    es: 'como lo piden los editores; no hay otra manera',
    ar: 'كما تطلبه المحررات؛ ولا طريقة أخرى',
  },
  'Editors start it themselves: tell them the command "npx iom-release lsp" for Markdown files (README, "In an editor").':
    {
      fr: 'Les éditeurs le lancent eux-mêmes : indiquez-leur la commande « npx iom-release lsp » pour les fichiers Markdown (README, « In an editor »).',
      es: 'Los editores lo inician ellos mismos: indíqueles el comando «npx iom-release lsp» para los archivos Markdown (README, «In an editor»).',
      ar: 'تشغّله المحررات بنفسها: عرّفها بالأمر «npx iom-release lsp» لملفات Markdown (README، «In an editor»).',
    },
  'print the manual page of all commands': {
    fr: 'afficher la page de manuel de toutes les commandes, en anglais',
    es: 'mostrar la página de manual de todos los comandos, en inglés',
    ar: 'عرض صفحة دليل كل الأوامر، بالإنجليزية',
  },
  'where npm installed it': {
    fr: 'là où npm l’a installée',
    es: 'donde npm la instaló',
    ar: 'حيث ثبّتها npm',
  },
  'search the offices: by id, name in any language, city, country or code': {
    fr: 'chercher un bureau : par id, nom dans l’une des langues, ville, pays ou code',
    es: 'buscar una oficina: por id, nombre en cualquier idioma, ciudad, país o código',
    ar: 'البحث في المكاتب: بالمعرّف أو الاسم بأي لغة أو المدينة أو البلد أو الرمز',
  },
  'part of a name; default: all': {
    fr: 'une partie d’un nom ; par défaut : tous',
    es: 'parte de un nombre; por defecto: todas',
    ar: 'جزء من اسم؛ المعتاد: الكل',
  },
  'list the rules that releases are checked against': {
    fr: 'énumérer les règles selon lesquelles les communiqués sont vérifiés',
    es: 'listar las reglas con las que se revisan los comunicados',
    ar: 'سرد القواعد التي تُفحص بها البيانات',
  },
  'as a page with reasons and examples, in Markdown': {
    fr: 'en une page avec raisons et exemples, en Markdown',
    es: 'como una página con razones y ejemplos, en Markdown',
    ar: 'صفحة فيها الأسباب والأمثلة، بصيغة Markdown',
  },
  'explain a rule: what it wants, and why, with examples': {
    fr: 'expliquer une règle : ce qu’elle demande, et pourquoi, avec des exemples',
    es: 'explicar una regla: qué pide y por qué, con ejemplos',
    ar: 'شرح قاعدة: ماذا تطلب ولماذا، مع أمثلة',
  },
  'the id of the rule, such as date/valid': {
    fr: 'l’id de la règle, comme date/valid',
    es: 'el id de la regla, como date/valid',
    ar: 'معرّف القاعدة، مثل date/valid',
  },
  'print the JSON Schema of front matter, newsroom.yaml or offices.yaml, for editors': {
    fr: 'afficher le JSON Schema de l’en-tête, de newsroom.yaml ou d’offices.yaml, pour les éditeurs',
    es: 'mostrar el JSON Schema del encabezado, de newsroom.yaml o de offices.yaml, para editores',
    ar: 'عرض JSON Schema للترويسة أو newsroom.yaml أو offices.yaml، للمحررات',
  },
  'front-matter, newsroom or offices': {
    fr: 'front-matter, newsroom ou offices',
    es: 'front-matter, newsroom u offices',
    ar: 'front-matter أو newsroom أو offices',
  },
  'With the YAML extension of VS Code, in .vscode/settings.json:': {
    fr: 'Avec l’extension YAML de VS Code, dans .vscode/settings.json :',
    es: 'Con la extensión YAML de VS Code, en .vscode/settings.json:',
    ar: 'مع إضافة YAML في VS Code، في .vscode/settings.json:',
  },
  'Or as the first line of the file itself:': {
    fr: 'Ou comme première ligne du fichier lui-même :',
    es: 'O como primera línea del propio archivo:',
    ar: 'أو سطراً أول في الملف نفسه:',
  },
  'Front matter stands in Markdown, which that extension leaves alone: use "iom-release lsp" there.': {
    fr: 'L’en-tête est dans du Markdown, que cette extension ne regarde pas : utilisez là « iom-release lsp ».',
    es: 'El encabezado está en Markdown, que esa extensión no mira: use ahí «iom-release lsp».',
    ar: 'الترويسة في ملف Markdown الذي لا تنظر فيه تلك الإضافة: استعمل له «iom-release lsp».',
  },
  'the newsroom here': {
    fr: 'la rédaction d’ici',
    es: 'la redacción de aquí',
    ar: 'غرفة الأخبار هنا',
  },
};
