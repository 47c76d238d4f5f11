import type { Translations } from '../said.ts';

/** Of lint. */
export const LINT_HELP: Translations = {
  'check releases without building them': {
    fr: 'vérifier les communiqués sans les produire',
    es: 'revisar los comunicados sin generarlos',
    ar: 'فحص البيانات دون إنتاجها',
  },
  'the form of the report, and its file; may be repeated: {ids} (default: pretty)': {
    fr: 'la forme du rapport, et son fichier ; peut être répété : {ids} (par défaut : pretty)',
    es: 'la forma del informe, y su archivo; se puede repetir: {ids} (por defecto: pretty)',
    ar: 'شكل التقرير وملفه؛ يجوز تكراره: {ids} (المعتاد: pretty)',
  },
  'the same as --reporter json': {
    fr: 'la même chose que --reporter json',
    es: 'lo mismo que --reporter json',
    ar: 'مثل --reporter json',
  },
  'fail when there are more warnings than this': {
    fr: 'échouer s’il y a plus d’avertissements que cela',
    es: 'fallar si hay más avisos que estos',
    ar: 'الفشل إن زادت التحذيرات على هذا',
  },
  'fail when there is a finding of this severity or a graver one': {
    fr: 'échouer s’il y a une remarque de cette gravité ou plus grave',
    es: 'fallar si hay una observación de esta gravedad o mayor',
    ar: 'الفشل إن وُجدت ملاحظة بهذه الدرجة أو أشد',
  },
  'check as of this moment (a timestamp with an offset)': {
    fr: 'vérifier comme à ce moment (un horodatage avec décalage)',
    es: 'revisar como en ese momento (fecha y hora con desfase)',
    ar: 'الفحص كما لو كنا في هذا الوقت (تاريخ وساعة مع الفرق عن UTC)',
  },
  'check standard input': {
    fr: 'vérifier l’entrée standard',
    es: 'revisar la entrada estándar',
    ar: 'فحص الدخل القياسي',
  },
  'the path that standard input is checked as': {
    fr: 'le chemin sous lequel l’entrée standard est vérifiée',
    es: 'la ruta con la que se revisa la entrada estándar',
    ar: 'المسار الذي يُفحص به الدخل القياسي',
  },
  'neither use nor keep what the last check found: the same report, slower': {
    fr: 'ne pas utiliser ni garder ce que la dernière vérification a trouvé : le même rapport, plus lentement',
    es: 'no usar ni guardar lo que halló la última revisión: el mismo informe, más despacio',
    ar: 'بلا استعمال ما وجده الفحص السابق ولا حفظه: التقرير نفسه بسرعة أقل',
  },
  'report errors only': {
    fr: 'ne signaler que les erreurs',
    es: 'informar solo de los errores',
    ar: 'ذكر الأخطاء فقط',
  },
  'the set of rules (default: newsroom.yaml, else recommended)': {
    fr: 'le jeu de règles (par défaut : celui de newsroom.yaml, sinon recommended)',
    es: 'el conjunto de reglas (por defecto: el de newsroom.yaml, si no recommended)',
    ar: 'مجموعة القواعد (المعتاد: ما في newsroom.yaml وإلا recommended)',
  },
  'off, info, warn or error for one rule; may be repeated': {
    fr: 'off, info, warn ou error pour une règle ; peut être répété',
    es: 'off, info, warn o error para una regla; se puede repetir',
    ar: 'off أو info أو warn أو error لقاعدة؛ يجوز تكراره',
  },
  'apply the fixes that never change what a release says': {
    fr: 'appliquer les corrections qui ne changent jamais ce que dit un communiqué',
    es: 'aplicar las correcciones que nunca cambian lo que dice un comunicado',
    ar: 'تطبيق التصحيحات التي لا تغيّر ما يقوله البيان',
  },
  'apply every fix; read what it did': {
    fr: 'appliquer toutes les corrections ; relisez ensuite',
    es: 'aplicar todas las correcciones; relea después lo que hizo',
    ar: 'تطبيق كل التصحيحات؛ اقرأ ما فعلته',
  },
  'with a fix: print what would change as a diff, and write nothing': {
    fr: 'avec une correction : afficher ce qui changerait sous forme de diff, sans rien écrire',
    es: 'con una corrección: mostrar como diff lo que cambiaría, sin escribir nada',
    ar: 'مع تصحيح: عرض ما كان سيتغير بصيغة diff دون كتابة',
  },
  'only releases that were changed since a revision of git, such as origin/main': {
    fr: 'seulement les communiqués changés depuis une révision de git, comme origin/main',
    es: 'solo los comunicados cambiados desde una revisión de git, como origin/main',
    ar: 'فقط البيانات التي تغيّرت منذ مراجعة في git مثل origin/main',
  },
  'only releases that are staged in git, as they will be committed': {
    fr: 'seulement les communiqués indexés dans git, tels qu’ils seront validés',
    es: 'solo los comunicados preparados en git, tal como se confirmarán',
    ar: 'فقط البيانات المجهزة في git، كما ستُودَع',
  },
  'leave out the findings that this file knows; what was mended is taken out of it': {
    fr: 'omettre les remarques que ce fichier connaît ; ce qui est corrigé en est retiré',
    es: 'omitir las observaciones que este archivo conoce; lo corregido se quita de él',
    ar: 'ترك الملاحظات التي يعرفها هذا الملف؛ وما صُحح يُحذف منه',
  },
  'take all present findings into the file of --baseline': {
    fr: 'inscrire toutes les remarques actuelles dans le fichier de --baseline',
    es: 'anotar todas las observaciones actuales en el archivo de --baseline',
    ar: 'تسجيل كل الملاحظات الحالية في ملف --baseline',
  },
  'what a branch changed': {
    fr: 'ce qu’une branche a changé',
    es: 'lo que cambió una rama',
    ar: 'ما غيّره فرع',
  },
  'what the safe fixes would change, as a diff': {
    fr: 'ce que les corrections sûres changeraient, sous forme de diff',
    es: 'lo que cambiarían las correcciones seguras, como diff',
    ar: 'ما كانت ستغيّره التصحيحات الآمنة بصيغة diff',
  },
};
