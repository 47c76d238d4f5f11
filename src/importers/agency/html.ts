import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Element } from './element.ts';

/** Browsers nest no deeper either (HTML Standard, tree construction, in practice). */
const MAX_DEPTH = 200;

/** Reads HTML as browsers do, however broken it is. @returns an element that holds it */
export function readHtml(markup: string): Element {
  return { name: 'div', attributes: {}, children: childrenOf(parseFragment(markup).childNodes, 0) };
}

function childrenOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], depth: number): (Element | string)[] {
  return nodes.flatMap((node): (Element | string)[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node) || node.tagName === 'script' || node.tagName === 'style') return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const children = depth < MAX_DEPTH ? childrenOf(node.childNodes, depth + 1) : [];
    return [{ name: node.tagName, attributes, children }];
  });
}
