import type { Translations } from '../../said.ts';

/** What is said of words. */
export const TERMS: Translations = {
  'Write "{text}".': {
    fr: 'Écrivez « {text} ».',
    es: 'Escriba «{text}».',
    ar: 'اكتب «{text}».',
  },
  'Write {text}.': {
    fr: 'Écrivez {text}.',
    es: 'Escriba {text}.',
    ar: 'اكتب {text}.',
  },
  'Write it another way.': {
    fr: 'Écrivez-le autrement.',
    es: 'Escríbalo de otra manera.',
    ar: 'اكتبه بطريقة أخرى.',
  },
  '"{word}" is spelt otherwise at the UN.': {
    fr: '« {word} » s’écrit autrement à l’ONU.',
    es: '«{word}» se escribe de otra manera en la ONU.',
    ar: 'تُكتب «{word}» في الأمم المتحدة بصورة أخرى.',
  },
  '"{word}" is not the name at the UN.': {
    fr: '« {word} » n’est pas le nom en usage à l’ONU.',
    es: '«{word}» no es el nombre que usa la ONU.',
    ar: '«{word}» ليس الاسم المستعمل في الأمم المتحدة.',
  },
  '"{word}" has a plainer word.': {
    fr: 'Il y a un mot plus simple que « {word} ».',
    es: 'Hay una palabra más sencilla que «{word}».',
    ar: 'هناك كلمة أبسط من «{word}».',
  },
  '"{word}" is not the spelling of the UN.': {
    fr: '« {word} » n’est pas l’orthographe de l’ONU.',
    es: '«{word}» no es la ortografía de la ONU.',
    ar: '«{word}» ليست بإملاء الأمم المتحدة.',
  },
  '"{word}" makes people a thing or an offence.': {
    fr: '« {word} » fait de personnes une chose ou un délit.',
    es: '«{word}» convierte a las personas en cosas o en delitos.',
    ar: '«{word}» تجعل الناس شيئاً أو جرماً.',
  },
  '"{word}" puts a label before the person.': {
    fr: '« {word} » met l’étiquette avant la personne.',
    es: '«{word}» antepone una etiqueta a la persona.',
    ar: '«{word}» تقدّم الصفة على الشخص.',
  },
  '"{word}" is no term of law.': {
    fr: '« {word} » n’est pas un terme du droit.',
    es: '«{word}» no es un término jurídico.',
    ar: '«{word}» ليس مصطلحاً قانونياً.',
  },
  '"{word}" fits only some of those it may mean.': {
    fr: '« {word} » ne convient qu’à une partie de ceux dont il s’agit.',
    es: '«{word}» solo sirve para algunas de las personas a quienes puede referirse.',
    ar: '«{word}» لا تصح إلا لبعض من قد تعنيهم.',
  },
  '"{word}" is not used of people who move.': {
    fr: '« {word} » ne se dit pas de personnes qui se déplacent.',
    es: '«{word}» no se dice de las personas que se desplazan.',
    ar: 'لا يقال «{word}» عن أناس يتنقلون.',
  },
  '"{word}" speaks of people as of a disaster.': {
    fr: '« {word} » parle des gens comme d’une catastrophe.',
    es: '«{word}» habla de las personas como de un desastre.',
    ar: '«{word}» تتحدث عن الناس كأنهم كارثة.',
  },
  '"{word}" is not the name of the organisation.': {
    fr: '« {word} » n’est pas le nom de l’organisation.',
    es: '«{word}» no es el nombre de la organización.',
    ar: '«{word}» ليس اسم المنظمة.',
  },
  '"{word}" mixes up two crimes.': {
    fr: '« {word} » confond deux crimes.',
    es: '«{word}» confunde dos delitos.',
    ar: '«{word}» تخلط بين جريمتين.',
  },
  'Write "migrants in an irregular situation", or who they are.': {
    fr: 'Écrivez « migrants in an irregular situation », ou qui ils sont.',
    es: 'Escriba «migrants in an irregular situation», o quiénes son.',
    ar: 'اكتب «migrants in an irregular situation»، أو من هم.',
  },
  'Write "child" or "children".': {
    fr: 'Écrivez « child » ou « children ».',
    es: 'Escriba «child» o «children».',
    ar: 'اكتب «child» أو «children».',
  },
  'Write what was decided about the claim.': {
    fr: 'Écrivez ce qui a été décidé de la demande.',
    es: 'Escriba qué se decidió sobre la solicitud.',
    ar: 'اكتب ما تقرر بشأن الطلب.',
  },
  'Say which disability, as the person says it.': {
    fr: 'Dites quel handicap, comme la personne le dit.',
    es: 'Diga qué discapacidad, como la dice la persona.',
    ar: 'قل ما هي الإعاقة كما يقولها الشخص.',
  },
  'Write "climate migrants" or "people displaced by disasters".': {
    fr: 'Écrivez « climate migrants » ou « people displaced by disasters ».',
    es: 'Escriba «climate migrants» o «people displaced by disasters».',
    ar: 'اكتب «climate migrants» أو «people displaced by disasters».',
  },
  'Say who they are: families, students, farmers.': {
    fr: 'Dites qui ils sont : familles, étudiants, agriculteurs.',
    es: 'Diga quiénes son: familias, estudiantes, agricultores.',
    ar: 'قل من هم: أسر أو طلاب أو مزارعون.',
  },
  'Say what was done: trained, put to use, told.': {
    fr: 'Dites ce qui a été fait : formé, mis en service, annoncé.',
    es: 'Diga qué se hizo: formar, poner en uso, informar.',
    ar: 'قل ما الذي حدث: دُرّب، أو استُعمل، أو أُبلغ.',
  },
  'Say how many people came, from where and when.': {
    fr: 'Dites combien de personnes sont arrivées, d’où et quand.',
    es: 'Diga cuántas personas llegaron, de dónde y cuándo.',
    ar: 'قل كم شخصاً وصل ومن أين ومتى.',
  },
  'Write "programme", except of computers.': {
    fr: 'Écrivez « programme », sauf en informatique.',
    es: 'Escriba «programme», salvo en informática.',
    ar: 'اكتب «programme» إلا في الحاسوب.',
  },
  'Write "trafficking in persons" where people are exploited, "smuggling of migrants" where they are brought over a border.':
    {
      fr: 'Écrivez « trafficking in persons » s’il y a exploitation, « smuggling of migrants » s’il s’agit de faire passer une frontière.',
      es: 'Escriba «trafficking in persons» si se explota a personas, «smuggling of migrants» si se las hace cruzar una frontera.',
      ar: 'اكتب «trafficking in persons» حيث يُستغل الناس، و«smuggling of migrants» حيث يُعبر بهم الحدود.',
    },
};
