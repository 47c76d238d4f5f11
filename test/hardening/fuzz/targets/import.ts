import fc from 'fast-check';
import { writeSource } from '../../../../src/importers/write/source.ts';
import { ReleaseError } from '../../../../src/model/error.ts';
import { parse } from '../../../../src/source/parse.ts';
import { NEWSROOM, read, setInputs } from '../../../importers/support/reading.ts';
import { changed, changedBytes } from '../mutate.ts';
import { expectNone, type FuzzInput, type FuzzTarget } from '../target.ts';

/** The whole of a long input is nothing new: what is changed is worth the time. */
const MOST_BYTES = 40_000;
const inputs = setInputs().filter(([, bytes]) => bytes.length <= MOST_BYTES);
const texts = inputs.filter(([name]) => !name.endsWith('.docx'));
const endingOf = (name: string) => /\.[a-z]+$/.exec(name)?.[0] ?? '';
const byEnding = new Map<string, string[]>();
for (const [name, bytes] of texts) {
  const list = byEnding.get(endingOf(name)) ?? [];
  byEnding.set(endingOf(name), [...list, Buffer.from(bytes).toString('utf8')]);
}
const changedTexts = [...byEnding].map(([ending, list]) =>
  changed(list).map((content): FuzzInput => ({ name: `in${ending}`, content })),
);

/** An input gives releases that can be read again and have lost no sentence, or is refused with a reason. */
export const importTarget: FuzzTarget = {
  id: 'import',
  share: 3,
  inputs: fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...changedTexts) },
    { weight: 2, arbitrary: changedBytes(inputs) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((content) => ({ name: 'in.txt', content })) },
  ),
  async holds({ name, content }) {
    const reading = await read(content, name, NEWSROOM).catch((error: unknown) => {
      if (error instanceof ReleaseError && error.message !== '') return undefined;
      throw error;
    });
    for (const { draft, lost } of reading?.releases ?? []) {
      expectNone(lost.map((sentence) => `lost: ${sentence}`));
      const { frontMatter, diagnostics } = parse(writeSource(draft), 'a.md');
      if (!frontMatter) throw new Error(`what was written cannot be read: ${diagnostics[0]?.message}`);
    }
    return true;
  },
};
