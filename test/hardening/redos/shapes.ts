/** A source of about so many characters that parsers, rules or formats may take long over. */
export type Shape = { readonly name: string; readonly make: (size: number) => string };

const HEAD = {
  title: 'Harbour Library Opens Its Reading Room',
  date: '2024-03-05',
  office: 'headquarters',
  contacts: '\n  - { name: Ana Ejemplo, phone: "+41 22 717 91 11", email: ana.ejemplo@iom.int }',
};

/** A sound source with another body. */
function body(name: string, make: (size: number) => string): Shape {
  return { name: `body: ${name}`, make: (size) => withFrontMatter({}, make(size)) };
}

/** A body of one text again and again. */
function again(name: string, unit: string): Shape {
  return body(name, (size) => repeat(unit, size));
}

/** A body that opens n times and closes n times. */
function nested(name: string, open: string, close: string, middle = 'a'): Shape {
  const pair = open.length + close.length;
  return body(
    name,
    (size) => `${repeat(open, (size * open.length) / pair)}${middle}${repeat(close, (size * close.length) / pair)}`,
  );
}

/** A sound body under other front matter. */
function value(key: string, name: string, make: (size: number) => string): Shape {
  return { name: `${key}: ${name}`, make: (size) => withFrontMatter({ [key]: make(size) }, 'The room opened.') };
}

function withFrontMatter(values: Readonly<Record<string, string>>, text: string): string {
  const lines = Object.entries({ ...HEAD, ...values }).map(([key, one]) => `${key}: ${one}`);
  return `---\n${lines.join('\n')}\n---\n${text}\n`;
}

function repeat(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.ceil(size / unit.length)));
}

function lines(size: number, line: (index: number) => string): string {
  const made: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = line(index);
    made.push(next);
    length += next.length + 1;
  }
  return made.join('\n');
}

/** Paragraphs of 100 pieces each. */
function paragraphs(size: number, piece: (index: number) => string): string {
  return lines(size, (at) => piece(at) + (at % 100 === 99 ? '\n' : '')).replace(/(?<!\n)\n(?!\n)/g, '');
}

/** @returns four capitals, for each number others */
function acronym(number: number): string {
  return [...`${number}`.padStart(4, '0')].map((digit) => 'BCDFGHJKLM'[Number(digit)]).join('');
}

