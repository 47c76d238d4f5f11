import type { Translations } from '../said.ts';

/** What stands for a value that is to be given. */
export const PLACEHOLDERS_HELP: Translations = {
  paths: {
    fr: 'chemins',
    es: 'rutas',
    ar: 'مسارات',
  },
  path: {
    fr: 'chemin',
    es: 'ruta',
    ar: 'مسار',
  },
  folder: {
    fr: 'dossier',
    es: 'carpeta',
    ar: 'مجلد',
  },
  folders: {
    fr: 'dossiers',
    es: 'carpetas',
    ar: 'مجلدات',
  },
  file: {
    fr: 'fichier',
    es: 'archivo',
    ar: 'ملف',
  },
  list: {
    fr: 'liste',
    es: 'lista',
    ar: 'قائمة',
  },
  time: {
    fr: 'moment',
    es: 'momento',
    ar: 'وقت',
  },
  moment: {
    fr: 'moment',
    es: 'momento',
    ar: 'وقت',
  },
  day: {
    fr: 'jour',
    es: 'día',
    ar: 'يوم',
  },
  n: {
    fr: 'n',
    es: 'n',
    ar: 'عدد',
  },
  number: {
    fr: 'nombre',
    es: 'número',
    ar: 'عدد',
  },
  profile: {
    fr: 'profil',
    es: 'perfil',
    ar: 'نمط',
  },
  columns: {
    fr: 'colonnes',
    es: 'columnas',
    ar: 'أعمدة',
  },
  mark: {
    fr: 'marque',
    es: 'marca',
    ar: 'علامة',
  },
  charset: {
    fr: 'jeu',
    es: 'juego',
    ar: 'محارف',
  },
  lines: {
    fr: 'lignes',
    es: 'líneas',
    ar: 'أسطر',
  },
  where: {
    fr: 'où',
    es: 'dónde',
    ar: 'أين',
  },
  version: {
    fr: 'version',
    es: 'versión',
    ar: 'نسخة',
  },
  shell: {
    fr: 'shell',
    es: 'shell',
    ar: 'صدفة',
  },
  form: {
    fr: 'forme',
    es: 'forma',
    ar: 'شكل',
  },
  kind: {
    fr: 'nature',
    es: 'clase',
    ar: 'نوع',
  },
  type: {
    fr: 'type',
    es: 'tipo',
    ar: 'نوع',
  },
  id: {
    fr: 'id',
    es: 'id',
    ar: 'معرّف',
  },
  tag: {
    fr: 'code',
    es: 'código',
    ar: 'رمز',
  },
  status: {
    fr: 'état',
    es: 'estado',
    ar: 'حالة',
  },
  office: {
    fr: 'bureau',
    es: 'oficina',
    ar: 'مكتب',
  },
  language: {
    fr: 'langue',
    es: 'idioma',
    ar: 'لغة',
  },
  address: {
    fr: 'adresse',
    es: 'dirección',
    ar: 'عنوان',
  },
  contact: {
    fr: 'contact',
    es: 'contacto',
    ar: 'جهة-اتصال',
  },
  service: {
    fr: 'service',
    es: 'servicio',
    ar: 'خدمة',
  },
  severity: {
    fr: 'gravité',
    es: 'gravedad',
    ar: 'درجة',
  },
  name: {
    fr: 'nom',
    es: 'nombre',
    ar: 'اسم',
  },
  'id=level': {
    fr: 'id=niveau',
    es: 'id=nivel',
    ar: 'معرّف=درجة',
  },
  'id[=file]': {
    fr: 'id[=fichier]',
    es: 'id[=archivo]',
    ar: 'معرّف[=ملف]',
  },
  revision: {
    fr: 'révision',
    es: 'revisión',
    ar: 'مراجعة',
  },
  headline: {
    fr: 'titre',
    es: 'titular',
    ar: 'عنوان',
  },
  cities: {
    fr: 'villes',
    es: 'ciudades',
    ar: 'مدن',
  },
  text: {
    fr: 'texte',
    es: 'texto',
    ar: 'نص',
  },
  query: {
    fr: 'recherche',
    es: 'búsqueda',
    ar: 'بحث',
  },
  rule: {
    fr: 'règle',
    es: 'regla',
    ar: 'قاعدة',
  },
  'I/N': {
    fr: 'I/N',
    es: 'I/N',
    ar: 'I/N',
  },
};
