import type { Translations } from '../../said.ts';

/** What each error of YAML means to someone who writes releases. */
export const YAML: Translations = {
  'Put the value in double quotes, for example title: "Mexico: a visit".': {
    fr: 'Mettez la valeur entre guillemets droits, par exemple title: "Mexique : une visite".',
    es: 'Ponga el valor entre comillas rectas dobles, por ejemplo title: "México: una visita".',
    ar: 'ضع القيمة بين علامتي تنصيص مستقيمتين، مثل title: "المكسيك: زيارة".',
  },
  'Curly marks do not quote in YAML: begin and end the value with straight ones, title: "Mexico: a visit".': {
    fr: 'Les guillemets courbes n’en sont pas en YAML : commencez et finissez la valeur par des guillemets droits, title: "Mexique : une visite".',
    es: 'En YAML las comillas curvas no son comillas: empiece y termine el valor con comillas rectas, title: "México: una visita".',
    ar: 'علامات التنصيص المنحنية لا تعمل في YAML: ابدأ القيمة وأنهها بعلامة مستقيمة، title: "المكسيك: زيارة".',
  },
  'Use spaces only, two for each level, and line up the keys that belong together.': {
    fr: 'N’utilisez que des espaces, deux par niveau, et alignez les clés qui vont ensemble.',
    es: 'Use solo espacios, dos por nivel, y alinee las claves que van juntas.',
    ar: 'استعمل المسافات فقط، اثنتين لكل مستوى، واجعل المفاتيح المتساوية على استقامة واحدة.',
  },
  'An alias (*name) cannot carry an anchor or a tag.': {
    fr: 'Un alias (*nom) ne peut porter ni ancre ni étiquette.',
    es: 'Un alias (*nombre) no puede llevar ancla ni etiqueta.',
    ar: 'لا يجوز أن يحمل الاسم البديل (*name) مرساة أو وسماً.',
  },
  'Write the value out.': {
    fr: 'Écrivez la valeur en entier.',
    es: 'Escriba el valor completo.',
    ar: 'اكتب القيمة كاملة.',
  },
  'The name of this anchor or alias is not valid.': {
    fr: 'Le nom de cette ancre ou de cet alias n’est pas valable.',
    es: 'El nombre de esta ancla o de este alias no es válido.',
    ar: 'اسم هذه المرساة أو هذا الاسم البديل غير صالح.',
  },
  'A line that begins with % is not allowed here.': {
    fr: 'Une ligne qui commence par % n’est pas admise ici.',
    es: 'Aquí no se admite una línea que empiece con %.',
    ar: 'لا يجوز هنا سطر يبدأ بالعلامة %.',
  },
  'Delete the line.': {
    fr: 'Supprimez la ligne.',
    es: 'Elimine la línea.',
    ar: 'احذف السطر.',
  },
  'A backslash inside double quotes must begin a known escape.': {
    fr: 'Une barre oblique inverse entre guillemets doubles doit commencer un code connu.',
    es: 'Una barra invertida entre comillas dobles debe iniciar un código conocido.',
    ar: 'الشرطة المائلة العكسية بين علامتي تنصيص مزدوجتين يجب أن تبدأ رمزاً معروفاً.',
  },
  'Write \\\\ for a backslash, or put the value in single quotes.': {
    fr: 'Écrivez \\\\ pour une barre oblique inverse, ou mettez la valeur entre apostrophes droites.',
    es: 'Escriba \\\\ para una barra invertida, o ponga el valor entre comillas simples.',
    ar: 'اكتب \\\\ بدل الشرطة العكسية، أو ضع القيمة بين علامتي تنصيص مفردتين.',
  },
  'The indentation does not fit, or a bracket before it is not closed.': {
    fr: 'Le retrait ne convient pas, ou un crochet qui précède n’est pas fermé.',
    es: 'La sangría no es correcta, o un corchete anterior no está cerrado.',
    ar: 'المسافة في أول السطر غير صحيحة، أو قبلها قوس غير مغلق.',
  },
  'Anchors and tags must stand before the value.': {
    fr: 'Les ancres et les étiquettes doivent précéder la valeur.',
    es: 'Las anclas y las etiquetas deben ir antes del valor.',
    ar: 'يجب أن تسبق المراسي والوسوم القيمة.',
  },
  'A value cannot begin with this character.': {
    fr: 'Une valeur ne peut pas commencer par ce caractère.',
    es: 'Un valor no puede empezar con este carácter.',
    ar: 'لا يجوز أن تبدأ القيمة بهذا الحرف.',
  },
  'A value with a colon and a space in it must be quoted.': {
    fr: 'Une valeur qui contient deux-points suivis d’une espace doit être entre guillemets.',
    es: 'Un valor que contiene dos puntos y un espacio debe ir entre comillas.',
    ar: 'القيمة التي فيها نقطتان تليهما مسافة يجب أن تكون بين علامتي تنصيص.',
  },
  'A list or map over several lines cannot stand inside brackets.': {
    fr: 'Une liste ou des clés sur plusieurs lignes ne peuvent pas être entre crochets.',
    es: 'Una lista o claves en varias líneas no pueden ir entre corchetes.',
    ar: 'لا يجوز أن تكون قائمة أو مفاتيح على عدة أسطر بين قوسين.',
  },
  'A key is too long.': {
    fr: 'Une clé est trop longue.',
    es: 'Una clave es demasiado larga.',
    ar: 'هناك مفتاح أطول من اللازم.',
  },
  'A quote, bracket or colon is missing here.': {
    fr: 'Il manque ici un guillemet, un crochet ou deux-points.',
    es: 'Aquí falta una comilla, un corchete o dos puntos.',
    ar: 'تنقص هنا علامة تنصيص أو قوس أو نقطتان.',
  },
  'Each key is written as key: value.': {
    fr: 'Chaque clé s’écrit ainsi – clé: valeur.',
    es: 'Cada clave se escribe así – clave: valor.',
    ar: 'يُكتب كل مفتاح هكذا – المفتاح: القيمة.',
  },
  'This line has no colon, or its indentation does not fit.': {
    fr: 'Cette ligne n’a pas de deux-points, ou son retrait ne convient pas.',
    es: 'Esta línea no tiene dos puntos, o su sangría no es correcta.',
    ar: 'لا نقطتان في هذا السطر، أو المسافة في أوله غير صحيحة.',
  },
  'A value can have one anchor only.': {
    fr: 'Une valeur ne peut avoir qu’une ancre.',
    es: 'Un valor solo puede tener un ancla.',
    ar: 'لا يجوز أن يكون للقيمة إلا مرساة واحدة.',
  },
  'The front matter holds a second document.': {
    fr: 'L’en-tête contient un second document.',
    es: 'El encabezado contiene un segundo documento.',
    ar: 'في الترويسة وثيقة ثانية.',
  },
  'Delete the line ... and put all keys under the first ---.': {
    fr: 'Supprimez la ligne ... et mettez toutes les clés sous le premier ---.',
    es: 'Elimine la línea ... y ponga todas las claves bajo el primer ---.',
    ar: 'احذف السطر ... واجعل المفاتيح كلها تحت --- الأولى.',
  },
  'Tags (words that begin with !) are not allowed in front matter.': {
    fr: 'Les étiquettes (mots qui commencent par !) ne sont pas admises dans l’en-tête.',
    es: 'No se admiten etiquetas (palabras que empiezan con !) en el encabezado.',
    ar: 'لا تجوز الوسوم (كلمات تبدأ بالعلامة !) في الترويسة.',
  },
  'A tab is used as indentation; YAML allows spaces only.': {
    fr: 'Une tabulation sert de retrait ; YAML n’admet que des espaces.',
    es: 'Se usa una tabulación como sangría; YAML solo admite espacios.',
    ar: 'استُعملت علامة جدولة في أول السطر؛ لا تقبل YAML إلا المسافات.',
  },
  'There is something here that does not belong after the value.': {
    fr: 'Il y a ici quelque chose qui n’a pas sa place après la valeur.',
    es: 'Aquí hay algo que no corresponde después del valor.',
    ar: 'هنا شيء لا مكان له بعد القيمة.',
  },
  'The front matter is not valid YAML: {code}.': {
    fr: 'L’en-tête n’est pas du YAML valable : {code}.',
    es: 'El encabezado no es YAML válido: {code}.',
    ar: 'الترويسة ليست YAML صحيحة: {code}.',
  },
  'This quotation mark is never closed.': {
    fr: 'Ce guillemet n’est jamais fermé.',
    es: 'Estas comillas nunca se cierran.',
    ar: 'علامة التنصيص هذه لا تُغلق أبداً.',
  },
  'Close it with {mark} at the end of the value.': {
    fr: 'Fermez-le par {mark} à la fin de la valeur.',
    es: 'Ciérrelas con {mark} al final del valor.',
    ar: 'أغلقها بالعلامة {mark} في آخر القيمة.',
  },
  'The lines inside this bracket are not indented.': {
    fr: 'Les lignes dans ce crochet ne sont pas en retrait.',
    es: 'Las líneas dentro de este corchete no llevan sangría.',
    ar: 'الأسطر داخل هذا القوس بلا إزاحة.',
  },
  'Begin each with two spaces, that of the closing bracket too, or write all on one line.': {
    fr: 'Commencez chacune par deux espaces, aussi celle du crochet fermant, ou écrivez tout sur une ligne.',
    es: 'Empiece cada una con dos espacios, también la del corchete de cierre, o escriba todo en una línea.',
    ar: 'ابدأ كلاً منها بمسافتين، وسطر القوس المغلق أيضاً، أو اكتب الكل في سطر واحد.',
  },
  'This bracket is never closed.': {
    fr: 'Ce crochet n’est jamais fermé.',
    es: 'Este corchete nunca se cierra.',
    ar: 'هذا القوس لا يُغلق أبداً.',
  },
  'Close it with {mark}, or put the value in double quotes.': {
    fr: 'Fermez-le par {mark}, ou mettez la valeur entre guillemets droits.',
    es: 'Ciérrelo con {mark}, o ponga el valor entre comillas rectas dobles.',
    ar: 'أغلقه بالعلامة {mark}، أو ضع القيمة بين علامتي تنصيص مستقيمتين.',
  },
  'Behind this colon stands a no-break space.': {
    fr: 'Ces deux-points sont suivis d’une espace insécable.',
    es: 'Tras estos dos puntos hay un espacio duro.',
    ar: 'بعد النقطتين مسافة غير قابلة للفصل.',
  },
  'Write a plain space: Word sets the other kind, and YAML does not know it.': {
    fr: 'Écrivez une espace ordinaire : Word met l’autre, que YAML ne connaît pas.',
    es: 'Escriba un espacio normal: Word pone el otro, que YAML no conoce.',
    ar: 'اكتب مسافة عادية: يضع Word النوع الآخر، ولا تعرفه YAML.',
  },
  'Write a plain space': {
    fr: 'Écrivez une espace ordinaire',
    es: 'Escriba un espacio normal',
    ar: 'اكتب مسافة عادية',
  },
  'Here stands a list, where keys with values belong.': {
    fr: 'Il y a ici une liste, au lieu de clés avec leurs valeurs.',
    es: 'Aquí hay una lista, y no claves con valores.',
    ar: 'هنا قائمة وليست مفاتيح بقيمها.',
  },
  'There are no keys here.': {
    fr: 'Il n’y a pas de clés ici.',
    es: 'Aquí no hay claves.',
    ar: 'لا مفاتيح هنا.',
  },
  'There is a special space after the colon (often from Word): type a normal one.': {
    fr: 'Il y a une espace particulière après les deux-points (souvent à cause de Word) : tapez-en une ordinaire.',
    es: 'Hay un espacio especial después de los dos puntos (a menudo de Word): escriba uno normal.',
    ar: 'بعد النقطتين مسافة خاصة (كثيراً ما تأتي من Word): اكتب مسافة عادية.',
  },
  'Each line is a key, a colon and a value: title: IOM Director General Visits Mexico': {
    fr: 'Chaque ligne est une clé, deux-points et une valeur – title: Le Directeur général de l’OIM en visite au Mexique',
    es: 'Cada línea es una clave, dos puntos y un valor – title: El Director General de la OIM visita México',
    ar: 'كل سطر مفتاح ثم نقطتان ثم قيمة – title: المدير العام للمنظمة الدولية للهجرة يزور المكسيك',
  },
  'A key must be a word, not a list or a map.': {
    fr: 'Une clé doit être un mot, pas une liste ni d’autres clés.',
    es: 'Una clave debe ser una palabra, no una lista ni otras claves.',
    ar: 'يجب أن يكون المفتاح كلمة، لا قائمة ولا مفاتيح أخرى.',
  },
};
