import type { Translations } from '../../said.ts';

/** What is said of acronyms, figures, dates in the text and signs. */
export const SIGNS: Translations = {
  '{found} is not spelt out before.': {
    fr: '{found} n’est pas développé auparavant.',
    es: '{found} no se ha desarrollado antes.',
    ar: 'لم يُكتب {found} كاملاً قبل ذلك.',
  },
  'Write the name, and ({found}) behind it.': {
    fr: 'Écrivez le nom, suivi de ({found}).',
    es: 'Escriba el nombre, seguido de ({found}).',
    ar: 'اكتب الاسم وبعده ({found}).',
  },
  '"{found}" has full stops.': {
    fr: '« {found} » a des points.',
    es: '«{found}» lleva puntos.',
    ar: 'في «{found}» نقاط.',
  },
  '"{found}" is a contraction.': {
    fr: '« {found} » est une contraction.',
    es: '«{found}» es una contracción.',
    ar: '«{found}» صيغة مدغمة.',
  },
  'Write both words.': {
    fr: 'Écrivez les deux mots.',
    es: 'Escriba las dos palabras.',
    ar: 'اكتب الكلمتين.',
  },
  '"{found}" does not say which currency.': {
    fr: '« {found} » ne dit pas quelle monnaie.',
    es: '«{found}» no dice qué moneda.',
    ar: 'لا يقول «{found}» أي عملة.',
  },
  'Write "USD {amount}", if it is that.': {
    fr: 'Écrivez « USD {amount} », si c’est cela.',
    es: 'Escriba «USD {amount}», si es eso.',
    ar: 'اكتب «USD {amount}» إن كانت هي.',
  },
  'There are {count} spaces.': {
    fr: 'Il y a {count} espaces.',
    es: 'Hay {count} espacios.',
    ar: 'عدد المسافات هنا: {count}.',
  },
  'Write one space.': {
    fr: 'Écrivez une seule espace.',
    es: 'Escriba un solo espacio.',
    ar: 'اكتب مسافة واحدة.',
  },
  'An exclamation mark stands outside of a quotation.': {
    fr: 'Il y a un point d’exclamation hors d’une citation.',
    es: 'Hay un signo de exclamación fuera de una cita.',
    ar: 'علامة تعجب خارج اقتباس.',
  },
  'End with a full stop.': {
    fr: 'Finissez par un point.',
    es: 'Termine con un punto.',
    ar: 'أنهِ الجملة بنقطة.',
  },
  'The sentence begins with the figure {found}.': {
    fr: 'La phrase commence par le chiffre {found}.',
    es: 'La frase empieza con la cifra {found}.',
    ar: 'تبدأ الجملة بالرقم {found}.',
  },
  'Write the number in words, or put something before it.': {
    fr: 'Écrivez le nombre en lettres, ou mettez quelque chose avant.',
    es: 'Escriba el número con letras, o ponga algo delante.',
    ar: 'اكتب العدد بالحروف، أو ضع قبله شيئاً.',
  },
  '"{found}" has no space before the sign.': {
    fr: '« {found} » n’a pas d’espace avant le signe.',
    es: '«{found}» no tiene espacio antes del signo.',
    ar: 'لا مسافة قبل العلامة في «{found}».',
  },
  '"{found}" is written in full in running text.': {
    fr: '« {found} » s’écrit en toutes lettres dans le texte.',
    es: '«{found}» se escribe con palabras en el texto.',
    ar: 'يُكتب «{found}» بالكلمات في متن النص.',
  },
  'Part them with a no-break space.': {
    fr: 'Séparez-les par une espace insécable.',
    es: 'Sepárelos con un espacio duro.',
    ar: 'افصل بينهما بمسافة غير قابلة للفصل.',
  },
  '{found} has a hyphen.': {
    fr: '{found} a un trait d’union.',
    es: '{found} lleva un guion.',
    ar: 'في {found} شرطة قصيرة.',
  },
  '"{word}" stands twice.': {
    fr: '« {word} » figure deux fois.',
    es: '«{word}» está dos veces.',
    ar: '«{word}» مكررة.',
  },
  'Delete one of them.': {
    fr: 'Supprimez l’un des deux.',
    es: 'Elimine uno de los dos.',
    ar: 'احذف واحدة منهما.',
  },
  'Delete one': {
    fr: 'Supprimez-en un',
    es: 'Elimine uno',
    ar: 'احذف واحدة',
  },
  'This sentence has {count} words.': {
    fr: 'Cette phrase compte {count} mots.',
    es: 'Esta frase tiene {count} palabras.',
    ar: 'عدد كلمات هذه الجملة: {count}.',
  },
  'Make two of it.': {
    fr: 'Faites-en deux.',
    es: 'Haga dos con ella.',
    ar: 'اجعلها جملتين.',
  },
  '{found} has no commas.': {
    fr: '{found} n’a pas de virgules.',
    es: '{found} no lleva comas.',
    ar: 'لا فواصل في {found}.',
  },
  '{found} has no spaces.': {
    fr: '{found} n’a pas d’espaces.',
    es: '{found} no lleva espacios.',
    ar: 'لا مسافات في {found}.',
  },
  'Part it in threes with no-break spaces.': {
    fr: 'Séparez-le par tranches de trois avec des espaces insécables.',
    es: 'Sepárelo de tres en tres con espacios duros.',
    ar: 'افصله ثلاثة ثلاثة بمسافات غير قابلة للفصل.',
  },
  '"{found}" is a Latin sign.': {
    fr: '« {found} » est un signe latin.',
    es: '«{found}» es un signo latino.',
    ar: '«{found}» علامة لاتينية.',
  },
  'This quotation has the marks of another language.': {
    fr: 'Cette citation a les guillemets d’une autre langue.',
    es: 'Esta cita lleva las comillas de otro idioma.',
    ar: 'علامتا هذا الاقتباس من لغة أخرى.',
  },
  'Write « and ».': {
    fr: 'Écrivez « et ».',
    es: 'Escriba « y ».',
    ar: 'اكتب « و ».',
  },
  'After « there is no no-break space.': {
    fr: 'Il n’y a pas d’espace insécable après «.',
    es: 'No hay espacio duro después de «.',
    ar: 'لا مسافة غير قابلة للفصل بعد «.',
  },
  'Before "{mark}" there is no no-break space.': {
    fr: 'Il n’y a pas d’espace insécable avant « {mark} ».',
    es: 'No hay espacio duro antes de «{mark}».',
    ar: 'لا مسافة غير قابلة للفصل قبل «{mark}».',
  },
  'lint --fix sets it.': {
    fr: 'lint --fix la met.',
    es: 'lint --fix lo pone.',
    ar: 'يضعها lint --fix.',
  },
  'This sentence ends with "{mark}" and does not open with "{opening}".': {
    fr: 'Cette phrase finit par « {mark} » et ne s’ouvre pas par « {opening} ».',
    es: 'Esta frase termina con «{mark}» y no empieza con «{opening}».',
    ar: 'تنتهي هذه الجملة بالعلامة «{mark}» ولا تبدأ بالعلامة «{opening}».',
  },
  '"{mark}" opens nothing.': {
    fr: '« {mark} » n’ouvre rien.',
    es: '«{mark}» no abre nada.',
    ar: 'العلامة «{mark}» لا تفتتح شيئًا.',
  },
  'Write "{opening}" here.': {
    fr: 'Écrivez « {opening} » ici.',
    es: 'Escriba aquí «{opening}».',
    ar: 'اكتب «{opening}» هنا.',
  },
  'There is a hidden character (U+{code}) in the text.': {
    fr: 'Il y a un caractère caché (U+{code}) dans le texte.',
    es: 'Hay un carácter oculto (U+{code}) en el texto.',
    ar: 'في النص حرف خفي (U+{code}).',
  },
  'Write the opening mark where the question begins.': {
    fr: 'Écrivez le signe ouvrant là où commence la question.',
    es: 'Escriba el signo de apertura donde empieza la pregunta.',
    ar: 'اكتب علامة البداية حيث يبدأ السؤال.',
  },
  '"{date}" is read as one day here and as another elsewhere.': {
    fr: '« {date} » se lit comme un jour ici et comme un autre ailleurs.',
    es: '«{date}» se lee como un día aquí y como otro en otra parte.',
    ar: 'يُقرأ «{date}» هنا يوماً وفي مكان آخر يوماً غيره.',
  },
  'Write the month as a word: nobody can tell 04/05 from 05/04.': {
    fr: 'Écrivez le mois en lettres : nul ne distingue 04/05 de 05/04.',
    es: 'Escriba el mes con letras: nadie distingue 04/05 de 05/04.',
    ar: 'اكتب الشهر بالكلمات: لا أحد يميز 04/05 من 05/04.',
  },
  '"{date}" is not how dates are written.': {
    fr: '« {date} » : une date ne s’écrit pas ainsi.',
    es: '«{date}»: las fechas no se escriben así.',
    ar: '«{date}»: لا تُكتب التواريخ هكذا.',
  },
  '"{date}": that day is "{right}".': {
    fr: '« {date} » : ce jour est « {right} ».',
    es: '«{date}»: ese día es «{right}».',
    ar: '«{date}»: ذلك اليوم هو «{right}».',
  },
  'Correct the day or the date.': {
    fr: 'Corrigez le jour ou la date.',
    es: 'Corrija el día o la fecha.',
    ar: 'صحّح اليوم أو التاريخ.',
  },
};
