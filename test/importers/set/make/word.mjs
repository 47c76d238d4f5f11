// Writes the set's Word documents: node test/importers/set/make/word.mjs [part of a name]
// Their bytes are committed, since the docx package writes the hour into each file; run this only to change one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { FIRST } from './word-first.mjs';
import { HELD_OUT } from './word-held-out.mjs';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

/** One block of a document: text, or [what it is, its text]. */
function block(entry, rightToLeft) {
  const [kind, ...parts] = Array.isArray(entry) ? entry : ['p', entry];
  const shared = { bidirectional: rightToLeft };
  const run = (text, style = {}) => new TextRun({ text, rightToLeft, ...style });
  switch (kind) {
    case 'title':
    case 'h1':
    case 'h2':
      return new Paragraph({
        heading: HEADINGS[['title', 'h1', 'h2'].indexOf(kind)],
        children: [run(parts[0])],
        ...shared,
      });
    case 'bold':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run(parts[0], { bold: true, size: 32 })],
        ...shared,
      });
    case 'italic':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run(parts[0], { italics: true })],
        ...shared,
      });
    case 'subtitle':
      return new Paragraph({ style: 'Subtitle', children: [run(parts[0])], ...shared });
    case 'right':
      return new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(parts[0])], ...shared });
    case 'mixed':
      return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: parts.map((text, index) => run(text, { italics: index === 1 })),
      });
    case 'lead':
      return new Paragraph({ children: [run(parts[0], { bold: true }), run(parts[1])], ...shared });
    case 'lines':
      return new Paragraph({
        children: parts.map((text, index) => run(text, index > 0 ? { break: 1 } : {})),
        ...shared,
      });
    case 'bullet':
      return new Paragraph({ bullet: { level: 0 }, children: [run(parts[0])], ...shared });
    case 'number':
      return new Paragraph({ numbering: { reference: 'steps', level: 0 }, children: [run(parts[0])], ...shared });
    case 'picture':
      return new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: PIXEL,
            transformation: { width: 90, height: 60 },
            altText: { name: parts[0], title: parts[0], description: parts[0] },
          }),
        ],
      });
    case 'mail':
      return new Paragraph({
        children: [run(parts[0]), new ExternalHyperlink({ link: `mailto:${parts[1]}`, children: [run(parts[1])] })],
        ...shared,
      });
    case 'table':
      return new Table({
        rows: parts.map((cells) => new TableRow({ children: cells.map(cell) })),
      });
    default:
      return new Paragraph({ children: [run(parts[0])], ...shared });
  }
}

function cell(text) {
  return new TableCell({ children: [new Paragraph(text)] });
}

function documentOf({ blocks, header, footer, rightToLeft = false }) {
  return new Document({
    creator: 'desk',
    numbering: {
      config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [
      {
        ...(header && { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        ...(footer && { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }),
        children: blocks.map((entry) => block(entry, rightToLeft)),
      },
    ],
  });
}

const set = fileURLToPath(new URL('..', import.meta.url));
const [only = ''] = process.argv.slice(2);
for (const [name, definition] of Object.entries({ ...FIRST, ...HELD_OUT })) {
  if (!name.includes(only)) continue;
  mkdirSync(dirname(set + name), { recursive: true });
  writeFileSync(set + name, await Packer.toBuffer(documentOf(definition)));
}
