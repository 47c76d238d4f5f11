/** An input of about so many characters over which an importer may take long. */
export type Input = {
  readonly name: string;
  /** Its file name, which tells its kind. */
  readonly file: string;
  readonly make: (size: number) => string;
};

const SENTENCE =
  'The harbour library opened its new reading room on Tuesday, its keeper said, and all are welcome in it.';
const HEAD = `Harbour Library Opens Its Reading Room\n\nGeneva, 5 March 2024 – ${SENTENCE}\n\n`;
const MESSAGE = 'From: ana.ejemplo@iom.int\nSubject: Harbour Library\n';

function again(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.ceil(size / unit.length)));
}

/** Texts with so much of one unit, between other words. */
function text(name: string, unit: string, before = HEAD, after = ''): Input {
  return {
    name: `text: ${name}: ${unit.slice(0, 20).trim()}`,
    file: 'a.txt',
    make: (size) => `${before}${again(unit, size)}${after}\n`,
  };
}

function contact(unit: string, before: string, after: string): Input {
  return text(`contact, ${before}…${after}`, unit, `${HEAD}Contact: ${before}`, after);
}

function page(name: string, unit: string, before = '<p>', after = ''): Input {
  const head = `<title>Harbour Library</title><h1>Harbour Library</h1><p>Geneva, 5 March 2024 – ${SENTENCE}</p>`;
  return {
    name: `page: ${name}: ${unit.slice(0, 30)}`,
    file: 'a.html',
    make: (size) => `${head}${before}${again(unit, size)}${after}`,
  };
}

function message(name: string, make: (size: number) => string): Input {
  return { name: `message: ${name}`, file: 'a.eml', make };
}

/** Parts of which each is another one. */
function parts(size: number, part: (name: string) => string): string {
  const made: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = part(index.toString(36));
    made.push(next);
    length += next.length;
  }
  return made.join('');
}

function twofold(name: string, inText: (name: string) => string, inHtml: (name: string) => string): Input {
  const part = (type: string, text: string) => `--p\nContent-Type: text/${type}\n\n${text}\n`;
  return message(name, (size) => {
    const text = HEAD + parts(size * 0.65, inText);
    const both = part('plain', text) + part('html', `<p>${SENTENCE}</p>${parts(size * 0.65, inHtml)}`);
    return `${MESSAGE}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=p\n\n${both}--p--\n`;
  });
}

const CONTACTS: readonly Input[] = [
  ...['a.', 'a', 'A', 'م', '1', '*', '-A', '(', '\u2003', 'Ana-', '+1', 'a.\u2003'].flatMap((unit) => [
    contact(unit, '', '@'),
    contact(unit, 'A', 'b, tel.'),
  ]),
  contact('\u2003', 'Ana, tel', 'b'),
  contact('\u2003', 'ana@iom (dot', ') int'),
  contact('a@b.int, ', 'Ana Ejemplo, ', ''),
  contact('+41 22 717 91 11, ', 'Ana Ejemplo, ', ''),
];

const TEXTS: readonly Input[] = [
  ...[' ', '\u2003', 'a', '1', 'p.m.', 'news', '[a]', '[', '(', 'Geneva/', 'a – ', 'no ', ' x', '"', '© '].map((unit) =>
    text('bare', unit, '', 'b'),
  ),
  text('a line of a date', 'news', '5 March 2024 ', '!'),
  text('a last line', '[a]', HEAD, '!'),
  text('lines that go on', 'this is a line of more than forty letters which goes on\n'),
  text('words divided', 'wo-\n'),
  text('lines', 'a\n'),
  text('paragraphs', 'a\n\n'),
  text('dates', '5 March 2024\n\n'),
  text('contacts', 'Contact: ana.ejemplo@iom.int\n\n'),
  text('announcements', `${SENTENCE} For more information, please contact ana.ejemplo@iom.int.\n\n`),
  text('credits', 'Photo: IOM/Ana 2009\n\n'),
  text('tags', '<p>a</p>\n'),
  text('links taken apart', '"mailto:a@b.int" target="x">a@b.int\n'),
  text('Markdown', '> ', `# A\n\n**b** [c](https://d.int)\n\n`),
  text('links never closed', '[a](https:', '# A\n\n'),
];

