import { success } from '../../model/result.ts';
import { type Element, findElement } from './element.ts';
import { contentOf, readNewsItem } from './newsml-g2.ts';
import { readNitf } from './nitf.ts';
import { type AgencyReading, type AgencyResult, unreadable } from './reading.ts';
import { readXml } from './xml.ts';

/**
 * Reads NewsML-G2 (a newsItem, by itself or in a newsMessage, or a lone contentSet) or NITF, whichever it is.
 *
 * @param text the document, decoded
 */
export function readAgencyXml(text: string): AgencyResult {
  const document = readXml(text);
  if (!document.ok) return document;
  const root = document.value;
  if (root.name === 'nitf') return success(readNitf(root));
  if (root.name === 'contentSet') return success(readContentSet(root));
  const item = findElement(root, 'newsItem');
  return item ? success(readNewsItem(item)) : unreadable('foreign', `<${root.name}> is neither NewsML-G2 nor NITF.`);
}

function readContentSet(set: Element): AgencyReading {
  const nitf = findElement(set, 'nitf');
  return nitf ? readNitf(nitf) : { ...readNewsItem(set), ...contentOf(set) };
}
