import type { Translations } from '../../said.ts';

/** What is said of pictures, and of what becomes of a release as an email and as wire copy. */
export const RENDITIONS: Translations = {
  'This picture stands outside the newsroom.': {
    fr: 'Cette image est hors de la rédaction.',
    es: 'Esta imagen está fuera de la redacción.',
    ar: 'هذه الصورة خارج غرفة الأخبار.',
  },
  'Copy it into the folder of the releases.': {
    fr: 'Copiez-la dans le dossier des communiqués.',
    es: 'Cópiela en la carpeta de los comunicados.',
    ar: 'انسخها إلى مجلد البيانات.',
  },
  'This is not a picture but a folder.': {
    fr: 'Ce n’est pas une image mais un dossier.',
    es: 'No es una imagen sino una carpeta.',
    ar: 'هذه ليست صورة بل مجلد.',
  },
  'Name a file.': {
    fr: 'Nommez un fichier.',
    es: 'Nombre un archivo.',
    ar: 'سمِّ ملفاً.',
  },
  'This file is no picture.': {
    fr: 'Ce fichier n’est pas une image.',
    es: 'Este archivo no es una imagen.',
    ar: 'هذا الملف ليس صورة.',
  },
  'Save the picture as .jpg, .png, .gif, .webp or .avif.': {
    fr: 'Enregistrez l’image en .jpg, .png, .gif, .webp ou .avif.',
    es: 'Guarde la imagen como .jpg, .png, .gif, .webp o .avif.',
    ar: 'احفظ الصورة بصيغة .jpg أو .png أو .gif أو .webp أو .avif.',
  },
  'This picture is larger than 64 MB.': {
    fr: 'Cette image dépasse 64 Mo.',
    es: 'Esta imagen pasa de 64 MB.',
    ar: 'حجم هذه الصورة أكبر من 64 ميغابايت.',
  },
  'Save it smaller: pages are read on telephones.': {
    fr: 'Enregistrez-la en plus petit : les pages se lisent sur des téléphones.',
    es: 'Guárdela más pequeña: las páginas se leen en teléfonos.',
    ar: 'احفظها بحجم أصغر: تُقرأ الصفحات على الهواتف.',
  },
  'This picture cannot be read.': {
    fr: 'Cette image ne peut pas être lue.',
    es: 'Esta imagen no se puede leer.',
    ar: 'لا يمكن قراءة هذه الصورة.',
  },
  'Check its permissions.': {
    fr: 'Vérifiez ses droits.',
    es: 'Compruebe sus permisos.',
    ar: 'تحقق من أذوناتها.',
  },
  'Give one of them another name.': {
    fr: 'Donnez un autre nom à l’une d’elles.',
    es: 'Dé otro nombre a una de ellas.',
    ar: 'أعطِ إحداهما اسماً آخر.',
  },
  'Another picture of this release goes to {path}, too.': {
    fr: 'Une autre image de ce communiqué va aussi à {path}.',
    es: 'Otra imagen de este comunicado va también a {path}.',
    ar: 'صورة أخرى لهذا البيان تذهب أيضاً إلى {path}.',
  },
  'There is no such picture.': {
    fr: 'Cette image n’existe pas.',
    es: 'No existe esa imagen.',
    ar: 'لا توجد هذه الصورة.',
  },
  'Check the name; it is looked for beside the source.': {
    fr: 'Vérifiez le nom ; elle est cherchée à côté de la source.',
    es: 'Compruebe el nombre; se busca junto a la fuente.',
    ar: 'تحقق من الاسم؛ فهي يُبحث عنها بجانب المصدر.',
  },
  'The HTML of this email has {size} KB: Gmail shows the first 100 KB only.': {
    fr: 'Le HTML de ce courriel fait {size} Ko : Gmail n’en montre que les 100 premiers.',
    es: 'El HTML de este correo ocupa {size} KB: Gmail solo muestra los primeros 100 KB.',
    ar: 'حجم HTML هذه الرسالة {size} كيلوبايت: لا يعرض Gmail إلا أول 100.',
  },
  'The HTML of this email has {size} KB: from 100 KB on Gmail hides the rest.': {
    fr: 'Le HTML de ce courriel fait {size} Ko : à partir de 100 Ko, Gmail cache la suite.',
    es: 'El HTML de este correo ocupa {size} KB: a partir de 100 KB Gmail oculta el resto.',
    ar: 'حجم HTML هذه الرسالة {size} كيلوبايت: يخفي Gmail ما بعد 100.',
  },
  'Shorten the text, or put tables and annexes on the page.': {
    fr: 'Raccourcissez le texte, ou mettez les tableaux et annexes sur la page web.',
    es: 'Acorte el texto, o ponga las tablas y los anexos en la página web.',
    ar: 'اختصر النص، أو ضع الجداول والملاحق في صفحة الويب.',
  },
  'The headline has {length} characters: inboxes show about {most} of a subject at most.': {
    fr: 'Le titre compte {length} caractères : les messageries montrent au plus environ {most} caractères d’un objet.',
    es: 'El titular tiene {length} caracteres: las bandejas de entrada muestran unos {most} de un asunto como máximo.',
    ar: 'عدد أحرف العنوان {length}: تعرض برامج البريد من الموضوع نحو {most} حرفاً على الأكثر.',
  },
  'Put what matters first, or move a part into the subtitle.': {
    fr: 'Mettez l’important en tête, ou passez une partie dans le sous-titre.',
    es: 'Ponga primero lo importante, o pase una parte al subtítulo.',
    ar: 'ابدأ بالأهم، أو انقل جزءاً إلى العنوان الثانوي.',
  },
  'The text part of this email is empty: programs that show no HTML show nothing.': {
    fr: 'La partie texte de ce courriel est vide : les programmes sans HTML ne montrent rien.',
    es: 'La parte de texto de este correo está vacía: los programas sin HTML no muestran nada.',
    ar: 'الجزء النصي من هذه الرسالة فارغ: البرامج التي لا تعرض HTML لا تعرض شيئاً.',
  },
  'Look at the template email/message.txt.hbs.': {
    fr: 'Regardez le modèle email/message.txt.hbs.',
    es: 'Revise la plantilla email/message.txt.hbs.',
    ar: 'انظر إلى القالب email/message.txt.hbs.',
  },
  'This picture has no alternative text.': {
    fr: 'Cette image n’a pas de texte de remplacement.',
    es: 'Esta imagen no tiene texto alternativo.',
    ar: 'ليس لهذه الصورة نص بديل.',
  },
  'Say what it shows in the square brackets: most mail programs show no pictures at first.': {
    fr: 'Dites entre les crochets ce qu’elle montre : la plupart des messageries n’affichent d’abord aucune image.',
    es: 'Diga entre los corchetes qué muestra: la mayoría de los programas de correo no muestran imágenes al principio.',
    ar: 'قل بين القوسين المربعين ما تُظهره: معظم برامج البريد لا تعرض الصور في البداية.',
  },
  '"{address}" leads to a place on the page, which an email does not have: the words are shown without a link.': {
    fr: '« {address} » mène à un endroit de la page, qu’un courriel n’a pas : les mots paraissent sans lien.',
    es: '«{address}» lleva a un lugar de la página que un correo no tiene: las palabras se muestran sin enlace.',
    ar: 'يقود «{address}» إلى موضع في الصفحة ليس في الرسالة: تظهر الكلمات بلا رابط.',
  },
  '"{address}" is no https, mailto or tel address: the words are shown without a link.': {
    fr: '« {address} » n’est pas une adresse https, mailto ou tel : les mots paraissent sans lien.',
    es: '«{address}» no es una dirección https, mailto o tel: las palabras se muestran sin enlace.',
    ar: '«{address}» ليس عنوان https أو mailto أو tel: تظهر الكلمات بلا رابط.',
  },
  'Link to the page by its address.': {
    fr: 'Faites un lien vers la page, par son adresse.',
    es: 'Enlace la página por su dirección.',
    ar: 'اربط بالصفحة بعنوانها.',
  },
  'Write the address with https://': {
    fr: 'Écrivez l’adresse avec https://',
    es: 'Escriba la dirección con https://',
    ar: 'اكتب العنوان مع https://',
  },
  'The pictures of this email weigh {size} MB: many mail servers refuse messages above 10 MB.': {
    fr: 'Les images de ce courriel pèsent {size} Mo : beaucoup de serveurs refusent les messages de plus de 10 Mo.',
    es: 'Las imágenes de este correo pesan {size} MB: muchos servidores rechazan los mensajes de más de 10 MB.',
    ar: 'حجم صور هذه الرسالة {size} ميغابايت: ترفض خوادم كثيرة ما يزيد على 10.',
  },
  'The pictures of this email weigh {size} MB: readers on the road will wait for them.': {
    fr: 'Les images de ce courriel pèsent {size} Mo : les lecteurs en déplacement devront les attendre.',
    es: 'Las imágenes de este correo pesan {size} MB: quienes lean de viaje tendrán que esperarlas.',
    ar: 'حجم صور هذه الرسالة {size} ميغابايت: سينتظرها القراء المسافرون طويلاً.',
  },
  'Scale them to 1,200 pixels and save them as JPEG; the original can be a download.': {
    fr: 'Réduisez-les à 1 200 pixels et enregistrez-les en JPEG ; l’original peut être à télécharger.',
    es: 'Redúzcalas a 1200 píxeles y guárdelas como JPEG; el original puede ser una descarga.',
    ar: 'صغّرها إلى 1,200 بكسل واحفظها بصيغة JPEG؛ ويمكن أن يكون الأصل للتنزيل.',
  },
  '{feature} is dropped by {clients:more}.': {
    fr: '{feature} : ignoré par {clients}.',
    es: '{feature}: lo descartan {clients}.',
    ar: '{feature}: يتجاهله {clients}.',
  },
  '{feature} is dropped by {clients:more}. It stands there {count} times.': {
    fr: '{feature} : ignoré par {clients}. Il y figure {count} fois.',
    es: '{feature}: lo descartan {clients}. Aparece {count} veces.',
    ar: '{feature}: يتجاهله {clients}. عدد مرات وروده: {count}.',
  },
  'Make sure that the email reads well without it: {url}': {
    fr: 'Assurez-vous que le courriel se lit bien sans cela : {url}',
    es: 'Asegúrese de que el correo se lea bien sin eso: {url}',
    ar: 'تأكد من أن الرسالة تُقرأ جيداً بدونه: {url}',
  },
  '{file} is not written: {charset} has no letters for {letters:more}.': {
    fr: '{file} n’est pas écrit : {charset} n’a pas de lettres pour {letters}.',
    es: '{file} no se escribe: {charset} no tiene letras para {letters}.',
    ar: 'لم يُكتب {file}: ليس في {charset} حروف لما يلي: {letters}.',
  },
  'Choose UTF-8 for releases in other scripts: --wire-charset utf-8': {
    fr: 'Choisissez UTF-8 pour les communiqués dans d’autres écritures : --wire-charset utf-8',
    es: 'Elija UTF-8 para los comunicados en otras escrituras: --wire-charset utf-8',
    ar: 'اختر UTF-8 للبيانات المكتوبة بحروف أخرى: --wire-charset utf-8',
  },
  '{file} says in {charset}: {letters:replaced}.': {
    fr: '{file} écrit en {charset} : {letters}.',
    es: '{file} dice en {charset}: {letters}.',
    ar: 'يُكتب {file} بترميز {charset} هكذا: {letters}.',
  },
  'Look at names and figures before you send it.': {
    fr: 'Relisez les noms et les chiffres avant de l’envoyer.',
    es: 'Revise los nombres y las cifras antes de enviarlo.',
    ar: 'راجع الأسماء والأرقام قبل إرساله.',
  },
};
