import type { Instant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import { startOfDay } from '../../model/zone.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Format, RenderContext } from '../format.ts';
import { fill } from '../templates/fill.ts';
import { noticeOf } from '../view/notice.ts';
import { checkEmail } from './checks.ts';
import { refusal } from './failure.ts';
import { htmlPart } from './html-view.ts';
import type { EmailContent, ExtraHeaders } from './mime/message.ts';
import { messageIdFor } from './mime/message-id.ts';
import { encodeContent, writeEncoded } from './mime/write.ts';
import { inlinePictures, webAddresses } from './pictures.ts';
import { textPart } from './text-part.ts';

const FILE = 'email.eml';
const MEDIA_TYPE = 'message/rfc822';

/**
 * The email: a message that a mail program opens, and its HTML alone for services that send. The HTML alone always
 * shows pictures from the web; the message has them inside where the newsroom wants it so.
 */
export const email: Format = {
  id: 'email',
  file: FILE,
  mediaType: MEDIA_TYPE,
  render(release, context) {
    const html = htmlPart(release, context, webAddresses(release, context.newsroom));
    const content = contentOf(release, context, html);
    const written = write(release, context, content);
    const { report } = context;
    if (!written.ok) {
      for (const remark of refusal(written.problem)) report?.(remark);
      return [];
    }
    if (report) for (const remark of checkEmail(release, content, context)) report(remark);
    return [
      { format: 'email', file: FILE, mediaType: MEDIA_TYPE, content: written.value },
      { format: 'email', file: 'email.html', mediaType: 'text/html; charset=utf-8', content: html },
    ];
  },
};

function contentOf(release: Release, context: RenderContext, webHtml: string): EmailContent {
  const text = textPart(release, context);
  if (context.newsroom.email.images === 'url') return { text, html: webHtml };
  const inside = inlinePictures(release, context);
  const html = htmlPart(release, context, inside.address);
  return { text, html, images: inside.images };
}

function write(release: Release, { newsroom, templates }: RenderContext, content: EmailContent) {
  const { slug, language, title } = release;
  const strings = templates.strings(language);
  const notice = noticeOf(release, strings);
  const { from, replyTo } = newsroom.email;
  const encoded = encodeContent(content);
  const version = encoded.ok ? encoded.value.hash : '';
  const envelope = {
    from,
    ...(replyTo ? { replyTo: [replyTo] } : {}),
    // A tab is a space to every reader, and a control character to a header.
    subject: (notice ? fill(strings.email[notice.kind], { title }) : title).replaceAll('\t', ' '),
    date: sentAt(release),
    messageId: messageIdFor({ slug, language, version, domain: new URL(newsroom.baseUrl).hostname }),
    language,
    headers: extraHeaders(newsroom),
  };
  return writeEncoded(envelope, encoded);
}

function extraHeaders({ email: { autoSubmitted, unsubscribe, draft } }: Newsroom): ExtraHeaders {
  return {
    ...(autoSubmitted ? { autoSubmitted: 'auto-generated' } : {}),
    ...(unsubscribe ? { listUnsubscribe: unsubscribe } : {}),
    draft,
  };
}

/**
 * When the release came out: its embargo, its moment, or the beginning of its day at the office. One that is sent under
 * embargo is of its own day: a message from the future is taken for spam (RFC 5322, 3.6.1: when it was ready to go).
 */
function sentAt({ embargo, date, office, publication }: Release): Instant {
  const lifted = publication.state === 'embargoed' ? undefined : embargo;
  return lifted ?? date.instant ?? startOfDay(date, office.timeZone ?? 'UTC');
}
