import { TO_WRITE } from '../../newsroom/new-release.ts';
import type { Rule } from '../rule.ts';

export const draftUnwritten: Rule = {
  id: 'draft/unwritten',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Where iom-release new says what to write, it is written before the release is approved.',
  why: 'A file whose status was changed before its text would go out with “Write the first paragraph here”.',
  source: 'README, "The desk"',
  examples: {
    good: [{}, { set: { status: 'draft' }, body: TO_WRITE.en }],
    bad: [{ body: `⟦${TO_WRITE.en}⟧` }, { body: `La sala abre el lunes.\n\n⟦${TO_WRITE.es}⟧` }],
  },
  *check({ source, metadata }) {
    if (metadata.values.status === 'draft') return;
    for (const sentence of Object.values(TO_WRITE)) {
      const start = source.file.text.indexOf(sentence, source.bodyRange.start);
      if (start < 0) continue;
      yield {
        range: { start, end: start + sentence.length },
        message: 'The text is not written yet: this is the sentence that says what to write.',
        hint: 'Write the text in its place, or change the status back: status: draft',
      };
    }
  },
};
