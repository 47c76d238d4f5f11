import type { Translations } from '../../said.ts';

/** What the rules about words want, and why. */
export const RULES_TERMS: Translations = {
  'No person is called illegal, and no migration but by law.': {
    fr: 'Aucune personne n’est dite illégale, et aucune migration ne l’est sinon en droit.',
    es: 'A ninguna persona se la llama ilegal, ni a ninguna migración salvo en derecho.',
    ar: 'لا يوصف شخص بأنه غير قانوني، ولا هجرة إلا بحكم القانون.',
  },
  'A person can be in an irregular situation; only an act can be illegal. Agencies copy the words of a release.': {
    fr: 'Une personne peut être en situation irrégulière ; seul un acte peut être illégal. Les agences reprennent les mots d’un communiqué.',
    es: 'Una persona puede estar en situación irregular; solo un acto puede ser ilegal. Las agencias copian las palabras de un comunicado.',
    ar: 'قد يكون الشخص في وضع غير نظامي؛ ولا يكون غير قانوني إلا الفعل. والوكالات تنقل كلمات البيان.',
  },
  'No word makes people a thing, an offence or a lie.': {
    fr: 'Aucun mot ne fait de personnes une chose, un délit ou un mensonge.',
    es: 'Ninguna palabra convierte a las personas en una cosa, un delito o una mentira.',
    ar: 'لا كلمة تجعل الناس شيئاً أو جرماً أو كذبة.',
  },
  'Such words hurt those who are spoken of, and are quoted with the name of the organisation.': {
    fr: 'Ces mots blessent ceux dont on parle, et sont cités avec le nom de l’organisation.',
    es: 'Esas palabras hieren a aquellos de quienes se habla, y se citan con el nombre de la organización.',
    ar: 'هذه الكلمات تجرح من يُتحدث عنهم، وتُقتبس مع اسم المنظمة.',
  },
  'People are not written of as water, insects or an army.': {
    fr: 'On n’écrit pas des gens qu’ils sont de l’eau, des insectes ou une armée.',
    es: 'No se escribe de las personas como de agua, insectos o un ejército.',
    ar: 'لا يُكتب عن الناس كأنهم ماء أو حشرات أو جيش.',
  },
  'Metaphors of disaster make readers afraid of people, and say nothing of how many came.': {
    fr: 'Les métaphores de catastrophe font craindre les gens, et ne disent pas combien sont venus.',
    es: 'Las metáforas de desastre hacen temer a las personas, y no dicen cuántas llegaron.',
    ar: 'استعارات الكوارث تخيف القراء من الناس، ولا تقول كم وصل منهم.',
  },
  'Refugee is said of those who are refugees by law.': {
    fr: 'Réfugié se dit de ceux qui le sont en droit.',
    es: 'Refugiado se dice de quienes lo son en derecho.',
    ar: 'يقال لاجئ لمن هو لاجئ بحكم القانون.',
  },
  'The 1951 Convention does not know climate or economic refugees, and internally displaced persons crossed no border.':
    {
      fr: 'La Convention de 1951 ne connaît ni réfugiés climatiques ni réfugiés économiques, et les personnes déplacées internes n’ont passé aucune frontière.',
      es: 'La Convención de 1951 no conoce refugiados climáticos ni económicos, y los desplazados internos no cruzaron ninguna frontera.',
      ar: 'لا تعرف اتفاقية 1951 لاجئي المناخ ولا اللاجئين الاقتصاديين، والنازحون داخلياً لم يعبروا حدوداً.',
    },
  'Trafficking in persons and smuggling of migrants are kept apart.': {
    fr: 'La traite des personnes et le trafic illicite de migrants sont distingués.',
    es: 'La trata de personas y el tráfico ilícito de migrantes se distinguen.',
    ar: 'يُفرَّق بين الاتجار بالأشخاص وتهريب المهاجرين.',
  },
  'They are two crimes under two protocols: one is exploitation, the other crossing a border for money.': {
    fr: 'Ce sont deux crimes régis par deux protocoles : l’un est l’exploitation, l’autre le passage d’une frontière contre de l’argent.',
    es: 'Son dos delitos según dos protocolos: uno es explotación, el otro cruzar una frontera por dinero.',
    ar: 'هما جريمتان بموجب بروتوكولين: إحداهما استغلال، والأخرى عبور حدود مقابل مال.',
  },
  'Words for functions are used that fit everyone.': {
    fr: 'Les mots pour les fonctions conviennent à tous et à toutes.',
    es: 'Las palabras para las funciones sirven para todas las personas.',
    ar: 'تُستعمل للوظائف كلمات تصح للجميع.',
  },
  'A release speaks of functions, and women have them too.': {
    fr: 'Un communiqué parle de fonctions, et des femmes les exercent aussi.',
    es: 'Un comunicado habla de funciones, y también las ejercen mujeres.',
    ar: 'يتحدث البيان عن وظائف، والنساء يشغلنها أيضاً.',
  },
  'Persons with disabilities and older persons are spoken of as persons first.': {
    fr: 'Des personnes handicapées et des personnes âgées, on parle d’abord comme de personnes.',
    es: 'De las personas con discapacidad y las personas mayores se habla primero como personas.',
    ar: 'يُتحدث عن الأشخاص ذوي الإعاقة وكبار السن بوصفهم أشخاصاً أولاً.',
  },
  'Article 1 of the Convention on the Rights of Persons with Disabilities says who they are; the rest is a label.': {
    fr: 'L’article premier de la Convention relative aux droits des personnes handicapées dit qui elles sont ; le reste est une étiquette.',
    es: 'El artículo 1 de la Convención sobre los derechos de las personas con discapacidad dice quiénes son; lo demás es una etiqueta.',
    ar: 'تقول المادة 1 من اتفاقية حقوق الأشخاص ذوي الإعاقة من هم؛ وما عدا ذلك وصم.',
  },
  'The organisation is called by its name.': {
    fr: 'L’organisation est appelée par son nom.',
    es: 'A la organización se la llama por su nombre.',
    ar: 'تُسمى المنظمة باسمها.',
  },
  'Agencies copy the name; a wrong one stays in archives.': {
    fr: 'Les agences reprennent le nom ; un nom faux reste dans les archives.',
    es: 'Las agencias copian el nombre; uno erróneo queda en los archivos.',
    ar: 'تنقل الوكالات الاسم؛ والخاطئ يبقى في الأرشيف.',
  },
  'Plain words are used where there are any.': {
    fr: 'Des mots simples sont employés quand il y en a.',
    es: 'Se usan palabras sencillas donde las hay.',
    ar: 'تُستعمل الكلمات البسيطة حيث وُجدت.',
  },
  'Editors cut jargon, or cut the release.': {
    fr: 'Les rédactions coupent le jargon, ou coupent le communiqué.',
    es: 'Las redacciones quitan la jerga, o quitan el comunicado.',
    ar: 'يحذف المحررون الكلمات المتكلفة، أو يحذفون البيان.',
  },
  'English is spelt as the UN spells it: programme, labour, centre; -ize, -yse.': {
    fr: 'L’anglais s’écrit comme à l’ONU : programme, labour, centre ; -ize, -yse.',
    es: 'El inglés se escribe como en la ONU: programme, labour, centre; -ize, -yse.',
    ar: 'تُكتب الإنكليزية بإملاء الأمم المتحدة: programme و labour و centre؛ و -ize و -yse.',
  },
  'One house has one spelling; searches miss the other.': {
    fr: 'Une maison a une orthographe ; les recherches manquent l’autre.',
    es: 'Una casa tiene una ortografía; las búsquedas no encuentran la otra.',
    ar: 'للمؤسسة إملاء واحد؛ والبحث يفوته الآخر.',
  },
  'Countries are called as the UN calls them.': {
    fr: 'Les pays portent le nom que leur donne l’ONU.',
    es: 'Los países se llaman como los llama la ONU.',
    ar: 'تُسمى البلدان كما تسميها الأمم المتحدة.',
  },
  'A Member State reads how it is called.': {
    fr: 'Un État Membre lit comment on le nomme.',
    es: 'Un Estado Miembro lee cómo se lo llama.',
    ar: 'تقرأ الدولة العضو كيف سُميت.',
  },
  'Cities are spelt as at the UN.': {
    fr: 'Les villes s’écrivent comme à l’ONU.',
    es: 'Las ciudades se escriben como en la ONU.',
    ar: 'تُكتب أسماء المدن كما في الأمم المتحدة.',
  },
  'A city has one spelling in a house, and some spellings are a statement.': {
    fr: 'Une ville a une seule orthographe dans une maison, et certaines orthographes sont une prise de position.',
    es: 'Una ciudad tiene una sola grafía en una casa, y algunas grafías son una declaración.',
    ar: 'للمدينة كتابة واحدة في المؤسسة، وبعض الكتابات موقف.',
  },
};
