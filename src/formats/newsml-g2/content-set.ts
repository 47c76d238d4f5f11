import type { Release } from '../../model/release.ts';
import { type AgencyCopy, countWords } from '../agency/copy.ts';
import { xhtmlSections } from '../agency/xhtml.ts';
import type { RenderContext } from '../format.ts';
import { element, group, raw, type XmlNode } from '../xml/xml.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The text twice, as XHTML and without markup; nothing of a release that is withdrawn. */
export function contentSet(release: Release, copy: AgencyCopy, context: RenderContext): XmlNode | undefined {
  if (release.publication.state === 'withdrawn') return undefined;
  const { language, direction, title } = release;
  const { text } = copy;
  const wordcount = countWords(text);
  const parts = xhtmlSections(release, context).map(({ name, markup }) => element('div', { class: name }, raw(markup)));
  return group(
    'contentSet',
    {},
    element(
      'inlineXML',
      { contenttype: 'application/xhtml+xml', wordcount, 'xml:lang': language, dir: direction },
      group(
        'html',
        { xmlns: XHTML, lang: language, 'xml:lang': language, dir: direction },
        element('head', {}, element('title', {}, title)),
        group('body', {}, ...parts),
      ),
    ),
    element(
      'inlineData',
      { contenttype: 'text/plain', wordcount, charcount: [...text].length, 'xml:lang': language },
      text,
    ),
  );
}
