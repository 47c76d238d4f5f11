import { Parser } from 'htmlparser2';

/** What a tolerant parser, which knows nothing of the renderer, found in a piece of HTML. */
export type HtmlReading = {
  /** Everything that must not be there; empty for safe, balanced HTML. */
  readonly problems: readonly string[];
  /** Start tags in order, with decoded attributes. */
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** The text in order, decoded, with the alternatives of images in their places. */
  readonly text: string;
};

const HEADING = ['id'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...{ h1: HEADING, h2: HEADING, h3: HEADING, h4: HEADING, h5: HEADING, h6: HEADING },
  ...{ p: [], hr: [], blockquote: [], ul: [], ol: ['start'], li: [], pre: [], em: [], strong: [], br: [] },
  ...{ table: [], thead: [], tbody: [], tr: [], th: ['scope', 'class'], td: ['class'], code: ['class'] },
  ...{ a: ['href', 'title', 'dir'], img: ['src', 'alt', 'title', 'width', 'height'], bdi: ['dir'] },
};
const CLASS = /^(?:align-(?:left|center|right)|language-\S+)$/;
const VOID = new Set(['br', 'hr', 'img']);
const BASE = 'https://newsroom.example/en/release/';

/** Reads HTML and judges every element, attribute and URL by lists of its own. */
export function readHtml(html: string): HtmlReading {
  const problems: string[] = [];
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  let tags = 0;
  const parser = new Parser({
    onopentag(name, attributes, implied) {
      tags += 1;
      if (implied) problems.push(`<${name}> is implied`);
      elements.push({ name, attributes });
      problems.push(...elementProblems(name, attributes));
      const { alt = '' } = attributes;
      if (name === 'img') text += alt;
    },
    onclosetag(name, implied) {
      if (!implied) tags += 1;
      else if (!VOID.has(name)) problems.push(`</${name}> is missing`);
    },
    ontext: (data) => {
      text += data;
    },
    oncomment: (data) => problems.push(`comment ${data}`),
    onprocessinginstruction: (name) => problems.push(`instruction ${name}`),
  });
  parser.end(html);
  const brackets = html.split('<').length - 1;
  if (brackets !== tags) problems.push(`${brackets} "<" for ${tags} tags`);
  return { problems, elements, text };
}

function elementProblems(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const allowed = ALLOWED[name];
  if (allowed === undefined) return [`element ${name}`];
  const problems: string[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    if (!allowed.includes(key)) problems.push(`attribute ${name} ${key}`);
    if (key === 'class' && !CLASS.test(value)) problems.push(`class ${value}`);
    if (key === 'href' || key === 'src') problems.push(...urlProblems(key, value));
  }
  return problems;
}

/** Judges a URL as a browser resolves it (WHATWG URL). */
function urlProblems(key: 'href' | 'src', value: string): string[] {
  if (!URL.canParse(value, BASE)) return [`${key} is no URL: ${value}`];
  const url = new URL(value, BASE);
  if (!/^[!-~]*$/.test(value)) return [`${key} is not encoded: ${value}`];
  if (url.username !== '' || url.password !== '') return [`${key} with user info: ${value}`];
  if (url.protocol === 'https:') return hostProblems(url, value);
  if (key === 'href' && url.protocol === 'tel:') return /^tel:\+\d+(?:;ext=\d+)?$/.test(value) ? [] : [`tel ${value}`];
  if (key === 'href' && url.protocol === 'mailto:') return mailProblems(url);
  return [`${key} ${url.protocol}`];
}

function hostProblems(url: URL, value: string): string[] {
  if (url.host === 'newsroom.example') return [];
  if (!/^https:\/\//i.test(value)) return [`other host ${value}`];
  return /^(?:[a-z\d-]+\.)+(?:[a-z]+|xn--[a-z\d-]+)$/.test(url.hostname) ? [] : [`host ${url.hostname}`];
}

function mailProblems(url: URL): string[] {
  const names = [...url.searchParams.keys()];
  const subject = url.searchParams.get('subject') ?? '';
  const one = /^[^@,;\s%]+@[a-z\d.-]+$/i.test(url.pathname);
  const plain = names.every((name) => name === 'subject') && names.length <= 1 && !/\p{Cc}/u.test(subject);
  return one && plain ? [] : [`mail ${url.href}`];
}
