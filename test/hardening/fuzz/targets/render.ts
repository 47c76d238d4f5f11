import { parse as parseHtml } from 'parse5';
import { cardOf } from '../../../../src/archive/card.ts';
import { linkTranslations } from '../../../../src/archive/translations.ts';
import { render } from '../../../../src/formats/render.ts';
import { context, newsroom, readableSource, releaseIn } from '../sources.ts';
import { expectNone, type FuzzTarget } from '../target.ts';

/** Every release has a page without an error of the HTML standard's parser, in which nothing runs; its item is JSON. */
export const renderTarget: FuzzTarget = {
  id: 'render',
  share: 2,
  inputs: readableSource,
  holds(input) {
    const found = releaseIn(input);
    if (!found) return false;
    const release = { ...found, translations: linkTranslations([cardOf(found)])(cardOf(found)) };
    const [page] = render(release, 'html', { ...context, newsroom, beside: ['html', 'wire'] });
    expectNone(htmlFaults(String(page?.content)));
    const [item] = render(release, 'ninjs', { ...context, newsroom, beside: ['html'] });
    JSON.parse(String(item?.content));
    return true;
  },
};

const HANDLER = /\son[a-z]+\s*=/i;

function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  parseHtml(html, { sourceCodeLocationInfo: true, onParseError: ({ code, startLine }) => void faults.push(`${code}, line ${startLine}`) }); // biome-ignore format: one call
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  const withHandler = tags.filter((tag) => HANDLER.test(tag.replace(/"[^"]*"/g, '""')));
  const withScheme = tags.filter((tag) => /\s(?:href|src)="(?!https:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(tag));
  return [...faults, ...withHandler, ...withScheme];
}
