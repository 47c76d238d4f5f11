import type { ComparedRelease } from '../compare/card.ts';
import type { ArchiveRule } from '../rule.ts';

/** Below this a text is a stub, and two stubs may well be alike. */
const FEWEST_WORDS = 20;

export const archiveDuplicate: ArchiveRule = {
  id: 'archive/duplicate',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'No text is published twice.',
  why: 'Readers and search engines find two addresses for one release, and a correction reaches only one of them.',
  source: 'schema.org, canonical addresses; IPTC NewsML-G2, guid',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ releases }) {
    const first = new Map<string, ComparedRelease>();
    for (const release of releases) {
      if (release.sketch.count < FEWEST_WORDS) continue;
      const key = `${release.language} ${release.sketch.words}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, release);
      else {
        yield {
          file: release.file,
          at: ['title'],
          message: `The text is the same as that of ${earlier.file}.`,
          hint: 'Delete one of them, and give the other former-urls for the address that goes.',
          related: [{ file: earlier.file, at: ['title'], message: 'The same text.' }],
          madeFrom: [earlier.file],
        };
      }
    }
  },
};
