import type { Translations } from '../../said.ts';

/** What is said of newsroom.yaml, of offices.yaml, and of comments that switch a rule off. */
export const SETTINGS: Translations = {
  'There is no rule "{id}".': {
    fr: 'Il n’y a pas de règle « {id} ».',
    es: 'No hay ninguna regla «{id}».',
    ar: 'لا قاعدة باسم «{id}».',
  },
  'The rule {id} has no options.': {
    fr: 'La règle {id} n’a pas d’options.',
    es: 'La regla {id} no tiene opciones.',
    ar: 'ليس للقاعدة {id} خيارات.',
  },
  'Delete this value.': {
    fr: 'Supprimez cette valeur.',
    es: 'Elimine este valor.',
    ar: 'احذف هذه القيمة.',
  },
  'See "iom-release explain {id}".': {
    fr: 'Voyez « iom-release explain {id} ».',
    es: 'Vea «iom-release explain {id}».',
    ar: 'انظر «iom-release explain {id}».',
  },
  'The rule {id} has no option "{key}".': {
    fr: 'La règle {id} n’a pas d’option « {key} ».',
    es: 'La regla {id} no tiene la opción «{key}».',
    ar: 'ليس للقاعدة {id} خيار باسم «{key}».',
  },
  'Known options: {options}.': {
    fr: 'Options connues : {options}.',
    es: 'Opciones conocidas: {options}.',
    ar: 'الخيارات المعروفة: {options}.',
  },
  'This day is before the first one.': {
    fr: 'Ce jour précède le premier.',
    es: 'Este día es anterior al primero.',
    ar: 'هذا اليوم قبل اليوم الأول.',
  },
  'Swap from and until.': {
    fr: 'Échangez from et until.',
    es: 'Intercambie from y until.',
    ar: 'بدّل بين from و until.',
  },
  'This override says of no release that it is meant.': {
    fr: 'Cette exception ne désigne aucun communiqué.',
    es: 'Esta excepción no designa ningún comunicado.',
    ar: 'هذا الاستثناء لا يعيّن أي بيان.',
  },
  'Add files, languages, from or until, or write the rules under lint itself.': {
    fr: 'Ajoutez files, languages, from ou until, ou écrivez les règles directement sous lint.',
    es: 'Añada files, languages, from o until, o escriba las reglas directamente bajo lint.',
    ar: 'أضف files أو languages أو from أو until، أو اكتب القواعد تحت lint مباشرة.',
  },
  'The office "{id}" has no name.': {
    fr: 'Le bureau « {id} » n’a pas de nom.',
    es: 'La oficina «{id}» no tiene nombre.',
    ar: 'المكتب «{id}» بلا اسم.',
  },
  'Add name: IOM Mexico': {
    fr: 'Ajoutez name: OIM Mexique',
    es: 'Añada name: OIM México',
    ar: 'أضف name: المنظمة الدولية للهجرة – المكسيك',
  },
  'The office "{id}" has no country.': {
    fr: 'Le bureau « {id} » n’a pas de pays.',
    es: 'La oficina «{id}» no tiene país.',
    ar: 'المكتب «{id}» بلا بلد.',
  },
  'Add country: MX': {
    fr: 'Ajoutez country: MX',
    es: 'Añada country: MX',
    ar: 'أضف country: MX',
  },
  '"{code}" is no country code.': {
    fr: '« {code} » n’est pas un code de pays.',
    es: '«{code}» no es un código de país.',
    ar: '«{code}» ليس رمز بلد.',
  },
  'Write the two letters of ISO 3166.': {
    fr: 'Écrivez les deux lettres de la norme ISO 3166.',
    es: 'Escriba las dos letras de la norma ISO 3166.',
    ar: 'اكتب حرفي البلد وفق ISO 3166.',
  },
  '"{zone}" is no time zone.': {
    fr: '« {zone} » n’est pas un fuseau horaire.',
    es: '«{zone}» no es una zona horaria.',
    ar: '«{zone}» ليست منطقة زمنية.',
  },
  'Write a zone of the IANA database: Africa/Juba': {
    fr: 'Écrivez un fuseau de la base de l’IANA : Africa/Juba',
    es: 'Escriba una zona de la base de la IANA: Africa/Juba',
    ar: 'اكتب منطقة من قاعدة IANA: Africa/Juba',
  },
  '"{address}" is not an e-mail address.': {
    fr: '« {address} » n’est pas une adresse électronique.',
    es: '«{address}» no es una dirección de correo.',
    ar: '«{address}» ليس عنوان بريد إلكتروني.',
  },
  'Write name@example.org': {
    fr: 'Écrivez nom@example.org',
    es: 'Escriba nombre@example.org',
    ar: 'اكتب name@example.org',
  },
  'This comment begins like one to the checker, but is none that it knows.': {
    fr: 'Ce commentaire commence comme un ordre à la vérification, mais elle ne le connaît pas.',
    es: 'Este comentario empieza como una orden a la revisión, pero esta no lo conoce.',
    ar: 'يبدأ هذا التعليق كأمر للفحص، لكنه ليس أمراً معروفاً.',
  },
  'Write iom-release-disable-next-line RULE -- REASON, or -disable-line, or -disable-file.': {
    fr: 'Écrivez iom-release-disable-next-line RÈGLE -- RAISON, ou -disable-line, ou -disable-file.',
    es: 'Escriba iom-release-disable-next-line REGLA -- MOTIVO, o -disable-line, o -disable-file.',
    ar: 'اكتب iom-release-disable-next-line RULE -- REASON (القاعدة ثم السبب)، أو -disable-line، أو -disable-file.',
  },
  'This comment names no rule.': {
    fr: 'Ce commentaire ne nomme aucune règle.',
    es: 'Este comentario no nombra ninguna regla.',
    ar: 'لا يسمي هذا التعليق أي قاعدة.',
  },
  'Write iom-release-disable-next-line RULE -- REASON. A rule is named by its id.': {
    fr: 'Écrivez iom-release-disable-next-line RÈGLE -- RAISON. Une règle est nommée par son identifiant.',
    es: 'Escriba iom-release-disable-next-line REGLA -- MOTIVO. Una regla se nombra por su identificador.',
    ar: 'اكتب iom-release-disable-next-line RULE -- REASON (القاعدة ثم السبب). تُسمى القاعدة بمعرّفها.',
  },
  'This comment gives no reason, so it has no effect.': {
    fr: 'Ce commentaire ne donne pas de raison : il est sans effet.',
    es: 'Este comentario no da ningún motivo, así que no tiene efecto.',
    ar: 'لا يذكر هذا التعليق سبباً، فلا أثر له.',
  },
  'Write iom-release-disable-next-line RULE -- REASON.': {
    fr: 'Écrivez iom-release-disable-next-line RÈGLE -- RAISON.',
    es: 'Escriba iom-release-disable-next-line REGLA -- MOTIVO.',
    ar: 'اكتب iom-release-disable-next-line RULE -- REASON (القاعدة ثم السبب).',
  },
  'The text behind this comment is no longer read as Markdown.': {
    fr: 'Le texte qui suit ce commentaire n’est plus lu comme du Markdown.',
    es: 'El texto que sigue a este comentario ya no se lee como Markdown.',
    ar: 'لم يعد النص الذي يلي هذا التعليق يُقرأ على أنه Markdown.',
  },
  'Put the comment on a line of its own, or at the end of the line.': {
    fr: 'Mettez le commentaire sur une ligne à part, ou à la fin de la ligne.',
    es: 'Ponga el comentario en una línea aparte, o al final de la línea.',
    ar: 'ضع التعليق في سطر وحده، أو في آخر السطر.',
  },
  'Comments to the checker cannot switch off their own checks.': {
    fr: 'Les commentaires ne peuvent pas désactiver les règles qui les vérifient.',
    es: 'Los comentarios no pueden desactivar las reglas que los revisan.',
    ar: 'لا يمكن للتعليقات أن توقف القواعد التي تفحصها.',
  },
  'Correct the comment.': {
    fr: 'Corrigez le commentaire.',
    es: 'Corrija el comentario.',
    ar: 'صحّح التعليق.',
  },
  'There is no finding of {id} here to suppress.': {
    fr: 'Il n’y a ici aucune remarque de {id} à écarter.',
    es: 'Aquí no hay ninguna observación de {id} que descartar.',
    ar: 'لا ملاحظة هنا من {id} لإيقافها.',
  },
  'Delete the comment.': {
    fr: 'Supprimez le commentaire.',
    es: 'Elimine el comentario.',
    ar: 'احذف التعليق.',
  },
  'Delete the comment': {
    fr: 'Supprimez le commentaire',
    es: 'Elimine el comentario',
    ar: 'احذف التعليق',
  },
  'Delete the name of the rule from the comment.': {
    fr: 'Supprimez du commentaire le nom de la règle.',
    es: 'Elimine del comentario el nombre de la regla.',
    ar: 'احذف اسم القاعدة من التعليق.',
  },
  'There are more: the first {count} of a file are shown.': {
    fr: 'Il y en a d’autres : les {count} premières d’un fichier sont montrées.',
    es: 'Hay más: se muestran las primeras {count} de un archivo.',
    ar: 'هناك غيرها: تُعرض من كل ملف أول {count}.',
  },
  'Options have a name and a value each.': {
    fr: 'Chaque option a un nom et une valeur.',
    es: 'Cada opción tiene un nombre y un valor.',
    ar: 'لكل خيار اسم وقيمة.',
  },
  '"{option}" is not right: {problem:text}.': {
    fr: '« {option} » ne convient pas : {problem}.',
    es: '«{option}» no es correcto: {problem}.',
    ar: '«{option}» غير صحيح: {problem}.',
  },
};
