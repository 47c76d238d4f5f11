import type { ArchiveRule } from '../rule.ts';

/** @returns the slugs on all ways that were gone from one until another was reached; undefined where it never is */
function wayTo(
  wanted: string,
  from: string,
  next: (slug: string) => readonly string[],
): ReadonlySet<string> | undefined {
  const seen = new Set<string>();
  const open = [from];
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (slug === wanted) return seen;
    if (seen.has(slug)) continue;
    seen.add(slug);
    open.push(...next(slug));
  }
  return undefined;
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
        const way = wayTo(slug, release, next);
        if (!way) continue;
        const message = release === slug ? 'This release names itself.' : `"${release}" leads back to this release.`;
        const hint = 'Name the earlier release, and only in the later one.';
        const madeFrom = [...way].flatMap((step) => (bySlug.get(step) ?? []).map((one) => one.file));
        yield { file, at: [kind], message, hint, madeFrom };
      }
    }
  },
};
