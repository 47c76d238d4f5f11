import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Input, Label } from './labels.ts';
import type { Importer, Reading } from './reading.ts';
import { markdownTable, share } from './table.ts';
import { addTally, compareBags, emptyTally, precision, recall, type Tally } from './tally.ts';
import { blocksOf, normalise, wordsOf } from './text.ts';
import { webText } from './web-text.ts';

/** What a reader of web pages gives of a page. */
type Page = { readonly title?: string | undefined; readonly date?: string | undefined; readonly text: string };
type Peer = (page: Dom) => Promise<Page> | Page;

/** The part of jsdom that is used: it is installed for the comparison only, so that its types are not there. */
type Dom = { readonly window: { readonly document: unknown }; serialize(): string };
type Installed = {
  readonly JSDOM: new (bytes: Uint8Array, options: { url: string }) => Dom;
  readonly Readability: new (
    document: unknown,
  ) => { parse(): { title?: string; publishedTime?: string; content?: string } | null };
  readonly Defuddle: (page: Dom, url: string) => Promise<{ title?: string; published?: string; content?: string }>;
};

/** A program of the system, not a package: the comparison goes without it where it is missing. */
const PANDOC = 'pandoc';
const ADDRESS = 'https://library.example.org/news/page';

/** Sets the importer beside readability, defuddle and pandoc, on pages that hold one release; gives Markdown. */
export async function comparePeers(pages: readonly Input[], importer: Importer, folder: string): Promise<string> {
  const ours = await importer(pages.map(({ path }) => path));
  const installed = await load(folder);
  const rows = [row('iom-release import', pages, (input) => ownPage(ours.get(input.path)))];
  for (const [name, peer] of peersOf(installed)) {
    const read = new Map<Input, Page>();
    for (const input of pages) {
      read.set(input, await peer(new installed.JSDOM(readFileSync(input.path), { url: ADDRESS })));
    }
    rows.push(row(name, pages, (input) => read.get(input)));
  }
  return [
    `${pages.length} web pages with one release each. Words of the body; words of the label's other fields count neither way.`,
    markdownTable(['reader', 'title', 'dates right', 'dates wrong', 'body precision', 'body recall'], rows),
    ...(pandocVersion() === undefined ? ['pandoc is not installed here and was left out.'] : []),
  ].join('\n\n');
}

/** By their files: they lie in the temporary folder, and defuddle's entry for Node is behind an import condition. */
async function load(folder: string): Promise<Installed> {
  const [dom, readability, defuddle] = await Promise.all(
    ['jsdom/lib/api.js', '@mozilla/readability/index.js', 'defuddle/dist/node.js'].map(
      (file): Promise<object> => import(pathToFileURL(join(folder, 'node_modules', file)).href),
    ),
  );
  return { ...dom, ...readability, ...defuddle } as Installed;
}

function peersOf({ Readability, Defuddle }: Installed): readonly (readonly [string, Peer])[] {
  const pandoc = pandocVersion();
  return [
    [
      '@mozilla/readability',
      ({ window }) => {
        const read = new Readability(window.document).parse();
        return { title: read?.title, date: read?.publishedTime, text: webText(read?.content ?? '') };
      },
    ],
    [
      'defuddle',
      async (page) => {
        const { title, published, content = '' } = await Defuddle(page, ADDRESS);
        return { title, date: published, text: webText(content) };
      },
    ],
    ...(pandoc === undefined ? [] : [[pandoc, readByPandoc] as const]),
  ];
}

function pandocVersion(): string | undefined {
  try {
    return execFileSync(PANDOC, ['--version'], { encoding: 'utf8' }).split('\n')[0];
  } catch {
    return undefined;
  }
}

/** pandoc converts and does not choose: all of the page is its body, and `<title>` its title. It reads UTF-8 alone. */
function readByPandoc(page: Dom): Page {
  const run = (...args: readonly string[]): string =>
    execFileSync(PANDOC, ['--from=html', '--wrap=none', '--sandbox', ...args], {
      input: page.serialize(),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  const title = /<title>(.*?)<\/title>/s.exec(run('--to=html', '--standalone'))?.[1];
  return { title: title === undefined ? undefined : webText(title), text: webText(run('--to=html')) };
}

function ownPage(read: readonly Reading[] | Error | undefined): Page {
  const [first] = read === undefined || read instanceof Error ? [] : read;
  if (!first) return { text: '' };
  return { title: first.title, date: first.date, text: textOf(first) };
}

function textOf({ body, notes = '' }: Pick<Reading, 'body' | 'notes'>): string {
  return [...blocksOf(body), ...blocksOf(notes)].map(({ text }) => text).join('\n');
}

function row(name: string, pages: readonly Input[], pageOf: (input: Input) => Page | undefined): readonly string[] {
  const body = emptyTally();
  const dates = { ...emptyTally(), dated: 0 };
  let titles = 0;
  for (const input of pages) {
    const [label] = input.releases;
    if (!label) continue;
    const { title = '', date, text = '' } = pageOf(input) ?? {};
    if ([label.title, ...(label.titleAlso ?? [])].map(normalise).includes(normalise(title))) titles += 1;
    countDate(dates, label, date);
    addTally(body, bodyTally(label, text));
  }
  const of = `/${pages.length}`;
  return [
    name,
    `${titles}${of}`,
    `${dates.right}/${dates.dated}`,
    `${dates.wrong}`,
    share(precision(body)),
    share(recall(body)),
  ];
}

function countDate(dates: Tally & { dated: number }, label: Label, date: string | undefined): void {
  if (label.date) dates.dated += 1;
  if (!date) return;
  const right = [label.date, ...(label.dateAlso ?? [])].includes(date.slice(0, 10));
  if (!right) dates.wrong += 1;
  else if (label.date) dates.right += 1;
}

function bodyTally(label: Label, text: string): Tally {
  const { tally, wrong } = compareBags(wordsOf(textOf(label)), wordsOf(text));
  const { title, subtitle, dateline, boilerplate, contacts, image } = label;
  const others = wordsOf(JSON.stringify({ title, subtitle, dateline, boilerplate, contacts, image }));
  return { ...tally, wrong: compareBags(others, wrong).tally.wrong };
}