/** Paragraphs with so many marks that one more would be refused: what the limits let through is quick too. */
function crowded(unit: string): Shape {
  const marks = unit.match(/[*_[\]!<&`\\]/g)?.length ?? 1;
  const paragraph = unit.repeat(Math.floor(1500 / marks));
  return body(`as many as may be: ${unit}`, (size) =>
    `${paragraph}\n\n`.repeat(Math.max(1, Math.floor(Math.min(6, size / paragraph.length)))),
  );
}

/** As many lines as may be, of one kind. */
function crowdedLines(name: string, line: (index: number) => string): Shape {
  return body(`as many lines as may be: ${name}`, (size) =>
    Array.from(
      { length: Math.min(1985, Math.ceil(size / 8)) },
      (_, index) => `${line(index)}${index % 995 ? '' : '\n'}`,
    ).join('\n'),
  );
}

const AT_THE_LIMITS: readonly Shape[] = [
  ...['*a_ ', 'a**b ', '*a **b ', '[a](b', '![a', '[[a]] ', '`a``b ', '<a ', '*_[ ', 'a* ', '[a]', '[*a](b)_ '].map(
    crowded,
  ),
  crowdedLines('underlined headings', (index) => (index % 2 ? '=' : 'a')),
  crowdedLines('continuation', (index) => (index === 0 ? '> - > - a' : 'a')),
  crowdedLines('quotations, 60 deep', () => `${'> '.repeat(60)}a`),
  crowdedLines('items, 60 deep', (index) => `${' '.repeat(2 * (index % 60))}- a`),
  crowdedLines('items, 60 on a line', () => `${'- '.repeat(60)}a`),
  crowdedLines('numbers, 60 on a line', () => `${'1) '.repeat(60)}a`),
  crowdedLines('items with empty lines', (index) => (index % 2 ? '' : '- a')),
  crowdedLines('items with code', (index) => (index % 2 ? '' : '-     a')),
  crowdedLines('items of nothing', () => '-'),
  crowdedLines('headings', () => '# a #'),
  crowdedLines('definitions', (index) => `[a${index}]: b`),
  crowdedLines('rules', () => '***'),
  crowdedLines('one cell', (index) => (index === 1 ? '|-|' : '|a|')),
  crowdedLines('fences', () => '```a'),
  crowdedLines('tables', (index) => ['|a|b|', '|-|-|', '|c|d|', ''][index % 4] ?? ''),
];

/** Of the kind that cmark tests itself with (its pathological_tests.py names the ideas), and others. */
const MARKDOWN: readonly Shape[] = [
  again('emphasis opened, never closed', '*a **a '),
  again('emphasis closed, never opened', 'a* a** '),
  again('emphasis of both kinds, crossed', '*a _b* c_ '),
  nested('emphasis in emphasis', '*a ', ' a*'),
  nested('strong in emphasis', '*a **a ', ' a** a*'),
  nested('strong in strong', '**a ', ' a**'),
  again('underscores in words', 'a_b__c___'),
  again('asterisks alone', '*'),
  again('asterisks and spaces', '* '),
  again('runs of asterisks', 'a***b**c*'),
  body('a** b* many', (size) => `**x [a*b**c*](d)\n${repeat('a**b c* ', size)}`),
  again('links opened, never closed', '[a'),
  again('links closed, never opened', 'a]'),
  nested('brackets in brackets', '[', ']'),
  nested('links in links', '[a](b', ')'),
  again('link openers and emphasis', '[ a_'),
  again('mismatched openers', '*_[ '),
  again('images opened', '!['),
  nested('images in images', '![', '](x)'),
  again('addresses with brackets', '[a](<b'),
  again('link, title never closed', '[a](b "c '),
  again('link destinations of parentheses', '[a](((((('),
  body('one address of parentheses', (size) => `[a](${repeat('(', size / 2)}${repeat(')', size / 2)})`),
  again('autolinks never closed', '<https://a'),
  again('autolinks of mail', '<a@b.c'),
  again('HTML opened', '<a '),
  again('HTML comments opened', '<!-- '),
  again('processing instructions', '<?a '),
  again('declarations', '<!A '),
  again('CDATA', '<![CDATA[ '),
  again('HTML attributes', '<a b="c" '),
  body('code spans of growing runs', (size) => {
    let text = '';
    for (let run = 1; text.length < size; run++) text += `e${'`'.repeat(run)}`;
    return text;
  }),
  again('code spans never closed', '`a``b```'),
  again('backslashes', '\\'),
  again('escaped marks', '\\*\\_\\[\\`'),
  again('entities', '&amp;&#x41;&lt;'),
  again('entities that are none', '&a&#&#x&aaaa'),
  body('quotations in quotations', (size) => `${repeat('> ', size)}a`),
  body('quotations, one deeper each line', (size) => lines(size, (index) => `${'>'.repeat(index % 200)} a`)),
  body('lists in lists', (size) => lines(size, (index) => `${' '.repeat(2 * (index % 100))}- a`)),
  body('lists on one line', (size) => `${repeat('- ', size)}a`),
  body('numbers on one line', (size) => `${repeat('1. ', size)}a`),
  body('quotations and lists on one line', (size) => `${repeat('> - ', size)}a`),
  body('lazy continuation', (size) => `> - > - a\n${repeat('a\n', size)}`),
  body('items without text', (size) => repeat('-\n', size)),
  body('items and empty lines', (size) => repeat('- a\n\n\n', size)),
  body('indented code in items', (size) => repeat('-     a\n\n', size)),
  body('headings', (size) => repeat('# a #\n', size)),
  body('one heading of hashes', (size) => `# ${repeat('#', size)}`),
  body('a heading closed by spaces', (size) => `# a${repeat(' ', size)}#${repeat(' ', 10)}b`),
  body('underlined headings', (size) => repeat('a\n-\n', size)),
  body('rules', (size) => repeat('***\n', size)),
  body('a rule that is none', (size) => `${repeat('- ', size)}x`),
  body('fences never closed', (size) => repeat('```a\n', size)),
  body('fences of growing length', (size) => lines(size, (index) => '`'.repeat(3 + (index % 400)))),
  body('definitions', (size) => lines(size, (index) => `[a${index}]: /b`)),
  body('definitions and their uses', (size) => lines(size, (index) => `[a${index}]: /b\n\n[a${index}]`)),
  body('definitions never finished', (size) => repeat('[a]: \n', size)),
  body('one definition, used often', (size) => `[a]: /${'b'.repeat(1000)}\n\n${repeat('[a] ', size)}`),
  body('a label of 999 characters, again', (size) => repeat(`[${'a'.repeat(998)}]`, size)),
  body('tables of one column', (size) => `|a|\n|-|\n${repeat('|b|\n', size)}`),
  body(
    'a table of many columns',
    (size) => `${repeat('|a', size / 3)}|\n${repeat('|-', size / 3)}|\n${repeat('|b', size / 3)}|`,
  ),
  body('a table of many columns and rows', (size) => {
    const side = Math.ceil(Math.sqrt(size / 2));
    return `${'|a'.repeat(side)}|\n${'|-'.repeat(side)}|\n${lines(size, () => `${'|b'.repeat(side)}|`)}`;
  }),
  body(
    'rows that lack their cells',
    (size) => `${repeat('|a', size / 4)}|\n${repeat('|-', size / 4)}|\n${repeat('b\n', size / 2)}`,
  ),
  body('delimiter rows that are none', (size) => repeat('|a|\n|-|-|\n\n', size)),
  body('spaces in a cell', (size) => `|a${repeat(' ', size)}b|\n|-|`),
  body('escaped bars', (size) => `|a|\n|-|\n|${repeat('\\|', size)}|`),
  again('strikethrough', '~~a ~b '),
  again('addresses without angle brackets', 'https://a.b/(c) www.a.b '),
  again('footnotes', '[^a] [^a]: b '),
];

const TEXT: readonly Shape[] = [
  again('one word', 'a'),
  again('one Arabic word', 'ا'),
  again('combining marks', 'à́̂'),
  again('emoji joined to one', '👩‍'),
  again('directional marks', '\u202e\u2066a\u2069'),
  again('no-break spaces', 'a\u00a0'),
  again('soft hyphens', 'a\u00ad'),
  again('spaces', ' '),
  again('spaces and a letter', `${' '.repeat(500)}a`),
  again('tabs', '\t'),
  again('line ends', '\n'),
  again('returns', 'a\r'),
  again('spaces at line ends', `a${' '.repeat(200)}\n`),
  again('digits', '1'),
  again('digits with commas', '1,'),
  again('digits with spaces', '12 345 '),
  again('full stops', '.'),
  again('sentences of one letter', 'A. '),
  again('quotation marks', '"'),
  again('quotation marks, opened', '“a '),
  again('guillemets', '« a »'),
  again('apostrophes', "a'b’"),
  again('hyphens', 'a-'),
  again('dashes', 'a – b — '),
  again('at signs', 'a@'),
  again('mail addresses that are none', 'a@b.'),
  again('phone numbers', '+41 22 717 91 11 '),
  again('plus signs and digits', '+4'),
  again('brackets', '(a '),
  again('dates', '5 March 2024, '),
  again('the same word twice', 'the the '),
  again('directives', '<!-- iom-release-disable-line a -- b -->\n'),
  again('directives never closed', '<!-- iom-release-disable-line '),
  body('spaces before a directive', (size) => `a *b*${repeat(' ', size)}c <!-- iom-release-disable-line a -- b --> d`),
  body('spaces in a directive', (size) => `a <!-- iom-release-disable-line a${repeat(' ', size)}b -- c -->`),
];

const FRONT_MATTER: readonly Shape[] = [
  value('title', 'one word', (size) => repeat('a', size)),
  value('title', 'spaces', (size) => `"a${repeat(' ', size)}b"`),
  value('title', 'quotation marks', (size) => `"${repeat('\\"', size)}"`),
  value('title', 'colons', (size) => `"${repeat(': ', size)}"`),
  value('date', 'digits', (size) => repeat('2', size)),
  value('date', 'dashes', (size) => repeat('2024-', size)),
  value('embargo', 'digits', (size) => `2024-03-05T${repeat('0', size)}`),
  value('dateline', 'commas', (size) => `"${repeat('a, ', size)}"`),
  value('office', 'one word', (size) => repeat('a', size)),
  value('office', 'spaces', (size) => `"${repeat('a ', size)}"`),
  value('slug', 'hyphens', (size) => repeat('a-', size)),
  value('contacts', 'many', (size) => `\n${lines(size, () => '  - { name: A, email: a@iom.int }')}`),
  value('contacts', 'one phone of digits', (size) => `{ name: A, phone: "+${repeat('4', size)}" }`),
  value('contacts', 'one address', (size) => `{ name: A, email: "${repeat('a.', size)}@iom.int" }`),
  value('contacts', 'one address of dots', (size) => `{ name: A, email: "a@${repeat('a.', size)}" }`),
  value('themes', 'many', (size) => `[${repeat('a, ', size)}a]`),
  value('themes', 'spaces', (size) => `[a${repeat(' ', size)}b]`),
  value('image', 'spaces', (size) => `{ src: a${repeat(' ', size)}b }`),
  value('themes', 'brackets', (size) => repeat('[', size)),
  value('themes', 'braces', (size) => repeat('{a: ', size)),
  value('sdgs', 'many', (size) => `[${repeat('10.7, ', size)}1]`),
  value('keywords', 'anchors', (size) => `\n${lines(size, (index) => `  - &a${index} b`)}`),
  value('keywords', 'aliases', (size) => `\n  - &a b\n${lines(size, () => '  - *a')}`),
  value('notes', 'a block', (size) => `|\n${lines(size, () => '  *a **a ')}`),
  value('summary', 'folded', (size) => `>\n${lines(size, () => '  a')}`),
  value('translations', 'many', (size) => `\n${lines(size, (index) => `  x${index}: a.md`)}`),
  {
    name: 'YAML: aliases of aliases',
    make: () => {
      const steps = [...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}x]`);
      return `---\na: &a [x]\n${steps.join('\n')}\n---\nText.\n`;
    },
  },
  { name: 'YAML: lines never indented', make: (size) => `---\n${repeat('a:\n', size)}---\nText.\n` },
  {
    name: 'YAML: one deeper each line',
    make: (size) => `---\n${lines(size, (at) => `${' '.repeat(at % 300)}a:`)}\n---\nText.\n`,
  },
  { name: 'YAML: spaces behind a bracket', make: (size) => `---\na: [${repeat(' ', size)}b\nc: d\n---\nText.\n` },
  { name: 'YAML: brackets closed too late', make: (size) => `---\n${repeat('a: [\n- b\n]\n', size)}---\nText.\n` },
  { name: 'YAML: comments', make: (size) => `---\n${repeat('# a\n', size)}title: T\n---\nText.\n` },
  { name: 'YAML: keys with question marks', make: (size) => `---\n${repeat('? ', size)}\n---\nText.\n` },
  { name: 'YAML: tags', make: (size) => `---\n${repeat('!!a ', size)}\n---\nText.\n` },
  { name: 'YAML: dashes', make: (size) => `---\n${repeat('- ', size)}\n---\nText.\n` },
  { name: 'fences of front matter', make: (size) => repeat('---\n', size) },
  { name: 'front matter never closed', make: (size) => `---\n${repeat('a: b\n', size)}` },
  { name: 'nothing but NUL', make: (size) => repeat('\0', size) },
  { name: 'nothing but line ends', make: (size) => repeat('\n', size) },
];

/** What the rules about single words and figures look for, begun again and again. */
export const RULE_SHAPES: readonly Shape[] = [
  again('passports', 'passport'),
  body('a passport and spaces', (size) => `A passport${repeat('\u2003', size)}.`),
  body('acronyms, each explained', (size) => paragraphs(size, (at) => `the (${acronym(at)}) `)),
  again('acronyms in speech', '“HLNX” opens, '),
  again('terms in speech', '“illegal migrants” came, '),
  body('one acronym, again and again', (size) => paragraphs(size, () => 'the HLNX ')),
  again('words in capitals', 'ABC '),
  body('degrees and spaces', (size) => `At 12.34567°${repeat('\u2003', size)}.`),
  body('a share of many digits', (size) => `Some 1${repeat(',1', size)} and 40%.`),
  {
    name: 'body: Spanish ellipses',
    make: (size) => withFrontMatter({ language: 'es' }, `¿La sala abrió? ${repeat('a… ', size)}`),
  },
  {
    name: 'body: Spanish code',
    make: (size) => withFrontMatter({ language: 'es' }, `La sala ${repeat('#', size)} abrió?`),
  },
  value('dateline', 'spaces', (size) => `"Geneva${repeat(' ', size)}b"`),
  value('dateline', 'dashes', (size) => `"Geneva${repeat(' –', size)}"`),
];

/** All shapes: over 80, most of them sound sources but for one place. */
export const SHAPES: readonly Shape[] = [...MARKDOWN, ...AT_THE_LIMITS, ...TEXT, ...FRONT_MATTER, ...RULE_SHAPES];
