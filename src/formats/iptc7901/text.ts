import type { Release } from '../../model/release.ts';
import type { RenderContext } from '../format.ts';
import type { Strings } from '../templates/strings.ts';
import { wrap } from '../text/wrap.ts';
import { wireView } from '../wire/view.ts';

const WIDTH = 69;
/** A paragraph begins with it; what has none goes on. */
const INDENT = '   ';
/** Ends the headline, as agencies' lines have it. */
const END_OF_HEADLINE = ' =';

/** The text of a message in lines of the customary width: headline, what editors must know, text, contacts, end mark. */
export function messageText(release: Release, context: RenderContext, strings: Strings): string {
  const { wire } = context.newsroom;
  const view = wireView(
    release,
    context,
    { width: Number.POSITIVE_INFINITY, end: wire.end ?? strings.wire.end },
    strings,
  );
  const width = wire.width ?? WIDTH;
  const parts = [
    view.releaseLine,
    view.kindLine,
    view.advisory,
    view.subtitle,
    view.body,
    view.image,
    view.figures,
    ...(view.notes === null ? [] : [view.notesHeading, view.notes]),
    ...(view.links === null ? [] : [view.linksHeading, view.links]),
    view.contactsHeading,
    view.contacts,
    ...(view.boilerplate === null ? [] : [view.boilerplateHeading, view.boilerplate]),
  ];
  const paragraphs = parts
    .filter((part) => part !== null)
    .flatMap((part) => part.split('\n'))
    .filter((line) => line.trim() !== '');
  return [
    ...wrap(view.headline + END_OF_HEADLINE, { width }),
    ...paragraphs.flatMap((line) => wrap(line, { width, firstIndent: INDENT, indent: '' })),
    INDENT + view.end,
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}
