import fc from 'fast-check';

/** Plainly fictional words of four languages, and what breaks careless writers of XML, JSON and text. */
const WORDS = [
  ...['harbour', 'library', 'lantern', 'ferry', 'night', 'room', 'reader', 'Ejemplo', 'Muster', 'café', 'coöperate'],
  ...['bibliothèque', 'œuvre', 'l’hôtel', 'señora', '¿qué?', 'niño', 'المكتبة', 'الخيالية', 'غرفة', 'الليل', 'سلامٌ'],
  ...[
    '<b>',
    '&amp;',
    '&',
    '"',
    "'",
    ']]>',
    '<!--',
    '-->',
    '<?xml',
    '%PDF',
    '5 000',
    '12.5',
    'U+202F:\u202f;',
    '—',
    '…',
  ],
  ...['👩‍👩‍👧', '漢字', 'e\u0301', '\u00a0', 'x\u00ady', '€ 12', '$&', '\\0', 'https://library.example.org/a?b=1&c=2'],
];
const word = fc.constantFrom(...WORDS);
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '));
/** One line that is not blank, as front matter takes it. */
const line = words(6).map((text) => `The ${text}`);

/** Words that are text in Markdown, whatever they look like. */
const escaped = words(8).map((text) => text.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, '\\$&').trim());
const inline = fc.oneof(
  { weight: 6, arbitrary: escaped },
  escaped.map((text) => `*${text.replaceAll('*', '')}*`),
  escaped.map((text) => `**${text.replaceAll('*', '')}**`),
  escaped.map((text) => `[${text}](https://library.example.org/page?a=1&b=2 "A title & more")`),
  fc.constantFrom(
    ...['`code < & >`', '<https://library.example.org/x>', '<b>raw</b>', '![a map](pictures/map.png)'],
    ...['[mail](mailto:desk@library.example.org)', '[call](tel:+41227179111)', '[bad](javascript:alert(1))', '[ref]'],
    ...['one  \ntwo', '[page](../other/ "x")', 'a\nb'],
  ),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `Text ${parts.join(' ')}`);
const item = fc.array(inline, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' ').replaceAll('\n', ' '));
const list = fc
  .record({ marker: fc.constantFrom('-', '3.', '1.'), items: fc.array(item, { minLength: 1, maxLength: 3 }), loose: fc.boolean(), nested: fc.boolean() }) // biome-ignore format: one record
  .map(({ marker, items, loose, nested }) => {
    const indent = ' '.repeat(marker.length + 1);
    const inner = nested ? `\n${indent}- inner one\n${indent}- inner two` : '';
    return items.map((text) => `${marker} Item ${text}${inner}`).join(loose ? '\n\n' : '\n');
  });
const cell = escaped.map((text) => text.replaceAll('\\|', '/').replaceAll('\n', ' '));
const table = fc
  .record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 0, max: 3 }), texts: fc.array(cell, { minLength: 16, maxLength: 16 }) }) // biome-ignore format: one record
  .map(({ columns, rows, texts }) => {
    const row = (at: number) => `| ${texts.slice(at * columns, (at + 1) * columns).join(' | ')} |`;
    const rule = `|${[':--', '--:', ':-:', '---'].slice(0, columns).join('|')}|`;
    return [row(0), rule, ...Array.from({ length: rows }, (_, index) => row(index + 1))].join('\n');
  });
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  fc.tuple(fc.integer({ min: 1, max: 6 }), escaped).map(([depth, text]) => `${'#'.repeat(depth)} Heading ${text}`),
  list,
  table,
  paragraph.map((text) => text.replace(/^/gm, '> ')),
  fc.constantFrom('***', '```json\n{ "a": "<&>" }\n\n]]>\n```', '<div>\nraw & html\n</div>', '![A map](pictures/map.png "Old")', '[ref]: https://library.example.org/ref "R"', '> - deep\n>   > deeper'), // biome-ignore format: a list
);
const body = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

const contact = fc.record(
  {
    name: line,
    title: line,
    office: fc.constantFrom('lighthouse', 'mexico'),
    phone: fc.constantFrom('+41 22 717 91 11', '+52 55 5536 3954 ext. 12', ['+41 22 717 95 55', '+254 20 422 1000']),
    email: fc.constantFrom('desk@library.example.org', "o'neil+press@library.example.org"),
    languages: fc.constantFrom(['en'], ['fr', 'ar'], ['pt-BR']),
  },
  { requiredKeys: ['name', 'phone'] },
);
const relation = fc.record({ release: fc.constantFrom('earlier', 'été-2023', 'ليل'), note: line });
const day = fc
  .date({ min: new Date('1955-01-01'), max: new Date('2024-03-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The front matter of a release, as data. */
const frontMatter = fc.record(
  {
    title: line,
    date: fc.oneof(
      day,
      day.map((text) => `${text}T18:30:00+01:00`),
    ),
    dateEstimated: fc.constantFrom('true', 'false'),
    office: fc.constantFrom('lighthouse', 'mexico'),
    language: fc.constantFrom('en', 'fr', 'es', 'ar', 'pt-BR'),
    type: fc.constantFrom('press-release', 'statement', 'media-advisory', 'briefing-note'),
    status: fc.constantFrom('approved', 'approved', 'approved', 'draft', 'withdrawn'),
    subtitle: line,
    summary: line,
    slug: fc.constantFrom('night-room', 'nuit-d-été', 'غرفة-الليل', 'a'),
    dateline: fc.oneof(fc.constant('Lighthouse Point'), fc.constant(['Lighthouse Point', 'São Paulo'])),
    embargo: fc.constantFrom('2025-01-10T09:00:00-05:00', '2025-03-30T00:30:00+05:30'),
    contacts: fc.array(contact, { minLength: 1, maxLength: 3 }),
    themes: fc.array(fc.constantFrom('border-management', 'displacement', 'reading', 'Ñandú & co'), { maxLength: 3 }),
    countries: fc.constantFrom(['CH'], ['MX', 'SS']),
    sdgs: fc.constantFrom(['10.7'], ['4', '17.10']),
    keywords: fc.array(line, { maxLength: 3 }),
    image: fc.record({ src: fc.constantFrom('pictures/room.png', 'https://library.example.org/room.jpg'), alt: line, caption: line, credit: line }, { requiredKeys: ['src', 'alt'] }), // biome-ignore format: one record
    figures: fc.array(fc.record({ value: line, label: line, asOf: line, source: line }, { requiredKeys: ['value', 'label'] }), { maxLength: 2 }), // biome-ignore format: one record
    notes: paragraph,
    corrects: relation,
    updates: relation,
    withdraws: relation,
    boilerplate: fc.constantFrom('about', 'none'),
    'former-urls': fc.constantFrom(['https://library.example.org/old/1?a=1&b=2']),
    source: fc.constantFrom('https://library.example.org/archive/7'),
  },
  { requiredKeys: ['title', 'date', 'office', 'contacts'] },
);

/** Sources of releases with every key, every kind of block, and hostile words; most of them have no errors. */
export const arbitrarySource: fc.Arbitrary<string> = fc.tuple(frontMatter, body).map(([values, text]) => {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${text}\n\n[ref]: https://library.example.org/ref "R"\n`;
});
