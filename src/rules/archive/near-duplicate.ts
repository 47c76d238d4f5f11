import { z } from 'zod';
import { similarPairs } from '../compare/similar-pairs.ts';
import { type ArchiveRule, optionsFor } from '../rule.ts';

/** Made when somebody asks: a check of single releases never does. */
const optionsSchema = () =>
  z.strictObject({
    similarity: z
      .string()
      .regex(/^(?:[5-9]\d|100)$/, 'must be a number from 50 to 100')
      .default('85')
      .describe('From how many per cent of equal three-word sequences on two texts are nearly the same'),
  });

export const archiveNearDuplicate: ArchiveRule = {
  id: 'archive/near-duplicate',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'No two releases have nearly the same text.',
  why: 'Imports bring the same release twice with small changes; of which one is right nobody can tell later.',
  source: 'Broder 1997, "On the resemblance and containment of documents"',
  get options() {
    return optionsSchema();
  },
  examples: { good: [], bad: [] },
  check: 'files',
  *compare(archive, context) {
    const { similarity: least } = optionsFor(context, optionsSchema());
    const related = new Set(
      archive.releases.flatMap((one) => one.relations.map(({ release }) => `${one.slug} ${release}`)),
    );
    for (const { first, second, share } of similarPairs(archive.releases, Number(least) / 100)) {
      if (first.sketch.words === second.sketch.words) continue;
      // A correction repeats what it corrects.
      if (related.has(`${first.slug} ${second.slug}`) || related.has(`${second.slug} ${first.slug}`)) continue;
      yield {
        file: second.file,
        at: ['title'],
        message: `About ${Math.round(share * 100)} % of the text stands in ${first.file} too.`,
        hint: 'Delete one of them, or say which corrects or updates the other.',
        related: [{ file: first.file, at: ['title'], message: 'Nearly the same text.' }],
        madeFrom: [first.file],
      };
    }
  },
};
