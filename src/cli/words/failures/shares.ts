import type { Translations } from '../said.ts';

/** Of shares, and of merging them. */
export const SHARES_FAILURES: Translations = {
  'A share is one of a whole newsroom.': {
    fr: 'Une part est celle d’une rédaction entière.',
    es: 'Una parte lo es de toda una redacción.',
    ar: 'الحصة حصة من غرفة أخبار كاملة.',
  },
  'Leave out the paths, and go to the newsroom.': {
    fr: 'Omettez les chemins, et allez dans la rédaction.',
    es: 'Omita las rutas, y vaya a la redacción.',
    ar: 'لا تكتب المسارات، وانتقل إلى غرفة الأخبار.',
  },
  'All shares need one moment.': {
    fr: 'Toutes les parts ont besoin d’un même moment.',
    es: 'Todas las partes necesitan un mismo momento.',
    ar: 'تحتاج كل الحصص إلى وقت واحد.',
  },
  'SOURCE_DATE_EPOCH is no number of seconds: "{text}".': {
    fr: 'SOURCE_DATE_EPOCH n’est pas un nombre de secondes : « {text} ».',
    es: 'SOURCE_DATE_EPOCH no es un número de segundos: «{text}».',
    ar: '‏SOURCE_DATE_EPOCH ليس عدد ثوانٍ: «{text}».',
  },
  'Give each the same --now TIME, or set SOURCE_DATE_EPOCH=$(date +%s) once for all.': {
    fr: 'Donnez à chacune le même --now MOMENT, ou fixez SOURCE_DATE_EPOCH=$(date +%s) une fois pour toutes.',
    es: 'Dé a cada una el mismo --now MOMENTO, o fije SOURCE_DATE_EPOCH=$(date +%s) una vez para todas.',
    ar: 'أعطِ كلاً منها نفس --now TIME، أو اضبط SOURCE_DATE_EPOCH=$(date +%s) مرة للجميع.',
  },
  'A share cannot be watched: it is merged.': {
    fr: 'Une part ne peut être suivie : elle est réunie aux autres.',
    es: 'Una parte no se puede seguir: se une a las otras.',
    ar: 'لا تُتابع حصة: إنها تُجمع مع غيرها.',
  },
  'Leave out --watch, or use --no-shard.': {
    fr: 'Omettez --watch, ou utilisez --no-shard.',
    es: 'Omita --watch, o use --no-shard.',
    ar: 'لا تكتب --watch، أو استعمل --no-shard.',
  },
  '"{text}" is no share.': {
    fr: '« {text} » n’est pas une part.',
    es: '«{text}» no es una parte.',
    ar: '«{text}» ليست حصة.',
  },
  '{one} and {other} make no share.': {
    fr: '{one} et {other} ne désignent aucune part.',
    es: '{one} y {other} no indican ninguna parte.',
    ar: '{one} و {other} لا يدلان على حصة.',
  },
  'Write it as I/N, for example 2/7: the second of seven shares.': {
    fr: 'Écrivez-la I/N, par exemple 2/7 : la deuxième de sept parts.',
    es: 'Escríbala como I/N, por ejemplo 2/7: la segunda de siete partes.',
    ar: 'اكتبها I/N، مثل 2/7: الحصة الثانية من سبع.',
  },
  'Set both, or name the share with --shard I/N.': {
    fr: 'Fixez les deux, ou nommez la part avec --shard I/N.',
    es: 'Fije las dos, o indique la parte con --shard I/N.',
    ar: 'اضبط كليهما، أو سمِّ الحصة بالخيار --shard I/N.',
  },
  'There are no shares to merge.': {
    fr: 'Il n’y a pas de parts à réunir.',
    es: 'No hay partes que unir.',
    ar: 'لا حصص تُجمع.',
  },
  'Name their folders.': {
    fr: 'Nommez leurs dossiers.',
    es: 'Indique sus carpetas.',
    ar: 'سمِّ مجلداتها.',
  },
  'Share {number} of {count} is missing.': {
    fr: 'Il manque la part {number} sur {count}.',
    es: 'Falta la parte {number} de {count}.',
    ar: 'تنقص الحصة {number} من {count}.',
  },
  'Shares {numbers} of {count} are missing.': {
    fr: 'Il manque les parts {numbers} sur {count}.',
    es: 'Faltan las partes {numbers} de {count}.',
    ar: 'تنقص الحصص {numbers} من {count}.',
  },
  'Build it: iom-release build --shard {share}': {
    fr: 'Produisez-la : iom-release build --shard {share}',
    es: 'Genérela: iom-release build --shard {share}',
    ar: 'أنتجها: iom-release build --shard {share}',
  },
  'Share {number} of {count} is there twice: {other} and {folder}.': {
    fr: 'La part {number} sur {count} est là deux fois : {other} et {folder}.',
    es: 'La parte {number} de {count} está dos veces: {other} y {folder}.',
    ar: 'الحصة {number} من {count} موجودة مرتين: {other} و {folder}.',
  },
  'Name one of them.': {
    fr: 'Nommez l’une des deux.',
    es: 'Indique una de las dos.',
    ar: 'سمِّ إحداهما.',
  },
  '{folder} and {other} are shares of {one} and of {two}.': {
    fr: '{folder} et {other} sont des parts de {one} et de {two}.',
    es: '{folder} y {other} son partes de {one} y de {two}.',
    ar: '{folder} و {other} حصتان من {one} ومن {two}.',
  },
  '{folder} and {other} are of two moments, of {one} and of {two}.': {
    fr: '{folder} et {other} sont de deux moments, {one} et {two}.',
    es: '{folder} y {other} son de dos momentos, {one} y {two}.',
    ar: '{folder} و {other} من وقتين: {one} و {two}.',
  },
  '{folder} and {other} were built by two programs.': {
    fr: '{folder} et {other} ont été produits par deux programmes.',
    es: '{folder} y {other} fueron generados por dos programas.',
    ar: '{folder} و {other} أنتجهما برنامجان.',
  },
  '{folder} and {other} were asked for differently.': {
    fr: '{folder} et {other} ont été demandés autrement l’un que l’autre.',
    es: '{folder} y {other} se pidieron de modo distinto.',
    ar: '{folder} و {other} طُلبا بطريقتين.',
  },
  '{folder} and {other} were built of other sources.': {
    fr: '{folder} et {other} ont été produits à partir d’autres sources.',
    es: '{folder} y {other} se generaron de fuentes distintas.',
    ar: '{folder} و {other} أُنتجا من مصادر مختلفة.',
  },
  '{folder} and {other} were built of other settings.': {
    fr: '{folder} et {other} ont été produits avec d’autres réglages.',
    es: '{folder} y {other} se generaron con configuración distinta.',
    ar: '{folder} و {other} أُنتجا بإعدادات مختلفة.',
  },
  '{folder} and {other} knew of other versions issued before.': {
    fr: '{folder} et {other} connaissaient d’autres versions déjà publiées.',
    es: '{folder} y {other} conocían otras versiones ya publicadas.',
    ar: '{folder} و {other} عرفا نسخاً صادرة مختلفة.',
  },
  'Name the shares of one build.': {
    fr: 'Nommez les parts d’une même production.',
    es: 'Indique las partes de una misma generación.',
    ar: 'سمِّ حصص إنتاج واحد.',
  },
  'Give all shares the same --now, or the same SOURCE_DATE_EPOCH.': {
    fr: 'Donnez à toutes les parts le même --now, ou le même SOURCE_DATE_EPOCH.',
    es: 'Dé a todas las partes el mismo --now, o el mismo SOURCE_DATE_EPOCH.',
    ar: 'أعطِ كل الحصص نفس --now أو نفس SOURCE_DATE_EPOCH.',
  },
  'Use one version of iom-release and of Node for all.': {
    fr: 'Utilisez pour toutes une même version d’iom-release et de Node.',
    es: 'Use para todas una misma versión de iom-release y de Node.',
    ar: 'استعمل للجميع نسخة واحدة من iom-release ومن Node.',
  },
  'Give all shares the same formats and flags.': {
    fr: 'Donnez à toutes les parts les mêmes formats et options.',
    es: 'Dé a todas las partes los mismos formatos y opciones.',
    ar: 'أعطِ كل الحصص الصيغ والخيارات نفسها.',
  },
  'Build all shares of one checkout.': {
    fr: 'Produisez toutes les parts à partir d’une même copie.',
    es: 'Genere todas las partes de una misma copia.',
    ar: 'أنتج كل الحصص من نسخة واحدة من المصادر.',
  },
  'Give all shares the same releases.json: --record FILE': {
    fr: 'Donnez à toutes les parts le même releases.json : --record FICHIER',
    es: 'Dé a todas las partes el mismo releases.json: --record ARCHIVO',
    ar: 'أعطِ كل الحصص نفس releases.json: ‏--record FILE',
  },
  '{path} holds no share.': {
    fr: '{path} ne contient pas de part.',
    es: '{path} no contiene ninguna parte.',
    ar: 'لا حصة في {path}.',
  },
  'Make one: iom-release build --shard I/N': {
    fr: 'Produisez-en une : iom-release build --shard I/N',
    es: 'Genere una: iom-release build --shard I/N',
    ar: 'أنتج واحدة: iom-release build --shard I/N',
  },
  '{path} holds a whole build.': {
    fr: '{path} contient une production entière.',
    es: '{path} contiene una generación entera.',
    ar: 'في {path} إنتاج كامل.',
  },
  'Name another folder for the share: --out shards/1': {
    fr: 'Nommez un autre dossier pour la part : --out shards/1',
    es: 'Indique otra carpeta para la parte: --out shards/1',
    ar: 'سمِّ مجلداً آخر للحصة: --out shards/1',
  },
  'The manifest in {folder} is damaged or of another version.': {
    fr: 'Le manifeste de {folder} est abîmé ou d’une autre version.',
    es: 'El manifiesto de {folder} está dañado o es de otra versión.',
    ar: 'بيان المحتويات في {folder} تالف أو من نسخة أخرى.',
  },
  'Copy the share again, or delete its folder and build it with this version of the program.': {
    fr: 'Recopiez la part, ou supprimez son dossier et produisez-la avec cette version du programme.',
    es: 'Copie la parte de nuevo, o borre su carpeta y genérela con esta versión del programa.',
    ar: 'انسخ الحصة من جديد، أو احذف مجلدها وأنتجها بهذه النسخة من البرنامج.',
  },
  'The output is the folder of a share.': {
    fr: 'Le dossier de sortie est celui d’une part.',
    es: 'La carpeta de salida es la de una parte.',
    ar: 'مجلد الناتج هو مجلد حصة.',
  },
  'Name another one: --out public': {
    fr: 'Nommez-en un autre : --out public',
    es: 'Indique otra: --out public',
    ar: 'سمِّ غيره: --out public',
  },
  'The shares are not all that the newsroom held when they were built.': {
    fr: 'Les parts ne sont pas tout ce que la rédaction contenait quand elles ont été produites.',
    es: 'Las partes no son todo lo que tenía la redacción cuando se generaron.',
    ar: 'ليست الحصص كل ما كان في غرفة الأخبار عند إنتاجها.',
  },
  'Build all shares of one checkout, and copy them whole.': {
    fr: 'Produisez toutes les parts à partir d’une même copie, et copiez-les entières.',
    es: 'Genere todas las partes de una misma copia, y cópielas enteras.',
    ar: 'أنتج كل الحصص من نسخة واحدة من المصادر، وانسخها كاملة.',
  },
  'The shares were built by another version of iom-release or of Node.': {
    fr: 'Les parts ont été produites par une autre version d’iom-release ou de Node.',
    es: 'Las partes se generaron con otra versión de iom-release o de Node.',
    ar: 'أُنتجت الحصص بنسخة أخرى من iom-release أو من Node.',
  },
  'The shares were built of other settings than those in {folder}.': {
    fr: 'Les parts ont été produites avec d’autres réglages que ceux de {folder}.',
    es: 'Las partes se generaron con otra configuración que la de {folder}.',
    ar: 'أُنتجت الحصص بإعدادات غير التي في {folder}.',
  },
  'The shares were built with other templates.': {
    fr: 'Les parts ont été produites avec d’autres modèles.',
    es: 'Las partes se generaron con otras plantillas.',
    ar: 'أُنتجت الحصص بقوالب أخرى.',
  },
  'The shares knew of other versions issued before than {file} does.': {
    fr: 'Les parts connaissaient d’autres versions déjà publiées que {file}.',
    es: 'Las partes conocían otras versiones ya publicadas que {file}.',
    ar: 'عرفت الحصص نسخاً صادرة غير التي في {file}.',
  },
  'The shares were built with another logo.': {
    fr: 'Les parts ont été produites avec un autre logo.',
    es: 'Las partes se generaron con otro logotipo.',
    ar: 'أُنتجت الحصص بشعار آخر.',
  },
  'Merge them where they were built.': {
    fr: 'Réunissez-les là où elles ont été produites.',
    es: 'Únalas donde se generaron.',
    ar: 'اجمعها حيث أُنتجت.',
  },
  'Name the folder of the releases.json that they knew, or build them with --record {file}': {
    fr: 'Indiquez le dossier du releases.json qu’elles connaissaient, ou produisez-les avec --record {file}',
    es: 'Indique la carpeta del releases.json que conocían, o genérelas con --record {file}',
    ar: 'سمِّ مجلد releases.json الذي عرفته، أو أنتجها بالخيار --record {file}',
  },
  'Merge them where and how they were built, or build them again.': {
    fr: 'Réunissez-les là où et comme elles ont été produites, ou produisez-les à nouveau.',
    es: 'Únalas donde y como se generaron, o genérelas de nuevo.',
    ar: 'اجمعها حيث وكما أُنتجت، أو أعد إنتاجها.',
  },
  '{path} is not what the share wrote.': {
    fr: '{path} n’est pas ce que la part a écrit.',
    es: '{path} no es lo que escribió la parte.',
    ar: '{path} ليس ما كتبته الحصة.',
  },
  'Copy the share again, or build it again.': {
    fr: 'Recopiez la part, ou produisez-la à nouveau.',
    es: 'Copie la parte de nuevo, o genérela otra vez.',
    ar: 'انسخ الحصة من جديد، أو أعد إنتاجها.',
  },
};
