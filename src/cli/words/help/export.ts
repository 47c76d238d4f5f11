import type { Translations } from '../said.ts';

/** Of export. */
export const EXPORT_HELP: Translations = {
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
};
