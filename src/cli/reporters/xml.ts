import { present } from '../../model/present.ts';
import { visible } from '../visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** What begins each XML report. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Escapes text for XML 1.0: what it forbids, and what cannot be seen, is spelled out as `\u{1B}`. */
export function xmlText(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')).replace(/[&<>]/g, (sign) =>
    present(ENTITIES[sign]),
  );
}

/** @returns a start tag without its closing bracket: `<error line="5"`. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(String(value))}"`);
  return `<${name}${written.join('')}`;
}

function attributeText(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')).replace(/[&<>"\n]/g, (sign) =>
    present(ENTITIES[sign]),
  );
}
