import type { TermTable } from '../term.ts';

/** United Nations Office at Geneva, Disability-inclusive language guidelines (2021). */
export const disabilityTerms: TermTable = {
  rule: 'term/disability',
  names: 'kept',
  terms: {
    en: [
      {
        words: '{the disabled|the handicapped|disabled people|handicapped people|disabled persons|handicapped persons}',
        instead: 'persons with disabilities',
      },
      { words: '{disabled person|handicapped person}', instead: 'person with a disability' },
      { words: 'disabled {child|children}', instead: '{child with a disability|children with disabilities}' },
      { words: '{wheelchair-bound|wheelchair bound|confined to a wheelchair}', instead: 'using a wheelchair' },
      { words: '{mentally retarded|deaf-mute|deaf and dumb}', hint: 'Say which disability, as the person says it.' },
    ],
    fr: [
      {
        words: '{les handicapés|les personnes handicapées|personnes handicapées|handicapés}',
        instead:
          '{les personnes en situation de handicap|les personnes en situation de handicap|personnes en situation de handicap|personnes en situation de handicap}',
      },
      { words: 'personne handicapée', instead: 'personne en situation de handicap' },
      { words: 'les vieillards', instead: 'les personnes âgées' },
    ],
    es: [
      {
        words: '{los discapacitados|los minusválidos|personas discapacitadas|personas minusválidas}',
        instead:
          '{las personas con discapacidad|las personas con discapacidad|personas con discapacidad|personas con discapacidad}',
      },
      { words: '{discapacitado|minusválido}', hint: 'Escriba "persona con discapacidad".' },
    ],
    ar: [{ words: '{المعاقين|المعاقون|المعوقين}', instead: 'الأشخاص ذوي الإعاقة' }],
  },
};
