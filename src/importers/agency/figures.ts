import type { Figure } from '../../model/release.ts';
import { childrenOf, type Element, hasClass, textOf } from './element.ts';
import { optional } from './reading.ts';

/** Reads key figures from a list of terms and what they are, XHTML and NITF alike. */
export function readFigures(list: Element | undefined): readonly Figure[] {
  const parts = childrenOf(list);
  return parts.flatMap((part, index): Figure[] => {
    const next = parts[index + 1];
    if (part.name !== 'dt' || next?.name !== 'dd') return [];
    const of = (name: string) => textOf(childrenOf(next, 'p').find((child) => hasClass(child, name)));
    return [
      {
        value: textOf(part),
        label: of('label') ?? textOf(next),
        ...optional('asOf', of('as-of')),
        ...optional('source', of('source')),
      },
    ];
  });
}
