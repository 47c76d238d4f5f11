import type { Translations } from './said.ts';

/** What is said alike of a release, as a finding, and where a command cannot go on. */
export const SAID_BOTH: Translations = {
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
  'Move it away, and put a file in its place.': {
    fr: 'Déplacez-le ailleurs et mettez un fichier à sa place.',
    es: 'Apártelo y ponga un archivo en su lugar.',
    ar: 'انقله من هنا وضع ملفاً مكانه.',
  },
  'Is this the right file?': {
    fr: 'Est-ce le bon fichier ?',
    es: '¿Es este el archivo correcto?',
    ar: 'هل هذا هو الملف المقصود؟',
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
  'Check the file and its permissions.': {
    fr: 'Vérifiez le fichier et ses droits.',
    es: 'Compruebe el archivo y sus permisos.',
    ar: 'تحقق من الملف ومن أذوناته.',
  },
  '{path} is a link that leads out of the newsroom.': {
    fr: '{path} est un lien qui mène hors de la rédaction.',
    es: '{path} es un enlace que lleva fuera de la redacción.',
    ar: '{path} رابط يقود إلى خارج غرفة الأخبار.',
  },
  'Copy the file into the folder of the releases.': {
    fr: 'Copiez le fichier dans le dossier des communiqués.',
    es: 'Copie el archivo en la carpeta de los comunicados.',
    ar: 'انسخ الملف إلى مجلد البيانات.',
  },
  'Run "iom-release offices" for the list, or add the office to offices.yaml.': {
    fr: 'Lancez « iom-release offices » pour en voir la liste, ou ajoutez le bureau à offices.yaml.',
    es: 'Ejecute «iom-release offices» para ver la lista, o añada la oficina a offices.yaml.',
    ar: 'شغّل «iom-release offices» لترى القائمة، أو أضف المكتب إلى offices.yaml.',
  },
  '"{text}" is no language tag.': {
    fr: '« {text} » n’est pas un code de langue.',
    es: '«{text}» no es un código de idioma.',
    ar: '«{text}» ليس رمز لغة.',
  },
  'Write en, fr, es, ar or another BCP 47 tag.': {
    fr: 'Écrivez en, fr, es, ar ou un autre code BCP 47.',
    es: 'Escriba en, fr, es, ar u otro código BCP 47.',
    ar: 'اكتب en أو fr أو es أو ar أو رمزاً آخر من BCP 47.',
  },
  'Run "iom-release rules" for the list.': {
    fr: 'Lancez « iom-release rules » pour en voir la liste.',
    es: 'Ejecute «iom-release rules» para ver la lista.',
    ar: 'شغّل «iom-release rules» لترى القائمة.',
  },
  'The rule {id} cannot be switched off or softened: without it no release can be made.': {
    fr: 'La règle {id} ne peut être ni désactivée ni adoucie : sans elle, aucun communiqué ne peut être produit.',
    es: 'La regla {id} no se puede desactivar ni suavizar: sin ella no se puede generar ningún comunicado.',
    ar: 'لا يمكن إيقاف القاعدة {id} ولا تخفيفها: فبدونها لا يمكن إنتاج أي بيان.',
  },
  'Leave it out here, and correct the releases that it reports.': {
    fr: 'Ne la mettez pas ici, et corrigez les communiqués qu’elle signale.',
    es: 'No la ponga aquí, y corrija los comunicados que señala.',
    ar: 'احذفها من هنا، وصحّح البيانات التي تشير إليها.',
  },
  'Write {text}': {
    fr: 'Écrivez {text}',
    es: 'Escriba {text}',
    ar: 'اكتب {text}',
  },
};
