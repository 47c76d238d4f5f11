import type { Translations } from '../said.ts';

/** Of import. */
export const IMPORT_HELP: Translations = {
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
};
