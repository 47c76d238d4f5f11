import type { Translations } from '../said.ts';

/** Of templates of one’s own. */
export const TEMPLATES_FAILURES: Translations = {
  'templates/{path}: there is no field "{field}".': {
    fr: 'templates/{path} : il n’y a pas de champ « {field} ».',
    es: 'templates/{path}: no hay ningún campo «{field}».',
    ar: '‏templates/{path}: لا حقل باسم «{field}».',
  },
  'templates/{path}, line {line}: there is no field "{field}".': {
    fr: 'templates/{path}, ligne {line} : il n’y a pas de champ « {field} ».',
    es: 'templates/{path}, línea {line}: no hay ningún campo «{field}».',
    ar: '‏templates/{path}، السطر {line}: لا حقل باسم «{field}».',
  },
  'templates/{path}: {message:text}': {
    fr: 'templates/{path} : {message}',
    es: 'templates/{path}: {message}',
    ar: '‏templates/{path}: {message}',
  },
  'templates/{path}: {message}': {
    fr: 'templates/{path} : {message}',
    es: 'templates/{path}: {message}',
    ar: '‏templates/{path}: {message}',
  },
  'templates/{path}, line {line}: {message:text}': {
    fr: 'templates/{path}, ligne {line} : {message}',
    es: 'templates/{path}, línea {line}: {message}',
    ar: '‏templates/{path}، السطر {line}: {message}',
  },
  'templates/{path}, line {line}: {message}': {
    fr: 'templates/{path}, ligne {line} : {message}',
    es: 'templates/{path}, línea {line}: {message}',
    ar: '‏templates/{path}، السطر {line}: {message}',
  },
  'Fields here: {list}.': {
    fr: 'Champs possibles : {list}.',
    es: 'Campos posibles: {list}.',
    ar: 'الحقول هنا: {list}.',
  },
  'Correct the template.': {
    fr: 'Corrigez le modèle.',
    es: 'Corrija la plantilla.',
    ar: 'صحح القالب.',
  },
  'Correct the file.': {
    fr: 'Corrigez le fichier.',
    es: 'Corrija el archivo.',
    ar: 'صحح الملف.',
  },
  'A partial must be named by its file, not by data.': {
    fr: 'Un modèle partiel est nommé par son fichier, pas par des données.',
    es: 'Una plantilla parcial se nombra por su archivo, no por datos.',
    ar: 'يُسمى القالب الجزئي بملفه لا ببيانات.',
  },
  'Partial blocks are not allowed.': {
    fr: 'Les blocs partiels ne sont pas permis.',
    es: 'No se permiten bloques parciales.',
    ar: 'لا يُسمح بالكتل الجزئية.',
  },
  'Decorators are not allowed.': {
    fr: 'Les décorateurs ne sont pas permis.',
    es: 'No se permiten decoradores.',
    ar: 'لا يُسمح بالمزخرفات.',
  },
};
