import { defined } from '../model/defined.ts';
import type { EmailSettings } from '../model/email-settings.ts';
import type { NewsroomFile } from '../model/newsroom.ts';
import type { WireSettings } from '../model/wire-settings.ts';
import { localText } from './local-text.ts';
import type { Mailbox, Rights } from './newsroom.ts';

/** @returns what `newsroom.yaml` says of rights. */
export function readRights(written: NewsroomFile['rights']): Rights {
  return defined({
    holder: written?.holder,
    notice: localText(written?.notice),
    usage: localText(written?.usage),
  });
}

/** @returns what `newsroom.yaml` says of wire copy, numbers read. */
export function readWire(written: NewsroomFile['wire']): WireSettings {
  const { width, crlf, pageLines, priority, ...texts } = written ?? {};
  return defined({
    ...texts,
    width: numberOf(width),
    crlf: crlf === undefined ? undefined : crlf === 'true',
    pageLines: numberOf(pageLines),
    priority: numberOf(priority),
  });
}

/** @returns what `newsroom.yaml` says of emails. */
export function readEmail(
  written: NewsroomFile['email'],
): Partial<EmailSettings> & { readonly from?: Mailbox; readonly replyTo?: Mailbox } {
  const { from, replyTo, images, autoSubmitted, unsubscribe, clients } = written ?? {};
  return defined({
    from: from && defined(from),
    replyTo: replyTo && defined(replyTo),
    images,
    autoSubmitted: autoSubmitted === undefined ? undefined : autoSubmitted === 'true',
    unsubscribe: unsubscribe && {
      ...defined({ mailto: unsubscribe.mailto, https: unsubscribe.https }),
      oneClick: unsubscribe.oneClick === 'true',
    },
    clients,
  });
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
