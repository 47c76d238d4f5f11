import type { Translations } from '../said.ts';

/** Of what cannot be written, or must not be. */
export const OUTPUTS_FAILURES: Translations = {
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
  'its links lead in a circle': {
    fr: 'ses liens tournent en rond',
    es: 'sus enlaces dan vueltas en círculo',
    ar: 'روابطه تدور في حلقة',
  },
  'no file or folder can be made there': {
    fr: 'aucun fichier ni dossier ne peut y être créé',
    es: 'allí no se puede crear ningún archivo ni carpeta',
    ar: 'لا يمكن إنشاء ملف أو مجلد هناك',
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
  'Check the permissions of the folder, or choose another one.': {
    fr: 'Vérifiez les droits du dossier, ou choisissez-en un autre.',
    es: 'Compruebe los permisos de la carpeta, o elija otra.',
    ar: 'تحقق من أذونات المجلد، أو اختر غيره.',
  },
  'Free some space and try again: nothing was published half.': {
    fr: 'Libérez de l’espace et réessayez : rien n’a été publié à moitié.',
    es: 'Libere espacio e inténtelo de nuevo: nada se publicó a medias.',
    ar: 'أخلِ مساحة وحاول من جديد: لم يُنشر شيء ناقصاً.',
  },
  'Move the folder away, or choose another one.': {
    fr: 'Déplacez le dossier, ou choisissez-en un autre.',
    es: 'Mueva la carpeta, o elija otra.',
    ar: 'انقل المجلد، أو اختر غيره.',
  },
  'Close other programs, or raise the limit (ulimit -n).': {
    fr: 'Fermez d’autres programmes, ou relevez la limite (ulimit -n).',
    es: 'Cierre otros programas, o suba el límite (ulimit -n).',
    ar: 'أغلق برامج أخرى، أو ارفع الحد (ulimit -n).',
  },
  'Move the file away, or choose another folder.': {
    fr: 'Déplacez le fichier, ou choisissez un autre dossier.',
    es: 'Mueva el archivo, o elija otra carpeta.',
    ar: 'انقل الملف، أو اختر مجلداً آخر.',
  },
  'Remove the links, or choose another folder.': {
    fr: 'Supprimez les liens, ou choisissez un autre dossier.',
    es: 'Elimine los enlaces, o elija otra carpeta.',
    ar: 'احذف الروابط، أو اختر مجلداً آخر.',
  },
  'Choose another folder.': {
    fr: 'Choisissez un autre dossier.',
    es: 'Elija otra carpeta.',
    ar: 'اختر مجلداً آخر.',
  },
  'Check the disk and try again.': {
    fr: 'Vérifiez le disque et réessayez.',
    es: 'Compruebe el disco e inténtelo de nuevo.',
    ar: 'تحقق من القرص وحاول من جديد.',
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
  '{out} holds files of the same names that no build wrote down: {files}. Nothing was written.': {
    fr: '{out} contient des fichiers de mêmes noms qu’aucun build n’a notés : {files}. Rien n’a été écrit.',
    es: '{out} contiene archivos de los mismos nombres que ningún build anotó: {files}. No se escribió nada.',
    ar: 'في {out} ملفات بالأسماء نفسها لم يسجلها أي build: {files}. لم يُكتب شيء.',
  },
  'Move them away, or choose another folder with --out.': {
    fr: 'Déplacez-les, ou choisissez un autre dossier avec --out.',
    es: 'Muévalos, o elija otra carpeta con --out.',
    ar: 'انقلها، أو اختر مجلداً آخر بالخيار --out.',
  },
  '{out} holds files that are no longer published and were changed since: {files}. Nothing was written.': {
    fr: '{out} contient des fichiers qui ne sont plus publiés et ont été modifiés depuis : {files}. Rien n’a été écrit.',
    es: '{out} contiene archivos que ya no se publican y que se modificaron después: {files}. No se escribió nada.',
    ar: 'في {out} ملفات لم تعد منشورة وغُيّرت بعد كتابتها: {files}. لم يُكتب شيء.',
  },
  'Look at them, remove them, and build again.': {
    fr: 'Regardez-les, supprimez-les, et relancez build.',
    es: 'Mírelos, elimínelos y ejecute build de nuevo.',
    ar: 'انظر فيها واحذفها ثم شغّل build من جديد.',
  },
  'The output would lie among the sources: {place} holds the newsroom.': {
    fr: 'La sortie serait parmi les sources : {place} contient la rédaction.',
    es: 'La salida quedaría entre las fuentes: {place} contiene la redacción.',
    ar: 'سيقع الناتج بين المصادر: {place} يحتوي على غرفة الأخبار.',
  },
  'The output would lie among the sources: {place} holds releases.': {
    fr: 'La sortie serait parmi les sources : {place} contient des communiqués.',
    es: 'La salida quedaría entre las fuentes: {place} contiene comunicados.',
    ar: 'سيقع الناتج بين المصادر: {place} يحتوي على بيانات.',
  },
  '{place} holds a site: what is exported into it would be published.': {
    fr: '{place} contient un site : ce qui y serait exporté serait publié.',
    es: '{place} contiene un sitio: lo que se exporte allí se publicaría.',
    ar: '{place} يحتوي على موقع: سيُنشر كل ما يُصدَّر إليه.',
  },
  'Archives of this kind are not written: {file}.': {
    fr: 'Aucune archive de ce type n’est écrite : {file}.',
    es: 'No se escriben archivos de ese tipo: {file}.',
    ar: 'لا يُكتب أرشيف من هذا النوع: {file}.',
  },
  'Name it .zip, .tar or .jsonl; a folder of that name needs --as dir.': {
    fr: 'Nommez-la .zip, .tar ou .jsonl ; un dossier de ce nom demande --as dir.',
    es: 'Póngale un nombre en .zip, .tar o .jsonl; una carpeta con ese nombre necesita --as dir.',
    ar: 'سمّه بالنهاية .zip أو .tar أو .jsonl؛ والمجلد بهذا الاسم يحتاج إلى --as dir.',
  },
  "{place} is for the tool's own files.": {
    fr: '{place} est réservé aux fichiers de l’outil.',
    es: '{place} es para los archivos de la propia herramienta.',
    ar: '{place} مخصص لملفات الأداة نفسها.',
  },
  '{path} has the name of a source, a setting or a template: nothing else is written there.': {
    fr: '{path} a le nom d’une source, d’un réglage ou d’un modèle : rien d’autre n’y est écrit.',
    es: '{path} tiene nombre de fuente, de configuración o de plantilla: no se escribe otra cosa allí.',
    ar: '{path} يحمل اسم مصدر أو إعداد أو قالب: لا يُكتب فيه شيء آخر.',
  },
  '{path} is there and is no archive that an export wrote: it is not replaced.': {
    fr: '{path} existe déjà et n’est pas une archive écrite par export : il n’est pas remplacé.',
    es: '{path} ya existe y no es un archivo comprimido escrito por export: no se reemplaza.',
    ar: '{path} موجود وليس أرشيفاً كتبه export: لن يُستبدل.',
  },
  'Name another file.': {
    fr: 'Indiquez un autre fichier.',
    es: 'Indique otro archivo.',
    ar: 'سمِّ ملفاً آخر.',
  },
  'Move it away, or name another file.': {
    fr: 'Déplacez-le, ou indiquez un autre fichier.',
    es: 'Muévalo, o indique otro archivo.',
    ar: 'انقله، أو سمِّ ملفاً آخر.',
  },
  'Name a folder of its own: --out public': {
    fr: 'Indiquez un dossier à part : --out public',
    es: 'Indique una carpeta propia: --out public',
    ar: 'سمِّ مجلداً مستقلاً: --out public',
  },
  'Name a folder of its own: --to outbox': {
    fr: 'Indiquez un dossier à part : --to outbox',
    es: 'Indique una carpeta propia: --to outbox',
    ar: 'سمِّ مجلداً مستقلاً: --to outbox',
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
  'There is no release in {folder} any more, and {out} still holds those of before. Nothing was removed.': {
    fr: 'Il n’y a plus de communiqué dans {folder}, et {out} contient encore ceux d’avant. Rien n’a été supprimé.',
    es: 'Ya no hay ningún comunicado en {folder}, y {out} aún contiene los de antes. No se ha borrado nada.',
    ar: 'لم يعد في {folder} أي بيان، وما زال {out} يضم البيانات السابقة. لم يُحذف شيء.',
  },
  'Put the releases back; to publish none, delete {out} yourself.': {
    fr: 'Remettez les communiqués en place ; pour n’en publier aucun, supprimez vous-même {out}.',
    es: 'Vuelva a poner los comunicados; para no publicar ninguno, borre usted {out}.',
    ar: 'أعد البيانات إلى مكانها؛ ولعدم نشر أي منها احذف {out} بنفسك.',
  },
};
