import type { Translations } from '../../said.ts';

/** What is said of dates and embargoes. */
export const DATES: Translations = {
  'The date is empty.': {
    fr: 'La date est vide.',
    es: 'La fecha está vacía.',
    ar: 'التاريخ فارغ.',
  },
  '"{written}" is not a date that can be read.': {
    fr: '« {written} » n’est pas une date lisible.',
    es: '«{written}» no es una fecha que se pueda leer.',
    ar: '«{written}» ليس تاريخاً يمكن قراءته.',
  },
  '"{written}" is not a day of the calendar.': {
    fr: '« {written} » n’est pas un jour du calendrier.',
    es: '«{written}» no es un día del calendario.',
    ar: '«{written}» ليس يوماً من أيام التقويم.',
  },
  '"{written}" has no such hour, minute or offset.': {
    fr: '« {written} » : cette heure, cette minute ou ce décalage n’existe pas.',
    es: '«{written}»: esa hora, ese minuto o ese desfase no existe.',
    ar: '«{written}»: هذه الساعة أو الدقيقة أو فارق التوقيت غير موجود.',
  },
  '"{written}" has a time but no offset from UTC.': {
    fr: '« {written} » donne une heure sans décalage par rapport à UTC.',
    es: '«{written}» da una hora sin desfase respecto de UTC.',
    ar: 'في «{written}» ساعة دون فارقها عن UTC.',
  },
  'Write the day alone, or add the offset: 2024-03-05T09:30:00+01:00': {
    fr: 'Écrivez le jour seul, ou ajoutez le décalage : 2024-03-05T09:30:00+01:00',
    es: 'Escriba solo el día, o añada el desfase: 2024-03-05T09:30:00+01:00',
    ar: 'اكتب اليوم وحده، أو أضف فارق التوقيت: 2024-03-05T09:30:00+01:00',
  },
  'That month has {count} days. Write year, month and day: 2024-03-05': {
    fr: 'Ce mois a {count} jours. Écrivez l’année, le mois et le jour : 2024-03-05',
    es: 'Ese mes tiene {count} días. Escriba el año, el mes y el día: 2024-03-05',
    ar: 'أيام ذلك الشهر {count}. اكتب السنة والشهر واليوم: 2024-03-05',
  },
  'Write year, month and day: 2024-03-05': {
    fr: 'Écrivez l’année, le mois et le jour : 2024-03-05',
    es: 'Escriba el año, el mes y el día: 2024-03-05',
    ar: 'اكتب السنة والشهر واليوم: 2024-03-05',
  },
  '{date} is before the organisation was founded, on 5 December 1951.': {
    fr: 'Le {date} précède la fondation de l’organisation, le 5 décembre 1951.',
    es: 'El {date} es anterior a la fundación de la organización, el 5 de diciembre de 1951.',
    ar: 'التاريخ {date} يسبق تأسيس المنظمة في 5 كانون الأول/ديسمبر 1951.',
  },
  'Check the year.': {
    fr: 'Vérifiez l’année.',
    es: 'Compruebe el año.',
    ar: 'تحقق من السنة.',
  },
  '{date} is {count} days ahead.': {
    fr: 'Le {date} est dans {count} jours.',
    es: 'Faltan {count} días para el {date}.',
    ar: 'يفصلنا عن {date} عدد من الأيام: {count}.',
  },
  'Check the year, or set an embargo. Up to {count} days ahead are accepted without one.': {
    fr: 'Vérifiez l’année, ou fixez un embargo. Sans embargo, {count} jours d’avance au plus sont admis.',
    es: 'Compruebe el año, o fije un embargo. Sin embargo se admiten hasta {count} días de antelación.',
    ar: 'تحقق من السنة، أو حدد حظر نشر. يُقبل بدونه تاريخ قادم في حدود {count} من الأيام.',
  },
  'The name of the file says {day}.': {
    fr: 'Le nom du fichier dit {day}.',
    es: 'El nombre del archivo dice {day}.',
    ar: 'يقول اسم الملف {day}.',
  },
  'Correct the date, or rename the file.': {
    fr: 'Corrigez la date, ou renommez le fichier.',
    es: 'Corrija la fecha, o cambie el nombre del archivo.',
    ar: 'صحّح التاريخ، أو غيّر اسم الملف.',
  },
  'The embargo is empty.': {
    fr: 'L’embargo est vide.',
    es: 'El embargo está vacío.',
    ar: 'حظر النشر فارغ.',
  },
  '"{written}" is not a time that can be read.': {
    fr: '« {written} » n’est pas un moment lisible.',
    es: '«{written}» no es un momento que se pueda leer.',
    ar: '«{written}» ليس وقتاً يمكن قراءته.',
  },
  '"{written}" does not say in which time zone.': {
    fr: '« {written} » ne dit pas dans quel fuseau horaire.',
    es: '«{written}» no dice en qué zona horaria.',
    ar: 'لا يذكر «{written}» المنطقة الزمنية.',
  },
  'Write the day, the time and the offset: {example}': {
    fr: 'Écrivez le jour, l’heure et le décalage : {example}',
    es: 'Escriba el día, la hora y el desfase: {example}',
    ar: 'اكتب اليوم والساعة وفارق التوقيت: {example}',
  },
  'The embargo ends before the release is dated ({day}).': {
    fr: 'L’embargo finit avant la date du communiqué ({day}).',
    es: 'El embargo termina antes de la fecha del comunicado ({day}).',
    ar: 'ينتهي حظر النشر قبل تاريخ البيان ({day}).',
  },
  'Correct the date or the embargo.': {
    fr: 'Corrigez la date ou l’embargo.',
    es: 'Corrija la fecha o el embargo.',
    ar: 'صحّح التاريخ أو حظر النشر.',
  },
  'The date of the release.': {
    fr: 'La date du communiqué.',
    es: 'La fecha del comunicado.',
    ar: 'تاريخ البيان.',
  },
  'The clocks of {office:office} ({zone}) then show {right}, not {written}.': {
    fr: 'À ce moment, les horloges – {office} ({zone}) – indiquent {right}, pas {written}.',
    es: 'En ese momento los relojes – {office} ({zone}) – marcan {right}, no {written}.',
    ar: 'في ذلك الوقت تشير الساعات – {office} ({zone}) – إلى {right} وليس {written}.',
  },
  'If the time is meant as it is there, write {right} instead of {written}.': {
    fr: 'Si c’est l’heure de ce lieu, écrivez {right} au lieu de {written}.',
    es: 'Si es la hora de ese lugar, escriba {right} en vez de {written}.',
    ar: 'إن كان المقصود توقيت ذلك المكان فاكتب {right} بدل {written}.',
  },
};
