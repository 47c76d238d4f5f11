import type { Translations } from '../../said.ts';

/** What is said of a text that is too much for a parser. */
export const LIMITS: Translations = {
  'A release is a few pages: attach long documents instead.': {
    fr: 'Un communiqué fait quelques pages : joignez plutôt les documents longs.',
    es: 'Un comunicado son unas pocas páginas: adjunte aparte los documentos largos.',
    ar: 'البيان بضع صفحات: أرفق الوثائق الطويلة بدلاً من ذلك.',
  },
  'The text is longer than 500,000 characters.': {
    fr: 'Le texte dépasse 500 000 caractères.',
    es: 'El texto supera los 500 000 caracteres.',
    ar: 'النص أطول من 500,000 حرف.',
  },
  'The text has more than {count} lines.': {
    fr: 'Le texte a plus de {count} lignes.',
    es: 'El texto tiene más de {count} líneas.',
    ar: 'أسطر النص أكثر من {count}.',
  },
  'The text has more than {count} marks of Markdown (* _ [ ] ! < & ` \\).': {
    fr: 'Le texte a plus de {count} signes Markdown (* _ [ ] ! < & ` \\).',
    es: 'El texto tiene más de {count} signos de Markdown (* _ [ ] ! < & ` \\).',
    ar: 'علامات Markdown في النص (* _ [ ] ! < & ` \\) أكثر من {count}.',
  },
  'The tables have more than {count} cells.': {
    fr: 'Les tableaux ont plus de {count} cellules.',
    es: 'Las tablas tienen más de {count} celdas.',
    ar: 'خلايا الجداول أكثر من {count}.',
  },
  'More than {count} marks of Markdown (* _ [ ] ! < & ` \\) stand in one paragraph, list or table.': {
    fr: 'Plus de {count} signes Markdown (* _ [ ] ! < & ` \\) se trouvent dans un seul paragraphe, une seule liste ou un seul tableau.',
    es: 'Hay más de {count} signos de Markdown (* _ [ ] ! < & ` \\) en un solo párrafo, lista o tabla.',
    ar: 'علامات Markdown (* _ [ ] ! < & ` \\) في فقرة أو قائمة أو جدول واحد أكثر من {count}.',
  },
  'Delete the repeated marks, or divide the paragraph by empty lines.': {
    fr: 'Supprimez les signes répétés, ou divisez le paragraphe par des lignes vides.',
    es: 'Elimine los signos repetidos, o divida el párrafo con líneas vacías.',
    ar: 'احذف العلامات المكررة، أو قسّم الفقرة بأسطر فارغة.',
  },
  'More than {count} lines stand together in one paragraph, list or table.': {
    fr: 'Plus de {count} lignes se suivent dans un seul paragraphe, une seule liste ou un seul tableau.',
    es: 'Hay más de {count} líneas seguidas en un solo párrafo, lista o tabla.',
    ar: 'الأسطر المتتالية في فقرة أو قائمة أو جدول واحد أكثر من {count}.',
  },
  'Divide them by empty lines, or attach long tables instead.': {
    fr: 'Séparez-les par des lignes vides, ou joignez plutôt les longs tableaux.',
    es: 'Sepárelas con líneas vacías, o adjunte aparte las tablas largas.',
    ar: 'افصل بينها بأسطر فارغة، أو أرفق الجداول الطويلة بدلاً من ذلك.',
  },
  'Quotations and lists are nested deeper than {levels} levels.': {
    fr: 'Les citations et les listes ont plus de {levels} niveaux d’imbrication.',
    es: 'Las citas y las listas tienen más de {levels} niveles de anidación.',
    ar: 'مستويات الاقتباسات والقوائم المتداخلة أكثر من {levels}.',
  },
  'Quotations and lists have more than {count} marks and levels.': {
    fr: 'Les citations et les listes ont plus de {count} signes et niveaux.',
    es: 'Las citas y las listas tienen más de {count} signos y niveles.',
    ar: 'علامات الاقتباسات والقوائم ومستوياتها أكثر من {count}.',
  },
  'Delete the repeated > or list marks.': {
    fr: 'Supprimez les > ou les signes de liste répétés.',
    es: 'Elimine los > o los signos de lista repetidos.',
    ar: 'احذف علامات > أو علامات القوائم المكررة.',
  },
  'Delete the repeated marks.': {
    fr: 'Supprimez les signes répétés.',
    es: 'Elimine los signos repetidos.',
    ar: 'احذف العلامات المكررة.',
  },
  'Shorten the addresses of the link definitions.': {
    fr: 'Raccourcissez les adresses des définitions de liens.',
    es: 'Acorte las direcciones de las definiciones de enlaces.',
    ar: 'اختصر عناوين تعريفات الروابط.',
  },
  'Quotations, lists, emphasis and links are nested deeper than {levels} levels.': {
    fr: 'Les citations, listes, mises en relief et liens ont plus de {levels} niveaux d’imbrication.',
    es: 'Las citas, listas, énfasis y enlaces tienen más de {levels} niveles de anidación.',
    ar: 'مستويات الاقتباسات والقوائم والإبراز والروابط المتداخلة أكثر من {levels}.',
  },
  'Link definitions with long addresses are used so often that the text becomes many times longer.': {
    fr: 'Des définitions de liens aux longues adresses servent si souvent que le texte devient plusieurs fois plus long.',
    es: 'Se usan tanto las definiciones de enlaces con direcciones largas que el texto se alarga muchas veces.',
    ar: 'تتكرر تعريفات الروابط ذات العناوين الطويلة حتى يصبح النص أطول بأضعاف.',
  },
};
