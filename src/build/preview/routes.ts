import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { scriptJson } from '../../formats/markup/escape.ts';
import { localName } from '../../formats/view/names.ts';
import { ReleaseError } from '../../model/error.ts';
import { directionOf, parseLanguage } from '../../model/language.ts';
import { readText } from '../files.ts';
import { packageFolder } from '../package.ts';
import { addressOf, type Desk } from './desk.ts';
import { inColours, withOwnPictures } from './for-desk.ts';
import { safeHeaders } from './guard.ts';
import { PREVIEWED, type Renderer, type Served } from './rendering.ts';
import { listedRelease, type Say, shownFinding, shownRelease } from './shapes.ts';

/** What the page of the preview says, in the language of the person who works with it. */
export type PreviewWords = {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly say: Say;
};

/** What an answer is made from. */
export type Room = {
  readonly desk: Desk;
  readonly renderer: Renderer;
  readonly words: PreviewWords;
  /** Counts the changes since the preview began. */
  readonly version: () => number;
  /** Told what nobody foresaw; the preview goes on. */
  readonly onTrouble: (error: unknown) => void;
};

const SCRIPT = 'text/javascript; charset=utf-8';
const ASSETS: Readonly<Record<string, string>> = {
  'style.css': 'text/css; charset=utf-8',
  'app.js': SCRIPT,
  'elements.js': SCRIPT,
  'list.js': SCRIPT,
  'panes.js': SCRIPT,
  'findings.js': SCRIPT,
};
const PAGE = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

type Answer = Served & { readonly kind: 'page' | 'view'; readonly status?: number };

/**
 * Answers a request that was admitted. Nothing is looked up on the disk by a name that came with a request: only what
 * stands in the lists of this module and on the desk is served.
 *
 * @param path decoded, below the key
 * @param query what follows the question mark
 */
export function answer(path: string, query: URLSearchParams, room: Room, response: ServerResponse): void {
  const { status = 200, kind, mediaType, content } = find(path, query, room) ?? notHere();
  response.writeHead(status, safeHeaders(kind, mediaType));
  response.end(response.req.method === 'HEAD' ? undefined : content);
}

function find(path: string, query: URLSearchParams, room: Room): Answer | undefined {
  if (path === '') return page(pageHtml(room), PAGE);
  if (Object.hasOwn(ASSETS, path))
    return page(readText(join(packageFolder(), 'templates/preview', path)), ASSETS[path]);
  if (path === 'state.json') return page(JSON.stringify(stateOf(room)), JSON_TYPE);
  if (path === 'release.json') return releaseJson(query, room);
  return path.startsWith('view/') ? view(path.slice('view/'.length), query, room) : undefined;
}

function page(content: string, mediaType = PAGE): Answer {
  return { kind: 'page', mediaType, content };
}

/** The answer where there is nothing: a page of the newsroom's site that the preview does not make, as a rule. */
function notHere(): Answer {
  return { kind: 'view', mediaType: TEXT, content: 'The preview has no such page.\n', status: 404 };
}

function pageHtml({ desk, words }: Room): string {
  const language = parseLanguage(words.language);
  const formats = PREVIEWED.map(({ id, file, mediaType }) => ({ id, file, mediaType }));
  return desk.templates.render('preview/page', {
    language: words.language,
    direction: language ? directionOf(language) : 'ltr',
    texts: words.texts,
    name: language ? localName(desk.room.newsroom.organisation.name, language) : '',
    settings: scriptJson({ texts: words.texts, formats }),
  });
}

function stateOf({ desk, version, words: { say } }: Room) {
  desk.expire();
  const { problem } = desk;
  return {
    version: version(),
    folder: desk.room.folder,
    ...(problem
      ? {
          problem: {
            message: say(problem.message),
            hint: say(problem.hint),
            findings: problem.diagnostics.map((one) => ({ file: one.file, ...shownFinding(one, say) })),
          },
        }
      : {}),
    releases: desk.entries().map((entry) => listedRelease(desk, entry)),
  };
}

function releaseJson(query: URLSearchParams, room: Room): Answer | undefined {
  const entry = room.desk.entry(query.get('id') ?? '');
  if (!entry) return undefined;
  const formats = (query.get('formats') ?? '').split(',');
  const { say } = room.words;
  return guarded(() =>
    page(JSON.stringify(shownRelease(room.desk, room.renderer, entry, { formats, say })), JSON_TYPE),
  );
}

/** `en/visit/index.html`: a file of a release, at the address that it has below an output. */
function view(path: string, query: URLSearchParams, room: Room): Answer | undefined {
  const [language = '', slug = '', ...file] = path.split('/');
  const entry = room.desk.at(addressOf({ language, slug }));
  if (!entry) return undefined;
  return guarded(() => {
    const served = room.renderer.file(entry, file.join('/') || 'index.html');
    return served && { kind: 'view', ...served, content: forDesk(served, query.get('scheme'), room) };
  });
}

/** @returns a rendition as the desk shows it; what is no page stays as it is. */
function forDesk({ content, mediaType }: Served, scheme: string | null, { desk }: Room): Served['content'] {
  if (typeof content !== 'string' || !mediaType.startsWith('text/html')) return content;
  return inColours(withOwnPictures(content, desk.room.newsroom.baseUrl), scheme);
}

/** A template with an error is told in the place of what it would have made. */
function guarded(make: () => Answer | undefined): Answer | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { kind: 'view', mediaType: TEXT, content: `${error.message}\n${error.hint}\n`, status: 500 };
  }
}
