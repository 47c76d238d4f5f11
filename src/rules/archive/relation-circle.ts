import type { ArchiveRule } from '../rule.ts';

function reaches(from: string, wanted: string, next: (slug: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (slug === wanted) return true;
    if (seen.has(slug)) continue;
    seen.add(slug);
    open.push(...next(slug));
  }
  return false;
}

export const archiveRelationCircle: ArchiveRule = {
  id: 'archive/relation-circle',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Corrections, updates and withdrawals do not lead back to themselves.',
  why: 'Which of them holds nobody could tell.',
  source: 'README, "Corrections"',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ releases, bySlug }) {
    const next = (slug: string) =>
      (bySlug.get(slug) ?? []).flatMap(({ relations }) => relations.map((one) => one.release));
    for (const { file, slug, relations } of releases) {
      for (const { kind, release } of relations) {
        // A withdrawn release keeps its address, and may name itself as what was withdrawn.
        if (kind === 'withdraws' && release === slug) continue;
        if (!reaches(release, slug, next)) continue;
        const message = release === slug ? 'This release names itself.' : `"${release}" leads back to this release.`;
        yield { file, at: [kind], message, hint: 'Name the earlier release, and only in the later one.' };
      }
    }
  },
};
