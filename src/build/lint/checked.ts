import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import type { ComparedRelease } from '../../rules/compare/card.ts';
import type { Selection } from '../../rules/engine/selection.ts';
import type { Suppression } from '../../rules/engine/suppressions.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { detached } from '../cache/plain-data.ts';
import type { Naming } from '../hidden-targets.ts';
import type { Surveyed } from '../survey.ts';

/** The address of a release, which must not be given twice, and the others that it names. */
export type Address = Naming & { readonly language: string };

/** What a check leaves behind of a source: its findings, and its text only when it is asked for. */
export type Checked = {
  /** The path as diagnostics give it. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly confidential: boolean;
  readonly pending: readonly Suppression[];
  /** The rules that were chosen for it. */
  readonly selection: Selection;
  /** Of a source that a release could be made of. */
  readonly release?: Address;
  /** What it is compared with others by. */
  readonly compared?: ComparedRelease;
  readonly file: SourceFile;
};

/**
 * Keeps what is needed of a checked source and lets go of its text and trees, of which an archive's would not fit:
 * what was cut out of the text would hold all of it.
 */
export function keepChecked(surveyed: Surveyed): Checked {
  const { file, confidential, selection, diagnostics, pending, release, compared } = surveyed;
  const address = release && addressOf(release);
  const kept = { path: file.path, file, confidential, selection };
  if (!compared) return { ...kept, ...detached({ diagnostics, pending, ...(address ? { release: address } : {}) }) };
  const { sketch, ...card } = compared;
  const own = detached({ diagnostics, pending, card, ...(address ? { release: address } : {}) });
  const { card: ownCard, ...others } = own;
  return { ...kept, ...others, compared: { ...ownCard, sketch } };
}

function addressOf({ language, slug, publication, relations }: Release): Address {
  return { language, slug, publication, relations: relations.map(({ kind, release }) => ({ kind, release })) };
}
