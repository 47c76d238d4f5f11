import type { Translations } from '../said.ts';

/** Names of fields. */
export const FIELDS_IMPORT: Translations = {
  title: {
    fr: 'titre (title)',
    es: 'titular (title)',
    ar: 'العنوان (title)',
  },
  subtitle: {
    fr: 'sous-titre (subtitle)',
    es: 'subtítulo (subtitle)',
    ar: 'العنوان الفرعي (subtitle)',
  },
  date: {
    fr: 'date',
    es: 'fecha (date)',
    ar: 'التاريخ (date)',
  },
  dateline: {
    fr: 'lieu (dateline)',
    es: 'lugar (dateline)',
    ar: 'المكان (dateline)',
  },
  language: {
    fr: 'langue (language)',
    es: 'idioma (language)',
    ar: 'اللغة (language)',
  },
  office: {
    fr: 'bureau (office)',
    es: 'oficina (office)',
    ar: 'المكتب (office)',
  },
  embargo: {
    fr: 'embargo',
    es: 'embargo',
    ar: 'حظر النشر (embargo)',
  },
  type: {
    fr: 'genre (type)',
    es: 'tipo (type)',
    ar: 'النوع (type)',
  },
  summary: {
    fr: 'résumé (summary)',
    es: 'resumen (summary)',
    ar: 'الملخص (summary)',
  },
  image: {
    fr: 'image',
    es: 'imagen (image)',
    ar: 'الصورة (image)',
  },
  boilerplate: {
    fr: 'texte sur l’organisation (boilerplate)',
    es: 'texto sobre la organización (boilerplate)',
    ar: 'نبذة عن المنظمة (boilerplate)',
  },
  themes: {
    fr: 'thèmes (themes)',
    es: 'temas (themes)',
    ar: 'المواضيع (themes)',
  },
  countries: {
    fr: 'pays (countries)',
    es: 'países (countries)',
    ar: 'البلدان (countries)',
  },
  source: {
    fr: 'source',
    es: 'fuente (source)',
    ar: 'المصدر (source)',
  },
  contacts: {
    fr: 'contacts',
    es: 'contactos (contacts)',
    ar: 'جهات الاتصال (contacts)',
  },
  'contacts.{number}': {
    fr: 'contacts.{number}',
    es: 'contacto (contacts.{number})',
    ar: 'جهة الاتصال (contacts.{number})',
  },
};
