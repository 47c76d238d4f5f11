import type { Translations } from '../said.ts';

/** Why something was left out. */
export const REASONS_IMPORT: Translations = {
  navigation: {
    fr: 'navigation',
    es: 'navegación',
    ar: 'روابط التصفح',
  },
  'site header': {
    fr: 'en-tête du site',
    es: 'cabecera del sitio',
    ar: 'ترويسة الموقع',
  },
  footer: {
    fr: 'pied de page',
    es: 'pie de página',
    ar: 'تذييل',
  },
  'cookie notice': {
    fr: 'avis sur les cookies',
    es: 'aviso de cookies',
    ar: 'إشعار ملفات الارتباط',
  },
  'share buttons': {
    fr: 'boutons de partage',
    es: 'botones de compartir',
    ar: 'أزرار المشاركة',
  },
  'related items': {
    fr: 'articles liés',
    es: 'contenidos relacionados',
    ar: 'مواد ذات صلة',
  },
  comments: {
    fr: 'commentaires',
    es: 'comentarios',
    ar: 'تعليقات',
  },
  'newsletter form': {
    fr: 'formulaire de lettre d’information',
    es: 'formulario de boletín',
    ar: 'استمارة النشرة البريدية',
  },
  'form or control': {
    fr: 'formulaire ou bouton',
    es: 'formulario o control',
    ar: 'استمارة أو زر',
  },
  'hidden text': {
    fr: 'texte caché',
    es: 'texto oculto',
    ar: 'نص مخفي',
  },
  'beside the text': {
    fr: 'à côté du texte',
    es: 'al lado del texto',
    ar: 'بجانب النص',
  },
  'outside the article': {
    fr: 'hors de l’article',
    es: 'fuera del artículo',
    ar: 'خارج المقال',
  },
  'before the headline': {
    fr: 'avant le titre',
    es: 'antes del titular',
    ar: 'قبل العنوان',
  },
  breadcrumb: {
    fr: 'fil d’Ariane',
    es: 'ruta de navegación',
    ar: 'مسار التصفح',
  },
  'table of contents': {
    fr: 'table des matières',
    es: 'índice',
    ar: 'فهرس المحتويات',
  },
  letterhead: {
    fr: 'papier à en-tête',
    es: 'membrete',
    ar: 'ترويسة الورق',
  },
  'label of the kind': {
    fr: 'mention du genre de texte',
    es: 'rótulo de la clase de texto',
    ar: 'وسم نوع النص',
  },
  'release line': {
    fr: 'mention de diffusion',
    es: 'línea de difusión',
    ar: 'سطر الإذن بالنشر',
  },
  'reference number': {
    fr: 'numéro de référence',
    es: 'número de referencia',
    ar: 'رقم مرجعي',
  },
  'slug line': {
    fr: 'ligne de slug',
    es: 'línea de slug',
    ar: 'سطر slug',
  },
  byline: {
    fr: 'signature de l’auteur',
    es: 'firma del autor',
    ar: 'اسم الكاتب',
  },
  'reading time': {
    fr: 'temps de lecture',
    es: 'tiempo de lectura',
    ar: 'مدة القراءة',
  },
  'metadata of the page': {
    fr: 'métadonnées de la page',
    es: 'metadatos de la página',
    ar: 'بيانات الصفحة الوصفية',
  },
  'remains of markup': {
    fr: 'restes de balisage',
    es: 'restos de marcado',
    ar: 'بقايا ترميز',
  },
  'end mark': {
    fr: 'marque de fin',
    es: 'marca final',
    ar: 'علامة النهاية',
  },
  'pull quote': {
    fr: 'citation mise en exergue',
    es: 'cita destacada',
    ar: 'اقتباس بارز',
  },
  'repeats the text': {
    fr: 'répète le texte',
    es: 'repite el texto',
    ar: 'تكرار للنص',
  },
  'layout picture': {
    fr: 'image de mise en page',
    es: 'imagen de diseño',
    ar: 'صورة تصميم',
  },
  'list of links': {
    fr: 'liste de liens',
    es: 'lista de enlaces',
    ar: 'قائمة روابط',
  },
  'e-mail header': {
    fr: 'en-tête de courriel',
    es: 'cabecera de correo',
    ar: 'ترويسة بريد',
  },
  'cover note': {
    fr: 'mot d’accompagnement',
    es: 'nota de acompañamiento',
    ar: 'رسالة مرافقة',
  },
  signature: {
    fr: 'signature',
    es: 'firma',
    ar: 'توقيع',
  },
  disclaimer: {
    fr: 'mention légale',
    es: 'aviso legal',
    ar: 'إخلاء مسؤولية',
  },
  'fax number': {
    fr: 'numéro de fax',
    es: 'número de fax',
    ar: 'رقم فاكس',
  },
  'running header': {
    fr: 'en-tête courant',
    es: 'encabezado de página',
    ar: 'ترويسة متكررة',
  },
  'contact without a number': {
    fr: 'contact sans numéro',
    es: 'contacto sin número',
    ar: 'جهة اتصال بلا رقم',
  },
  'another date': {
    fr: 'une autre date',
    es: 'otra fecha',
    ar: 'تاريخ آخر',
  },
  'summary of the page': {
    fr: 'résumé de la page',
    es: 'resumen de la página',
    ar: 'ملخص الصفحة',
  },
  copyright: {
    fr: 'droits d’auteur',
    es: 'derechos de autor',
    ar: 'حقوق النشر',
  },
};
