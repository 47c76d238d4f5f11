import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../index.ts';
import { lineOf } from './code-frame.ts';
import type { Report } from './reporter.ts';

/** What tells a finding from all others, also after lines were added above it. */
export type Fingerprint = {
  /** 32 hexadecimal digits, of rule, file and the line's text without its spaces. */
  readonly hash: string;
  /** How many-th finding with that hash it is, from 1. */
  readonly nth: number;
};

/**
 * @returns a fingerprint for each diagnostic, no two the same. The text of a source that may not be quoted stays out
 * of the hash: whoever guesses a headline could otherwise prove the guess.
 */
export function fingerprints({ diagnostics, files }: Report): readonly Fingerprint[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const hash = hashOf(diagnostic, files);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return { hash, nth };
  });
}

function hashOf({ rule, file, start }: Diagnostic, files: Report['files']): string {
  const source = files.get(file);
  const text = source ? lineOf(source, start.line).replace(/\s+/g, '') : '';
  return createHash('sha256').update([rule, file, text].join('\n')).digest('hex').slice(0, 32);
}
