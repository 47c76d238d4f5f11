import { checkText } from '../../../../src/formats/text/check.ts';
import { readIptc7901 } from '../../../../src/importers/agency/iptc7901.ts';
import { primaryLanguage } from '../../../../src/model/language.ts';
import { textOf } from '../../../conformance/renditions.ts';
import { context, readableSource, releaseIn } from '../sources.ts';
import { expectNone, type FuzzTarget } from '../target.ts';

/** Every release has wire copy that a desk's check passes, and a message that can be read back. */
export const wireTarget: FuzzTarget = {
  id: 'wire',
  share: 1,
  inputs: readableSource,
  holds(input) {
    const release = releaseIn(input);
    if (!release) return false;
    const text = textOf('wire', release, context);
    const width = primaryLanguage(release.language) === 'ar' ? Number.POSITIVE_INFINITY : 69;
    const end = text.trimEnd().split('\n').at(-1) ?? '';
    expectNone(checkText(text, { width, end }).map(({ line, problem }) => `line ${line}: ${problem}`));
    const message = readIptc7901(textOf('iptc7901', release, context));
    if (!message.ok) throw new Error(message.problem.message);
    return true;
  },
};
