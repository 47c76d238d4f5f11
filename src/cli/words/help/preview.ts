import type { Translations } from '../said.ts';

/** Of preview. */
export const PREVIEW_HELP: Translations = {
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
};