const PAGES: readonly Input[] = [
  page('lines', 'a<br>'),
  page('bold', '<b>a</b>'),
  page('links', '<a href="mailto:a@b.int">x</a>'),
  page('paragraphs', '<p>a</p>'),
  page('pictures', '<p><img src="a.jpg" alt="b"></p><p>Photo: IOM/Ana 2009</p>'),
  page('dates', '2012-03-05 '),
  page('dates of both orders', '5 March 2012, 03/04/2012 '),
  page('items', 'a<br>', '<ul><li>'),
  page('spaces', '\u2003', '<p>a', 'b</p>'),
  page('style', ' ', '<p style="', '">a</p>'),
  {
    name: 'page: title of spaces',
    file: 'a.html',
    make: (size) => `<title>a${again('\u2003', size)}b</title><p>${SENTENCE}</p>`,
  },
];

const MESSAGES: readonly Input[] = [
  message('subject of spaces', (size) => `${MESSAGE.trimEnd()}${again('\u2003', size)}b\n\n${SENTENCE}\n`),
  message('header of spaces', (size) => `${MESSAGE}\nFrom${again('\u2003', size)}b\n${SENTENCE}\n`),
  message('underscores', (size) => `${MESSAGE}\n_____${again(' ', size)}b\n${SENTENCE}\n`),
  message('headers', (size) => `${MESSAGE}${again('X-A: b\n', size)}\n${SENTENCE}\n`),
  message('long header', (size) => `${MESSAGE}${again('X-Note: of the library\n', size * 40)}\n${SENTENCE}\n`),
  message('forwarded', (size) => `${MESSAGE}\n${again('From: a\nTo: b\n', size)}\n${SENTENCE}\n`),
];

const FEEDS: readonly Input[] = [
  {
    name: 'feed: lines of an item',
    file: 'a.rss',
    make: (size) =>
      `<rss><channel><item><title>T</title><description><![CDATA[${again('a<br>', size)}]]></description></item></channel></rss>`,
  },
  {
    name: 'feed: categories',
    file: 'a.rss',
    make: (size) =>
      `<rss><channel><item><title>T</title><description>${SENTENCE}</description>${again('<category>a, </category>', size)}</item></channel></rss>`,
  },
];

/** What each part of an input is compared with grows with the input, too. */
export const LONG_INPUTS: readonly Input[] = [
  {
    name: 'page: sentences cut by signs of links',
    file: 'a.html',
    make: (size) =>
      `<h1>Harbour Library</h1><p>Geneva, 5 March 2024 – ${SENTENCE}</p><p>${parts(size, (name) => `a [${name}](b. `)}`,
  },
  twofold(
    'what the HTML alone says',
    (name) => `Bell ${name} rings. `,
    (name) => `<p>Rope ${name}</p>`,
  ),
  {
    name: 'page: a title of many parts',
    file: 'a.html',
    make: (size) =>
      `<title>${parts(size / 2, (name) => `Harbour bells ${name} | `)}</title>${parts(size / 2, (name) => `<p>Harbour ropes ${name}</p>`)}<p>Geneva, 5 March 2024 – ${SENTENCE}</p>`,
  },
  {
    name: 'page: many titles',
    file: 'a.html',
    make: (size) =>
      `<script type="application/ld+json">[${parts(size * 0.65, (name) => `{"@type":"Article","headline":"Harbour bells ${name}"},`)}{}]</script>${parts(size * 0.65, (name) => `<p>Harbour ropes ${name}</p>`)}<p>Geneva, 5 March 2024 – ${SENTENCE}</p>`,
  },
];

/** Inputs of each kind that importers read, most of them sound but for one place. */
export const INPUTS: readonly Input[] = [...CONTACTS, ...TEXTS, ...PAGES, ...MESSAGES, ...FEEDS];
