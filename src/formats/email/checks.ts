import type { Nodes, Root } from 'mdast';
import { assetPath } from '../../model/asset.ts';
import type { Range } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import type { Remark, RenderContext } from '../format.ts';
import { safeLink } from '../markup/url.ts';
import { encodeBody } from './mime/body.ts';
import type { EmailContent } from './mime/message.ts';

/** Gmail shows no more of a message than its first 102 KB. */
const CLIPPED = 102_400;
const NEARLY_CLIPPED = 81_920;
/** Base64 makes three bytes four, quoted-printable one byte three at worst. */
const WORST_ENCODING = 3;
/** Lists of messages show about so many characters, and a line of a header has as many (RFC 5322, 2.1.1). */
const LONG_SUBJECT = 78;
/** What readers on the road wait for, and what gateways let through, with a third more for base64. */
const HEAVY = 1_048_576;
const REFUSED = 7_340_032;

/** What of a text leads elsewhere. */
type LinkNode = Extract<Nodes, { type: 'image' | 'imageReference' | 'link' | 'definition' }>;

/** Tells what readers of an email will miss. */
export function* checkEmail(release: Release, made: EmailContent, context: RenderContext): Generator<Remark> {
  yield* checkSize(made.html);
  yield* checkSubject(release.title);
  yield* checkText(made.text);
  if (release.publication.state === 'withdrawn') return;
  const pictures: string[] = [];
  yield* checkBody(release.body, pictures);
  yield* checkPictures(release.image?.src, pictures, context);
}

function* checkSize(html: string): Generator<Remark> {
  const bytes = Buffer.byteLength(html);
  if (bytes * WORST_ENCODING <= NEARLY_CLIPPED) return;
  // Nobody outside Gmail knows whether it counts before or after decoding: the larger of the two is safe.
  const encoded = encodeBody(html);
  const size = encoded.ok ? Math.max(bytes, encoded.value.bytes.length) : bytes;
  if (size <= NEARLY_CLIPPED) return;
  const kilobytes = Math.ceil(size / 1024);
  const isClipped = size > CLIPPED;
  yield {
    rule: 'email/size',
    severity: isClipped ? 'warning' : 'info',
    message: isClipped
      ? `The HTML of this email has ${kilobytes} KB: Gmail shows the first 100 KB only.`
      : `The HTML of this email has ${kilobytes} KB: from 100 KB on Gmail hides the rest.`,
    hint: 'Shorten the text, or put tables and annexes on the page.',
  };
}

function* checkSubject(title: string): Generator<Remark> {
  const length = [...title].length;
  if (length <= LONG_SUBJECT) return;
  yield {
    rule: 'email/subject',
    severity: 'info',
    message: `The headline has ${length} characters: inboxes show about ${LONG_SUBJECT} of a subject at most.`,
    hint: 'Put what matters first, or move a part into the subtitle.',
    field: ['title'],
  };
}

function* checkText(text: string): Generator<Remark> {
  if (/\p{L}/u.test(text)) return;
  yield {
    rule: 'email/text',
    severity: 'warning',
    message: 'The text part of this email is empty: programs that show no HTML show nothing.',
    hint: 'Look at the template email/message.txt.hbs.',
  };
}

/** @param shown the pictures of the text are added to it */
function* checkBody(body: Root, shown: string[]): Generator<Remark> {
  for (const node of linksIn(body, [])) {
    if (node.type === 'image' || node.type === 'imageReference') yield* checkAlternative(node);
    if (node.type === 'image') shown.push(node.url);
    if (node.type === 'link' || node.type === 'definition') yield* checkLink(node);
  }
}

/** @returns the pictures and links of a text, in their order */
function linksIn(node: Nodes, found: LinkNode[]): readonly LinkNode[] {
  if (node.type === 'image' || node.type === 'imageReference') found.push(node);
  else if (node.type === 'link' || node.type === 'definition') found.push(node);
  if ('children' in node) for (const child of node.children) linksIn(child, found);
  return found;
}

function* checkAlternative(node: Extract<Nodes, { alt?: string | null | undefined }>): Generator<Remark> {
  if (node.alt?.trim()) return;
  yield {
    rule: 'email/alt',
    severity: 'warning',
    message: 'This picture has no alternative text.',
    hint: 'Say what it shows in the square brackets: most mail programs show no pictures at first.',
    ...placeOf(node),
  };
}

function* checkLink(node: Extract<Nodes, { url: string }>): Generator<Remark> {
  const link = safeLink(node.url);
  if (link.ok && link.value.kind !== 'fragment') return;
  const shown = node.url.length > 60 ? `${node.url.slice(0, 60)}…` : node.url;
  yield {
    rule: 'email/link',
    severity: 'warning',
    message: link.ok
      ? `"${shown}" leads to a place on the page, which an email does not have: the words are shown without a link.`
      : `"${shown}" is no https, mailto or tel address: the words are shown without a link.`,
    hint: link.ok ? 'Link to the page by its address.' : 'Write the address with https://',
    ...placeOf(node),
  };
}

function* checkPictures(
  first: string | undefined,
  others: readonly string[],
  { newsroom, picture }: RenderContext,
): Generator<Remark> {
  const own = first === undefined ? undefined : assetPath(first);
  const paths = new Set([own, ...others.map(assetPath)].filter((path) => path !== undefined));
  let bytes = 0;
  for (const path of paths) bytes += picture?.(path)?.length ?? 0;
  const inside = newsroom.email.images === 'cid';
  if (bytes <= HEAVY) return;
  const megabytes = (bytes / 1_048_576).toFixed(1);
  yield {
    rule: 'email/image-weight',
    severity: inside || bytes > REFUSED ? 'warning' : 'info',
    message:
      inside && bytes > REFUSED
        ? `The pictures of this email weigh ${megabytes} MB: many mail servers refuse messages above 10 MB.`
        : `The pictures of this email weigh ${megabytes} MB: readers on the road will wait for them.`,
    hint: 'Scale them to 1,200 pixels and save them as JPEG; the original can be a download.',
    ...(own !== undefined && paths.size === 1 ? { field: ['image', 'src'] } : {}),
  };
}

function placeOf({ position }: Nodes): { readonly range?: Range } {
  if (position?.start.offset === undefined || position.end.offset === undefined) return {};
  return { range: { start: position.start.offset, end: position.end.offset } };
}
