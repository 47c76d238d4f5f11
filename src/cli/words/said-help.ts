import type { Translations } from './said.ts';

/** What --help says. */
export const SAID_HELP: Translations = {
  'Usage:': {
    fr: 'Utilisation :',
    es: 'Uso:',
    ar: 'الاستعمال:',
  },
  'Options:': {
    fr: 'Options :',
    es: 'Opciones:',
    ar: 'الخيارات:',
  },
  'Arguments:': {
    fr: 'Arguments :',
    es: 'Argumentos:',
    ar: 'القيم:',
  },
  'Commands:': {
    fr: 'Commandes :',
    es: 'Comandos:',
    ar: 'الأوامر:',
  },
  'Examples:': {
    fr: 'Exemples :',
    es: 'Ejemplos:',
    ar: 'أمثلة:',
  },
  'choices:': {
    fr: 'valeurs :',
    es: 'valores:',
    ar: 'القيم:',
  },
  'default:': {
    fr: 'par défaut :',
    es: 'por defecto:',
    ar: 'المعتاد:',
  },
  '[options]': {
    fr: '[options]',
    es: '[opciones]',
    ar: '[خيارات]',
  },
  '[command]': {
    fr: '[commande]',
    es: '[comando]',
    ar: '[أمر]',
  },
  command: {
    fr: 'commande',
    es: 'comando',
    ar: 'أمر',
  },
  'print help': {
    fr: 'afficher l’aide',
    es: 'mostrar la ayuda',
    ar: 'عرض المساعدة',
  },
  'print the help of a command': {
    fr: 'afficher l’aide d’une commande',
    es: 'mostrar la ayuda de un comando',
    ar: 'عرض مساعدة أحد الأوامر',
  },
  'Press releases from one Markdown source: web page, wire copy and email, checked before they leave.': {
    fr: 'Des communiqués de presse à partir d’une seule source Markdown : page web, dépêche et courriel, vérifiés avant de partir.',
    es: 'Comunicados de prensa a partir de una sola fuente Markdown: página web, despacho y correo, revisados antes de salir.',
    ar: 'بيانات صحفية من مصدر Markdown واحد: صفحة ويب وبرقية وبريد، تُفحص قبل صدورها.',
  },
  'Exit codes: 0 done, 1 the sources have errors, 2 wrong usage or settings, 3 the machine failed, 130 given up.': {
    fr: 'Codes de sortie : 0 fait, 1 les sources ont des erreurs, 2 usage ou réglages incorrects, 3 défaillance de la machine, 130 abandonné.',
    es: 'Códigos de salida: 0 hecho, 1 las fuentes tienen errores, 2 uso o configuración incorrectos, 3 falló la máquina, 130 abandonado.',
    ar: 'رموز الخروج: 0 تمّ، 1 في المصادر أخطاء، 2 استعمال أو إعدادات خاطئة، 3 تعطل الجهاز، 130 أُلغي.',
  },
  'print the version': {
    fr: 'afficher la version',
    es: 'mostrar la versión',
    ar: 'عرض رقم النسخة',
  },
  'show where in the program an error arose': {
    fr: 'montrer où dans le programme une erreur est apparue',
    es: 'mostrar en qué parte del programa surgió un error',
    ar: 'إظهار موضع الخطأ داخل البرنامج',
  },
  'render releases as web pages, wire copy, email and agency formats': {
    fr: 'produire les communiqués en pages web, dépêches, courriels et formats d’agence',
    es: 'generar los comunicados como páginas web, despachos, correos y formatos de agencia',
    ar: 'إنتاج البيانات صفحات ويب وبرقيات وبريداً وصيغاً للوكالات',
  },
  paths: {
    fr: 'chemins',
    es: 'rutas',
    ar: 'مسارات',
  },
  path: {
    fr: 'chemin',
    es: 'ruta',
    ar: 'مسار',
  },
  folder: {
    fr: 'dossier',
    es: 'carpeta',
    ar: 'مجلد',
  },
  folders: {
    fr: 'dossiers',
    es: 'carpetas',
    ar: 'مجلدات',
  },
  file: {
    fr: 'fichier',
    es: 'archivo',
    ar: 'ملف',
  },
  list: {
    fr: 'liste',
    es: 'lista',
    ar: 'قائمة',
  },
  time: {
    fr: 'moment',
    es: 'momento',
    ar: 'وقت',
  },
  moment: {
    fr: 'moment',
    es: 'momento',
    ar: 'وقت',
  },
  day: {
    fr: 'jour',
    es: 'día',
    ar: 'يوم',
  },
  n: {
    fr: 'n',
    es: 'n',
    ar: 'عدد',
  },
  number: {
    fr: 'nombre',
    es: 'número',
    ar: 'عدد',
  },
  profile: {
    fr: 'profil',
    es: 'perfil',
    ar: 'نمط',
  },
  columns: {
    fr: 'colonnes',
    es: 'columnas',
    ar: 'أعمدة',
  },
  mark: {
    fr: 'marque',
    es: 'marca',
    ar: 'علامة',
  },
  charset: {
    fr: 'jeu',
    es: 'juego',
    ar: 'محارف',
  },
  lines: {
    fr: 'lignes',
    es: 'líneas',
    ar: 'أسطر',
  },
  where: {
    fr: 'où',
    es: 'dónde',
    ar: 'أين',
  },
  version: {
    fr: 'version',
    es: 'versión',
    ar: 'نسخة',
  },
  shell: {
    fr: 'shell',
    es: 'shell',
    ar: 'صدفة',
  },
  form: {
    fr: 'forme',
    es: 'forma',
    ar: 'شكل',
  },
  kind: {
    fr: 'nature',
    es: 'clase',
    ar: 'نوع',
  },
  type: {
    fr: 'type',
    es: 'tipo',
    ar: 'نوع',
  },
  id: {
    fr: 'id',
    es: 'id',
    ar: 'معرّف',
  },
  tag: {
    fr: 'code',
    es: 'código',
    ar: 'رمز',
  },
  status: {
    fr: 'état',
    es: 'estado',
    ar: 'حالة',
  },
  office: {
    fr: 'bureau',
    es: 'oficina',
    ar: 'مكتب',
  },
  language: {
    fr: 'langue',
    es: 'idioma',
    ar: 'لغة',
  },
  address: {
    fr: 'adresse',
    es: 'dirección',
    ar: 'عنوان',
  },
  contact: {
    fr: 'contact',
    es: 'contacto',
    ar: 'جهة-اتصال',
  },
  service: {
    fr: 'service',
    es: 'servicio',
    ar: 'خدمة',
  },
  severity: {
    fr: 'gravité',
    es: 'gravedad',
    ar: 'درجة',
  },
  name: {
    fr: 'nom',
    es: 'nombre',
    ar: 'اسم',
  },
  'id=level': {
    fr: 'id=niveau',
    es: 'id=nivel',
    ar: 'معرّف=درجة',
  },
  'id[=file]': {
    fr: 'id[=fichier]',
    es: 'id[=archivo]',
    ar: 'معرّف[=ملف]',
  },
  revision: {
    fr: 'révision',
    es: 'revisión',
    ar: 'مراجعة',
  },
  headline: {
    fr: 'titre',
    es: 'titular',
    ar: 'عنوان',
  },
  cities: {
    fr: 'villes',
    es: 'ciudades',
    ar: 'مدن',
  },
  text: {
    fr: 'texte',
    es: 'texto',
    ar: 'نص',
  },
  query: {
    fr: 'recherche',
    es: 'búsqueda',
    ar: 'بحث',
  },
  rule: {
    fr: 'règle',
    es: 'regla',
    ar: 'قاعدة',
  },
  'I/N': {
    fr: 'I/N',
    es: 'I/N',
    ar: 'I/N',
  },
  'files, folders or globs (default: the nearest newsroom)': {
    fr: 'fichiers, dossiers ou motifs (par défaut : la rédaction la plus proche)',
    es: 'archivos, carpetas o patrones (por defecto: la redacción más cercana)',
    ar: 'ملفات أو مجلدات أو أنماط (المعتاد: أقرب غرفة أخبار)',
  },
  'files, folders or globs': {
    fr: 'fichiers, dossiers ou motifs',
    es: 'archivos, carpetas o patrones',
    ar: 'ملفات أو مجلدات أو أنماط',
  },
  'where to write (default: public; a share: shards/I-of-N)': {
    fr: 'où écrire (par défaut : public ; pour une part : shards/I-of-N)',
    es: 'dónde escribir (por defecto: public; una parte: shards/I-of-N)',
    ar: 'أين يُكتب (المعتاد: public؛ ولحصة: shards/I-of-N)',
  },
  'formats, separated by commas (default: html,wire,email)': {
    fr: 'formats, séparés par des virgules (par défaut : html,wire,email)',
    es: 'formatos, separados por comas (por defecto: html,wire,email)',
    ar: 'الصيغ، تفصلها فواصل (المعتاد: html,wire,email)',
  },
  'templates of your own; a file replaces the built-in one of its name': {
    fr: 'vos propres modèles ; un fichier remplace celui du même nom',
    es: 'sus propias plantillas; un archivo reemplaza al incluido del mismo nombre',
    ar: 'قوالبكم؛ كل ملف يحل محل القالب الذي يحمل اسمه',
  },
  'build as of this moment (a timestamp with an offset)': {
    fr: 'produire comme à ce moment (un horodatage avec décalage)',
    es: 'generar como en ese momento (fecha y hora con desfase)',
    ar: 'الإنتاج كما لو كنا في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'leave releases with warnings out, too': {
    fr: 'écarter aussi les communiqués qui ont des avertissements',
    es: 'excluir también los comunicados con avisos',
    ar: 'ترك البيانات التي فيها تحذيرات أيضاً',
  },
  'render drafts, visibly marked': {
    fr: 'produire les brouillons, avec une marque visible',
    es: 'generar los borradores, con una marca visible',
    ar: 'إنتاج المسودات بعلامة ظاهرة',
  },
  'render releases under embargo or dated ahead, visibly marked': {
    fr: 'produire les communiqués sous embargo ou postdatés, avec une marque visible',
    es: 'generar los comunicados bajo embargo o con fecha futura, con una marca visible',
    ar: 'إنتاج البيانات المحظور نشرها أو المؤرخة لاحقاً بعلامة ظاهرة',
  },
  'build the Ith of N shares alone, for merge; each with the same --now or SOURCE_DATE_EPOCH': {
    fr: 'ne produire que la part I de N, pour merge ; chacune avec le même --now ou SOURCE_DATE_EPOCH',
    es: 'generar solo la parte I de N, para merge; cada una con el mismo --now o SOURCE_DATE_EPOCH',
    ar: 'إنتاج الحصة I من N وحدها، للأمر merge؛ وكلها بنفس --now أو SOURCE_DATE_EPOCH',
  },
  'build all, also where JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID names a share': {
    fr: 'tout produire, même si JOB_COMPLETION_INDEX ou SLURM_ARRAY_TASK_ID désigne une part',
    es: 'generar todo, aunque JOB_COMPLETION_INDEX o SLURM_ARRAY_TASK_ID indique una parte',
    ar: 'إنتاج الكل، حتى إن حدّد JOB_COMPLETION_INDEX أو SLURM_ARRAY_TASK_ID حصة',
  },
  'of a share: where issued versions are kept (default: public/releases.json)': {
    fr: 'pour une part : où sont gardées les versions publiées (par défaut : public/releases.json)',
    es: 'de una parte: dónde se guardan las versiones publicadas (por defecto: public/releases.json)',
    ar: 'لحصة: أين تُحفظ النسخ الصادرة (المعتاد: public/releases.json)',
  },
  'how many threads render a large newsroom (default: one a processor)': {
    fr: 'combien de fils d’exécution produisent une grande rédaction (par défaut : un par processeur)',
    es: 'cuántos hilos generan una redacción grande (por defecto: uno por procesador)',
    ar: 'كم خيط تنفيذ ينتج غرفة أخبار كبيرة (المعتاد: واحد لكل معالج)',
  },
  'neither use nor keep what the last build found: the same files, slower': {
    fr: 'ne pas utiliser ni garder ce que la dernière production a trouvé : les mêmes fichiers, plus lentement',
    es: 'no usar ni guardar lo que halló la última generación: los mismos archivos, más despacio',
    ar: 'بلا استعمال ما وجده الإنتاج السابق ولا حفظه: الملفات نفسها بسرعة أقل',
  },
  'parse all text with the full parsers: the same files, slower': {
    fr: 'lire tout le texte avec les analyseurs complets : les mêmes fichiers, plus lentement',
    es: 'leer todo el texto con los analizadores completos: los mismos archivos, más despacio',
    ar: 'قراءة كل النصوص بالمحللات الكاملة: الملفات نفسها بسرعة أقل',
  },
  'build again what is saved, until Ctrl+C': {
    fr: 'produire à nouveau ce qui est enregistré, jusqu’à Ctrl+C',
    es: 'generar de nuevo lo que se guarda, hasta Ctrl+C',
    ar: 'إعادة إنتاج ما يُحفظ، حتى Ctrl+C',
  },
  'quote releases that are not public, also under CI': {
    fr: 'citer les communiqués qui ne sont pas publics, même en CI',
    es: 'citar los comunicados que no son públicos, también en CI',
    ar: 'اقتباس البيانات غير المنشورة، حتى في CI',
  },
  'tell what was done as JSON on standard output': {
    fr: 'dire en JSON, sur la sortie standard, ce qui a été fait',
    es: 'decir en JSON, por la salida estándar, lo que se hizo',
    ar: 'ذكر ما تمّ بصيغة JSON على الخرج القياسي',
  },
  'say nothing but errors': {
    fr: 'ne dire que les erreurs',
    es: 'decir solo los errores',
    ar: 'ذكر الأخطاء فقط',
  },
  'how wire copy is laid out': {
    fr: 'mise en page de la dépêche',
    es: 'cómo se compone el despacho',
    ar: 'تنسيق البرقية',
  },
  'the width of wire copy (default: 69)': {
    fr: 'la largeur de la dépêche (par défaut : 69)',
    es: 'el ancho del despacho (por defecto: 69)',
    ar: 'عرض البرقية (المعتاد: 69)',
  },
  'the end mark of wire copy, such as -30- (default: by language)': {
    fr: 'la marque de fin de la dépêche, comme -30- (par défaut : selon la langue)',
    es: 'la marca final del despacho, como -30- (por defecto: según el idioma)',
    ar: 'علامة نهاية البرقية مثل -30- (المعتاد: بحسب اللغة)',
  },
  'the letters of wire copy': {
    fr: 'les lettres de la dépêche',
    es: 'las letras del despacho',
    ar: 'حروف البرقية',
  },
  'end the lines of wire copy in CR LF': {
    fr: 'terminer les lignes de la dépêche par CR LF',
    es: 'terminar las líneas del despacho con CR LF',
    ar: 'إنهاء أسطر البرقية بعلامتي CR LF',
  },
  'divide wire copy into pages of so many lines': {
    fr: 'diviser la dépêche en pages de ce nombre de lignes',
    es: 'dividir el despacho en páginas de tantas líneas',
    ar: 'تقسيم البرقية إلى صفحات بهذا العدد من الأسطر',
  },
  'pictures of emails: on the web, or inside': {
    fr: 'images des courriels : sur le web, ou à l’intérieur',
    es: 'imágenes de los correos: en la web, o dentro',
    ar: 'صور البريد: على الويب أو داخل الرسالة',
  },
  'make emails that Outlook opens as drafts, ready to send': {
    fr: 'faire des courriels qu’Outlook ouvre comme brouillons, prêts à envoyer',
    es: 'hacer correos que Outlook abre como borradores, listos para enviar',
    ar: 'صنع رسائل يفتحها Outlook مسودات جاهزة للإرسال',
  },
  'the version of ninjs (default: 3.1)': {
    fr: 'la version de ninjs (par défaut : 3.1)',
    es: 'la versión de ninjs (por defecto: 3.1)',
    ar: 'نسخة ninjs (المعتاد: 3.1)',
  },
  'the newsroom here, into public/': {
    fr: 'la rédaction d’ici, dans public/',
    es: 'la redacción de aquí, en public/',
    ar: 'غرفة الأخبار هنا، إلى public/',
  },
  'one folder of it, into site/': {
    fr: 'un de ses dossiers, dans site/',
    es: 'una de sus carpetas, en site/',
    ar: 'مجلد منها، إلى site/',
  },
  'again whenever something is saved': {
    fr: 'à nouveau à chaque enregistrement',
    es: 'de nuevo cada vez que se guarda algo',
    ar: 'من جديد كلما حُفظ شيء',
  },
  'one release as email only': {
    fr: 'un seul communiqué, en courriel seulement',
    es: 'un solo comunicado, solo como correo',
    ar: 'بيان واحد، بريداً فقط',
  },
  'what would be public at that moment': {
    fr: 'ce qui serait public à ce moment',
    es: 'lo que sería público en ese momento',
    ar: 'ما يكون منشوراً في ذلك الوقت',
  },
  'the second of seven shares, into shards/2-of-7/': {
    fr: 'la deuxième de sept parts, dans shards/2-of-7/',
    es: 'la segunda de siete partes, en shards/2-of-7/',
    ar: 'الحصة الثانية من سبع، إلى shards/2-of-7/',
  },
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
  'render releases for agencies and archives into a folder, a zip, a tar or lines of JSON': {
    fr: 'produire les communiqués pour agences et archives dans un dossier, un zip, un tar ou des lignes JSON',
    es: 'generar los comunicados para agencias y archivos en una carpeta, un zip, un tar o líneas JSON',
    ar: 'إنتاج البيانات للوكالات والمحفوظات في مجلد أو zip أو tar أو أسطر JSON',
  },
  'a folder, a file that ends in .zip, .tar or .jsonl, or - for standard output': {
    fr: 'un dossier, un fichier en .zip, .tar ou .jsonl, ou - pour la sortie standard',
    es: 'una carpeta, un archivo .zip, .tar o .jsonl, o - para la salida estándar',
    ar: 'مجلد، أو ملف ينتهي بـ .zip أو .tar أو .jsonl، أو - للخرج القياسي',
  },
  'what to write (default: as --to is named; jsonl for -)': {
    fr: 'quoi écrire (par défaut : selon le nom de --to ; jsonl pour -)',
    es: 'qué escribir (por defecto: según el nombre de --to; jsonl para -)',
    ar: 'ما يُكتب (المعتاد: بحسب اسم --to؛ و jsonl مع -)',
  },
  'formats, separated by commas (default: wire,ninjs,newsml-g2,nitf)': {
    fr: 'formats, séparés par des virgules (par défaut : wire,ninjs,newsml-g2,nitf)',
    es: 'formatos, separados por comas (por defecto: wire,ninjs,newsml-g2,nitf)',
    ar: 'الصيغ، تفصلها فواصل (المعتاد: wire,ninjs,newsml-g2,nitf)',
  },
  'from this day, month or year on: 2009-06-19, 2009-06, 2009': {
    fr: 'à partir de ce jour, mois ou année : 2009-06-19, 2009-06, 2009',
    es: 'desde este día, mes o año: 2009-06-19, 2009-06, 2009',
    ar: 'من هذا اليوم أو الشهر أو العام: 2009-06-19 أو 2009-06 أو 2009',
  },
  'up to the end of this day, month or year': {
    fr: 'jusqu’à la fin de ce jour, mois ou année',
    es: 'hasta el final de este día, mes o año',
    ar: 'حتى نهاية هذا اليوم أو الشهر أو العام',
  },
  'of these offices: ids, names or codes, separated by commas': {
    fr: 'de ces bureaux : ids, noms ou codes, séparés par des virgules',
    es: 'de estas oficinas: ids, nombres o códigos, separados por comas',
    ar: 'من هذه المكاتب: معرّفات أو أسماء أو رموز، تفصلها فواصل',
  },
  'in these languages, separated by commas': {
    fr: 'dans ces langues, séparées par des virgules',
    es: 'en estos idiomas, separados por comas',
    ar: 'بهذه اللغات، تفصلها فواصل',
  },
  'about these countries: ISO codes or names, separated by commas': {
    fr: 'sur ces pays : codes ISO ou noms, séparés par des virgules',
    es: 'sobre estos países: códigos ISO o nombres, separados por comas',
    ar: 'عن هذه البلدان: رموز ISO أو أسماء، تفصلها فواصل',
  },
  'with one of these themes, separated by commas': {
    fr: 'avec l’un de ces thèmes, séparés par des virgules',
    es: 'con uno de estos temas, separados por comas',
    ar: 'في أحد هذه المواضيع، تفصلها فواصل',
  },
  'in a folder: one zip a release, with pictures and a manifest': {
    fr: 'dans un dossier : un zip par communiqué, avec images et manifeste',
    es: 'en una carpeta: un zip por comunicado, con imágenes y manifiesto',
    ar: 'في مجلد: ملف zip لكل بيان، مع الصور وبيان المحتويات',
  },
  'where issued versions are kept (default: public/releases.json)': {
    fr: 'où sont gardées les versions publiées (par défaut : public/releases.json)',
    es: 'dónde se guardan las versiones publicadas (por defecto: public/releases.json)',
    ar: 'أين تُحفظ النسخ الصادرة (المعتاد: public/releases.json)',
  },
  'export as of this moment (a timestamp with an offset)': {
    fr: 'exporter comme à ce moment (un horodatage avec décalage)',
    es: 'exportar como en ese momento (fecha y hora con desfase)',
    ar: 'التصدير كما لو كنا في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'export drafts, marked as withheld': {
    fr: 'exporter les brouillons, marqués comme retenus',
    es: 'exportar los borradores, marcados como retenidos',
    ar: 'تصدير المسودات، معلَّمة بأنها محتجزة',
  },
  'export releases under embargo or dated ahead, marked as such': {
    fr: 'exporter les communiqués sous embargo ou postdatés, marqués comme tels',
    es: 'exportar los comunicados bajo embargo o con fecha futura, marcados como tales',
    ar: 'تصدير البيانات المحظور نشرها أو المؤرخة لاحقاً، معلَّمة بذلك',
  },
  'neither use nor keep what the last export found: the same files, slower': {
    fr: 'ne pas utiliser ni garder ce que la dernière exportation a trouvé : les mêmes fichiers, plus lentement',
    es: 'no usar ni guardar lo que halló la última exportación: los mismos archivos, más despacio',
    ar: 'بلا استعمال ما وجده التصدير السابق ولا حفظه: الملفات نفسها بسرعة أقل',
  },
  'wire copy, ninjs, NewsML-G2 and NITF of all that is public': {
    fr: 'dépêche, ninjs, NewsML-G2 et NITF de tout ce qui est public',
    es: 'despacho, ninjs, NewsML-G2 y NITF de todo lo que es público',
    ar: 'البرقية و ninjs و NewsML-G2 و NITF لكل ما هو منشور',
  },
  'one zip with pictures and a manifest': {
    fr: 'un zip avec images et manifeste',
    es: 'un zip con imágenes y manifiesto',
    ar: 'ملف zip واحد مع الصور وبيان المحتويات',
  },
  'messages for older systems': {
    fr: 'messages pour systèmes anciens',
    es: 'mensajes para sistemas antiguos',
    ar: 'رسائل للأنظمة القديمة',
  },
  'under embargo, too: each format says so': {
    fr: 'aussi sous embargo : chaque format le dit',
    es: 'también bajo embargo: cada formato lo dice',
    ar: 'والمحظور نشره أيضاً: كل صيغة تذكر ذلك',
  },
  'a line of JSON for each release': {
    fr: 'une ligne JSON par communiqué',
    es: 'una línea JSON por comunicado',
    ar: 'سطر JSON لكل بيان',
  },
  'In a folder a file appears whole or not at all; when NAME.done stands beside it, it may be taken. An archive file appears when it is whole. Releases stand in the order in which they came out; the same releases give the same bytes. An export that is broken off goes on where it was when it is run again, but for one to standard output.':
    {
      fr: 'Dans un dossier, un fichier apparaît entier ou pas du tout ; quand NAME.done est à côté, on peut le prendre. Un fichier d’archive apparaît quand il est complet. Les communiqués sont dans l’ordre de leur parution ; les mêmes communiqués donnent les mêmes octets. Une exportation interrompue reprend là où elle était quand on la relance, sauf vers la sortie standard.',
      es: 'En una carpeta, un archivo aparece entero o no aparece; cuando NAME.done está a su lado, se puede tomar. Un archivo comprimido aparece cuando está completo. Los comunicados van en el orden en que salieron; los mismos comunicados dan los mismos bytes. Una exportación interrumpida sigue donde estaba cuando se ejecuta de nuevo, salvo por la salida estándar.',
      ar: 'في المجلد يظهر الملف كاملاً أو لا يظهر؛ وحين يكون NAME.done بجانبه يجوز أخذه. ملف الأرشيف يظهر حين يكتمل. البيانات مرتبة بحسب صدورها؛ والبيانات نفسها تعطي البايتات نفسها. التصدير الذي انقطع يُستأنف من حيث توقف عند تشغيله من جديد، إلا إلى الخرج القياسي.',
    },
  'make sources of web pages, texts, Word files, messages and feeds': {
    fr: 'faire des sources à partir de pages web, textes, fichiers Word, messages et flux',
    es: 'hacer fuentes a partir de páginas web, textos, archivos Word, mensajes y canales',
    ar: 'صنع مصادر من صفحات ويب ونصوص وملفات Word ورسائل وخلاصات',
  },
  'the folder for the sources (default: where the newsroom keeps its releases)': {
    fr: 'le dossier des sources (par défaut : là où la rédaction garde ses communiqués)',
    es: 'la carpeta de las fuentes (por defecto: donde la redacción guarda sus comunicados)',
    ar: 'مجلد المصادر (المعتاد: حيث تحفظ غرفة الأخبار بياناتها)',
  },
  'what the inputs are': {
    fr: 'ce que sont les fichiers donnés',
    es: 'qué son los archivos dados',
    ar: 'ما نوع الملفات المعطاة',
  },
  'the office of all that is imported': {
    fr: 'le bureau de tout ce qui est importé',
    es: 'la oficina de todo lo que se importa',
    ar: 'مكتب كل ما يُستورد',
  },
  'the language of all that is imported': {
    fr: 'la langue de tout ce qui est importé',
    es: 'el idioma de todo lo que se importa',
    ar: 'لغة كل ما يُستورد',
  },
  'the date of all that is imported': {
    fr: 'la date de tout ce qui est importé',
    es: 'la fecha de todo lo que se importa',
    ar: 'تاريخ كل ما يُستورد',
  },
  'the status of all that is imported': {
    fr: 'l’état de tout ce qui est importé',
    es: 'el estado de todo lo que se importa',
    ar: 'حالة كل ما يُستورد',
  },
  'ask about doubtful fields on the terminal': {
    fr: 'demander dans le terminal ce qui est douteux',
    es: 'preguntar en la terminal lo que es dudoso',
    ar: 'السؤال في الطرفية عما فيه شك',
  },
  'write nothing, tell what would be written': {
    fr: 'ne rien écrire, dire ce qui serait écrit',
    es: 'no escribir nada, decir qué se escribiría',
    ar: 'بلا كتابة: ذكر ما كان سيُكتب',
  },
  'overwrite sources that differ': {
    fr: 'écraser les sources qui diffèrent',
    es: 'sobrescribir las fuentes que difieren',
    ar: 'الكتابة فوق المصادر المختلفة',
  },
  'tell what was found, doubtful and dropped as JSON on standard output': {
    fr: 'dire en JSON, sur la sortie standard, ce qui est trouvé, douteux, laissé de côté',
    es: 'decir en JSON, por la salida estándar, lo hallado, lo dudoso y lo omitido',
    ar: 'ذكر ما وُجد وما فيه شك وما تُرك بصيغة JSON على الخرج القياسي',
  },
  'one page, to where the newsroom keeps its releases': {
    fr: 'une page, là où la rédaction garde ses communiqués',
    es: 'una página, donde la redacción guarda sus comunicados',
    ar: 'صفحة واحدة، إلى حيث تحفظ غرفة الأخبار بياناتها',
  },
  'a Word file; its pictures are written beside the source': {
    fr: 'un fichier Word ; ses images sont écrites à côté de la source',
    es: 'un archivo Word; sus imágenes se escriben junto a la fuente',
    ar: 'ملف Word؛ تُكتب صوره بجانب المصدر',
  },
  'a folder of pages, texts, messages and feeds': {
    fr: 'un dossier de pages, textes, messages et flux',
    es: 'una carpeta de páginas, textos, mensajes y canales',
    ar: 'مجلد صفحات ونصوص ورسائل وخلاصات',
  },
  'what would be written, and what was left out and why': {
    fr: 'ce qui serait écrit, ce qui est laissé de côté et pourquoi',
    es: 'lo que se escribiría, lo que se omitió y por qué',
    ar: 'ما كان سيُكتب، وما تُرك ولماذا',
  },
  'ask about what is doubtful': {
    fr: 'demander ce qui est douteux',
    es: 'preguntar lo que es dudoso',
    ar: 'السؤال عما فيه شك',
  },
  'What the input does not say is left empty with a comment: lint refuses the source until a person decides.': {
    fr: 'Ce que le fichier ne dit pas reste vide avec un commentaire : lint refuse la source tant que personne n’a décidé.',
    es: 'Lo que el archivo no dice queda vacío con un comentario: lint rechaza la fuente hasta que una persona decida.',
    ar: 'ما لا يقوله الملف يبقى فارغاً مع تعليق: يرفض lint المصدر حتى يقرر شخص.',
  },
  'make a newsroom in an empty folder: settings, an example, files for CI': {
    fr: 'créer une rédaction dans un dossier vide : réglages, exemple, fichiers pour la CI',
    es: 'crear una redacción en una carpeta vacía: configuración, un ejemplo, archivos para CI',
    ar: 'إنشاء غرفة أخبار في مجلد فارغ: إعدادات ومثال وملفات CI',
  },
  'id, name, city or code of your office': {
    fr: 'id, nom, ville ou code de votre bureau',
    es: 'id, nombre, ciudad o código de su oficina',
    ar: 'معرّف مكتبكم أو اسمه أو مدينته أو رمزه',
  },
  'the language of releases that name none': {
    fr: 'la langue des communiqués qui n’en nomment pas',
    es: 'el idioma de los comunicados que no indican ninguno',
    ar: 'لغة البيانات التي لا تذكر لغة',
  },
  'where the built site will stand': {
    fr: 'où sera le site',
    es: 'dónde estará el sitio',
    ar: 'أين سيكون الموقع',
  },
  'the sender of emails': {
    fr: 'l’expéditeur des courriels',
    es: 'el remitente de los correos',
    ar: 'مرسل الرسائل',
  },
  'whom journalists may call: "Name, function, phone, email"': {
    fr: 'qui les journalistes peuvent appeler : "Nom, fonction, téléphone, courriel"',
    es: 'a quién pueden llamar los periodistas: "Nombre, función, teléfono, correo"',
    ar: 'من يمكن للصحفيين الاتصال به: "الاسم، الصفة، الهاتف، البريد"',
  },
  'make files for this service': {
    fr: 'faire les fichiers pour ce service',
    es: 'hacer archivos para este servicio',
    ar: 'صنع ملفات لهذه الخدمة',
  },
  'without an example release': {
    fr: 'sans communiqué d’exemple',
    es: 'sin comunicado de ejemplo',
    ar: 'بلا بيان مثال',
  },
  'ask nothing': {
    fr: 'ne rien demander',
    es: 'no preguntar nada',
    ar: 'بلا أسئلة',
  },
  'tell what was written as JSON on standard output': {
    fr: 'dire en JSON, sur la sortie standard, ce qui a été écrit',
    es: 'decir en JSON, por la salida estándar, lo que se escribió',
    ar: 'ذكر ما كُتب بصيغة JSON على الخرج القياسي',
  },
  'asks a little, and makes a newsroom here': {
    fr: 'pose peu de questions et crée une rédaction ici',
    es: 'pregunta poco y crea una redacción aquí',
    ar: 'يسأل قليلاً وينشئ غرفة أخبار هنا',
  },
  'What lies in the folder already stays as it is.': {
    fr: 'Ce qui est déjà dans le dossier reste tel quel.',
    es: 'Lo que ya está en la carpeta queda como está.',
    ar: 'ما في المجلد من قبل يبقى كما هو.',
  },
  'check releases without building them': {
    fr: 'vérifier les communiqués sans les produire',
    es: 'revisar los comunicados sin generarlos',
    ar: 'فحص البيانات دون إنتاجها',
  },
  'the form of the report, and its file; may be repeated: {ids} (default: pretty)': {
    fr: 'la forme du rapport, et son fichier ; peut être répété : {ids} (par défaut : pretty)',
    es: 'la forma del informe, y su archivo; se puede repetir: {ids} (por defecto: pretty)',
    ar: 'شكل التقرير وملفه؛ يجوز تكراره: {ids} (المعتاد: pretty)',
  },
  'the same as --reporter json': {
    fr: 'la même chose que --reporter json',
    es: 'lo mismo que --reporter json',
    ar: 'مثل --reporter json',
  },
  'fail when there are more warnings than this': {
    fr: 'échouer s’il y a plus d’avertissements que cela',
    es: 'fallar si hay más avisos que estos',
    ar: 'الفشل إن زادت التحذيرات على هذا',
  },
  'fail when there is a finding of this severity or a graver one': {
    fr: 'échouer s’il y a une remarque de cette gravité ou plus grave',
    es: 'fallar si hay una observación de esta gravedad o mayor',
    ar: 'الفشل إن وُجدت ملاحظة بهذه الدرجة أو أشد',
  },
  'check as of this moment (a timestamp with an offset)': {
    fr: 'vérifier comme à ce moment (un horodatage avec décalage)',
    es: 'revisar como en ese momento (fecha y hora con desfase)',
    ar: 'الفحص كما لو كنا في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'check standard input': {
    fr: 'vérifier l’entrée standard',
    es: 'revisar la entrada estándar',
    ar: 'فحص الدخل القياسي',
  },
  'the path that standard input is checked as': {
    fr: 'le chemin sous lequel l’entrée standard est vérifiée',
    es: 'la ruta con la que se revisa la entrada estándar',
    ar: 'المسار الذي يُفحص به الدخل القياسي',
  },
  'neither use nor keep what the last check found: the same report, slower': {
    fr: 'ne pas utiliser ni garder ce que la dernière vérification a trouvé : le même rapport, plus lentement',
    es: 'no usar ni guardar lo que halló la última revisión: el mismo informe, más despacio',
    ar: 'بلا استعمال ما وجده الفحص السابق ولا حفظه: التقرير نفسه بسرعة أقل',
  },
  'report errors only': {
    fr: 'ne signaler que les erreurs',
    es: 'informar solo de los errores',
    ar: 'ذكر الأخطاء فقط',
  },
  'the set of rules (default: newsroom.yaml, else recommended)': {
    fr: 'le jeu de règles (par défaut : celui de newsroom.yaml, sinon recommended)',
    es: 'el conjunto de reglas (por defecto: el de newsroom.yaml, si no recommended)',
    ar: 'مجموعة القواعد (المعتاد: ما في newsroom.yaml وإلا recommended)',
  },
  'off, info, warn or error for one rule; may be repeated': {
    fr: 'off, info, warn ou error pour une règle ; peut être répété',
    es: 'off, info, warn o error para una regla; se puede repetir',
    ar: 'off أو info أو warn أو error لقاعدة؛ يجوز تكراره',
  },
  'apply the fixes that never change what a release says': {
    fr: 'appliquer les corrections qui ne changent jamais ce que dit un communiqué',
    es: 'aplicar las correcciones que nunca cambian lo que dice un comunicado',
    ar: 'تطبيق التصحيحات التي لا تغيّر ما يقوله البيان',
  },
  'apply every fix; read what it did': {
    fr: 'appliquer toutes les corrections ; relisez ensuite',
    es: 'aplicar todas las correcciones; relea después lo que hizo',
    ar: 'تطبيق كل التصحيحات؛ اقرأ ما فعلته',
  },
  'with a fix: print what would change as a diff, and write nothing': {
    fr: 'avec une correction : afficher ce qui changerait sous forme de diff, sans rien écrire',
    es: 'con una corrección: mostrar como diff lo que cambiaría, sin escribir nada',
    ar: 'مع تصحيح: عرض ما كان سيتغير بصيغة diff دون كتابة',
  },
  'only releases that were changed since a revision of git, such as origin/main': {
    fr: 'seulement les communiqués changés depuis une révision de git, comme origin/main',
    es: 'solo los comunicados cambiados desde una revisión de git, como origin/main',
    ar: 'فقط البيانات التي تغيّرت منذ مراجعة في git مثل origin/main',
  },
  'only releases that are staged in git, as they will be committed': {
    fr: 'seulement les communiqués indexés dans git, tels qu’ils seront validés',
    es: 'solo los comunicados preparados en git, tal como se confirmarán',
    ar: 'فقط البيانات المجهزة في git، كما ستُودَع',
  },
  'leave out the findings that this file knows; what was mended is taken out of it': {
    fr: 'omettre les remarques que ce fichier connaît ; ce qui est corrigé en est retiré',
    es: 'omitir las observaciones que este archivo conoce; lo corregido se quita de él',
    ar: 'ترك الملاحظات التي يعرفها هذا الملف؛ وما صُحح يُحذف منه',
  },
  'take all present findings into the file of --baseline': {
    fr: 'inscrire toutes les remarques actuelles dans le fichier de --baseline',
    es: 'anotar todas las observaciones actuales en el archivo de --baseline',
    ar: 'تسجيل كل الملاحظات الحالية في ملف --baseline',
  },
  'what a branch changed': {
    fr: 'ce qu’une branche a changé',
    es: 'lo que cambió una rama',
    ar: 'ما غيّره فرع',
  },
  'what the safe fixes would change, as a diff': {
    fr: 'ce que les corrections sûres changeraient, sous forme de diff',
    es: 'lo que cambiarían las correcciones seguras, como diff',
    ar: 'ما كانت ستغيّره التصحيحات الآمنة بصيغة diff',
  },
  'list releases by day, office, language, country and theme, newest first': {
    fr: 'énumérer les communiqués par jour, bureau, langue, pays et thème, les plus récents d’abord',
    es: 'listar los comunicados por día, oficina, idioma, país y tema, los más recientes primero',
    ar: 'سرد البيانات بحسب اليوم والمكتب واللغة والبلد والموضوع، الأحدث أولاً',
  },
  'what is public as of this moment (a timestamp with an offset)': {
    fr: 'ce qui est public à ce moment (un horodatage avec décalage)',
    es: 'lo que es público en ese momento (fecha y hora con desfase)',
    ar: 'ما هو منشور في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'list drafts, too': {
    fr: 'énumérer aussi les brouillons',
    es: 'listar también los borradores',
    ar: 'سرد المسودات أيضاً',
  },
  'list releases under embargo or dated ahead, too': {
    fr: 'énumérer aussi les communiqués sous embargo ou postdatés',
    es: 'listar también los comunicados bajo embargo o con fecha futura',
    ar: 'سرد البيانات المحظور نشرها أو المؤرخة لاحقاً أيضاً',
  },
  'neither use nor keep what the last list found: the same list, slower': {
    fr: 'ne pas utiliser ni garder ce que la dernière liste a trouvé : la même liste, plus lentement',
    es: 'no usar ni guardar lo que halló la última lista: la misma lista, más despacio',
    ar: 'بلا استعمال ما وجدته القائمة السابقة ولا حفظه: القائمة نفسها بسرعة أقل',
  },
  'print the list alone': {
    fr: 'n’afficher que la liste',
    es: 'mostrar solo la lista',
    ar: 'عرض القائمة وحدها',
  },
  'what came out from 2024 on, newest first': {
    fr: 'ce qui est paru depuis 2024, le plus récent d’abord',
    es: 'lo que salió desde 2024, lo más reciente primero',
    ar: 'ما صدر من 2024 فصاعداً، الأحدث أولاً',
  },
  'of two offices, in Spanish': {
    fr: 'de deux bureaux, en espagnol',
    es: 'de dos oficinas, en español',
    ar: 'من مكتبين، بالإسبانية',
  },
  'for scripts': {
    fr: 'pour les scripts',
    es: 'para scripts',
    ar: 'للبرامج',
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
  'join the shares that several machines built into one output': {
    fr: 'réunir en un seul résultat les parts que plusieurs machines ont produites',
    es: 'unir en un solo resultado las partes que generaron varias máquinas',
    ar: 'جمع الحصص التي أنتجتها عدة أجهزة في ناتج واحد',
  },
  'the shares, or folders that they lie in (default: shards)': {
    fr: 'les parts, ou les dossiers qui les contiennent (par défaut : shards)',
    es: 'las partes, o las carpetas que las contienen (por defecto: shards)',
    ar: 'الحصص أو المجلدات التي هي فيها (المعتاد: shards)',
  },
  'where to write': {
    fr: 'où écrire',
    es: 'dónde escribir',
    ar: 'أين يُكتب',
  },
  'the newsroom (default: the nearest one)': {
    fr: 'la rédaction (par défaut : la plus proche)',
    es: 'la redacción (por defecto: la más cercana)',
    ar: 'غرفة الأخبار (المعتاد: الأقرب)',
  },
  'templates of your own, as the shares were given them': {
    fr: 'vos propres modèles, comme les parts les ont reçus',
    es: 'sus propias plantillas, como las recibieron las partes',
    ar: 'قوالبكم، كما أُعطيت للحصص',
  },
  'the shares in shards/, into public/': {
    fr: 'les parts de shards/, dans public/',
    es: 'las partes de shards/, en public/',
    ar: 'الحصص التي في shards/، إلى public/',
  },
  'these three': {
    fr: 'ces trois',
    es: 'estas tres',
    ar: 'هذه الثلاث',
  },
  'one moment for all shares': {
    fr: 'un seul moment pour toutes les parts',
    es: 'un mismo momento para todas las partes',
    ar: 'وقت واحد لكل الحصص',
  },
  'The output is that of one build, byte for byte. It needs the newsroom too: its settings, its templates, and the sources of the newest releases.':
    {
      fr: 'Le résultat est celui d’une seule production, octet pour octet. Il y faut aussi la rédaction : ses réglages, ses modèles et les sources des communiqués les plus récents.',
      es: 'El resultado es el de una sola generación, byte por byte. También necesita la redacción: su configuración, sus plantillas y las fuentes de los comunicados más recientes.',
      ar: 'الناتج هو ناتج إنتاج واحد، بايتاً ببايت. ويحتاج إلى غرفة الأخبار أيضاً: إعداداتها وقوالبها ومصادر أحدث البيانات.',
    },
  'begin a release: asks for headline, office, embargo, contacts, and writes a draft': {
    fr: 'commencer un communiqué : demande titre, bureau, embargo, contacts, et écrit un brouillon',
    es: 'empezar un comunicado: pregunta titular, oficina, embargo, contactos, y escribe un borrador',
    ar: 'بدء بيان: يسأل عن العنوان والمكتب وحظر النشر وجهات الاتصال ويكتب مسودة',
  },
  'the headline': {
    fr: 'le titre',
    es: 'el titular',
    ar: 'العنوان',
  },
  'id, name, city or code of the office (iom-release offices lists them)': {
    fr: 'id, nom, ville ou code du bureau (iom-release offices les énumère)',
    es: 'id, nombre, ciudad o código de la oficina (iom-release offices las lista)',
    ar: 'معرّف المكتب أو اسمه أو مدينته أو رمزه (iom-release offices يسردها)',
  },
  'the language of the text (default: of newsroom.yaml)': {
    fr: 'la langue du texte (par défaut : celle de newsroom.yaml)',
    es: 'el idioma del texto (por defecto: el de newsroom.yaml)',
    ar: 'لغة النص (المعتاد: ما في newsroom.yaml)',
  },
  'carry over from this release what its translation shares': {
    fr: 'reprendre de ce communiqué ce que sa traduction partage',
    es: 'tomar de este comunicado lo que comparte su traducción',
    ar: 'نقل ما تشترك فيه الترجمة من هذا البيان',
  },
  'the city, or several with commas (default: of the office)': {
    fr: 'la ville, ou plusieurs avec des virgules (par défaut : celle du bureau)',
    es: 'la ciudad, o varias con comas (por defecto: la de la oficina)',
    ar: 'المدينة، أو عدة مدن بفواصل (المعتاد: مدينة المكتب)',
  },
  'today, friday, 2026-03-05 (default: of the embargo, else today at the office)': {
    fr: 'aujourd’hui, vendredi, 2026-03-05 (par défaut : celle de l’embargo, sinon aujourd’hui au bureau)',
    es: 'hoy, viernes, 2026-03-05 (por defecto: la del embargo, si no hoy en la oficina)',
    ar: 'اليوم، الجمعة، 2026-03-05 (المعتاد: يوم انتهاء الحظر، وإلا اليوم في المكتب)',
  },
  '"tomorrow 9:00", on the clocks of the office, or a timestamp': {
    fr: '"demain 9h", à l’heure du bureau, ou un horodatage',
    es: '"mañana 9:00", según el reloj de la oficina, o fecha y hora con desfase',
    ar: '"غداً 9:00" بتوقيت المكتب، أو تاريخ وساعة مع الفرق عن UTC',
  },
  'an id of offices.yaml, or "Name, function, phone, email"; may be repeated': {
    fr: 'un id de offices.yaml, ou "Nom, fonction, téléphone, courriel" ; peut être répété',
    es: 'un id de offices.yaml, o "Nombre, función, teléfono, correo"; se puede repetir',
    ar: 'معرّف من offices.yaml، أو "الاسم، الصفة، الهاتف، البريد"؛ يجوز تكراره',
  },
  'themes, separated by commas': {
    fr: 'thèmes, séparés par des virgules',
    es: 'temas, separados por comas',
    ar: 'المواضيع، تفصلها فواصل',
  },
  'a second headline': {
    fr: 'un sous-titre',
    es: 'un subtítulo',
    ar: 'عنوان فرعي',
  },
  'one sentence for search results, feeds and the inbox': {
    fr: 'une phrase pour les moteurs de recherche, les flux et la boîte de réception',
    es: 'una frase para los buscadores, los canales y la bandeja de entrada',
    ar: 'جملة لنتائج البحث والخلاصات وصندوق البريد',
  },
  'the kind of text': {
    fr: 'le genre de texte',
    es: 'la clase de texto',
    ar: 'نوع النص',
  },
  'what the desk says of it (default: draft)': {
    fr: 'ce qu’en dit le service de presse (par défaut : draft)',
    es: 'lo que dice de él la oficina de prensa (por defecto: draft)',
    ar: 'ما يقوله عنه المكتب الصحفي (المعتاد: draft)',
  },
  'the name of the file and the address (default: date and headline)': {
    fr: 'le nom du fichier et l’adresse (par défaut : date et titre)',
    es: 'el nombre del archivo y la dirección (por defecto: fecha y titular)',
    ar: 'اسم الملف والعنوان على الويب (المعتاد: التاريخ والعنوان)',
  },
  'the text in Markdown; - for standard input': {
    fr: 'le texte en Markdown ; - pour l’entrée standard',
    es: 'el texto en Markdown; - para la entrada estándar',
    ar: 'النص بصيغة Markdown؛ - للدخل القياسي',
  },
  'where to write it (default: where the newsroom keeps its releases)': {
    fr: 'où l’écrire (par défaut : là où la rédaction garde ses communiqués)',
    es: 'dónde escribirlo (por defecto: donde la redacción guarda sus comunicados)',
    ar: 'أين يُكتب (المعتاد: حيث تحفظ غرفة الأخبار بياناتها)',
  },
  'print what would be written, and write nothing': {
    fr: 'afficher ce qui serait écrit, sans rien écrire',
    es: 'mostrar lo que se escribiría, sin escribir nada',
    ar: 'عرض ما كان سيُكتب دون كتابة',
  },
  'asks what it needs to know': {
    fr: 'demande ce qu’il faut savoir',
    es: 'pregunta lo que necesita saber',
    ar: 'يسأل عما يلزمه',
  },
  'What it writes is a draft: nothing publishes it before you change its status. It overwrites nothing.': {
    fr: 'Ce qui est écrit est un brouillon : rien ne le publie avant que vous changiez son état. Rien n’est écrasé.',
    es: 'Lo que escribe es un borrador: nada lo publica hasta que usted cambie su estado. No sobrescribe nada.',
    ar: 'ما يكتبه مسودة: لا شيء ينشرها قبل أن تغيّر حالتها. ولا يكتب فوق شيء.',
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
  'show releases in the browser as they will look, while you write': {
    fr: 'montrer les communiqués dans le navigateur tels qu’ils seront, pendant que vous écrivez',
    es: 'mostrar los comunicados en el navegador tal como se verán, mientras usted escribe',
    ar: 'عرض البيانات في المتصفح كما ستظهر، أثناء الكتابة',
  },
  'a release or a folder (default: the nearest newsroom)': {
    fr: 'un communiqué ou un dossier (par défaut : la rédaction la plus proche)',
    es: 'un comunicado o una carpeta (por defecto: la redacción más cercana)',
    ar: 'بيان أو مجلد (المعتاد: أقرب غرفة أخبار)',
  },
  'the port (default: any that is free)': {
    fr: 'le port (par défaut : un port libre)',
    es: 'el puerto (por defecto: uno que esté libre)',
    ar: 'المنفذ (المعتاد: أي منفذ خالٍ)',
  },
  'open it in the browser': {
    fr: 'l’ouvrir dans le navigateur',
    es: 'abrirla en el navegador',
    ar: 'فتحها في المتصفح',
  },
  'show what is public as of this moment (a timestamp with an offset)': {
    fr: 'montrer ce qui est public à ce moment (un horodatage avec décalage)',
    es: 'mostrar lo que es público en ese momento (fecha y hora con desfase)',
    ar: 'عرض ما هو منشور في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'tell the address as JSON on standard output': {
    fr: 'donner l’adresse en JSON sur la sortie standard',
    es: 'dar la dirección en JSON por la salida estándar',
    ar: 'ذكر العنوان بصيغة JSON على الخرج القياسي',
  },
  'print the address and nothing else': {
    fr: 'n’afficher que l’adresse',
    es: 'mostrar solo la dirección',
    ar: 'عرض العنوان وحده',
  },
  'the newsroom here, in the browser': {
    fr: 'la rédaction d’ici, dans le navigateur',
    es: 'la redacción de aquí, en el navegador',
    ar: 'غرفة الأخبار هنا، في المتصفح',
  },
  'opens this release first': {
    fr: 'ouvre d’abord ce communiqué',
    es: 'abre primero este comunicado',
    ar: 'يفتح هذا البيان أولاً',
  },
  'starts the browser, too': {
    fr: 'lance aussi le navigateur',
    es: 'inicia también el navegador',
    ar: 'يشغّل المتصفح أيضاً',
  },
  'What you save is shown at once. Only this machine can open the address, and only with the key in it.': {
    fr: 'Ce que vous enregistrez s’affiche aussitôt. Seule cette machine peut ouvrir l’adresse, et seulement avec la clé qu’elle contient.',
    es: 'Lo que guarda se muestra al instante. Solo esta máquina puede abrir la dirección, y solo con la clave que contiene.',
    ar: 'يظهر ما تحفظه على الفور. هذا الجهاز وحده يستطيع فتح العنوان، وفقط بالمفتاح الذي فيه.',
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
