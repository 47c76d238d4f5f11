import type { Translations } from './said.ts';

/** What is said where something cannot be done; after it, where what is filled in is not known, the same with it as it is. */
export const SAID_FAILURES: Translations = {
  'error:': {
    fr: 'erreur :',
    es: 'error:',
    ar: 'خطأ:',
  },
  'error: {text:text}': {
    fr: 'erreur : {text}',
    es: 'error: {text}',
    ar: 'خطأ: {text}',
  },
  'error: {text}': {
    fr: 'erreur : {text}',
    es: 'error: {text}',
    ar: 'خطأ: {text}',
  },
  "unknown command '{name}'": {
    fr: 'commande inconnue : « {name} »',
    es: 'comando desconocido: «{name}»',
    ar: 'أمر غير معروف: «{name}»',
  },
  "unknown option '{name}'": {
    fr: 'option inconnue : « {name} »',
    es: 'opción desconocida: «{name}»',
    ar: 'خيار غير معروف: «{name}»',
  },
  "missing required argument '{name}'": {
    fr: 'il manque l’argument « {name} »',
    es: 'falta el argumento «{name}»',
    ar: 'تنقص القيمة «{name}»',
  },
  "required option '{name}' not specified": {
    fr: 'il manque l’option « {name} »',
    es: 'falta la opción «{name}»',
    ar: 'ينقص الخيار «{name}»',
  },
  "option '{name}' argument missing": {
    fr: 'il manque une valeur à l’option « {name} »',
    es: 'falta el valor de la opción «{name}»',
    ar: 'تنقص قيمة الخيار «{name}»',
  },
  "too many arguments for '{command}'. Expected {expected} arguments but got {given}.": {
    fr: 'trop d’arguments pour « {command} » : {expected} attendus, {given} donnés.',
    es: 'demasiados argumentos para «{command}»: se esperaban {expected}, se dieron {given}.',
    ar: 'قيم أكثر من اللازم للأمر «{command}»: المتوقع {expected} والمعطى {given}.',
  },
  "too many arguments for '{command}'. Expected {expected} argument but got {given}.": {
    fr: 'trop d’arguments pour « {command} » : {expected} attendu, {given} donnés.',
    es: 'demasiados argumentos para «{command}»: se esperaba {expected}, se dieron {given}.',
    ar: 'قيم أكثر من اللازم للأمر «{command}»: المتوقع {expected} والمعطى {given}.',
  },
  "option '{option}' argument '{value}' is invalid. {why:text}": {
    fr: 'l’option « {option} » ne prend pas la valeur « {value} ». {why}',
    es: 'la opción «{option}» no admite el valor «{value}». {why}',
    ar: 'الخيار «{option}» لا يقبل القيمة «{value}». {why}',
  },
  "option '{option}' argument '{value}' is invalid. {why}": {
    fr: 'l’option « {option} » ne prend pas la valeur « {value} ». {why}',
    es: 'la opción «{option}» no admite el valor «{value}». {why}',
    ar: 'الخيار «{option}» لا يقبل القيمة «{value}». {why}',
  },
  "command-argument value '{value}' is invalid for argument '{name}'. {why:text}": {
    fr: 'l’argument « {name} » ne prend pas la valeur « {value} ». {why}',
    es: 'el argumento «{name}» no admite el valor «{value}». {why}',
    ar: '«{name}» لا يقبل القيمة «{value}». {why}',
  },
  "command-argument value '{value}' is invalid for argument '{name}'. {why}": {
    fr: 'l’argument « {name} » ne prend pas la valeur « {value} ». {why}',
    es: 'el argumento «{name}» no admite el valor «{value}». {why}',
    ar: '«{name}» لا يقبل القيمة «{value}». {why}',
  },
  'Allowed choices are {list}.': {
    fr: 'Valeurs possibles : {list}.',
    es: 'Valores posibles: {list}.',
    ar: 'القيم الممكنة: {list}.',
  },
  '(Did you mean {meant}?)': {
    fr: '(Vouliez-vous dire {meant} ?)',
    es: '(¿Quiso decir {meant}?)',
    ar: '(هل قصدت {meant}؟)',
  },
  '(Did you mean one of {meant}?)': {
    fr: '(Vouliez-vous dire l’un de ceux-ci : {meant} ?)',
    es: '(¿Quiso decir uno de estos: {meant}?)',
    ar: '(هل قصدت واحداً من: {meant}؟)',
  },
  '(add --help for help)': {
    fr: '(ajoutez --help pour l’aide)',
    es: '(añada --help para ver la ayuda)',
    ar: '(أضف --help للمساعدة)',
  },
  'It must be a whole number from {least} to {most}.': {
    fr: 'Il faut un nombre entier de {least} à {most}.',
    es: 'Debe ser un número entero de {least} a {most}.',
    ar: 'يجب أن يكون عدداً صحيحاً من {least} إلى {most}.',
  },
  'It must be a whole number.': {
    fr: 'Il faut un nombre entier.',
    es: 'Debe ser un número entero.',
    ar: 'يجب أن يكون عدداً صحيحاً.',
  },
  'It must be one short line.': {
    fr: 'Il faut une seule ligne courte.',
    es: 'Debe ser una sola línea corta.',
    ar: 'يجب أن يكون سطراً واحداً قصيراً.',
  },
  'It must not be empty.': {
    fr: 'Il ne doit pas être vide.',
    es: 'No debe estar vacío.',
    ar: 'يجب ألا يكون فارغاً.',
  },
  'Name at least one.': {
    fr: 'Nommez-en au moins un.',
    es: 'Indique al menos uno.',
    ar: 'سمِّ واحداً على الأقل.',
  },
  'Name at least one format.': {
    fr: 'Nommez au moins un format.',
    es: 'Indique al menos un formato.',
    ar: 'سمِّ صيغة واحدة على الأقل.',
  },
  'Write the rule and off, info, warn or error: phone/format=off': {
    fr: 'Écrivez la règle et off, info, warn ou error : phone/format=off',
    es: 'Escriba la regla y off, info, warn o error: phone/format=off',
    ar: 'اكتب القاعدة و off أو info أو warn أو error: ‏phone/format=off',
  },
  'There is no such form of report. Choose one of {list}.': {
    fr: 'Cette forme de rapport n’existe pas. Choisissez parmi {list}.',
    es: 'Esa forma de informe no existe. Elija una de {list}.',
    ar: 'لا شكل تقرير بهذا الاسم. اختر من {list}.',
  },
  'There is no such form of report. Did you mean {meant}?': {
    fr: 'Cette forme de rapport n’existe pas. Vouliez-vous dire {meant} ?',
    es: 'Esa forma de informe no existe. ¿Quiso decir {meant}?',
    ar: 'لا شكل تقرير بهذا الاسم. هل قصدت {meant}؟',
  },
  'Name a file after the equals sign.': {
    fr: 'Nommez un fichier après le signe égal.',
    es: 'Indique un archivo después del signo igual.',
    ar: 'سمِّ ملفاً بعد علامة المساواة.',
  },
  'Two reports cannot both go to {place:text}.': {
    fr: 'Deux rapports ne peuvent aller ensemble vers {place}.',
    es: 'Dos informes no pueden ir a la vez a {place}.',
    ar: 'لا يمكن أن يذهب تقريران إلى {place} معاً.',
  },
  'Two reports cannot both go to {place}.': {
    fr: 'Deux rapports ne peuvent aller ensemble vers {place}.',
    es: 'Dos informes no pueden ir a la vez a {place}.',
    ar: 'لا يمكن أن يذهب تقريران إلى {place} معاً.',
  },
  'standard output': {
    fr: 'la sortie standard',
    es: 'la salida estándar',
    ar: 'الخرج القياسي',
  },
  'There is no file or folder {path}.': {
    fr: 'Il n’y a ni fichier ni dossier {path}.',
    es: 'No hay ningún archivo ni carpeta {path}.',
    ar: 'لا ملف ولا مجلد باسم {path}.',
  },
  'There is no folder {folder}.': {
    fr: 'Il n’y a pas de dossier {folder}.',
    es: 'No hay ninguna carpeta {folder}.',
    ar: 'لا مجلد باسم {folder}.',
  },
  'Give --templates a folder of templates.': {
    fr: 'Donnez à --templates un dossier de modèles.',
    es: 'Dé a --templates una carpeta de plantillas.',
    ar: 'أعطِ --templates مجلد قوالب.',
  },
  '{path} does not exist.': {
    fr: '{path} n’existe pas.',
    es: '{path} no existe.',
    ar: '{path} غير موجود.',
  },
  'Check the path.': {
    fr: 'Vérifiez le chemin.',
    es: 'Compruebe la ruta.',
    ar: 'تحقق من المسار.',
  },
  'Check the path, or leave it out.': {
    fr: 'Vérifiez le chemin, ou omettez-le.',
    es: 'Compruebe la ruta, u omítala.',
    ar: 'تحقق من المسار، أو لا تكتبه.',
  },
  'Check the path, or leave it out to take the newsroom.': {
    fr: 'Vérifiez le chemin, ou omettez-le pour prendre la rédaction.',
    es: 'Compruebe la ruta, u omítala para tomar la redacción.',
    ar: 'تحقق من المسار، أو لا تكتبه لتؤخذ غرفة الأخبار.',
  },
  '{path} is there already.': {
    fr: '{path} existe déjà.',
    es: '{path} ya existe.',
    ar: '{path} موجود من قبل.',
  },
  'Nothing was overwritten. Choose another name.': {
    fr: 'Rien n’a été écrasé. Choisissez un autre nom.',
    es: 'No se sobrescribió nada. Elija otro nombre.',
    ar: 'لم يُكتب فوق شيء. اختر اسماً آخر.',
  },
  '{path} is not a file.': {
    fr: '{path} n’est pas un fichier.',
    es: '{path} no es un archivo.',
    ar: '{path} ليس ملفاً.',
  },
  'Name a Markdown file or a folder.': {
    fr: 'Nommez un fichier Markdown ou un dossier.',
    es: 'Indique un archivo Markdown o una carpeta.',
    ar: 'سمِّ ملف Markdown أو مجلداً.',
  },
  '{path} is larger than {megabytes} MB.': {
    fr: '{path} dépasse {megabytes} Mo.',
    es: '{path} supera los {megabytes} MB.',
    ar: '{path} أكبر من {megabytes} ميغابايت.',
  },
  'Is this the right file?': {
    fr: 'Est-ce le bon fichier ?',
    es: '¿Es este el archivo correcto?',
    ar: 'هل هذا هو الملف المقصود؟',
  },
  '{path} is not UTF-8.': {
    fr: '{path} n’est pas en UTF-8.',
    es: '{path} no está en UTF-8.',
    ar: '{path} ليس بترميز UTF-8.',
  },
  'Save the file as UTF-8.': {
    fr: 'Enregistrez le fichier en UTF-8.',
    es: 'Guarde el archivo en UTF-8.',
    ar: 'احفظ الملف بترميز UTF-8.',
  },
  '{path} cannot be read: {reason:text}.': {
    fr: '{path} ne peut pas être lu : {reason}.',
    es: '{path} no se puede leer: {reason}.',
    ar: 'لا يمكن قراءة {path}: {reason}.',
  },
  '{path} cannot be read: {reason}.': {
    fr: '{path} ne peut pas être lu : {reason}.',
    es: '{path} no se puede leer: {reason}.',
    ar: 'لا يمكن قراءة {path}: {reason}.',
  },
  'you have no permission to read it': {
    fr: 'vous n’en avez pas le droit',
    es: 'usted no tiene permiso para leerlo',
    ar: 'ليس لديك إذن بقراءته',
  },
  'Check the file and its permissions.': {
    fr: 'Vérifiez le fichier et ses droits.',
    es: 'Compruebe el archivo y sus permisos.',
    ar: 'تحقق من الملف ومن أذوناته.',
  },
  '{path} cannot be written: {reason:text}.': {
    fr: '{path} ne peut pas être écrit : {reason}.',
    es: '{path} no se puede escribir: {reason}.',
    ar: 'لا يمكن كتابة {path}: {reason}.',
  },
  '{path} cannot be written: {reason}.': {
    fr: '{path} ne peut pas être écrit : {reason}.',
    es: '{path} no se puede escribir: {reason}.',
    ar: 'لا يمكن كتابة {path}: {reason}.',
  },
  'you have no permission': {
    fr: 'vous n’en avez pas le droit',
    es: 'usted no tiene permiso',
    ar: 'ليس لديك إذن',
  },
  'your disk quota is used up': {
    fr: 'votre quota de disque est épuisé',
    es: 'su cuota de disco está agotada',
    ar: 'استُنفدت حصتك من القرص',
  },
  'a folder stands where a file belongs': {
    fr: 'un dossier est à la place d’un fichier',
    es: 'hay una carpeta donde debe ir un archivo',
    ar: 'مجلد في موضع ملف',
  },
  'too many files are open': {
    fr: 'trop de fichiers sont ouverts',
    es: 'hay demasiados archivos abiertos',
    ar: 'الملفات المفتوحة كثيرة جداً',
  },
  'the disk is full': {
    fr: 'le disque est plein',
    es: 'el disco está lleno',
    ar: 'القرص ممتلئ',
  },
  'a file stands where a folder belongs': {
    fr: 'un fichier est à la place d’un dossier',
    es: 'hay un archivo donde debe ir una carpeta',
    ar: 'ملف في موضع مجلد',
  },
  'the disk is read-only': {
    fr: 'le disque est en lecture seule',
    es: 'el disco es de solo lectura',
    ar: 'القرص للقراءة فقط',
  },
  'the system says {code}': {
    fr: 'le système répond {code}',
    es: 'el sistema dice {code}',
    ar: 'يقول النظام {code}',
  },
  'Check the permissions of the folder, or choose another with --out.': {
    fr: 'Vérifiez les droits du dossier, ou choisissez-en un autre avec --out.',
    es: 'Compruebe los permisos de la carpeta, o elija otra con --out.',
    ar: 'تحقق من أذونات المجلد، أو اختر غيره بالخيار --out.',
  },
  'Free some space and build again: nothing was published half.': {
    fr: 'Libérez de l’espace et relancez build : rien n’a été publié à moitié.',
    es: 'Libere espacio y ejecute build de nuevo: nada se publicó a medias.',
    ar: 'أخلِ مساحة وشغّل build من جديد: لم يُنشر شيء ناقصاً.',
  },
  'Move the folder away, or choose another with --out.': {
    fr: 'Déplacez le dossier, ou choisissez-en un autre avec --out.',
    es: 'Mueva la carpeta, o elija otra con --out.',
    ar: 'انقل المجلد، أو اختر غيره بالخيار --out.',
  },
  'Close other programs, or raise the limit (ulimit -n).': {
    fr: 'Fermez d’autres programmes, ou relevez la limite (ulimit -n).',
    es: 'Cierre otros programas, o suba el límite (ulimit -n).',
    ar: 'أغلق برامج أخرى، أو ارفع الحد (ulimit -n).',
  },
  'Move the file away, or choose another with --out.': {
    fr: 'Déplacez le fichier, ou choisissez un autre dossier avec --out.',
    es: 'Mueva el archivo, o elija otra carpeta con --out.',
    ar: 'انقل الملف، أو اختر مجلداً آخر بالخيار --out.',
  },
  'Choose another folder with --out.': {
    fr: 'Choisissez un autre dossier avec --out.',
    es: 'Elija otra carpeta con --out.',
    ar: 'اختر مجلداً آخر بالخيار --out.',
  },
  'Check the disk and build again.': {
    fr: 'Vérifiez le disque et relancez build.',
    es: 'Compruebe el disco y ejecute build de nuevo.',
    ar: 'تحقق من القرص وشغّل build من جديد.',
  },
  '"{path}" cannot be written: {problem:text}.': {
    fr: '« {path} » ne peut pas être écrit : {problem}.',
    es: '«{path}» no se puede escribir: {problem}.',
    ar: 'لا يمكن كتابة «{path}»: {problem}.',
  },
  '"{path}" cannot be written: {problem}.': {
    fr: '« {path} » ne peut pas être écrit : {problem}.',
    es: '«{path}» no se puede escribir: {problem}.',
    ar: 'لا يمكن كتابة «{path}»: {problem}.',
  },
  'a step of the path is empty': {
    fr: 'une étape du chemin est vide',
    es: 'un tramo de la ruta está vacío',
    ar: 'جزء من المسار فارغ',
  },
  'the path leaves its folder': {
    fr: 'le chemin sort de son dossier',
    es: 'la ruta sale de su carpeta',
    ar: 'المسار يخرج من مجلده',
  },
  'a sign in it is not allowed in file names': {
    fr: 'il contient un signe interdit dans les noms de fichiers',
    es: 'contiene un signo no permitido en nombres de archivo',
    ar: 'فيه علامة لا تُقبل في أسماء الملفات',
  },
  'the tool keeps that name for itself': {
    fr: 'l’outil se réserve ce nom',
    es: 'la herramienta se reserva ese nombre',
    ar: 'هذا الاسم محجوز للأداة',
  },
  'Windows keeps that name for a device': {
    fr: 'Windows réserve ce nom à un périphérique',
    es: 'Windows reserva ese nombre para un dispositivo',
    ar: 'هذا الاسم محجوز لجهاز في Windows',
  },
  'a name ends in a dot or a space': {
    fr: 'un nom finit par un point ou une espace',
    es: 'un nombre termina en punto o espacio',
    ar: 'ينتهي اسم بنقطة أو مسافة',
  },
  'a name is too long': {
    fr: 'un nom est trop long',
    es: 'un nombre es demasiado largo',
    ar: 'اسم طويل جداً',
  },
  'Rename the source, or give it another slug.': {
    fr: 'Renommez la source, ou donnez-lui un autre slug.',
    es: 'Cambie el nombre de la fuente, o dele otro slug.',
    ar: 'غيّر اسم المصدر، أو أعطه slug آخر.',
  },
  '{path} and {other} are the same file on some disks.': {
    fr: '{path} et {other} sont le même fichier sur certains disques.',
    es: '{path} y {other} son el mismo archivo en algunos discos.',
    ar: '{path} و {other} ملف واحد على بعض الأقراص.',
  },
  'Give one of the releases another slug.': {
    fr: 'Donnez un autre slug à l’un des communiqués.',
    es: 'Dé otro slug a uno de los comunicados.',
    ar: 'أعطِ أحد البيانين slug آخر.',
  },
  '{path} is a link: nothing is written through it.': {
    fr: '{path} est un lien : rien n’est écrit à travers lui.',
    es: '{path} es un enlace: no se escribe nada a través de él.',
    ar: '{path} رابط: لا يُكتب شيء عبره.',
  },
  '{path} is no folder: nothing is written through it.': {
    fr: '{path} n’est pas un dossier : rien n’y est écrit.',
    es: '{path} no es una carpeta: no se escribe nada en él.',
    ar: '{path} ليس مجلداً: لا يُكتب فيه شيء.',
  },
  'Remove it, or choose another folder with --out.': {
    fr: 'Supprimez-le, ou choisissez un autre dossier avec --out.',
    es: 'Elimínelo, o elija otra carpeta con --out.',
    ar: 'احذفه، أو اختر مجلداً آخر بالخيار --out.',
  },
  'Name the file itself.': {
    fr: 'Nommez le fichier lui-même.',
    es: 'Indique el archivo mismo.',
    ar: 'سمِّ الملف نفسه.',
  },
  'Another build is writing into {out}.': {
    fr: 'Un autre build écrit dans {out}.',
    es: 'Otro build está escribiendo en {out}.',
    ar: 'يكتب build آخر في {out}.',
  },
  'Wait until it is done. If none is running, delete {path}.': {
    fr: 'Attendez qu’il ait fini. S’il n’y en a pas, supprimez {path}.',
    es: 'Espere a que termine. Si no hay ninguno en marcha, elimine {path}.',
    ar: 'انتظر حتى ينتهي. وإن لم يكن هناك غيره فاحذف {path}.',
  },
  '{path} is a link that leads out of the newsroom.': {
    fr: '{path} est un lien qui sort de la rédaction.',
    es: '{path} es un enlace que sale de la redacción.',
    ar: '{path} رابط يخرج من غرفة الأخبار.',
  },
  'Copy the file into the folder of the releases.': {
    fr: 'Copiez le fichier dans le dossier des communiqués.',
    es: 'Copie el archivo en la carpeta de los comunicados.',
    ar: 'انسخ الملف إلى مجلد البيانات.',
  },
  '{path} is a link that leads out of the templates.': {
    fr: '{path} est un lien qui sort des modèles.',
    es: '{path} es un enlace que sale de las plantillas.',
    ar: '{path} رابط يخرج من القوالب.',
  },
  'Copy the template into the folder.': {
    fr: 'Copiez le modèle dans le dossier.',
    es: 'Copie la plantilla en la carpeta.',
    ar: 'انسخ القالب إلى المجلد.',
  },
  '{path} was changed while it was built.': {
    fr: '{path} a été modifié pendant la production.',
    es: '{path} cambió mientras se generaba.',
    ar: 'تغيّر {path} أثناء الإنتاج.',
  },
  'The templates were changed during the build.': {
    fr: 'Les modèles ont été modifiés pendant la production.',
    es: 'Las plantillas cambiaron durante la generación.',
    ar: 'تغيّرت القوالب أثناء الإنتاج.',
  },
  'The settings were changed during the build.': {
    fr: 'Les réglages ont été modifiés pendant la production.',
    es: 'La configuración cambió durante la generación.',
    ar: 'تغيّرت الإعدادات أثناء الإنتاج.',
  },
  'Run the command again.': {
    fr: 'Relancez la commande.',
    es: 'Ejecute el comando de nuevo.',
    ar: 'شغّل الأمر من جديد.',
  },
  'The settings in {files} have errors.': {
    fr: 'Les réglages dans {files} ont des erreurs.',
    es: 'La configuración en {files} tiene errores.',
    ar: 'في إعدادات {files} أخطاء.',
  },
  'newsroom.yaml and offices.yaml': {
    fr: 'newsroom.yaml et offices.yaml',
    es: 'newsroom.yaml y offices.yaml',
    ar: '‏newsroom.yaml و offices.yaml',
  },
  'Correct them and run the command again.': {
    fr: 'Corrigez-les et relancez la commande.',
    es: 'Corríjalos y ejecute el comando de nuevo.',
    ar: 'صححها وشغّل الأمر من جديد.',
  },
  'There is no newsroom in {folder} or above it.': {
    fr: 'Il n’y a pas de rédaction dans {folder} ni au-dessus.',
    es: 'No hay ninguna redacción en {folder} ni por encima.',
    ar: 'لا غرفة أخبار في {folder} ولا فوقه.',
  },
  'Go to the folder of your newsroom, or make one: iom-release init': {
    fr: 'Allez dans le dossier de votre rédaction, ou créez-en une : iom-release init',
    es: 'Vaya a la carpeta de su redacción, o cree una: iom-release init',
    ar: 'انتقل إلى مجلد غرفة أخبارك، أو أنشئ واحدة: iom-release init',
  },
  'There is a newsroom in {folder} already.': {
    fr: 'Il y a déjà une rédaction dans {folder}.',
    es: 'Ya hay una redacción en {folder}.',
    ar: 'توجد غرفة أخبار في {folder} من قبل.',
  },
  'Nothing was changed. Make your next release with: iom-release new': {
    fr: 'Rien n’a été changé. Créez le prochain communiqué avec : iom-release new',
    es: 'No se cambió nada. Cree el próximo comunicado con: iom-release new',
    ar: 'لم يتغير شيء. أنشئ بيانك التالي بالأمر: iom-release new',
  },
  'Still needed: {names:text}.': {
    fr: 'Il manque encore : {names}.',
    es: 'Aún falta: {names}.',
    ar: 'ما زال ينقص: {names}.',
  },
  'Still needed: {names}.': {
    fr: 'Il manque encore : {names}.',
    es: 'Aún falta: {names}.',
    ar: 'ما زال ينقص: {names}.',
  },
  'a headline': {
    fr: 'un titre',
    es: 'un titular',
    ar: 'عنوان',
  },
  'a headline, {more}': {
    fr: 'un titre, {more}',
    es: 'un titular, {more}',
    ar: 'عنوان، {more}',
  },
  'a headline: write it behind the command: iom-release new "Headline" …': {
    fr: 'un titre : écrivez-le après la commande : iom-release new "Titre" …',
    es: 'un titular: escríbalo después del comando: iom-release new "Titular" …',
    ar: 'العنوان: اكتبه بعد الأمر: iom-release new "عنوان" …',
  },
  '--office: mexico, headquarters, … (iom-release offices lists them)': {
    fr: '--office : mexico, headquarters, … (iom-release offices les énumère)',
    es: '--office: mexico, headquarters, … (iom-release offices las lista)',
    ar: '--office: ‏mexico، headquarters، … (iom-release offices يسردها)',
  },
  '--office: the office whose clocks are meant': {
    fr: '--office : le bureau dont l’heure est entendue',
    es: '--office: la oficina cuyo reloj vale',
    ar: '--office: المكتب المقصود بتوقيته',
  },
  '--contact: "Name, function, +41 22 717 9111, name@iom.int"': {
    fr: '--contact : "Nom, fonction, +41 22 717 9111, nom@iom.int"',
    es: '--contact: "Nombre, función, +41 22 717 9111, nombre@iom.int"',
    ar: '--contact: "الاسم، الصفة، +41 22 717 9111، name@iom.int"',
  },
  '--contact: {names} or "Name, function, +41 22 717 9111, name@iom.int"': {
    fr: '--contact : {names} ou "Nom, fonction, +41 22 717 9111, nom@iom.int"',
    es: '--contact: {names} o "Nombre, función, +41 22 717 9111, nombre@iom.int"',
    ar: '--contact: {names} أو "الاسم، الصفة، +41 22 717 9111، name@iom.int"',
  },
  '--{flag}: {message:text}': {
    fr: '--{flag} : {message}',
    es: '--{flag}: {message}',
    ar: '--{flag}: {message}',
  },
  '--{flag}: {message}': {
    fr: '--{flag} : {message}',
    es: '--{flag}: {message}',
    ar: '--{flag}: {message}',
  },
  'Correct it and run the command again.': {
    fr: 'Corrigez cela et relancez la commande.',
    es: 'Corríjalo y ejecute el comando de nuevo.',
    ar: 'صححه وشغّل الأمر من جديد.',
  },
  'Add your office: --office mexico (iom-release offices lists them)': {
    fr: 'Ajoutez votre bureau : --office mexico (iom-release offices les énumère)',
    es: 'Añada su oficina: --office mexico (iom-release offices las lista)',
    ar: 'أضف مكتبك: --office mexico (iom-release offices يسردها)',
  },
  '"{text}" cannot be part of an address.': {
    fr: '« {text} » ne peut faire partie d’une adresse.',
    es: '«{text}» no puede formar parte de una dirección.',
    ar: '«{text}» لا يصلح جزءاً من عنوان.',
  },
  'Write {text:text}': {
    fr: 'Écrivez {text}',
    es: 'Escriba {text}',
    ar: 'اكتب {text}',
  },
  'Write {text}': {
    fr: 'Écrivez {text}',
    es: 'Escriba {text}',
    ar: 'اكتب {text}',
  },
  'a name': {
    fr: 'un nom',
    es: 'un nombre',
    ar: 'اسماً',
  },
  'There is no contact "{text}".': {
    fr: 'Il n’y a pas de contact « {text} ».',
    es: 'No hay ningún contacto «{text}».',
    ar: 'لا جهة اتصال باسم «{text}».',
  },
  'Add it to offices.yaml, or write it out: "Name, function, +41 22 717 9111, name@iom.int".': {
    fr: 'Ajoutez-le à offices.yaml, ou écrivez-le en entier : "Nom, fonction, +41 22 717 9111, nom@iom.int".',
    es: 'Añádalo a offices.yaml, o escríbalo completo: "Nombre, función, +41 22 717 9111, nombre@iom.int".',
    ar: 'أضفها إلى offices.yaml، أو اكتبها كاملة: "الاسم، الصفة، +41 22 717 9111، name@iom.int".',
  },
  'Did you mean {meant}? Or write it out: "Name, function, +41 22 717 9111, name@iom.int".': {
    fr: 'Vouliez-vous dire {meant} ? Ou écrivez-le en entier : "Nom, fonction, +41 22 717 9111, nom@iom.int".',
    es: '¿Quiso decir {meant}? O escríbalo completo: "Nombre, función, +41 22 717 9111, nombre@iom.int".',
    ar: 'هل قصدت {meant}؟ أو اكتبها كاملة: "الاسم، الصفة، +41 22 717 9111، name@iom.int".',
  },
  '"{text}" could be several offices.': {
    fr: '« {text} » peut désigner plusieurs bureaux.',
    es: '«{text}» puede ser varias oficinas.',
    ar: '«{text}» قد يعني عدة مكاتب.',
  },
  'Write one of: {list}.': {
    fr: 'Écrivez l’un de ceux-ci : {list}.',
    es: 'Escriba uno de estos: {list}.',
    ar: 'اكتب واحداً من: {list}.',
  },
  'Run "iom-release offices" for the list, or add the office to offices.yaml.': {
    fr: '« iom-release offices » en donne la liste ; ou ajoutez le bureau à offices.yaml.',
    es: '«iom-release offices» da la lista; o añada la oficina a offices.yaml.',
    ar: 'القائمة بالأمر «iom-release offices»، أو أضف المكتب إلى offices.yaml.',
  },
  'No office is called "{text}".': {
    fr: 'Aucun bureau ne s’appelle « {text} ».',
    es: 'Ninguna oficina se llama «{text}».',
    ar: 'لا مكتب اسمه «{text}».',
  },
  'There is no office "{text}".': {
    fr: 'Il n’y a pas de bureau « {text} ».',
    es: 'No hay ninguna oficina «{text}».',
    ar: 'لا مكتب باسم «{text}».',
  },
  'Search them: iom-release offices': {
    fr: 'Cherchez-les avec : iom-release offices',
    es: 'Búsquelas con: iom-release offices',
    ar: 'ابحث عنها بالأمر: iom-release offices',
  },
  '"{text}" is no language.': {
    fr: '« {text} » n’est pas une langue.',
    es: '«{text}» no es un idioma.',
    ar: '«{text}» ليست لغة.',
  },
  '"{text}" is no language tag.': {
    fr: '« {text} » n’est pas un code de langue.',
    es: '«{text}» no es un código de idioma.',
    ar: '«{text}» ليس رمز لغة.',
  },
  'Write en, fr, es or ar.': {
    fr: 'Écrivez en, fr, es ou ar.',
    es: 'Escriba en, fr, es o ar.',
    ar: 'اكتب en أو fr أو es أو ar.',
  },
  'Write en, fr, es, ar or another BCP 47 tag.': {
    fr: 'Écrivez en, fr, es, ar ou un autre code BCP 47.',
    es: 'Escriba en, fr, es, ar u otro código BCP 47.',
    ar: 'اكتب en أو fr أو es أو ar أو رمزاً آخر من BCP 47.',
  },
  'Write a tag, such as en or pt-BR.': {
    fr: 'Écrivez un code, comme en ou pt-BR.',
    es: 'Escriba un código, como en o pt-BR.',
    ar: 'اكتب رمزاً مثل en أو pt-BR.',
  },
  'There is no country "{text}".': {
    fr: 'Il n’y a pas de pays « {text} ».',
    es: 'No hay ningún país «{text}».',
    ar: 'لا بلد باسم «{text}».',
  },
  'Write its ISO code, such as MX, or its name.': {
    fr: 'Écrivez son code ISO, comme MX, ou son nom.',
    es: 'Escriba su código ISO, como MX, o su nombre.',
    ar: 'اكتب رمزه في ISO مثل MX، أو اسمه.',
  },
  '"{text}" is not a day.': {
    fr: '« {text} » n’est pas un jour.',
    es: '«{text}» no es un día.',
    ar: '«{text}» ليس يوماً.',
  },
  'Write 2009-06-19, 2009-06 or 2009.': {
    fr: 'Écrivez 2009-06-19, 2009-06 ou 2009.',
    es: 'Escriba 2009-06-19, 2009-06 o 2009.',
    ar: 'اكتب 2009-06-19 أو 2009-06 أو 2009.',
  },
  '"{text}" is no date.': {
    fr: '« {text} » n’est pas une date.',
    es: '«{text}» no es una fecha.',
    ar: '«{text}» ليس تاريخاً.',
  },
  'Write it as 2009-06-19.': {
    fr: 'Écrivez-la ainsi : 2009-06-19.',
    es: 'Escríbala así: 2009-06-19.',
    ar: 'اكتبه هكذا: 2009-06-19.',
  },
  '"{text}" is not a moment.': {
    fr: '« {text} » n’est pas un moment.',
    es: '«{text}» no es un momento.',
    ar: '«{text}» ليس وقتاً.',
  },
  'Write a timestamp with an offset: --now {time}': {
    fr: 'Écrivez un horodatage avec décalage : --now {time}',
    es: 'Escriba fecha y hora con desfase: --now {time}',
    ar: 'اكتب تاريخاً وساعة مع الفرق عن UTC: ‏--now {time}',
  },
  'There is no format "{text}".': {
    fr: 'Il n’y a pas de format « {text} ».',
    es: 'No hay ningún formato «{text}».',
    ar: 'لا صيغة باسم «{text}».',
  },
  'Formats: {list}.': {
    fr: 'Formats : {list}.',
    es: 'Formatos: {list}.',
    ar: 'الصيغ: {list}.',
  },
  'Did you mean {meant}?': {
    fr: 'Vouliez-vous dire {meant} ?',
    es: '¿Quiso decir {meant}?',
    ar: 'هل قصدت {meant}؟',
  },
  'Did you mean "{meant}"?': {
    fr: 'Vouliez-vous dire « {meant} » ?',
    es: '¿Quiso decir «{meant}»?',
    ar: 'هل قصدت «{meant}»؟',
  },
  '{one}" or "{other}': {
    fr: '{one} » ou « {other}',
    es: '{one}» o «{other}',
    ar: '{one}» أو «{other}',
  },
  'Did you mean {meant}? Formats: {list}.': {
    fr: 'Vouliez-vous dire {meant} ? Formats : {list}.',
    es: '¿Quiso decir {meant}? Formatos: {list}.',
    ar: 'هل قصدت {meant}؟ الصيغ: {list}.',
  },
  'There is no rule "{text}".': {
    fr: 'Il n’y a pas de règle « {text} ».',
    es: 'No hay ninguna regla «{text}».',
    ar: 'لا قاعدة باسم «{text}».',
  },
  'Run "iom-release rules" for the list.': {
    fr: '« iom-release rules » en donne la liste.',
    es: '«iom-release rules» da la lista.',
    ar: 'القائمة بالأمر «iom-release rules».',
  },
  'The rule {id} cannot be switched off or softened: without it no release can be made.': {
    fr: 'La règle {id} ne peut être ni désactivée ni adoucie : sans elle aucun communiqué ne peut être fait.',
    es: 'La regla {id} no se puede desactivar ni suavizar: sin ella no se puede hacer ningún comunicado.',
    ar: 'القاعدة {id} لا تُعطل ولا تُخفف: لا يُصنع بيان بدونها.',
  },
  'Leave it out here, and correct the releases that it reports.': {
    fr: 'Omettez-la ici, et corrigez les communiqués qu’elle signale.',
    es: 'Omítala aquí, y corrija los comunicados que señala.',
    ar: 'لا تذكرها هنا، وصحح البيانات التي تشير إليها.',
  },
  'There is no schema "{text}".': {
    fr: 'Il n’y a pas de schéma « {text} ».',
    es: 'No hay ningún esquema «{text}».',
    ar: 'لا مخطط باسم «{text}».',
  },
  'Choose {list}.': {
    fr: 'Choisissez {list}.',
    es: 'Elija {list}.',
    ar: 'اختر {list}.',
  },
  'There is no release to check.': {
    fr: 'Il n’y a aucun communiqué à vérifier.',
    es: 'No hay ningún comunicado que revisar.',
    ar: 'لا بيان يُفحص.',
  },
  'Name files or folders that hold Markdown files.': {
    fr: 'Nommez des fichiers Markdown, ou des dossiers qui en contiennent.',
    es: 'Indique archivos Markdown, o carpetas que los contengan.',
    ar: 'سمِّ ملفات Markdown أو مجلدات فيها مثلها.',
  },
  '--{one} and --{other} do not go together.': {
    fr: '--{one} et --{other} ne vont pas ensemble.',
    es: '--{one} y --{other} no van juntos.',
    ar: 'لا يجتمع --{one} و --{other}.',
  },
  'Leave one of them out.': {
    fr: 'Omettez l’un des deux.',
    es: 'Omita uno de los dos.',
    ar: 'لا تكتب أحدهما.',
  },
  '--dry-run tells what a fix would do.': {
    fr: '--dry-run dit ce que ferait une correction.',
    es: '--dry-run dice lo que haría una corrección.',
    ar: '--dry-run يذكر ما كان سيفعله تصحيح.',
  },
  'Add --fix or --fix-unsafe.': {
    fr: 'Ajoutez --fix ou --fix-unsafe.',
    es: 'Añada --fix o --fix-unsafe.',
    ar: 'أضف --fix أو --fix-unsafe.',
  },
  '--update-baseline needs a file.': {
    fr: '--update-baseline demande un fichier.',
    es: '--update-baseline necesita un archivo.',
    ar: 'يحتاج --update-baseline إلى ملف.',
  },
  'Write --baseline FILE --update-baseline.': {
    fr: 'Écrivez --baseline FICHIER --update-baseline.',
    es: 'Escriba --baseline ARCHIVO --update-baseline.',
    ar: 'اكتب --baseline FILE --update-baseline.',
  },
  'There is no baseline {path}.': {
    fr: 'Il n’y a pas de fichier de référence {path}.',
    es: 'No hay ningún archivo de referencia {path}.',
    ar: 'لا ملف مرجعي باسم {path}.',
  },
  'Make it with --update-baseline.': {
    fr: 'Créez-le avec --update-baseline.',
    es: 'Créelo con --update-baseline.',
    ar: 'أنشئه بالخيار --update-baseline.',
  },
  '{path} is no baseline of this version.': {
    fr: '{path} n’est pas un fichier de référence de cette version.',
    es: '{path} no es un archivo de referencia de esta versión.',
    ar: '{path} ليس ملفاً مرجعياً لهذه النسخة.',
  },
  'Make it again with --update-baseline.': {
    fr: 'Refaites-le avec --update-baseline.',
    es: 'Rehágalo con --update-baseline.',
    ar: 'أعد إنشاءه بالخيار --update-baseline.',
  },
  'git knows no revision "{text}".': {
    fr: 'git ne connaît pas la révision « {text} ».',
    es: 'git no conoce la revisión «{text}».',
    ar: 'لا يعرف git المراجعة «{text}».',
  },
  'Check the name. In CI, fetch enough history (actions/checkout: fetch-depth: 0).': {
    fr: 'Vérifiez le nom. En CI, prenez assez d’historique (actions/checkout : fetch-depth: 0).',
    es: 'Compruebe el nombre. En CI, traiga suficiente historial (actions/checkout: fetch-depth: 0).',
    ar: 'تحقق من الاسم. وفي CI اجلب ما يكفي من السجل (actions/checkout: fetch-depth: 0).',
  },
  'This folder is in no git repository.': {
    fr: 'Ce dossier n’est dans aucun dépôt git.',
    es: 'Esta carpeta no está en ningún repositorio git.',
    ar: 'هذا المجلد ليس في مستودع git.',
  },
  'Leave out --since and --staged.': {
    fr: 'Omettez --since et --staged.',
    es: 'Omita --since y --staged.',
    ar: 'لا تكتب --since ولا --staged.',
  },
  'git was not found.': {
    fr: 'git est introuvable.',
    es: 'No se encontró git.',
    ar: 'لم يُعثر على git.',
  },
  'Install git, or leave out --since and --staged.': {
    fr: 'Installez git, ou omettez --since et --staged.',
    es: 'Instale git, u omita --since y --staged.',
    ar: 'ثبّت git، أو لا تكتب --since ولا --staged.',
  },
  'git {command} failed: {said}': {
    fr: 'git {command} a échoué : {said}',
    es: 'git {command} falló: {said}',
    ar: 'تعطل git {command}: {said}',
  },
  'Check the repository.': {
    fr: 'Vérifiez le dépôt.',
    es: 'Compruebe el repositorio.',
    ar: 'تحقق من المستودع.',
  },
  '{id} and the patch of --dry-run cannot both go to standard output.': {
    fr: '{id} et le correctif de --dry-run ne peuvent aller ensemble vers la sortie standard.',
    es: '{id} y el parche de --dry-run no pueden ir a la vez a la salida estándar.',
    ar: 'لا يمكن أن يذهب {id} ورقعة --dry-run إلى الخرج القياسي معاً.',
  },
  '{id} and the fixed text of --stdin cannot both go to standard output.': {
    fr: '{id} et le texte corrigé de --stdin ne peuvent aller ensemble vers la sortie standard.',
    es: '{id} y el texto corregido de --stdin no pueden ir a la vez a la salida estándar.',
    ar: 'لا يمكن أن يذهب {id} ونص --stdin المصحح إلى الخرج القياسي معاً.',
  },
  'Give the report a file: --reporter {id}=FILE.': {
    fr: 'Donnez un fichier au rapport : --reporter {id}=FICHIER.',
    es: 'Dé un archivo al informe: --reporter {id}=ARCHIVO.',
    ar: 'أعطِ التقرير ملفاً: --reporter {id}=FILE.',
  },
  'There is nothing to import in {paths}.': {
    fr: 'Il n’y a rien à importer dans {paths}.',
    es: 'No hay nada que importar en {paths}.',
    ar: 'لا شيء يُستورد في {paths}.',
  },
  'Name pages (.html), texts (.txt), Word files (.docx), messages (.eml) or feeds (.xml).': {
    fr: 'Nommez des pages (.html), textes (.txt), fichiers Word (.docx), messages (.eml) ou flux (.xml).',
    es: 'Indique páginas (.html), textos (.txt), archivos Word (.docx), mensajes (.eml) o canales (.xml).',
    ar: 'سمِّ صفحات (.html) أو نصوصاً (.txt) أو ملفات Word (.docx) أو رسائل (.eml) أو خلاصات (.xml).',
  },
  '--review asks on a terminal, and there is none.': {
    fr: '--review pose ses questions dans un terminal, et il n’y en a pas.',
    es: '--review pregunta en una terminal, y no la hay.',
    ar: 'يسأل --review في طرفية، ولا طرفية هنا.',
  },
  'Leave --review out and read the list of --json.': {
    fr: 'Omettez --review et lisez la liste de --json.',
    es: 'Omita --review y lea la lista de --json.',
    ar: 'لا تكتب --review واقرأ قائمة --json.',
  },
  '{file} has errors that a translation would take over.': {
    fr: '{file} a des erreurs qu’une traduction reprendrait.',
    es: '{file} tiene errores que una traducción heredaría.',
    ar: 'في {file} أخطاء ستنتقل إلى الترجمة.',
  },
  'Correct it first: iom-release lint {file}': {
    fr: 'Corrigez-le d’abord : iom-release lint {file}',
    es: 'Corríjalo primero: iom-release lint {file}',
    ar: 'صححه أولاً: iom-release lint {file}',
  },
  '--translate-of needs a language.': {
    fr: '--translate-of demande une langue.',
    es: '--translate-of necesita un idioma.',
    ar: 'يحتاج --translate-of إلى لغة.',
  },
  'Add --language fr': {
    fr: 'Ajoutez --language fr',
    es: 'Añada --language fr',
    ar: 'أضف --language fr',
  },
  '{file} is in that language itself.': {
    fr: '{file} est lui-même dans cette langue.',
    es: '{file} ya está en ese idioma.',
    ar: '{file} بهذه اللغة نفسها.',
  },
  'Name another one with --language.': {
    fr: 'Nommez-en une autre avec --language.',
    es: 'Indique otro con --language.',
    ar: 'سمِّ غيرها بالخيار --language.',
  },
  'Two things would go to standard output.': {
    fr: 'Deux choses iraient vers la sortie standard.',
    es: 'Dos cosas irían a la salida estándar.',
    ar: 'سيذهب شيئان إلى الخرج القياسي.',
  },
  'Leave out --json, or name a file.': {
    fr: 'Omettez --json, ou nommez un fichier.',
    es: 'Omita --json, o indique un archivo.',
    ar: 'لا تكتب --json، أو سمِّ ملفاً.',
  },
  'A terminal cannot show an archive file.': {
    fr: 'Un terminal ne peut montrer un fichier d’archive.',
    es: 'Una terminal no puede mostrar un archivo comprimido.',
    ar: 'لا تعرض الطرفية ملف أرشيف.',
  },
  'Send it on: --to - | …, or name a file.': {
    fr: 'Transmettez-le : --to - | …, ou nommez un fichier.',
    es: 'Páselo a otro programa: --to - | …, o indique un archivo.',
    ar: 'مرّره إلى برنامج: --to - | …، أو سمِّ ملفاً.',
  },
  'Packages go into a folder.': {
    fr: 'Les paquets vont dans un dossier.',
    es: 'Los paquetes van a una carpeta.',
    ar: 'تُوضع الحزم في مجلد.',
  },
  'Leave out --package, or name a folder.': {
    fr: 'Omettez --package, ou nommez un dossier.',
    es: 'Omita --package, o indique una carpeta.',
    ar: 'لا تكتب --package، أو سمِّ مجلداً.',
  },
  'A folder has no place on standard output.': {
    fr: 'Un dossier ne va pas sur la sortie standard.',
    es: 'Una carpeta no cabe en la salida estándar.',
    ar: 'لا موضع لمجلد في الخرج القياسي.',
  },
  'Use --as jsonl, tar or zip.': {
    fr: 'Utilisez --as jsonl, tar ou zip.',
    es: 'Use --as jsonl, tar o zip.',
    ar: 'استعمل --as jsonl أو tar أو zip.',
  },
  'Port {port} cannot be used: {reason:text}.': {
    fr: 'Le port {port} ne peut pas servir : {reason}.',
    es: 'El puerto {port} no se puede usar: {reason}.',
    ar: 'لا يمكن استعمال المنفذ {port}: {reason}.',
  },
  'Port {port} cannot be used: {reason}.': {
    fr: 'Le port {port} ne peut pas servir : {reason}.',
    es: 'El puerto {port} no se puede usar: {reason}.',
    ar: 'لا يمكن استعمال المنفذ {port}: {reason}.',
  },
  'another program has it': {
    fr: 'un autre programme l’occupe',
    es: 'lo tiene otro programa',
    ar: 'برنامج آخر يشغله',
  },
  'Leave --port out to take any that is free.': {
    fr: 'Omettez --port pour en prendre un qui est libre.',
    es: 'Omita --port para tomar uno que esté libre.',
    ar: 'لا تكتب --port ليؤخذ منفذ خالٍ.',
  },
  'The browser {program} cannot be started ({reason}).': {
    fr: 'Le navigateur {program} ne peut être lancé ({reason}).',
    es: 'El navegador {program} no se puede iniciar ({reason}).',
    ar: 'لا يمكن تشغيل المتصفح {program} ({reason}).',
  },
  'The browser {program} ended before it had printed.': {
    fr: 'Le navigateur {program} s’est arrêté avant d’avoir imprimé.',
    es: 'El navegador {program} terminó antes de imprimir.',
    ar: 'توقف المتصفح {program} قبل أن يطبع.',
  },
  'The browser took too long to {what}.': {
    fr: 'Le navigateur a mis trop de temps ({what}).',
    es: 'El navegador tardó demasiado ({what}).',
    ar: 'استغرق المتصفح وقتاً طويلاً ({what}).',
  },
  'It said: {line}': {
    fr: 'Il a dit : {line}',
    es: 'Dijo: {line}',
    ar: 'قال: {line}',
  },
  'The browser refused: {reason}.': {
    fr: 'Le navigateur a refusé : {reason}.',
    es: 'El navegador se negó: {reason}.',
    ar: 'رفض المتصفح: {reason}.',
  },
  'Try another browser: CHROME_PATH=/path/to/chromium': {
    fr: 'Essayez un autre navigateur : CHROME_PATH=/chemin/vers/chromium',
    es: 'Pruebe otro navegador: CHROME_PATH=/ruta/a/chromium',
    ar: 'جرّب متصفحاً آخر: CHROME_PATH=/path/to/chromium',
  },
  'CHROME_PATH is "{path}", which is no program.': {
    fr: 'CHROME_PATH vaut « {path} », qui n’est pas un programme.',
    es: 'CHROME_PATH es «{path}», que no es un programa.',
    ar: 'قيمة CHROME_PATH هي «{path}» وليست برنامجاً.',
  },
  'Give the path of a Chromium.': {
    fr: 'Donnez le chemin d’un Chromium.',
    es: 'Dé la ruta de un Chromium.',
    ar: 'أعطِ مسار Chromium.',
  },
  'PDF needs a browser, and no Chromium, Chrome or Edge was found.': {
    fr: 'Le PDF demande un navigateur, et ni Chromium, ni Chrome, ni Edge n’a été trouvé.',
    es: 'El PDF necesita un navegador, y no se encontró Chromium, Chrome ni Edge.',
    ar: 'يحتاج PDF إلى متصفح، ولم يُعثر على Chromium أو Chrome أو Edge.',
  },
  'Install one, or give its path: CHROME_PATH=/path/to/chromium iom-release build --format pdf': {
    fr: 'Installez-en un, ou donnez son chemin : CHROME_PATH=/chemin/vers/chromium iom-release build --format pdf',
    es: 'Instale uno, o dé su ruta: CHROME_PATH=/ruta/a/chromium iom-release build --format pdf',
    ar: 'ثبّت واحداً، أو أعطِ مساره: CHROME_PATH=/path/to/chromium iom-release build --format pdf',
  },
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
  'Copy the share again, or build it again with this version of the program.': {
    fr: 'Recopiez la part, ou produisez-la à nouveau avec cette version du programme.',
    es: 'Copie la parte de nuevo, o genérela otra vez con esta versión del programa.',
    ar: 'انسخ الحصة من جديد، أو أعد إنتاجها بهذه النسخة من البرنامج.',
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
  'newsroom.yaml, email.clients: there is no "{client}".': {
    fr: 'newsroom.yaml, email.clients : il n’y a pas de « {client} ».',
    es: 'newsroom.yaml, email.clients: no hay ningún «{client}».',
    ar: '‏newsroom.yaml، email.clients: لا يوجد «{client}».',
  },
  'Known: {list}.': {
    fr: 'Connus : {list}.',
    es: 'Conocidos: {list}.',
    ar: 'المعروف: {list}.',
  },
  'newsroom.yaml, {setting} {reason:text}.': {
    fr: 'newsroom.yaml, {setting} {reason}.',
    es: 'newsroom.yaml, {setting} {reason}.',
    ar: '‏newsroom.yaml، {setting} {reason}.',
  },
  'newsroom.yaml, {setting} {reason:text} ({character}).': {
    fr: 'newsroom.yaml, {setting} {reason} ({character}).',
    es: 'newsroom.yaml, {setting} {reason} ({character}).',
    ar: '‏newsroom.yaml، {setting} {reason} ({character}).',
  },
  'newsroom.yaml, email.unsubscribe {part} {reason:text}.': {
    fr: 'newsroom.yaml, email.unsubscribe {part} {reason}.',
    es: 'newsroom.yaml, email.unsubscribe {part} {reason}.',
    ar: '‏newsroom.yaml، email.unsubscribe {part} {reason}.',
  },
  'newsroom.yaml, email.unsubscribe {part} {reason:text} ({character}).': {
    fr: 'newsroom.yaml, email.unsubscribe {part} {reason} ({character}).',
    es: 'newsroom.yaml, email.unsubscribe {part} {reason} ({character}).',
    ar: '‏newsroom.yaml، email.unsubscribe {part} {reason} ({character}).',
  },
  'Correct it in newsroom.yaml: without it no email can be written.': {
    fr: 'Corrigez-le dans newsroom.yaml : sans cela aucun courriel ne peut être écrit.',
    es: 'Corríjalo en newsroom.yaml: sin ello no se puede escribir ningún correo.',
    ar: 'صححه في newsroom.yaml: لا تُكتب رسالة بدونه.',
  },
  'holds a control character': {
    fr: 'contient un caractère de commande',
    es: 'contiene un carácter de control',
    ar: 'فيه محرف تحكم',
  },
  'holds a line separator': {
    fr: 'contient un séparateur de lignes',
    es: 'contiene un separador de líneas',
    ar: 'فيه فاصل أسطر',
  },
  'holds a character that reverses the order of the text': {
    fr: 'contient un caractère qui inverse l’ordre du texte',
    es: 'contiene un carácter que invierte el orden del texto',
    ar: 'فيه محرف يعكس ترتيب النص',
  },
  'holds half a character': {
    fr: 'contient la moitié d’un caractère',
    es: 'contiene medio carácter',
    ar: 'فيه نصف محرف',
  },
  'is no e-mail address that the internet knows': {
    fr: 'n’est pas une adresse électronique que l’internet connaît',
    es: 'no es una dirección de correo que internet conozca',
    ar: 'ليس عنوان بريد يعرفه الإنترنت',
  },
  'has letters beyond ASCII before the @, which many mail servers refuse': {
    fr: 'a des lettres hors ASCII avant le @, que beaucoup de serveurs refusent',
    es: 'tiene letras fuera de ASCII antes de la @, que muchos servidores rechazan',
    ar: 'فيه حروف خارج ASCII قبل @ ترفضها خوادم كثيرة',
  },
  'cannot be written: emails are dated from 1900 to 9999': {
    fr: 'ne peut être écrite : les courriels sont datés de 1900 à 9999',
    es: 'no se puede escribir: los correos se fechan de 1900 a 9999',
    ar: 'لا يُكتب: تواريخ الرسائل من 1900 إلى 9999',
  },
  'gives no Message-ID: its host is no name of the internet': {
    fr: 'ne donne pas de Message-ID : son hôte n’est pas un nom de l’internet',
    es: 'no da un Message-ID: su host no es un nombre de internet',
    ar: 'لا يعطي Message-ID: مضيفه ليس اسماً على الإنترنت',
  },
  'is no language tag': {
    fr: 'n’est pas un code de langue',
    es: 'no es un código de idioma',
    ar: 'ليس رمز لغة',
  },
  'is no plain https: or mailto: address': {
    fr: 'n’est pas une simple adresse https: ou mailto:',
    es: 'no es una dirección https: o mailto: simple',
    ar: 'ليس عنوان https: أو mailto: بسيطاً',
  },
  'needs an https address': {
    fr: 'demande une adresse https',
    es: 'necesita una dirección https',
    ar: 'يحتاج إلى عنوان https',
  },
  'gives no address for pictures: its host is no name of the internet': {
    fr: 'ne donne pas d’adresse pour les images : son hôte n’est pas un nom de l’internet',
    es: 'no da dirección para las imágenes: su host no es un nombre de internet',
    ar: 'لا يعطي عنواناً للصور: مضيفه ليس اسماً على الإنترنت',
  },
  'is there twice': {
    fr: 'est là deux fois',
    es: 'está dos veces',
    ar: 'موجود مرتين',
  },
  'is no picture': {
    fr: 'n’est pas une image',
    es: 'no es una imagen',
    ar: 'ليس صورة',
  },
  'has a name that mail programs do not take': {
    fr: 'a un nom que les logiciels de courriel n’acceptent pas',
    es: 'tiene un nombre que los programas de correo no aceptan',
    ar: 'له اسم لا تقبله برامج البريد',
  },
  'templates/{path}: there is no field "{field}".': {
    fr: 'templates/{path} : il n’y a pas de champ « {field} ».',
    es: 'templates/{path}: no hay ningún campo «{field}».',
    ar: '‏templates/{path}: لا حقل باسم «{field}».',
  },
  'templates/{path}, line {line}: there is no field "{field}".': {
    fr: 'templates/{path}, ligne {line} : il n’y a pas de champ « {field} ».',
    es: 'templates/{path}, línea {line}: no hay ningún campo «{field}».',
    ar: '‏templates/{path}، السطر {line}: لا حقل باسم «{field}».',
  },
  'templates/{path}: {message:text}': {
    fr: 'templates/{path} : {message}',
    es: 'templates/{path}: {message}',
    ar: '‏templates/{path}: {message}',
  },
  'templates/{path}: {message}': {
    fr: 'templates/{path} : {message}',
    es: 'templates/{path}: {message}',
    ar: '‏templates/{path}: {message}',
  },
  'templates/{path}, line {line}: {message:text}': {
    fr: 'templates/{path}, ligne {line} : {message}',
    es: 'templates/{path}, línea {line}: {message}',
    ar: '‏templates/{path}، السطر {line}: {message}',
  },
  'templates/{path}, line {line}: {message}': {
    fr: 'templates/{path}, ligne {line} : {message}',
    es: 'templates/{path}, línea {line}: {message}',
    ar: '‏templates/{path}، السطر {line}: {message}',
  },
  'Fields here: {list}.': {
    fr: 'Champs possibles : {list}.',
    es: 'Campos posibles: {list}.',
    ar: 'الحقول هنا: {list}.',
  },
  'Correct the template.': {
    fr: 'Corrigez le modèle.',
    es: 'Corrija la plantilla.',
    ar: 'صحح القالب.',
  },
  'Correct the file.': {
    fr: 'Corrigez le fichier.',
    es: 'Corrija el archivo.',
    ar: 'صحح الملف.',
  },
  'A partial must be named by its file, not by data.': {
    fr: 'Un modèle partiel est nommé par son fichier, pas par des données.',
    es: 'Una plantilla parcial se nombra por su archivo, no por datos.',
    ar: 'يُسمى القالب الجزئي بملفه لا ببيانات.',
  },
  'Partial blocks are not allowed.': {
    fr: 'Les blocs partiels ne sont pas permis.',
    es: 'No se permiten bloques parciales.',
    ar: 'لا يُسمح بالكتل الجزئية.',
  },
  'Decorators are not allowed.': {
    fr: 'Les décorateurs ne sont pas permis.',
    es: 'No se permiten decoradores.',
    ar: 'لا يُسمح بالمزخرفات.',
  },
  'It is larger than {megabytes} MB.': {
    fr: 'Il dépasse {megabytes} Mo.',
    es: 'Supera los {megabytes} MB.',
    ar: 'أكبر من {megabytes} ميغابايت.',
  },
  'A release is a few pages: is this the right file?': {
    fr: 'Un communiqué fait quelques pages : est-ce le bon fichier ?',
    es: 'Un comunicado tiene unas pocas páginas: ¿es este el archivo correcto?',
    ar: 'البيان بضع صفحات: هل هذا هو الملف المقصود؟',
  },
  'It is nested too deep to be read.': {
    fr: 'Il est trop imbriqué pour être lu.',
    es: 'Está demasiado anidado para leerse.',
    ar: 'تداخله أعمق من أن يُقرأ.',
  },
  'Copy its text into a .txt file.': {
    fr: 'Copiez son texte dans un fichier .txt.',
    es: 'Copie su texto en un archivo .txt.',
    ar: 'انسخ نصه إلى ملف .txt.',
  },
  'Its elements are nested deeper than {levels} levels.': {
    fr: 'Ses éléments sont imbriqués sur plus de {levels} niveaux.',
    es: 'Sus elementos están anidados a más de {levels} niveles.',
    ar: 'عناصره متداخلة أكثر من {levels} مستوى.',
  },
  'Is this a page that a person reads? Copy its text into a .txt file.': {
    fr: 'Est-ce une page que l’on lit ? Copiez son texte dans un fichier .txt.',
    es: '¿Es una página que alguien lee? Copie su texto en un archivo .txt.',
    ar: 'هل هذه صفحة يقرؤها الناس؟ انسخ نصها إلى ملف .txt.',
  },
  'Is this really a feed?': {
    fr: 'Est-ce vraiment un flux ?',
    es: '¿Es realmente un canal?',
    ar: 'هل هذه خلاصة حقاً؟',
  },
  'It is a feed without items.': {
    fr: 'C’est un flux sans articles.',
    es: 'Es un canal sin entradas.',
    ar: 'خلاصة بلا مواد.',
  },
  'Save the pages of the releases instead.': {
    fr: 'Enregistrez plutôt les pages des communiqués.',
    es: 'Guarde mejor las páginas de los comunicados.',
    ar: 'احفظ صفحات البيانات بدلاً منها.',
  },
  'It has more than {count} items.': {
    fr: 'Il a plus de {count} articles.',
    es: 'Tiene más de {count} entradas.',
    ar: 'فيه أكثر من {count} مادة.',
  },
  'Split it into several files.': {
    fr: 'Divisez-le en plusieurs fichiers.',
    es: 'Divídalo en varios archivos.',
    ar: 'قسّمه إلى عدة ملفات.',
  },
  'Messages are attached to messages too many times.': {
    fr: 'Trop de messages sont joints à des messages.',
    es: 'Hay demasiados mensajes adjuntos a mensajes.',
    ar: 'رسائل مرفقة برسائل مرات كثيرة.',
  },
  'Save the release that it holds as a file of its own.': {
    fr: 'Enregistrez à part le communiqué qu’il contient.',
    es: 'Guarde aparte el comunicado que contiene.',
    ar: 'احفظ البيان الذي فيه ملفاً مستقلاً.',
  },
  'It has more than {count} parts.': {
    fr: 'Il a plus de {count} parties.',
    es: 'Tiene más de {count} partes.',
    ar: 'فيه أكثر من {count} جزء.',
  },
  'Its part {name} unpacks to {megabytes} MB: no release is that large.': {
    fr: 'Sa partie {name} fait {megabytes} Mo une fois décompressée : aucun communiqué n’est si grand.',
    es: 'Su parte {name} ocupa {megabytes} MB descomprimida: ningún comunicado es tan grande.',
    ar: 'جزؤه {name} يبلغ {megabytes} ميغابايت بعد فكّه: لا بيان بهذا الحجم.',
  },
  'It is no Word document, or it is damaged.': {
    fr: 'Ce n’est pas un document Word, ou il est abîmé.',
    es: 'No es un documento Word, o está dañado.',
    ar: 'ليس مستند Word، أو هو تالف.',
  },
  'It is a zip file, but no Word document.': {
    fr: 'C’est un fichier zip, mais pas un document Word.',
    es: 'Es un archivo zip, pero no un documento Word.',
    ar: 'ملف zip وليس مستند Word.',
  },
  'Its part {name} defines entities of its own.': {
    fr: 'Sa partie {name} définit ses propres entités.',
    es: 'Su parte {name} define entidades propias.',
    ar: 'جزؤه {name} يعرّف كيانات خاصة به.',
  },
  'Open it in Word, copy the text and save it as a new document.': {
    fr: 'Ouvrez-le dans Word, copiez le texte et enregistrez-le comme nouveau document.',
    es: 'Ábralo en Word, copie el texto y guárdelo como documento nuevo.',
    ar: 'افتحه في Word وانسخ النص واحفظه مستنداً جديداً.',
  },
  'It cannot be read as a Word document: {reason:text}.': {
    fr: 'Il ne peut être lu comme document Word : {reason}.',
    es: 'No se puede leer como documento Word: {reason}.',
    ar: 'لا يُقرأ مستند Word: {reason}.',
  },
  'It cannot be read as a Word document: {reason}.': {
    fr: 'Il ne peut être lu comme document Word : {reason}.',
    es: 'No se puede leer como documento Word: {reason}.',
    ar: 'لا يُقرأ مستند Word: {reason}.',
  },
  'Open it in Word and save it again, or copy its text into a .txt file.': {
    fr: 'Ouvrez-le dans Word et enregistrez-le à nouveau, ou copiez son texte dans un fichier .txt.',
    es: 'Ábralo en Word y guárdelo de nuevo, o copie su texto en un archivo .txt.',
    ar: 'افتحه في Word واحفظه من جديد، أو انسخ نصه إلى ملف .txt.',
  },
  'iom-release failed: {text}': {
    fr: 'iom-release a échoué : {text}',
    es: 'iom-release falló: {text}',
    ar: 'تعطل iom-release: {text}',
  },
  'Run it again with --debug, and report what it says.': {
    fr: 'Relancez-le avec --debug, et signalez ce qu’il dit.',
    es: 'Ejecútelo de nuevo con --debug, e informe de lo que diga.',
    ar: 'شغّله من جديد مع --debug، وأبلغ عما يقول.',
  },
  'Please report this with the lines above.': {
    fr: 'Signalez-le, s’il vous plaît, avec les lignes ci-dessus.',
    es: 'Informe de ello, por favor, con las líneas de arriba.',
    ar: 'أبلغ عن ذلك من فضلك مع الأسطر التي فوق.',
  },
  'Please report this.': {
    fr: 'Signalez-le, s’il vous plaît.',
    es: 'Informe de ello, por favor.',
    ar: 'أبلغ عن ذلك من فضلك.',
  },
  'The output cannot be written: {code}.': {
    fr: 'Le résultat ne peut être écrit : {code}.',
    es: 'El resultado no se puede escribir: {code}.',
    ar: 'لا يمكن كتابة الناتج: {code}.',
  },
};
