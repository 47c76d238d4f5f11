import type { Instant } from '../../../model/date.ts';

/** A person, desk or list with an address (RFC 5322, 3.4); the domain may be written in any script. */
export type Mailbox = { readonly name?: string; readonly address: string };

/** A picture that travels with the message; the HTML shows it as `cid:` and its `cid` (RFC 2392). */
export type InlineImage = {
  /** `left@right` of ASCII letters, digits, dots, hyphens, underscores and plus signs, without angle brackets. */
  readonly cid: string;
  /** The name under which a reader saves it; no folders. */
  readonly fileName: string;
  /** `image/jpeg`, `image/png` … */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** How a reader leaves the list (RFC 2369 and RFC 8058); at least one of the two addresses. */
export type ListUnsubscribe = {
  /** `mailto:leave@example.org?subject=…`; of the parameters only `subject` and `body`. */
  readonly mailto?: string;
  readonly https?: string;
  /** Adds `List-Unsubscribe-Post`; needs `https`, and a sender that signs the message (DKIM). */
  readonly oneClick: boolean;
};

/** The headers that a message may carry beyond its own; there is no way to name another. */
export type ExtraHeaders = {
  /** RFC 3834: keeps out-of-office programs from answering. */
  readonly autoSubmitted?: 'auto-generated';
  readonly listUnsubscribe?: ListUnsubscribe;
  /** `X-Unsent: 1`: Outlook opens the file as a draft, ready to send. A convention, not a standard. */
  readonly draft?: boolean;
};

/** What an email says, as text and as HTML. */
export type EmailContent = {
  /** Already flowed (RFC 3676): a line that goes on ends in a space, and is at most 76 characters long. */
  readonly text: string;
  readonly html: string;
  readonly images?: readonly InlineImage[];
};

/** What stands above it. */
export type EmailEnvelope = {
  readonly from: Mailbox;
  /** Who sends on behalf of `from`, where that is another. */
  readonly sender?: Mailbox;
  readonly replyTo?: readonly Mailbox[];
  /** None: the empty group `undisclosed-recipients:;`, and the mail program's user fills it in. */
  readonly to?: readonly Mailbox[];
  readonly subject: string;
  readonly date: Instant;
  /** `<left@right>`: see `messageIdFor`. */
  readonly messageId: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly headers?: ExtraHeaders;
};

/** An email. */
export type EmailMessage = EmailEnvelope & EmailContent;
