import type { Translations } from '../said.ts';

/** Of init. */
export const INIT_HELP: Translations = {
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
};
