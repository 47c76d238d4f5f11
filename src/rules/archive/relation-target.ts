import { closest } from '../../model/text.ts';
import type { ArchiveRule } from '../rule.ts';

export const archiveRelationTarget: ArchiveRule = {
  id: 'archive/relation-target',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A correction, an update or a withdrawal names a release that exists.',
  why: 'Agencies and readers must be able to find what was wrong.',
  source: 'IPTC NewsML-G2, previousVersion; AP news values, corrections',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ releases, bySlug, complete }) {
    if (!complete) return;
    for (const { file, relations } of releases) {
      for (const { kind, release } of relations) {
        if (bySlug.has(release)) continue;
        const [near] = closest(release, bySlug.keys(), 1);
        yield {
          file,
          at: [kind],
          message: `There is no release with the slug "${release}".`,
          hint:
            near === undefined
              ? 'Write the slug of the earlier release: the last part of its address.'
              : `Did you mean "${near}"?`,
          madeFrom: (bySlug.get(near ?? '') ?? []).map((one) => one.file),
        };
      }
    }
  },
};
