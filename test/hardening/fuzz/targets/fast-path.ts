import { isDeepStrictEqual } from 'node:util';
import { parse } from '../../../../src/source/parse.ts';
import { anySource } from '../sources.ts';
import type { FuzzTarget } from '../target.ts';

/** The fast path gives what remark and the YAML library give: trees, places, findings. */
export const fastPathTarget: FuzzTarget = {
  id: 'fast path',
  share: 4,
  inputs: anySource,
  holds({ name, content }) {
    const { file: _, ...fast } = parse(content, name, { fastPath: true });
    const { file: __, ...slow } = parse(content, name, { fastPath: false });
    for (const key of new Set([...Object.keys(fast), ...Object.keys(slow)])) {
      const [one, other] = [fast, slow].map((parsed) => Object.entries(parsed).find(([name]) => name === key)?.[1]);
      if (!isDeepStrictEqual(one, other)) throw new Error(`${key} differs`);
    }
    return true;
  },
};
