import { createHash } from 'node:crypto';
import type { Instant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import { startOfDay } from '../../model/zone.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Format, RenderContext } from '../format.ts';
import { htmlView } from './html-view.ts';
import { messageIdFor } from './mime/message-id.ts';
import { writeMessage } from './mime/write.ts';
import { textPart } from './text-part.ts';

const FILE = 'email.eml';
const MEDIA_TYPE = 'message/rfc822';

/** The email: a message that a mail program opens, and its HTML alone for services that send. */
export const email: Format = {
  id: 'email',
  file: FILE,
  mediaType: MEDIA_TYPE,
  render(release, context) {
    const html = context.templates.render('email/message', htmlView(release, context));
    const text = textPart(release, context);
    const content = message(release, context, text, html);
    return [
      { format: 'email', file: FILE, mediaType: MEDIA_TYPE, content },
      { format: 'email', file: 'email.html', mediaType: 'text/html; charset=utf-8', content: html },
    ];
  },
};

function message(release: Release, { newsroom }: RenderContext, text: string, html: string): Uint8Array {
  const { from, replyTo } = newsroom.email;
  const version = createHash('sha256').update(text).update('\0').update(html).digest('hex');
  const written = writeMessage({
    from,
    ...(replyTo ? { replyTo: [replyTo] } : {}),
    subject: release.title,
    date: sentAt(release),
    messageId: messageIdFor({ slug: release.slug, language: release.language, version, domain: domainOf(newsroom) }),
    language: release.language,
    headers: { autoSubmitted: 'auto-generated' },
    text,
    html,
  });
  if (written.ok) return written.value;
  // A rule refuses what no header can hold, and the newsroom's addresses are checked when its settings are read.
  throw new Error(
    `${release.file}: the email cannot be written: ${written.problem.map(({ field, reason }) => `${field} ${reason}`).join(', ')}`,
  );
}

/** When the release may first be sent: its embargo, its moment, or the beginning of its day at the office. */
function sentAt({ embargo, date, office }: Release): Instant {
  return embargo ?? date.instant ?? startOfDay(date, office.timeZone ?? 'UTC');
}

function domainOf(newsroom: Newsroom): string {
  return new URL(newsroom.baseUrl).hostname;
}
