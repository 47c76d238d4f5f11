import fc from 'fast-check';
import type { Release } from '../../../src/model/release.ts';
import { arbitrarySource } from '../../support/arbitrary-source.ts';
import { contextFor, harbour, releaseOf } from '../../support/releases.ts';
import { BODIES, EXAMPLES, RELEASES } from './corpus.ts';
import { changed } from './mutate.ts';
import { type FuzzInput, textOfInput } from './target.ts';

const named = (content: string): FuzzInput => ({ name: 'a.md', content });
const bodyOf = (text: string) => Math.max(0, text.indexOf('\n---', 4) + 5);

/** Sources that may be anything: releases, examples of rules and of Markdown, changed wherever it hurts. */
export const anySource: fc.Arbitrary<FuzzInput> = fc
  .oneof(
    { weight: 4, arbitrary: changed(EXAMPLES) },
    { weight: 3, arbitrary: changed(RELEASES) },
    { weight: 2, arbitrary: changed(BODIES) },
    { weight: 2, arbitrary: arbitrarySource },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  )
  .map(named);

/** As {@link anySource}, but short ones, of which most have a finding: for what looks at a source many times. */
export const smallSource: fc.Arbitrary<FuzzInput> = fc
  .oneof({ weight: 6, arbitrary: changed(EXAMPLES) }, { weight: 1, arbitrary: changed(BODIES) })
  .map(named);

/** Sources most of which make a release: those whose text alone was changed, and those with every key. */
export const readableSource: fc.Arbitrary<FuzzInput> = fc
  .oneof(
    { weight: 4, arbitrary: arbitrarySource },
    { weight: 3, arbitrary: changed(BODIES, { from: bodyOf }) },
    { weight: 1, arbitrary: changed(RELEASES, { from: bodyOf }) },
    { weight: 1, arbitrary: changed(BODIES, { changes: 2 }) },
  )
  .map(named);

export const { newsroom } = harbour();
export const context = contextFor(newsroom);

/** @returns the release of an input; undefined when it has errors */
export function releaseIn(input: FuzzInput): Release | undefined {
  return releaseOf(textOfInput(input), input.name, newsroom);
}
