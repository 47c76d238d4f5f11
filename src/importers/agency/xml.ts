import { SaxesParser } from 'saxes';
import { type Result, success } from '../../model/result.ts';
import type { Element } from './element.ts';
import { type AgencyProblem, unreadable } from './reading.ts';

/** Deeper than any text; a document of nothing but open tags would be walked by recursion. */
const MAX_DEPTH = 200;

type Open = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
};

/**
 * Reads an XML document with namespaces. Entities other than XML's own are refused: nothing is ever fetched or expanded.
 *
 * @returns its root
 */
export function readXml(text: string): Result<Element, AgencyProblem> {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: Open | undefined;
  let problem: AgencyProblem | undefined;
  parser.on('error', (error) => {
    problem ??= { kind: 'syntax', message: error.message.replace(/\s+/g, ' ') };
  });
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }): [string, string] => [name, value]);
    const element: Open = { name: local, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
    if (open.length > MAX_DEPTH)
      problem ??= { kind: 'limit', message: `It is nested deeper than ${MAX_DEPTH} levels.` };
  });
  const addText = (part: string) => void open.at(-1)?.children.push(part);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text.replace(/^\uFEFF/, '')).close();
  if (problem) return unreadable(problem.kind, problem.message);
  return root ? success(root) : unreadable('syntax', 'It has no element.');
}
