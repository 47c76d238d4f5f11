import type { Translations } from '../said.ts';

/** Of new. */
export const NEW_HELP: Translations = {
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
};
