import type { Translations } from '../said.ts';

/** Of merge. */
export const MERGE_HELP: Translations = {
  'join the shares that several machines built into one output': {
    fr: 'réunir en un seul résultat les parts que plusieurs machines ont produites',
    es: 'unir en un solo resultado las partes que generaron varias máquinas',
    ar: 'جمع الحصص التي أنتجتها عدة أجهزة في ناتج واحد',
  },
  'the shares, or folders that they lie in (default: shards)': {
    fr: 'les parts, ou les dossiers qui les contiennent (par défaut : shards)',
    es: 'las partes, o las carpetas que las contienen (por defecto: shards)',
    ar: 'الحصص أو المجلدات التي هي فيها (المعتاد: shards)',
  },
  'where to write': {
    fr: 'où écrire',
    es: 'dónde escribir',
    ar: 'أين يُكتب',
  },
  'the newsroom (default: the nearest one)': {
    fr: 'la rédaction (par défaut : la plus proche)',
    es: 'la redacción (por defecto: la más cercana)',
    ar: 'غرفة الأخبار (المعتاد: الأقرب)',
  },
  'templates of your own, as the shares were given them': {
    fr: 'vos propres modèles, comme les parts les ont reçus',
    es: 'sus propias plantillas, como las recibieron las partes',
    ar: 'قوالبكم، كما أُعطيت للحصص',
  },
  'the shares in shards/, into public/': {
    fr: 'les parts de shards/, dans public/',
    es: 'las partes de shards/, en public/',
    ar: 'الحصص التي في shards/، إلى public/',
  },
  'these three': {
    fr: 'ces trois',
    es: 'estas tres',
    ar: 'هذه الثلاث',
  },
  'one moment for all shares': {
    fr: 'un seul moment pour toutes les parts',
    es: 'un mismo momento para todas las partes',
    ar: 'وقت واحد لكل الحصص',
  },
  'The output is that of one build, byte for byte. It needs the newsroom too: its settings, its templates, and the sources of the newest releases.':
    {
      fr: 'Le résultat est celui d’une seule production, octet pour octet. Il y faut aussi la rédaction : ses réglages, ses modèles et les sources des communiqués les plus récents.',
      es: 'El resultado es el de una sola generación, byte por byte. También necesita la redacción: su configuración, sus plantillas y las fuentes de los comunicados más recientes.',
      ar: 'الناتج هو ناتج إنتاج واحد، بايتاً ببايت. ويحتاج إلى غرفة الأخبار أيضاً: إعداداتها وقوالبها ومصادر أحدث البيانات.',
    },
};
