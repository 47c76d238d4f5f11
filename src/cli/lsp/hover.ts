import type { Hover } from 'vscode-languageserver/node';
import { present } from '../../model/present.ts';
import { findRule } from '../../rules/list.ts';
import { examplesOf, ruleFacts } from '../rules/explanation.ts';
import type { Say } from '../words/said.ts';
import type { CheckedDocument } from './actions.ts';
import { placeAt } from './place.ts';
import { aboutKey } from './shape.ts';

/** @returns the explanation of what was found at an offset, else of the key that stands there */
export function hover({ file, diagnostics }: CheckedDocument, offset: number, say: Say): Hover | null {
  const here = diagnostics.filter(({ range }) => range.start <= offset && offset <= range.end);
  const told = [...new Set(here.map(({ rule }) => rule))].flatMap((id) => explanation(id, say));
  const about = told.length > 0 ? told : keyAt(file.text, offset);
  return about.length === 0 ? null : { contents: { kind: 'markdown', value: about.join('\n\n---\n\n') } };
}

function explanation(id: string, say: Say): readonly string[] {
  const rule = findRule(id);
  if (!rule) return [];
  const facts = ruleFacts(rule, say).map(([name, value]) => `- ${name} ${value}`);
  const [good] = examplesOf(rule, 'good', say);
  const example = good ? [`${say('Right:')}\n\n~~~text\n${good.join('\n')}\n~~~`] : [];
  return [[`**${rule.id}**: ${say(rule.summary)}`, facts.join('\n'), ...example].join('\n\n')];
}

function keyAt(text: string, offset: number): readonly string[] {
  const rest = present(/^[^\r\n]*/.exec(text.slice(offset)))[0];
  const place = placeAt(text, offset + (/^[\w-]*: ?/.exec(rest)?.[0].length ?? 0));
  if (place.kind !== 'value') return [];
  const about = aboutKey(place.path);
  return about === '' ? [] : [`**${place.path.join('.')}**: ${about}`];
}
