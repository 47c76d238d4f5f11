import type { Translations } from '../../said.ts';

/** What is said of contacts, their numbers and their addresses. */
export const CONTACTS: Translations = {
  'This contact does not stand in offices.yaml.': {
    fr: 'Ce contact n’est pas dans offices.yaml.',
    es: 'Este contacto no está en offices.yaml.',
    ar: 'جهة الاتصال هذه ليست في offices.yaml.',
  },
  'Write name, phone and email here, or add the contact to offices.yaml.': {
    fr: 'Écrivez ici name, phone et email, ou ajoutez le contact à offices.yaml.',
    es: 'Escriba aquí name, phone y email, o añada el contacto a offices.yaml.',
    ar: 'اكتب هنا name و phone و email، أو أضف جهة الاتصال إلى offices.yaml.',
  },
  '{address} is the address of {name}, too.': {
    fr: '{address} est aussi l’adresse de {name}.',
    es: '{address} es también la dirección de {name}.',
    ar: '{address} هو أيضاً عنوان {name}.',
  },
  'Correct one of them.': {
    fr: 'Corrigez l’une des deux.',
    es: 'Corrija una de las dos.',
    ar: 'صحّح أحدهما.',
  },
  'This name is in capitals.': {
    fr: 'Ce nom est en capitales.',
    es: 'Este nombre está en mayúsculas.',
    ar: 'هذا الاسم بالحروف الكبيرة.',
  },
  'Write it as the person does.': {
    fr: 'Écrivez-le comme le fait la personne.',
    es: 'Escríbalo como lo hace la persona.',
    ar: 'اكتبه كما يكتبه صاحبه.',
  },
  '{name} has neither a phone nor an e-mail address.': {
    fr: '{name} n’a ni téléphone ni courriel.',
    es: '{name} no tiene ni teléfono ni correo.',
    ar: 'ليس لجهة الاتصال {name} هاتف ولا بريد إلكتروني.',
  },
  'Add phone: +41 22 717 9111 or email: name@iom.int': {
    fr: 'Ajoutez phone: +41 22 717 9111 ou email: nom@iom.int',
    es: 'Añada phone: +41 22 717 9111 o email: nombre@iom.int',
    ar: 'أضف phone: +41 22 717 9111 أو email: name@iom.int',
  },
  '"{address}" is not an address of the organisation ({domains}).': {
    fr: '« {address} » n’est pas une adresse de l’organisation ({domains}).',
    es: '«{address}» no es una dirección de la organización ({domains}).',
    ar: '«{address}» ليس من عناوين المنظمة ({domains}).',
  },
  'Check the spelling. Domains are set in newsroom.yaml under organisation.': {
    fr: 'Vérifiez l’orthographe. Les domaines sont fixés dans newsroom.yaml, sous organisation.',
    es: 'Compruebe la ortografía. Los dominios se fijan en newsroom.yaml, bajo organisation.',
    ar: 'تحقق من الكتابة. تُحدد النطاقات في newsroom.yaml تحت organisation.',
  },
  '"{phone}" is not in the international form.': {
    fr: '« {phone} » n’est pas sous la forme internationale.',
    es: '«{phone}» no está en el formato internacional.',
    ar: '«{phone}» ليس بالصيغة الدولية.',
  },
  'Nobody answers {phone}.': {
    fr: 'Personne ne répond au {phone}.',
    es: 'Nadie responde en el {phone}.',
    ar: 'لا أحد يجيب على {phone}.',
  },
  'Write the number of the press desk.': {
    fr: 'Écrivez le numéro du service de presse.',
    es: 'Escriba el número del servicio de prensa.',
    ar: 'اكتب رقم المكتب الصحفي.',
  },
  'Write it with + and the country code: +41 22 717 9111': {
    fr: 'Écrivez-le avec + et l’indicatif du pays : +41 22 717 9111',
    es: 'Escríbalo con + y el prefijo del país: +41 22 717 9111',
    ar: 'اكتبه مع + ورمز البلد: +41 22 717 9111',
  },
  '"{phone}" holds more than one number.': {
    fr: '« {phone} » contient plus d’un numéro.',
    es: '«{phone}» contiene más de un número.',
    ar: 'في «{phone}» أكثر من رقم.',
  },
  'Write a list: [+41 22 717 9111, +41 22 717 9555]': {
    fr: 'Écrivez une liste : [+41 22 717 9111, +41 22 717 9555]',
    es: 'Escriba una lista: [+41 22 717 9111, +41 22 717 9555]',
    ar: 'اكتب قائمة: [+41 22 717 9111, +41 22 717 9555]',
  },
  '"{phone}" is not a number that exists.': {
    fr: '« {phone} » n’est pas un numéro qui existe.',
    es: '«{phone}» no es un número que exista.',
    ar: '«{phone}» ليس رقماً موجوداً.',
  },
  '"{phone}" is not a number that exists in {country}.': {
    fr: '« {phone} » n’est pas un numéro qui existe dans ce pays ({country}).',
    es: '«{phone}» no es un número que exista en ese país ({country}).',
    ar: '«{phone}» ليس رقماً موجوداً في ذلك البلد ({country}).',
  },
  'Check the digits, and whether the area code is among them.': {
    fr: 'Vérifiez les chiffres, et si l’indicatif régional y est.',
    es: 'Compruebe las cifras, y si incluyen el prefijo de zona.',
    ar: 'تحقق من الأرقام، ومن وجود رمز المنطقة بينها.',
  },
  '"{phone}" has too few digits.': {
    fr: '« {phone} » a trop peu de chiffres.',
    es: '«{phone}» tiene muy pocas cifras.',
    ar: 'أرقام «{phone}» أقل من اللازم.',
  },
  '"{phone}" has too many digits.': {
    fr: '« {phone} » a trop de chiffres.',
    es: '«{phone}» tiene demasiadas cifras.',
    ar: 'أرقام «{phone}» أكثر من اللازم.',
  },
  '"{phone}" has no country code.': {
    fr: '« {phone} » n’a pas d’indicatif de pays.',
    es: '«{phone}» no tiene prefijo de país.',
    ar: 'ليس في «{phone}» رمز البلد.',
  },
  '"{phone}" is not a phone number.': {
    fr: '« {phone} » n’est pas un numéro de téléphone.',
    es: '«{phone}» no es un número de teléfono.',
    ar: '«{phone}» ليس رقم هاتف.',
  },
};
