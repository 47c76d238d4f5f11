import type { Translations } from '../../said.ts';

/** What is said of offices, languages, addresses, places and boilerplates in front matter. */
export const PLACES: Translations = {
  '"{query}" could be several offices.': {
    fr: '« {query} » peut désigner plusieurs bureaux.',
    es: '«{query}» puede ser varias oficinas.',
    ar: 'قد يعني «{query}» أكثر من مكتب.',
  },
  'Write one of: {ids}.': {
    fr: 'Écrivez l’un de ceux-ci : {ids}.',
    es: 'Escriba una de estas: {ids}.',
    ar: 'اكتب واحداً من هذه: {ids}.',
  },
  '{office:office} was closed on {day}, before that day.': {
    fr: '{office} : ce bureau a fermé le {day}, avant ce jour.',
    es: '{office}: esta oficina cerró el {day}, antes de ese día.',
    ar: '{office}: أُغلق هذا المكتب في {day}، قبل ذلك اليوم.',
  },
  '{office:office} was opened on {day}, after that day.': {
    fr: '{office} : ce bureau a ouvert le {day}, après ce jour.',
    es: '{office}: esta oficina abrió el {day}, después de ese día.',
    ar: '{office}: افتُتح هذا المكتب في {day}، بعد ذلك اليوم.',
  },
  'On that day there was {offices:or}.': {
    fr: 'Ce jour-là, il y avait {offices}.',
    es: 'Ese día estaba {offices}.',
    ar: 'في ذلك اليوم كان هناك {offices}.',
  },
  'No office is called "{query}".': {
    fr: 'Aucun bureau ne s’appelle « {query} ».',
    es: 'Ninguna oficina se llama «{query}».',
    ar: 'لا مكتب اسمه «{query}».',
  },
  'The name of the file says "{name}", the front matter "{written}".': {
    fr: 'Le nom du fichier dit « {name} », l’en-tête « {written} ».',
    es: 'El nombre del archivo dice «{name}», el encabezado «{written}».',
    ar: 'يقول اسم الملف «{name}» وتقول الترويسة «{written}».',
  },
  'Correct the key, or rename the file.': {
    fr: 'Corrigez la clé, ou renommez le fichier.',
    es: 'Corrija la clave, o cambie el nombre del archivo.',
    ar: 'صحّح المفتاح، أو غيّر اسم الملف.',
  },
  '"{tag}" cannot name a folder everywhere.': {
    fr: '« {tag} » ne peut pas nommer un dossier partout.',
    es: '«{tag}» no puede ser el nombre de una carpeta en todas partes.',
    ar: 'لا يصلح «{tag}» اسماً لمجلد في كل الأنظمة.',
  },
  'Write it with its region: con-EC.': {
    fr: 'Écrivez-le avec sa région : con-EC.',
    es: 'Escríbalo con su región: con-EC.',
    ar: 'اكتبه مع منطقته: con-EC.',
  },
  'Write en, fr, es, ar or another two-letter code.': {
    fr: 'Écrivez en, fr, es, ar ou un autre code à deux lettres.',
    es: 'Escriba en, fr, es, ar u otro código de dos letras.',
    ar: 'اكتب en أو fr أو es أو ar أو رمزاً آخر من حرفين.',
  },
  'The text seems to be in "{found}", and the release is in "{language}".': {
    fr: 'Le texte semble être en « {found} », et le communiqué est en « {language} ».',
    es: 'El texto parece estar en «{found}», y el comunicado está en «{language}».',
    ar: 'يبدو أن لغة النص «{found}» ولغة البيان «{language}».',
  },
  'Correct language, or the text.': {
    fr: 'Corrigez language, ou le texte.',
    es: 'Corrija language, o el texto.',
    ar: 'صحّح language أو النص.',
  },
  'The name of the file gives no address.': {
    fr: 'Le nom du fichier ne donne pas d’adresse.',
    es: 'El nombre del archivo no da una dirección.',
    ar: 'لا يصلح اسم الملف عنواناً.',
  },
  '"{slug}" is no slug: lower-case letters, digits and single hyphens only.': {
    fr: '« {slug} » n’est pas un slug : minuscules, chiffres et traits d’union simples seulement.',
    es: '«{slug}» no es un slug: solo minúsculas, cifras y guiones simples.',
    ar: '«{slug}» ليس slug: حروف صغيرة وأرقام وشرطات مفردة فقط.',
  },
  '"{slug}" is a name that Windows keeps for itself.': {
    fr: '« {slug} » est un nom que Windows se réserve.',
    es: '«{slug}» es un nombre que Windows se reserva.',
    ar: '«{slug}» اسم يحتفظ به Windows لنفسه.',
  },
  '"{slug}" is a folder of the site itself: archive, offices, countries, themes, search.': {
    fr: '« {slug} » est un dossier du site lui-même : archive, offices, countries, themes, search.',
    es: '«{slug}» es una carpeta del propio sitio: archive, offices, countries, themes, search.',
    ar: '«{slug}» مجلد من مجلدات الموقع نفسه: archive و offices و countries و themes و search.',
  },
  'The slug is longer than 200 bytes.': {
    fr: 'Le slug dépasse 200 octets.',
    es: 'El slug supera los 200 bytes.',
    ar: 'الـ slug أطول من 200 بايت.',
  },
  'Write slug: {slug}': {
    fr: 'Écrivez slug: {slug}',
    es: 'Escriba slug: {slug}',
    ar: 'اكتب slug: {slug}',
  },
  '"{place}" holds more than a place.': {
    fr: '« {place} » contient plus qu’un lieu.',
    es: '«{place}» contiene más que un lugar.',
    ar: 'في «{place}» أكثر من مكان.',
  },
  'Write the city only; date, dash and agency are added by each format.': {
    fr: 'N’écrivez que la ville ; chaque format ajoute la date, le tiret et l’agence.',
    es: 'Escriba solo la ciudad; cada formato añade la fecha, la raya y la agencia.',
    ar: 'اكتب المدينة فقط؛ فكل صيغة تضيف التاريخ والشرطة والوكالة.',
  },
  'There is no dateline, and the city of {office:office} is not known.': {
    fr: 'Il n’y a pas de lieu (dateline), et la ville de ce bureau n’est pas connue – {office}.',
    es: 'No hay lugar (dateline), y no se conoce la ciudad de esta oficina – {office}.',
    ar: 'لا مكان (dateline)، ومدينة هذا المكتب غير معروفة – {office}.',
  },
  'Add the city: dateline: Geneva': {
    fr: 'Ajoutez la ville – dateline: Genève',
    es: 'Añada la ciudad – dateline: Ginebra',
    ar: 'أضف المدينة – dateline: جنيف',
  },
  'newsroom.yaml has no boilerplate called "{id}".': {
    fr: 'newsroom.yaml n’a pas de texte de présentation (boilerplate) nommé « {id} ».',
    es: 'newsroom.yaml no tiene ningún texto institucional (boilerplate) llamado «{id}».',
    ar: 'ليس في newsroom.yaml نبذة تعريفية (boilerplate) باسم «{id}».',
  },
  'Write none, or add it to newsroom.yaml.': {
    fr: 'Écrivez none, ou ajoutez-le à newsroom.yaml.',
    es: 'Escriba none, o añádalo a newsroom.yaml.',
    ar: 'اكتب none، أو أضفها إلى newsroom.yaml.',
  },
  'No text of "{id}" held on that day in that language: the release goes out without one.': {
    fr: 'Aucun texte de « {id} » ne valait ce jour-là dans cette langue : le communiqué part sans lui.',
    es: 'Ningún texto de «{id}» era válido ese día en ese idioma: el comunicado sale sin él.',
    ar: 'لم يكن أي نص من «{id}» سارياً في ذلك اليوم بتلك اللغة: يصدر البيان بدونه.',
  },
  'Add the text of that time to newsroom.yaml, or write boilerplate: none': {
    fr: 'Ajoutez à newsroom.yaml le texte de cette époque, ou écrivez boilerplate: none',
    es: 'Añada a newsroom.yaml el texto de esa época, o escriba boilerplate: none',
    ar: 'أضف نص تلك الفترة إلى newsroom.yaml، أو اكتب boilerplate: none',
  },
  'Write the two letters of ISO 3166, such as MX.': {
    fr: 'Écrivez les deux lettres de la norme ISO 3166, comme MX.',
    es: 'Escriba las dos letras de la norma ISO 3166, como MX.',
    ar: 'اكتب حرفي البلد وفق ISO 3166، مثل MX.',
  },
  'The correction does not say what was wrong.': {
    fr: 'La correction ne dit pas ce qui était faux.',
    es: 'La corrección no dice qué estaba mal.',
    ar: 'لا يقول التصحيح ما كان خطأ.',
  },
  'Write corrects: { release: the-earlier-slug, note: "What was wrong and what is right." }': {
    fr: 'Écrivez corrects: { release: slug-precedent, note: "Ce qui était faux et ce qui est juste." }',
    es: 'Escriba corrects: { release: slug-anterior, note: "Qué estaba mal y qué es lo correcto." }',
    ar: 'اكتب corrects: { release: the-earlier-slug, note: "ما كان خطأ وما هو الصواب." }',
  },
  '"{alt}" does not say what the picture shows.': {
    fr: '« {alt} » ne dit pas ce que montre l’image.',
    es: '«{alt}» no dice qué muestra la imagen.',
    ar: 'لا يقول «{alt}» ما تُظهره الصورة.',
  },
  'Write a sentence for those who cannot see it.': {
    fr: 'Écrivez une phrase pour ceux qui ne la voient pas.',
    es: 'Escriba una frase para quienes no pueden verla.',
    ar: 'اكتب جملة لمن لا يراها.',
  },
  'The picture is of {year}, the release of {other}.': {
    fr: 'L’image est de {year}, le communiqué de {other}.',
    es: 'La imagen es de {year}, el comunicado de {other}.',
    ar: 'الصورة من عام {year} والبيان من عام {other}.',
  },
  'Check both years.': {
    fr: 'Vérifiez les deux années.',
    es: 'Compruebe los dos años.',
    ar: 'تحقق من السنتين.',
  },
};
