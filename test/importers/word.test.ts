import { expect, test } from 'vitest';
import { readWord } from '../../src/importers/word/read.ts';
import { paragraph, word, wordXml } from './support/word.ts';

const CORE = (inner: string) =>
  `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inner}</cp:coreProperties>`;

test('a Word document says its title and days in its properties, and its running lines once', async () => {
  const { blocks, metadata, dropped } = await readWord(
    word({
      'word/document.xml': wordXml(
        `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Harbour Library</w:t></w:r></w:p><w:p/>${paragraph('It rings.')}`,
      ),
      'word/header1.xml': wordXml(paragraph('Bells &amp; Ropes &lt;1&gt;')),
      'word/header2.xml': wordXml(paragraph('Bells &amp; Ropes &lt;1&gt;') + paragraph(' ')),
      'docProps/core.xml': CORE(
        '<dc:title>Library &quot;Lends&quot; a Bell&apos;s Rope</dc:title><dcterms:created>2010-05-04T09:00:00Z</dcterms:created>',
      ),
    }),
  );
  expect(blocks.map(({ text, hints }) => [text, ...hints])).toEqual([['Harbour Library', 'centred'], ['It rings.']]);
  expect(metadata.titles.map(({ value }) => value)).toEqual([`Library "Lends" a Bell's Rope`]);
  expect(metadata.dates.map(({ value }) => value)).toEqual(['2010-05-04T09:00:00Z']);
  expect(dropped).toEqual([{ text: 'Bells & Ropes <1>', reason: 'running header' }]);
});

test('a picture that no browser shows is left out, and who imports is told', async () => {
  const drawing = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const { blocks, assets, warnings } = await readWord(
    word({
      'word/document.xml': wordXml(drawing + paragraph('It rings.')),
      'word/_rels/document.xml.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/bell.emf"/></Relationships>',
      'word/media/bell.emf': 'emf',
    }),
  );
  expect(assets).toEqual([]);
  expect(warnings).toEqual(['A picture that is no PNG, JPEG, GIF or WebP was left out: save it as PNG or JPEG.']);
  expect(blocks.map(({ node, text }) => [node.type, text])).toEqual([['paragraph', 'It rings.']]);
});

test('a document whose tables stand in one another by the thousand is refused in words', async () => {
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${paragraph('It rings.')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`;
  const reading = readWord(word({ 'word/document.xml': wordXml(nested) }));
  await expect(reading).rejects.toThrow('It cannot be read as a Word document: it is nested too deeply.');
});

test('words that Word sets itself, or that run from right to left, are words like any other', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const { blocks } = await readWord(
    word({
      'word/document.xml': wordXml(
        `<w:p>${run('Figure ')}<w:fldSimple w:instr=" SEQ Figure ">${run('1')}</w:fldSimple>${run(': a bell')}</w:p>` +
          `<w:p><w:dir w:val="rtl">${run('جرس')}</w:dir>${run(' ')}<w:bdo w:val="rtl">${run('المرفأ')}</w:bdo></w:p>`,
      ),
    }),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['Figure 1: a bell', 'جرس المرفأ']);
});

test('merged cells of a table stand in each row that they belong to, and in the first of their columns', async () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : paragraph(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const { blocks } = await readWord(
    word({
      'word/document.xml': wordXml(
        `<w:tbl>${row(cell('Pier'), cell('Bells'), cell('Ropes'))}${row(cell('North', '<w:vMerge w:val="restart"/>'), cell('100'), cell('3'))}${row(cell('', '<w:vMerge/>'), cell('200'), cell('4'))}${row(cell('Both', '<w:gridSpan w:val="2"/>'), cell('7'))}</w:tbl>`,
      ),
    }),
  );
  expect(blocks.map(({ node, lines }) => [node.type, ...lines])).toEqual([
    ['table', 'Pier\tBells\tRopes', 'North\t100\t3', 'North\t200\t4', 'Both\t\t7'],
  ]);
});

test('the arrow that leads from a footnote back to the text is no word', async () => {
  const { blocks } = await readWord(
    word({
      'word/document.xml': wordXml('<w:p><w:r><w:t>A bell</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'),
      'word/_rels/document.xml.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${paragraph('Of bronze.')}</w:footnote></w:footnotes>`,
    }),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['A bell[1]', 'Of bronze.']);
});
