import type { TermTable } from '../term.ts';

const PEOPLE = '{migrants|refugees|people|immigrants|asylum seekers|asylum-seekers}';
const HINT_EN = 'Say how many people came, from where and when.';
const HINT_FR = 'Dites combien de personnes sont arrivées, d’où et quand.';
const HINT_ES = 'Diga cuántas personas llegaron, de dónde y cuándo.';

/** IOM and UN media guidance: people are no water, no insects and no army. */
export const metaphorTerms: TermTable = {
  rule: 'term/metaphor',
  terms: {
    en: [
      {
        words: `{flood|floods|wave|waves|tide|tides|swarm|swarms|horde|hordes|invasion|tsunami|avalanche|torrent} of ${PEOPLE}`,
        hint: HINT_EN,
      },
      { words: '{migrant|refugee} {flood|wave|tide|swarm|horde|invasion|tsunami}', hint: HINT_EN },
    ],
    fr: [
      {
        words:
          '{vague|vagues|afflux massif|déferlante|invasion|marée|raz-de-marée|horde|hordes} de {migrants|réfugiés|immigrés}',
        hint: HINT_FR,
      },
      { words: '{vague migratoire|vagues migratoires|déferlante migratoire|submersion migratoire}', hint: HINT_FR },
    ],
    es: [
      {
        words:
          '{oleada|oleadas|ola|avalancha|avalanchas|marea|invasión|horda|hordas|aluvión} de {migrantes|refugiados|inmigrantes}',
        hint: HINT_ES,
      },
      { words: '{oleada migratoria|oleadas migratorias|avalancha migratoria}', hint: HINT_ES },
    ],
    ar: [
      { words: '{موجة|موجات|طوفان|غزو|سيل} من {المهاجرين|اللاجئين}', hint: 'اكتب عدد الوافدين ومن أين جاؤوا ومتى.' },
    ],
  },
};
