import type { Diagnostic, Range, Related } from '../../model/diagnostic.ts';
import type { LintSettings } from '../../model/lint-settings.ts';
import { type ArchiveFinding, type ComparedPlace, comparedArchive } from '../../rules/compare/archive.ts';
import { locate } from '../../rules/compare/locate.ts';
import { selectRules } from '../../rules/engine/selection.ts';
import { reportUnused, suppress } from '../../rules/engine/suppressions.ts';
import { diagnoseInternalError } from '../../rules/internal/error.ts';
import { ARCHIVE_RULES } from '../../rules/list.ts';
import { weigh } from '../../rules/validate.ts';
import { type ParsedSource, parse } from '../../source/parse.ts';
import { findHiddenTargets } from '../hidden-targets.ts';
import { findCollisions } from '../survey.ts';
import type { Checked } from './checked.ts';

/**
 * Finds what no source shows alone: addresses that are given twice, and what the archive rules see. Comments in a
 * source and settings hold for these findings as for others.
 *
 * @param complete true when these are all sources of the newsroom: only then can something be missing
 */
export function compareSources(
  checked: readonly Checked[],
  complete: boolean,
  lint: LintSettings,
): readonly Diagnostic[] {
  const findings = [
    ...findCollisions(checked).values(),
    ...findHiddenTargets(checked).values(),
    ...archiveFindings(checked, complete, lint),
  ];
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of findings) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  return checked.flatMap(({ path, pending, selection }) => {
    const own = (byFile.get(path) ?? []).flatMap((one) => weigh(one, selection));
    const { diagnostics, used } = suppress(own, pending);
    // While sources are missing, nobody can tell what a comment would suppress.
    return complete ? [...diagnostics, ...reportUnused(pending, used, selection)] : diagnostics;
  });
}

function archiveFindings(checked: readonly Checked[], complete: boolean, lint: LintSettings): readonly Diagnostic[] {
  const selections = new Set(checked.map(({ selection }) => selection));
  const rules = ARCHIVE_RULES.filter(({ id }) => [...selections].some(({ levelOf }) => levelOf(id) !== 'off'));
  const cards = checked.flatMap(({ compared }) => compared ?? []);
  const archive = comparedArchive(cards, new Set(checked.map(({ path }) => path)), complete);
  const { optionsOf } = selectRules(lint, { path: '' });
  const places = new Places(checked);
  return rules.flatMap(({ id, severity, compare }) => {
    try {
      const found = [...compare(archive, { options: optionsOf(id) })];
      return found.flatMap((finding) => places.diagnose(id, severity, finding));
    } catch (error) {
      // Of which of them the error speaks nobody knows.
      const madeFrom = checked.map(({ path }) => path);
      return checked.slice(0, 1).map(({ file }) => {
        return { ...diagnoseInternalError(file, `The rule ${id}`, error), madeFrom };
      });
    }
  });
}

/** Looks up where findings stand: sources are parsed again, since few have findings and no archive's trees fit. */
class Places {
  readonly #byPath: ReadonlyMap<string, Checked>;
  readonly #parsed = new Map<string, ParsedSource>();

  constructor(checked: readonly Checked[]) {
    this.#byPath = new Map(checked.map((one) => [one.path, one]));
  }

  diagnose(rule: string, severity: Diagnostic['severity'], finding: ArchiveFinding): readonly Diagnostic[] {
    const { file, at, related, madeFrom, ...told } = finding;
    const one = this.#byPath.get(file);
    if (!one) return [];
    const range = this.#rangeOf(one, at);
    const diagnostic = { ...one.file.diagnose(rule, severity, { ...told, range }), madeFrom };
    return [related ? { ...diagnostic, related: related.flatMap((place) => this.#relatedAt(place)) } : diagnostic];
  }

  #relatedAt({ file, at, message }: { file: string; at: ComparedPlace; message: string }): readonly Related[] {
    const other = this.#byPath.get(file);
    if (!other) return [];
    const range = this.#rangeOf(other, at);
    return [{ file, message, range, ...other.file.locate(range) }];
  }

  #rangeOf({ path, file, compared }: Checked, at: ComparedPlace): Range {
    const source = this.#parsed.get(path) ?? parse(file.text, path);
    this.#parsed.set(path, source);
    return locate(source, at, compared?.language ?? '');
  }
}
