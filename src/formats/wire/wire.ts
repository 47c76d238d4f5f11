import type { Release } from '../../model/release.ts';
import type { Format, RenderContext } from '../format.ts';
import { iptc7901Message } from '../iptc7901/message.ts';
import type { Strings } from '../templates/strings.ts';
import { CHARSET_NAMES, encodeText } from '../text/encode.ts';
import { paginate } from '../text/pages.ts';
import { markNumbers } from '../text/typography.ts';
import { layoutInCharset } from './in-charset.ts';
import { copySetting } from './settings.ts';
import { wireView } from './view.ts';

const FILE = 'wire.txt';
const MEDIA_TYPE = 'text/plain; charset=utf-8';

/** Plain text for news desks: UTF-8, LF, 69 columns, ending in its end mark, unless the newsroom asks for another set. */
export const wire: Format = {
  id: 'wire',
  file: FILE,
  mediaType: MEDIA_TYPE,
  render(release, context) {
    const strings = context.templates.strings(release.language);
    const setting = copySetting(release, context.newsroom, strings);
    const { charset } = setting;
    if (setting.profile === 'iptc7901') {
      const message = iptc7901Message(release, context);
      return message ? [{ format: 'wire', file: FILE, ...message }] : [];
    }
    const text = layoutInCharset(release, context, charset, FILE, layoutCopy);
    if (text === undefined) return [];
    const pages = setting.pageLines === undefined ? text : inPages(text, setting.pageLines, strings);
    const content = setting.crlf ? pages.replaceAll('\n', '\r\n') : pages;
    if (charset === 'utf-8') return [{ format: 'wire', file: FILE, mediaType: MEDIA_TYPE, content }];
    const mediaType = `text/plain; charset=${CHARSET_NAMES[charset]}`;
    return [{ format: 'wire', file: FILE, mediaType, content: encodeText(content, charset) }];
  },
};

function layoutCopy(release: Release, context: RenderContext, strings: Strings): string {
  const setting = copySetting(release, context.newsroom, strings);
  const text = tidy(context.templates.render('wire/release.txt', wireView(release, context, setting, strings)));
  return markNumbers(text, release.direction);
}

/** The pages of a long text, each with its slug and number. */
function inPages(text: string, lines: number, { wire: words }: Strings): string {
  const slug = text.slice(0, text.indexOf('\n'));
  return paginate(text, lines, { more: words.more, head: (number) => `${slug} ${number}` });
}

/** Templates leave empty lines where a part is missing: at most one stays, and one line feed at the end. */
function tidy(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return `${lines
    .replace(/(?<![ \t\u00a0\u202f])[ \t\u00a0\u202f]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
