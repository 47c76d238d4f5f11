import type { Translations } from '../../said.ts';

/** What the rules about the text and its headline want, and why. */
export const RULES_TEXT: Translations = {
  'A release has a text.': {
    fr: 'Un communiqué a un texte.',
    es: 'Un comunicado tiene un texto.',
    ar: 'للبيان نص.',
  },
  'A headline alone is not a release.': {
    fr: 'Un titre seul n’est pas un communiqué.',
    es: 'Un titular solo no es un comunicado.',
    ar: 'العنوان وحده ليس بياناً.',
  },
  'The text has at most 500,000 characters, 2,000 lines, 5,000 table cells and 64 levels of nesting.': {
    fr: 'Le texte a au plus 500 000 caractères, 2 000 lignes, 5 000 cellules de tableau et 64 niveaux d’imbrication.',
    es: 'El texto tiene como máximo 500 000 caracteres, 2000 líneas, 5000 celdas de tabla y 64 niveles de anidación.',
    ar: 'لا يزيد النص على 500,000 حرف و2,000 سطر و5,000 خلية جدول و64 مستوى متداخلاً.',
  },
  'Beyond that, and beyond 1,500 marks of Markdown in a paragraph, parsers need seconds; no release needs it.': {
    fr: 'Au-delà, et au-delà de 1 500 signes Markdown par paragraphe, la lecture prend des secondes ; aucun communiqué n’en a besoin.',
    es: 'Más allá, y más allá de 1500 signos de Markdown en un párrafo, la lectura tarda segundos; ningún comunicado lo necesita.',
    ar: 'فوق ذلك، وفوق 1,500 علامة Markdown في فقرة، تستغرق القراءة ثواني؛ ولا يحتاج بيان إلى هذا.',
  },
  'Dates in the text are written 12 April 2018, with the month as a word.': {
    fr: 'Dans le texte, les dates s’écrivent « 12 April 2018 », le mois en lettres.',
    es: 'En el texto las fechas se escriben «12 April 2018», con el mes en letras.',
    ar: 'تُكتب التواريخ في النص «12 April 2018»، والشهر بالكلمات.',
  },
  'April 12th and 12/04 are read differently on two sides of an ocean.': {
    fr: '« April 12th » et 12/04 se lisent autrement des deux côtés d’un océan.',
    es: '«April 12th» y 12/04 se leen de forma distinta a cada lado de un océano.',
    ar: 'يُقرأ «April 12th» و12/04 قراءتين مختلفتين على ضفتي المحيط.',
  },
  'A headline has at most 110 characters.': {
    fr: 'Un titre compte au plus 110 caractères.',
    es: 'Un titular tiene como máximo 110 caracteres.',
    ar: 'لا يزيد العنوان على 110 أحرف.',
  },
  'Longer ones are cut in search results, subjects and feeds.': {
    fr: 'Plus longs, les titres sont coupés dans les résultats de recherche, les objets et les flux.',
    es: 'Los más largos se cortan en los resultados de búsqueda, los asuntos y los canales.',
    ar: 'ما زاد يُقطع في نتائج البحث ومواضيع الرسائل وقنوات الأخبار.',
  },
  'A headline ends without a full stop or an exclamation mark.': {
    fr: 'Un titre finit sans point ni point d’exclamation.',
    es: 'Un titular termina sin punto ni signo de exclamación.',
    ar: 'ينتهي العنوان بلا نقطة ولا علامة تعجب.',
  },
  'It is a headline and not a sentence of the text.': {
    fr: 'C’est un titre et non une phrase du texte.',
    es: 'Es un titular y no una frase del texto.',
    ar: 'فهو عنوان وليس جملة من النص.',
  },
  'A headline is not in capitals.': {
    fr: 'Un titre n’est pas en capitales.',
    es: 'Un titular no está en mayúsculas.',
    ar: 'لا يُكتب العنوان بالحروف الكبيرة.',
  },
  'Capitals read as shouting, are spelt out by screen readers, and lose accents.': {
    fr: 'Les capitales ressemblent à des cris, les lecteurs d’écran les épellent, et les accents s’y perdent.',
    es: 'Las mayúsculas parecen gritos, los lectores de pantalla las deletrean, y pierden las tildes.',
    ar: 'الحروف الكبيرة كالصراخ، وتتهجاها قارئات الشاشة، وتفقد العلامات.',
  },
  'A headline has no acronym that readers do not know.': {
    fr: 'Un titre n’a pas de sigle que les lecteurs ne connaissent pas.',
    es: 'Un titular no tiene siglas que los lectores no conozcan.',
    ar: 'ليس في العنوان مختصر لا يعرفه القراء.',
  },
  'A reader who does not know it does not open the page.': {
    fr: 'Le lecteur qui ne le connaît pas n’ouvre pas la page.',
    es: 'Quien no las conoce no abre la página.',
    ar: 'من لا يعرفه لا يفتح الصفحة.',
  },
  'Nothing in the text waits to be filled in.': {
    fr: 'Rien dans le texte n’attend d’être rempli.',
    es: 'Nada en el texto está por completar.',
    ar: 'لا شيء في النص ينتظر أن يُملأ.',
  },
  '“[insert quote]” has gone out before.': {
    fr: '« [insert quote] » est déjà parti ainsi.',
    es: '«[insert quote]» ya ha salido así.',
    ar: 'سبق أن صدر بيان وفيه «[insert quote]».',
  },
  'Where iom-release new says what to write, it is written before the release is approved.': {
    fr: 'Là où iom-release new dit quoi écrire, le texte est écrit avant l’approbation du communiqué.',
    es: 'Donde iom-release new dice qué escribir, se escribe antes de aprobar el comunicado.',
    ar: 'حيث يقول iom-release new ما يُكتب، يُكتب قبل اعتماد البيان.',
  },
  'A file whose status was changed before its text would go out with “Write the first paragraph here”.': {
    fr: 'Un fichier dont l’état a été changé avant le texte partirait avec « Écrivez ici le premier paragraphe ».',
    es: 'Un archivo cuyo estado se cambió antes que su texto saldría con «Escriba aquí el primer párrafo».',
    ar: 'الملف الذي غُيرت حالته قبل نصه يصدر وفيه «Write the first paragraph here».',
  },
  'Nothing of a web page’s frame is left in the text.': {
    fr: 'Rien du cadre d’une page web n’est resté dans le texte.',
    es: 'En el texto no queda nada del marco de una página web.',
    ar: 'لم يبق في النص شيء من إطار صفحة ويب.',
  },
  'Navigation that was copied along goes out on the wire.': {
    fr: 'La navigation copiée avec le texte part dans la dépêche.',
    es: 'La navegación copiada con el texto sale en el despacho.',
    ar: 'ما نُسخ من قوائم الصفحة يخرج في البرقية.',
  },
  'The text has no end mark of its own.': {
    fr: 'Le texte n’a pas de marque de fin à lui.',
    es: 'El texto no tiene una marca de final propia.',
    ar: 'ليس للنص علامة نهاية خاصة به.',
  },
  'Each format sets its own: wire copy would end twice.': {
    fr: 'Chaque format met la sienne : la dépêche finirait deux fois.',
    es: 'Cada formato pone la suya: el despacho terminaría dos veces.',
    ar: 'تضع كل صيغة علامتها: فتنتهي البرقية مرتين.',
  },
  'What the organisation is stands in the boilerplate, not in the text.': {
    fr: 'Ce qu’est l’organisation est dit dans le texte de présentation, pas dans le communiqué.',
    es: 'Lo que es la organización se dice en el texto institucional, no en el comunicado.',
    ar: 'يُعرَّف بالمنظمة في النبذة التعريفية لا في النص.',
  },
  'Each copy in a text stays as it was on its day, and formats add the one of newsroom.yaml below it.': {
    fr: 'Chaque copie dans un texte reste ce qu’elle était ce jour-là, et les formats ajoutent dessous celui de newsroom.yaml.',
    es: 'Cada copia en un texto queda como era ese día, y los formatos añaden debajo el de newsroom.yaml.',
    ar: 'تبقى كل نسخة في النص كما كانت في يومها، وتضيف الصيغ تحتها ما في newsroom.yaml.',
  },
  'The text does not begin with its dateline.': {
    fr: 'Le texte ne commence pas par sa dateline.',
    es: 'El texto no empieza con su dateline.',
    ar: 'لا يبدأ النص بسطر المكان.',
  },
  'Formats set the dateline themselves: it would stand there twice.': {
    fr: 'Les formats mettent eux-mêmes la dateline : elle y serait deux fois.',
    es: 'Los formatos ponen la dateline: estaría dos veces.',
    ar: 'تضع الصيغ سطر المكان بنفسها: فيظهر مرتين.',
  },
  'No text gives the coordinates of a place.': {
    fr: 'Aucun texte ne donne les coordonnées d’un lieu.',
    es: 'Ningún texto da las coordenadas de un lugar.',
    ar: 'لا يذكر النص إحداثيات مكان.',
  },
  'Where a shelter stands is found by those it shelters from, too.': {
    fr: 'L’adresse d’un refuge est trouvée aussi par ceux dont il protège.',
    es: 'La ubicación de un refugio la encuentran también aquellos de quienes protege.',
    ar: 'مكان الملجأ يعرفه أيضاً من يُحتمى منهم.',
  },
  'No text gives the number of somebody’s passport or identity card.': {
    fr: 'Aucun texte ne donne le numéro d’un passeport ou d’une carte d’identité.',
    es: 'Ningún texto da el número de un pasaporte o de un documento de identidad.',
    ar: 'لا يذكر النص رقم جواز سفر أو بطاقة هوية لأحد.',
  },
  'It is enough to steal an identity, and cannot be taken back.': {
    fr: 'Il suffit pour voler une identité, et ne peut pas être repris.',
    es: 'Basta para robar una identidad, y no se puede retirar.',
    ar: 'يكفي لسرقة هوية، ولا يُسترد.',
  },
};
