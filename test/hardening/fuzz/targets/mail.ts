import type { Remark } from '../../../../src/formats/format.ts';
import { findFormat } from '../../../../src/formats/list.ts';
import { formatFaults } from '../../../formats/email/mime/format.ts';
import { readWithMailparser } from '../../../formats/email/mime/judges.ts';
import { context, readableSource, releaseIn } from '../sources.ts';
import { expectNone, type FuzzTarget } from '../target.ts';

/** The headers that an email of a newsroom has; a release can add none. */
const HEADERS = /^(?:from|sender|reply-to|to|subject|date|message-id|mime-version|content-(?:type|language|transfer-encoding)|auto-submitted|list-[a-z-]+|x-unsent)$/; // biome-ignore format: one expression

/** Every release has an email of ASCII in lines of the allowed length, whose headers mailparser reads back, and no more; or it is refused with a reason. */
export const mailTarget: FuzzTarget = {
  id: 'mail',
  share: 1,
  inputs: readableSource,
  async holds(input) {
    const release = releaseIn(input);
    if (!release) return false;
    const refused: string[] = [];
    const report = ({ rule }: Remark) => void refused.push(rule);
    const [eml] = findFormat('email')?.render(release, { ...context, report }) ?? [];
    if (!eml && refused.includes('email/message')) return true;
    if (!(eml?.content instanceof Uint8Array)) throw new Error('no email');
    expectNone(formatFaults(eml.content));
    const { reading, headers } = await readWithMailparser(eml.content);
    const { state } = release.publication;
    // What is not public, or no longer, has its mark before the headline.
    const headline = state === 'public' ? reading.subject : reading.subject.replace(/^[^:]+: /, '');
    if (headline !== release.title) throw new Error(`the subject is ${reading.subject}`);
    expectNone(headers.filter((name) => !HEADERS.test(name)));
    return true;
  },
};
