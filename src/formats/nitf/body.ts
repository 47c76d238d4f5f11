import type { Contact } from '../../model/contact.ts';
import type { Release } from '../../model/release.ts';
import type { AgencyCopy } from '../agency/copy.ts';
import { absoluteLinks, absolutePictures, copySections } from '../agency/sections.ts';
import type { RenderContext } from '../format.ts';
import { localName } from '../view/names.ts';
import { element, group, raw, type XmlNode } from '../xml/xml.ts';
import { nitfBlocks } from './markup.ts';

/** The text and its parts, each in a block that names it; of a withdrawn release only whom to ask. */
export function bodyContent(release: Release, { newsroom }: RenderContext): XmlNode {
  const urls = { link: absoluteLinks(release, newsroom), picture: absolutePictures(release, newsroom) };
  const sections = copySections(release).map(({ name, tree }) => ({
    name,
    markup: nitfBlocks(tree, urls, name === 'body'),
  }));
  const [body, ...others] = sections;
  const shown = release.publication.state !== 'withdrawn';
  return group(
    'body.content',
    {},
    body ? raw(body.markup) : undefined,
    shown && release.image ? picture(release.image, urls.picture) : undefined,
    shown && release.figures.length > 0 ? figures(release) : undefined,
    ...others.map(({ name, markup }) => element('block', { class: name }, raw(markup))),
    element('block', { class: 'contacts' }, ...release.contacts.map((contact) => contactLine(contact, release))),
  );
}

/** Whom the copy came from. */
export function bodyEnd(_release: Release, { organisation }: AgencyCopy): XmlNode {
  return element('body.end', {}, element('tagline', {}, element('a', { href: organisation.url }, organisation.name)));
}

function picture({ src, alt, caption, credit }: NonNullable<Release['image']>, absolute: (src: string) => string) {
  return element(
    'media',
    { 'media-type': 'image', class: 'main' },
    element('media-reference', { source: absolute(src), 'alternate-text': alt, 'source-credit': credit }),
    caption === undefined ? undefined : element('media-caption', {}, caption),
  );
}

function figures({ figures: list }: Release): XmlNode {
  const items = list.flatMap(({ value, label, asOf, source }) => [
    element('dt', {}, value),
    element(
      'dd',
      {},
      element('p', { class: 'label' }, label),
      asOf === undefined ? undefined : element('p', { class: 'as-of' }, asOf),
      source === undefined ? undefined : element('p', { class: 'source' }, source),
    ),
  ]);
  return element('block', { class: 'figures' }, element('dl', {}, ...items));
}

function contactLine({ name, title, office, phones, email, languages }: Contact, { language }: Release): XmlNode {
  const parts = [
    element('person', {}, name, title === undefined ? undefined : element('function', {}, title)),
    office === undefined ? undefined : element('org', { value: office.id }, localName(office.name, language)),
    ...phones.map(({ international, extension }) =>
      element(
        'virtloc',
        { class: 'phone' },
        extension === undefined ? international : `${international} ext. ${extension}`,
      ),
    ),
    email === undefined ? undefined : element('virtloc', { class: 'email' }, email),
    ...languages.map((tag) => element('lang', { class: 'spoken', value: tag }, tag)),
  ].filter((part) => part !== undefined);
  return element('p', { class: 'contact' }, ...parts.flatMap((part, index) => (index > 0 ? [', ', part] : [part])));
}
