import type { Translations } from '../said.ts';

/** Of build, and flags that others have, too. */
export const BUILD_HELP: Translations = {
  'render releases as web pages, wire copy, email and agency formats': {
    fr: 'produire les communiqués en pages web, dépêches, courriels et formats d’agence',
    es: 'generar los comunicados como páginas web, despachos, correos y formatos de agencia',
    ar: 'إنتاج البيانات صفحات ويب وبرقيات وبريداً وصيغاً للوكالات',
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
  'how many threads render a large newsroom (default: one a processor, eight at most)': {
    fr: 'combien de fils d’exécution produisent une grande rédaction (par défaut : un par processeur, huit au plus)',
    es: 'cuántos hilos generan una redacción grande (por defecto: uno por procesador, ocho como máximo)',
    ar: 'كم خيط تنفيذ ينتج غرفة أخبار كبيرة (المعتاد: واحد لكل معالج، وثمانية على الأكثر)',
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
};
