import mammoth from 'mammoth';
import { ReleaseError } from '../../model/error.ts';
import { own } from '../../model/own.ts';
import { present } from '../../model/present.ts';
import type { Asset, Dropped, ImportDocument, Stated } from '../document.ts';
import { readHtml } from '../html/read.ts';
import { tidy } from '../words.ts';
import { openPackage, type WordPackage } from './package.ts';

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='importer large'] => p.importer-large:fresh",
  "p[style-name='importer centred'] => p.importer-centred:fresh",
];
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};
const LARGE = 14;
/** The arrow behind a footnote that leads back to its place. */
const BACK_TO_TEXT = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/** Its types leave the transforms out that its documentation describes. */
const { transforms } = mammoth as unknown as {
  readonly transforms: { paragraph(change: (element: unknown) => unknown): (element: unknown) => unknown };
};

type Run = {
  readonly type: string;
  readonly fontSize?: number | null;
  readonly children?: readonly Run[];
  readonly value?: string;
};
type Paragraph = Run & { readonly styleName?: string | null; readonly alignment?: string | null };

/** Reads a Word document: its text with styles, lists and tables, its pictures; running headers are listed as dropped. */
export async function readWord(bytes: Uint8Array): Promise<ImportDocument> {
  const opened = openPackage(bytes);
  const assets: Asset[] = [];
  const warnings: string[] = [];
  const html = await toHtml(opened, assets, warnings);
  const document = readHtml(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const core = textOf(opened, 'docProps/core.xml');
  const created: Stated[] = ['created', 'modified'].flatMap((name) => {
    const value = new RegExp(`<dcterms:${name}[^>]*>([^<]+)<`).exec(core)?.[1];
    return value === undefined ? [] : [{ value, where: `${name}, by the file’s properties`, confidence: 0.3 }];
  });
  return {
    ...document,
    // Lines mean nothing in a document of pages.
    blocks: document.blocks.map((block, index) => ({ ...block, line: index + 1 })),
    metadata: { ...document.metadata, titles: statedTitle(core), dates: created },
    assets,
    published: false,
    dropped: runningTexts(opened),
    warnings,
  };
}

async function toHtml({ bytes }: WordPackage, assets: Asset[], warnings: string[]): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = own(ENDINGS, image.contentType);
    if (ending === undefined) {
      warnings.push('A picture that is no PNG, JPEG, GIF or WebP was left out: save it as PNG or JPEG.');
      return { src: '' };
    }
    const content = new Uint8Array(await image.readAsArrayBuffer());
    const name = `picture-${assets.length + 1}.${ending}`;
    assets.push({ name, bytes: content });
    return { src: name };
  });
  try {
    const options = {
      styleMap: STYLES,
      convertImage,
      transformDocument: transforms.paragraph(markLook),
      externalFileAccess: false,
    };
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      options,
    );
    return value.replace(BACK_TO_TEXT, '');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The parser follows nesting by calling itself.
    const reason = error instanceof RangeError ? 'it is nested too deeply' : error.message.slice(0, 120);
    throw new ReleaseError(
      'usage',
      `It cannot be read as a Word document: ${reason}.`,
      'Open it in Word and save it again, or copy its text into a .txt file.',
      { cause: error },
    );
  }
}

/** Press officers make a headline large or centred and call it Normal. */
function markLook(element: unknown): unknown {
  const paragraph = element as Paragraph;
  if (paragraph.styleName && !/^(?:normal|body text|default)/i.test(paragraph.styleName)) return element;
  const runs = present(paragraph.children).filter(({ type }) => type === 'run');
  const isLarge = runs.length > 0 && runs.every(({ fontSize }) => (fontSize ?? 0) >= LARGE);
  const look = isLarge ? 'importer large' : paragraph.alignment === 'center' ? 'importer centred' : undefined;
  return look === undefined ? element : { ...paragraph, styleId: look, styleName: look };
}

function statedTitle(core: string): readonly Stated[] {
  const title = tidy(decodeXml(/<dc:title>([^<]*)</.exec(core)?.[1] ?? ''));
  return title === '' ? [] : [{ value: title, where: 'title, by the file’s properties', confidence: 0.5 }];
}

/** The texts of headers and footers, paragraph by paragraph. */
function runningTexts(opened: WordPackage): readonly Dropped[] {
  const names = Object.keys(opened.parts)
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .sort();
  const texts = names.flatMap((name) =>
    textOf(opened, name)
      .split('</w:p>')
      .map((paragraph) =>
        tidy(decodeXml([...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</g)].map((match) => match[1]).join(''))),
      ),
  );
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ text, reason: 'running header' as const }));
}

function textOf({ parts }: WordPackage, name: string): string {
  const part = parts[name];
  return part ? new TextDecoder().decode(part) : '';
}

function decodeXml(text: string): string {
  return text.replace(
    /&(?:lt|gt|quot|apos|amp);/g,
    (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' })[entity] ?? entity,
  );
}
