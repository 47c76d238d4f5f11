import type { Translations } from '../../said.ts';

/** What is said of the fences of front matter, of the encoding of a file, and of what is too much. */
export const FRONT_MATTER: Translations = {
  'The file is empty.': {
    fr: 'Le fichier est vide.',
    es: 'El archivo está vacío.',
    ar: 'الملف فارغ.',
  },
  'Begin the file with a line ---, then title, date, office and contacts, then another line ---.': {
    fr: 'Commencez le fichier par une ligne ---, puis title, date, office et contacts, puis une autre ligne ---.',
    es: 'Empiece el archivo con una línea ---, después title, date, office y contacts, y después otra línea ---.',
    ar: 'ابدأ الملف بسطر ---، ثم title و date و office و contacts، ثم سطر --- آخر.',
  },
  'The front matter must begin with exactly three hyphens.': {
    fr: 'L’en-tête doit commencer par trois traits d’union exactement.',
    es: 'El encabezado debe empezar con tres guiones exactamente.',
    ar: 'يجب أن تبدأ الترويسة بثلاث شرطات بالضبط.',
  },
  'Write --- alone on the first line.': {
    fr: 'Écrivez --- seul sur la première ligne.',
    es: 'Escriba --- solo en la primera línea.',
    ar: 'اكتب --- وحدها في السطر الأول.',
  },
  'Write ---': {
    fr: 'Écrivez ---',
    es: 'Escriba ---',
    ar: 'اكتب ---',
  },
  'Front matter in "{language}" is refused: only YAML is read.': {
    fr: 'Un en-tête en « {language} » est refusé : seul YAML est lu.',
    es: 'Se rechaza un encabezado en «{language}»: solo se lee YAML.',
    ar: 'تُرفض ترويسة مكتوبة بلغة «{language}»: لا تُقرأ إلا YAML.',
  },
  'Write --- alone on the first line; nothing in a release is ever run as a program.': {
    fr: 'Écrivez --- seul sur la première ligne ; rien dans un communiqué n’est jamais exécuté comme un programme.',
    es: 'Escriba --- solo en la primera línea; nada de un comunicado se ejecuta nunca como un programa.',
    ar: 'اكتب --- وحدها في السطر الأول؛ لا شيء في البيان يُشغَّل كبرنامج أبداً.',
  },
  'The front matter is never closed.': {
    fr: 'L’en-tête n’est jamais fermé.',
    es: 'El encabezado nunca se cierra.',
    ar: 'الترويسة لا تُغلق أبداً.',
  },
  'Write --- alone on a line between the front matter and the text.': {
    fr: 'Écrivez --- seul sur une ligne entre l’en-tête et le texte.',
    es: 'Escriba --- solo en una línea entre el encabezado y el texto.',
    ar: 'اكتب --- وحدها في سطر بين الترويسة والنص.',
  },
  'The file has no front matter.': {
    fr: 'Le fichier n’a pas d’en-tête.',
    es: 'El archivo no tiene encabezado.',
    ar: 'لا ترويسة في الملف.',
  },
  'The front matter must begin on the first line, without a space or an empty line before it.': {
    fr: 'L’en-tête doit commencer à la première ligne, sans espace ni ligne vide avant lui.',
    es: 'El encabezado debe empezar en la primera línea, sin espacios ni líneas vacías delante.',
    ar: 'يجب أن تبدأ الترويسة في السطر الأول، دون مسافة أو سطر فارغ قبلها.',
  },
  'Delete what stands before ---.': {
    fr: 'Supprimez ce qui précède ---.',
    es: 'Elimine lo que está antes de ---.',
    ar: 'احذف ما يسبق ---.',
  },
  'Delete what stands before ---': {
    fr: 'Supprimez ce qui précède ---',
    es: 'Elimine lo que está antes de ---',
    ar: 'احذف ما يسبق ---',
  },
  'The line that closes the front matter must hold three hyphens and nothing else.': {
    fr: 'La ligne qui ferme l’en-tête doit contenir trois traits d’union et rien d’autre.',
    es: 'La línea que cierra el encabezado debe contener tres guiones y nada más.',
    ar: 'يجب ألا يحتوي السطر الذي يغلق الترويسة إلا على ثلاث شرطات.',
  },
  'Write --- alone on this line; a line inside the front matter must not begin with ---.': {
    fr: 'Écrivez --- seul sur cette ligne ; aucune ligne de l’en-tête ne doit commencer par ---.',
    es: 'Escriba --- solo en esta línea; ninguna línea del encabezado debe empezar con ---.',
    ar: 'اكتب --- وحدها في هذا السطر؛ ولا يجوز أن يبدأ سطر داخل الترويسة بـ ---.',
  },
  'This file is UTF-16, not UTF-8.': {
    fr: 'Ce fichier est en UTF-16, pas en UTF-8.',
    es: 'Este archivo está en UTF-16, no en UTF-8.',
    ar: 'هذا الملف بترميز UTF-16 وليس UTF-8.',
  },
  'This file is not UTF-8: here is a byte that does not belong.': {
    fr: 'Ce fichier n’est pas en UTF-8 : voici un octet qui n’y a pas sa place.',
    es: 'Este archivo no está en UTF-8: aquí hay un byte que no corresponde.',
    ar: 'هذا الملف ليس بترميز UTF-8: هنا بايت في غير محله.',
  },
  'Save the file as UTF-8 (in Word: Save As, Plain Text, Unicode (UTF-8)).': {
    fr: 'Enregistrez le fichier en UTF-8 (dans Word : Enregistrer sous, Texte brut, Unicode (UTF-8)).',
    es: 'Guarde el archivo en UTF-8 (en Word: Guardar como, Texto sin formato, Unicode (UTF-8)).',
    ar: 'احفظ الملف بترميز UTF-8 (في Word: حفظ باسم، نص عادي، Unicode (UTF-8)).',
  },
  'The file contains a NUL character.': {
    fr: 'Le fichier contient un caractère NUL.',
    es: 'El archivo contiene un carácter NUL.',
    ar: 'في الملف حرف NUL.',
  },
  'Delete it, or export the text again: this is often a damaged or binary file.': {
    fr: 'Supprimez-le, ou exportez le texte à nouveau : c’est souvent un fichier abîmé ou binaire.',
    es: 'Elimínelo, o exporte el texto de nuevo: suele ser un archivo dañado o binario.',
    ar: 'احذفه، أو صدّر النص من جديد: كثيراً ما يكون الملف تالفاً أو غير نصي.',
  },
  'There is a hidden character (U+{code}) in this value.': {
    fr: 'Cette valeur contient un caractère caché (U+{code}).',
    es: 'Este valor contiene un carácter oculto (U+{code}).',
    ar: 'في هذه القيمة حرف خفي (U+{code}).',
  },
  'Type the value again.': {
    fr: 'Tapez la valeur à nouveau.',
    es: 'Vuelva a escribir el valor.',
    ar: 'اكتب القيمة من جديد.',
  },
  'The front matter is longer than 256 KB.': {
    fr: 'L’en-tête dépasse 256 Ko.',
    es: 'El encabezado supera los 256 KB.',
    ar: 'الترويسة أطول من 256 كيلوبايت.',
  },
  'Move text into the body.': {
    fr: 'Déplacez du texte dans le corps.',
    es: 'Pase texto al cuerpo.',
    ar: 'انقل النص إلى متن البيان.',
  },
  'This is nested deeper than {levels} levels.': {
    fr: 'Il y a plus de {levels} niveaux d’imbrication.',
    es: 'Hay más de {levels} niveles de anidación.',
    ar: 'المستويات المتداخلة هنا أكثر من {levels}.',
  },
  'More than {count} brackets are open.': {
    fr: 'Plus de {count} crochets sont ouverts.',
    es: 'Hay más de {count} corchetes abiertos.',
    ar: 'الأقواس المفتوحة أكثر من {count}.',
  },
  'More than {count} lists begin on one line.': {
    fr: 'Plus de {count} listes commencent sur une seule ligne.',
    es: 'Más de {count} listas empiezan en una línea.',
    ar: 'القوائم التي تبدأ في سطر واحد أكثر من {count}.',
  },
  'More than {count} anchors and tags stand in a row.': {
    fr: 'Plus de {count} ancres et étiquettes se suivent.',
    es: 'Hay más de {count} anclas y etiquetas seguidas.',
    ar: 'المراسي والوسوم المتتالية أكثر من {count}.',
  },
  'There are more than {count} anchors, aliases and tags.': {
    fr: 'Il y a plus de {count} ancres, alias et étiquettes.',
    es: 'Hay más de {count} anclas, alias y etiquetas.',
    ar: 'المراسي والأسماء البديلة والوسوم أكثر من {count}.',
  },
  'Write plain keys with values.': {
    fr: 'Écrivez simplement des clés avec leurs valeurs.',
    es: 'Escriba simplemente claves con sus valores.',
    ar: 'اكتب مفاتيح بقيمها فقط.',
  },
  'More than {count} aliases.': {
    fr: 'Plus de {count} alias.',
    es: 'Más de {count} alias.',
    ar: 'الأسماء البديلة أكثر من {count}.',
  },
  'This alias names an anchor that does not exist.': {
    fr: 'Cet alias désigne une ancre qui n’existe pas.',
    es: 'Este alias nombra un ancla que no existe.',
    ar: 'يشير هذا الاسم البديل إلى مرساة غير موجودة.',
  },
  'The key "{key}" is refused.': {
    fr: 'La clé « {key} » est refusée.',
    es: 'Se rechaza la clave «{key}».',
    ar: 'المفتاح «{key}» مرفوض.',
  },
  'Rename or delete it.': {
    fr: 'Renommez-la ou supprimez-la.',
    es: 'Cámbiele el nombre o elimínela.',
    ar: 'غيّر اسمه أو احذفه.',
  },
  'The key "{key}" is written twice.': {
    fr: 'La clé « {key} » est écrite deux fois.',
    es: 'La clave «{key}» está escrita dos veces.',
    ar: 'المفتاح «{key}» مكتوب مرتين.',
  },
  'Keep one of the two.': {
    fr: 'Gardez l’une des deux.',
    es: 'Conserve una de las dos.',
    ar: 'أبقِ واحداً منهما.',
  },
  'It was first written here.': {
    fr: 'Elle est écrite ici la première fois.',
    es: 'Está escrita aquí por primera vez.',
    ar: 'كُتب هنا أول مرة.',
  },
};
