import type { Translations } from '../../said.ts';

/** What the rules about figures and signs want, and why. */
export const RULES_SIGNS: Translations = {
  'Shares are written "40 per cent" in running text: "40 %" in French and Spanish, "40 في المائة" in Arabic.': {
    fr: 'Dans le texte, les parts s’écrivent « 40 per cent » en anglais, « 40 % » en français et en espagnol, « 40 في المائة » en arabe.',
    es: 'En el texto las proporciones se escriben «40 per cent» en inglés, «40 %» en francés y en español, «40 في المائة» en árabe.',
    ar: 'تُكتب النسب في النص «40 per cent» بالإنكليزية، و«40 %» بالفرنسية والإسبانية، و«40 في المائة» بالعربية.',
  },
  'It is how the UN and IOM write them; agencies have styles of their own and search for one form.': {
    fr: 'C’est ainsi que l’ONU et l’OIM les écrivent ; les agences ont leurs usages et cherchent une seule forme.',
    es: 'Así las escriben la ONU y la OIM; las agencias tienen sus estilos y buscan una sola forma.',
    ar: 'هكذا تكتبها الأمم المتحدة والمنظمة الدولية للهجرة؛ وللوكالات أساليبها وهي تبحث عن صيغة واحدة.',
  },
  'Amounts carry the code of their currency: USD 140 million.': {
    fr: 'Les montants portent le code de leur monnaie : USD 140 million.',
    es: 'Los importes llevan el código de su moneda: USD 140 million.',
    ar: 'تحمل المبالغ رمز عملتها: USD 140 million.',
  },
  'A dollar sign is many currencies; the code is one.': {
    fr: 'Le signe dollar désigne bien des monnaies ; le code, une seule.',
    es: 'El signo de dólar es muchas monedas; el código es una.',
    ar: 'علامة الدولار عملات كثيرة؛ والرمز عملة واحدة.',
  },
  'No word stands twice in a row.': {
    fr: 'Aucun mot ne figure deux fois de suite.',
    es: 'Ninguna palabra está dos veces seguidas.',
    ar: 'لا تتكرر كلمة مرتين متتاليتين.',
  },
  'The eye jumps over it, and print does not.': {
    fr: 'L’œil saute la répétition, l’imprimé non.',
    es: 'El ojo la salta, y lo impreso no.',
    ar: 'تتخطاها العين ولا تتخطاها الطباعة.',
  },
  'Words are parted by one space.': {
    fr: 'Les mots sont séparés par une espace.',
    es: 'Las palabras se separan con un espacio.',
    ar: 'تفصل بين الكلمات مسافة واحدة.',
  },
  'Wire copy and plain text show what a browser hides.': {
    fr: 'La dépêche et le texte brut montrent ce qu’un navigateur cache.',
    es: 'El despacho y el texto sin formato muestran lo que un navegador oculta.',
    ar: 'تُظهر البرقية والنص العادي ما يخفيه المتصفح.',
  },
  'Acronyms have no full stops.': {
    fr: 'Les sigles n’ont pas de points.',
    es: 'Las siglas no llevan puntos.',
    ar: 'لا نقاط في المختصرات.',
  },
  'UN, not U.N.: one form is found, two are not.': {
    fr: 'UN, et non U.N. : une seule forme se retrouve, deux non.',
    es: 'UN, no U.N.: una sola forma se encuentra, dos no.',
    ar: 'UN وليس U.N.: الصيغة الواحدة يُعثر عليها، والصيغتان لا.',
  },
  'No sentence begins with a figure.': {
    fr: 'Aucune phrase ne commence par un chiffre.',
    es: 'Ninguna frase empieza con una cifra.',
    ar: 'لا تبدأ جملة برقم.',
  },
  'A figure after a full stop reads like its decimals.': {
    fr: 'Un chiffre après un point se lit comme ses décimales.',
    es: 'Una cifra después de un punto se lee como sus decimales.',
    ar: 'الرقم بعد النقطة يُقرأ كأنه كسر عشري.',
  },
  'Figures of five digits and more are parted: by commas in English, by no-break spaces in French and Spanish.': {
    fr: 'Les nombres de cinq chiffres et plus sont séparés : par des virgules en anglais, par des espaces insécables en français et en espagnol.',
    es: 'Los números de cinco cifras o más se separan: con comas en inglés, con espacios duros en francés y en español.',
    ar: 'تُفصل الأعداد من خمسة أرقام فأكثر: بفواصل في الإنكليزية، وبمسافات غير قابلة للفصل في الفرنسية والإسبانية.',
  },
  '125000 and 1250000 look the same to a reader in a hurry.': {
    fr: '125000 et 1250000 se ressemblent pour un lecteur pressé.',
    es: '125000 y 1250000 parecen iguales a quien lee con prisa.',
    ar: 'يبدو 125000 و1250000 سواء للقارئ المستعجل.',
  },
  'A span of years has an en dash: 2019–2020.': {
    fr: 'Une période d’années a un tiret demi-cadratin : 2019–2020.',
    es: 'Un periodo de años lleva una semirraya: 2019–2020.',
    ar: 'بين سنتي الفترة شرطة متوسطة: 2019–2020.',
  },
  'With a hyphen it looks like a code or a phone number.': {
    fr: 'Avec un trait d’union, elle ressemble à un code ou à un numéro de téléphone.',
    es: 'Con un guion parece un código o un número de teléfono.',
    ar: 'بالشرطة القصيرة تبدو رمزاً أو رقم هاتف.',
  },
  'Statements end with a full stop.': {
    fr: 'Les affirmations finissent par un point.',
    es: 'Las afirmaciones terminan con un punto.',
    ar: 'تنتهي الجمل الخبرية بنقطة.',
  },
  'An exclamation mark makes news an advertisement.': {
    fr: 'Un point d’exclamation fait d’une nouvelle une publicité.',
    es: 'Un signo de exclamación convierte una noticia en publicidad.',
    ar: 'علامة التعجب تجعل الخبر إعلاناً.',
  },
  'Contractions stand in quotations only.': {
    fr: 'Les contractions ne se trouvent que dans les citations.',
    es: 'Las contracciones solo están en las citas.',
    ar: 'لا تُستعمل الصيغ المدغمة إلا في الاقتباسات.',
  },
  'They are speech, and translators stumble over them.': {
    fr: 'Elles sont du langage parlé, et les traducteurs butent dessus.',
    es: 'Son lenguaje hablado, y los traductores tropiezan con ellas.',
    ar: 'فهي من لغة الكلام، ويتعثر بها المترجمون.',
  },
  'French signs keep a no-break space beside them.': {
    fr: 'Les signes français gardent une espace insécable à côté d’eux.',
    es: 'Los signos franceses conservan un espacio duro al lado.',
    ar: 'تلازم العلامات الفرنسية مسافة غير قابلة للفصل.',
  },
  'Without one a line begins with a question mark; with a plain space the mark is lost at the line’s end.': {
    fr: 'Sans elle, une ligne commence par un point d’interrogation ; avec une espace ordinaire, le signe se perd en fin de ligne.',
    es: 'Sin él una línea empieza con un signo de interrogación; con un espacio normal el signo se pierde al final de la línea.',
    ar: 'بدونها يبدأ السطر بعلامة استفهام؛ وبمسافة عادية تضيع العلامة في آخر السطر.',
  },
  'French quotations stand in « ».': {
    fr: 'Les citations françaises sont entre « ».',
    es: 'Las citas en francés van entre « ».',
    ar: 'توضع الاقتباسات الفرنسية بين « ».',
  },
  'Foreign marks look like a translation that nobody read.': {
    fr: 'Des guillemets étrangers ressemblent à une traduction que nul n’a relue.',
    es: 'Las comillas de otro idioma parecen una traducción que nadie leyó.',
    ar: 'العلامات الأجنبية توحي بترجمة لم يقرأها أحد.',
  },
  'Spanish questions and exclamations open with ¿ and ¡.': {
    fr: 'Les questions et exclamations espagnoles s’ouvrent par ¿ et ¡.',
    es: 'Las preguntas y exclamaciones en español se abren con ¿ y ¡.',
    ar: 'تبدأ الأسئلة والتعجب في الإسبانية بـ ¿ و ¡.',
  },
  'It is a spelling mistake to leave them out.': {
    fr: 'Les omettre est une faute d’orthographe.',
    es: 'Omitirlos es una falta de ortografía.',
    ar: 'تركهما خطأ إملائي.',
  },
  'Arabic text has Arabic commas, semicolons and question marks.': {
    fr: 'Un texte arabe a des virgules, points-virgules et points d’interrogation arabes.',
    es: 'Un texto árabe lleva comas, puntos y comas y signos de interrogación árabes.',
    ar: 'في النص العربي فواصل وفواصل منقوطة وعلامات استفهام عربية.',
  },
  'The text holds no control characters, and nothing that turns its direction and does not turn it back.': {
    fr: 'Le texte ne contient aucun caractère de commande, et rien qui en change le sens sans le rétablir.',
    es: 'El texto no contiene caracteres de control, ni nada que cambie su dirección y no la devuelva.',
    ar: 'ليس في النص أحرف تحكم، ولا ما يغير اتجاهه ثم لا يعيده.',
  },
  'They cannot be seen, and make a text read otherwise than it is stored.': {
    fr: 'Ils ne se voient pas, et font lire un texte autrement qu’il n’est enregistré.',
    es: 'No se ven, y hacen que un texto se lea de otro modo que como está guardado.',
    ar: 'لا ترى، وتجعل النص يقرأ على غير ما حفظ عليه.',
  },
  'Latin ones face the wrong way.': {
    fr: 'Les signes latins sont tournés du mauvais côté.',
    es: 'Los latinos miran hacia el lado equivocado.',
    ar: 'العلامات اللاتينية معكوسة الاتجاه.',
  },
  'An acronym is spelt out where it is first used.': {
    fr: 'Un sigle est développé à son premier emploi.',
    es: 'Una sigla se desarrolla la primera vez que se usa.',
    ar: 'يُكتب المختصر كاملاً أول مرة يُستعمل.',
  },
  'Readers outside the field stop at it.': {
    fr: 'Les lecteurs étrangers au domaine s’y arrêtent.',
    es: 'Los lectores ajenos al tema se detienen en ella.',
    ar: 'يتوقف عنده القراء من خارج المجال.',
  },
  'A sentence has at most 45 words.': {
    fr: 'Une phrase compte au plus 45 mots.',
    es: 'Una frase tiene como máximo 45 palabras.',
    ar: 'لا تزيد الجملة على 45 كلمة.',
  },
  'Nobody reads a longer one aloud in one breath, and translators cut it.': {
    fr: 'Nul n’en lit une plus longue d’un seul souffle, et les traducteurs la coupent.',
    es: 'Nadie lee en voz alta una más larga de un solo aliento, y los traductores la cortan.',
    ar: 'لا يقرأ أحد أطول منها بنفَس واحد، والمترجمون يقطعونها.',
  },
};
