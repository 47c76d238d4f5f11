import type { Image } from 'mdast';
import type { Block } from '../document.ts';
import type { DraftImage, Found } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { isProse, tidy } from '../words.ts';

/** "© IOM 2009", "Photo: IOM/Name 2024", "© IOM/Name 2014 (Photo by …)", "Photo credit: …". */
const CREDIT =
  /(?:^|[\s.(])(?:(?:©|\(c\)|&copy;|copyright)\s*((?:\p{Lu}|\d)[^©]{1,70}?)|(?:photo(?:graph)?s?|foto(?:graf[íi]a)?s?|image|picture|صورة|الصورة|تصوير)\s*(?:(?:credits?|cr[ée]dits?|by|par|por|de)\s*)?[:：]\s*(?:©\s*)?(\S.{1,70}?)|cr[ée]dit(?:o|s)?\s*(?:photo\s*)?[:：]\s*(?:©\s*)?(\S.{1,70}?))[).\s]*$/iu;
const ONLY_CREDIT = /^[\s(]*(?:©|\(c\)|photo|foto|image|picture|cr[ée]dit|صورة|تصوير)/iu;
const RIGHTS = /all rights reserved|tous droits|todos los derechos|جميع الحقوق|powered by/iu;
const CAPTION_LABEL =
  /^(?:(?:photo|picture|image)?\s*caption|l[ée]gende|pie de foto|leyenda|تعليق الصورة)\s*[:：]\s*/iu;

/** Takes the pictures, captions and credits out of the text; the first picture becomes the release's own. */
export function takeImage(sheet: Sheet, stated: string | undefined): Found<DraftImage> | undefined {
  const pictures = sheet.blocks.filter(({ node, aside }) => aside === undefined && imageOf(node) !== undefined);
  const first = sheet.blocks.filter(
    (block, index, { [index - 1]: before }) =>
      block.aside === undefined && (isCaption(block, before) || isCreditLine(block)),
  );
  const [picture] = pictures;
  const said = [stated ?? '', ...first.slice(0, 2).map(({ text }) => text)].filter((text) => text !== '');
  if (!picture && said.length === 0) return undefined;
  sheet.take(picture ? [picture] : []);
  sheet.take(first.slice(0, 2));
  sheet.drop(first.slice(2), 'beside the text');
  const value = { ...pictureOf(picture), ...readCaptions(said) };
  const where = picture ?? first[0];
  return {
    value,
    confidence: 0.85,
    origin: {
      text: [value.alt ?? '', ...said].filter((text) => text !== '').join('\n'),
      ...(where ? { line: where.line } : {}),
      how: 'picture and caption',
    },
  };
}

/** Tells of the pictures above and below the text of blocks, which is made without them. */
export function dropPicturesAround(sheet: Sheet, blocks: readonly Block[]): void {
  const first = blocks.findIndex(({ text }) => text !== '');
  const last = blocks.findLastIndex(({ text }) => text !== '');
  const around = blocks.filter((_, index) => index < first || index > last);
  for (const { node, line } of around) {
    const image = imageOf(node);
    if (image) sheet.dropped.push({ text: image.alt || image.url, reason: 'beside the text', line });
  }
}

function pictureOf(block: Block | undefined): DraftImage {
  const image = block && imageOf(block.node);
  if (!image) return {};
  const alt = image.alt && tidy(image.alt);
  return { src: image.url, ...(alt ? { alt } : {}) };
}

/** @returns the picture of a block that is nothing else */
function imageOf(node: Block['node']): Image | undefined {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}

function isCaption({ text, hints, node }: Block, before: Block | undefined): boolean {
  if (text === '' || node.type !== 'paragraph') return false;
  if (hints.has('caption') || CAPTION_LABEL.test(text)) return true;
  return (
    before !== undefined &&
    imageOf(before.node) !== undefined &&
    text.length < 200 &&
    CREDIT.test(text) &&
    !RIGHTS.test(text)
  );
}

function isCreditLine({ text, node }: Block): boolean {
  return (
    node.type === 'paragraph' &&
    text.length < 100 &&
    ONLY_CREDIT.test(text) &&
    CREDIT.test(text) &&
    !RIGHTS.test(text) &&
    !isProse(text)
  );
}

function readCaptions(texts: readonly string[]): DraftImage {
  let caption: string | undefined;
  let credit: string | undefined;
  for (const text of texts) {
    const bare = text.replace(CAPTION_LABEL, '');
    const match = CREDIT.exec(bare);
    const rest = match ? bare.slice(0, match.index + (/^[.]/.test(match[0]) ? 1 : 0)) : bare;
    credit ??= match
      ? tidy(
          match
            .slice(1)
            .join('')
            .replace(/(?<![.\s])[.\s]+$/, '')
            .replace(/^([^()]*)\)+$/, '$1')
            .replace(/^([^)]*\([^)]*)$/, '$1)'),
        )
      : undefined;
    if (tidy(rest) !== '') caption ??= tidy(rest.replace(/(?<![\s(])[\s(]+$/, ''));
  }
  return { ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) };
}
