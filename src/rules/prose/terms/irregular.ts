import type { TermTable } from '../term.ts';

/** IOM, Glossary on Migration (2019), "irregular migration": acts may be illegal, people are not. */
export const irregularTerms: TermTable = {
  rule: 'term/irregular',
  terms: {
    en: [
      {
        words: '{illegal|undocumented illegal} {migrant|migrants|immigrant|immigrants}',
        instead: '{irregular|irregular} {migrant|migrants|migrant|migrants}',
      },
      {
        words: 'illegal {alien|aliens}',
        instead: '{migrant in an irregular situation|migrants in an irregular situation}',
      },
      { words: 'illegal {migration|immigration}', instead: '{irregular migration|irregular migration}' },
      { words: 'clandestine {migrant|migrants|migration}', instead: 'irregular {migrant|migrants|migration}' },
    ],
    fr: [
      {
        words: '{migrant illégal|migrants illégaux|immigré illégal|immigrés illégaux}',
        instead:
          '{migrant en situation irrégulière|migrants en situation irrégulière|migrant en situation irrégulière|migrants en situation irrégulière}',
      },
      {
        words: '{migration illégale|immigration illégale|immigration clandestine|migration clandestine}',
        instead: 'migration irrégulière',
      },
      {
        words: '{migrant clandestin|migrants clandestins}',
        instead: '{migrant en situation irrégulière|migrants en situation irrégulière}',
      },
    ],
    es: [
      {
        words: '{migrante ilegal|migrantes ilegales|inmigrante ilegal|inmigrantes ilegales}',
        instead:
          '{migrante en situación irregular|migrantes en situación irregular|migrante en situación irregular|migrantes en situación irregular}',
      },
      {
        words: '{migración ilegal|inmigración ilegal|migración clandestina|inmigración clandestina}',
        instead: 'migración irregular',
      },
    ],
    ar: [
      {
        words: '{هجرة غير شرعية|الهجرة غير الشرعية|هجرة سرية|الهجرة السرية}',
        instead: '{هجرة غير نظامية|الهجرة غير النظامية|هجرة غير نظامية|الهجرة غير النظامية}',
      },
      {
        words: '{مهاجرين غير شرعيين|المهاجرين غير الشرعيين|مهاجرون غير شرعيين|المهاجرون غير الشرعيين}',
        instead: '{مهاجرين غير نظاميين|المهاجرين غير النظاميين|مهاجرون غير نظاميين|المهاجرون غير النظاميين}',
      },
    ],
  },
};
