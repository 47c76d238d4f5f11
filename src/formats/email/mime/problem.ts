import type { UnsafeReason } from './characters.ts';

/** Why a value cannot stand in a message. */
export type MessageReason =
  | UnsafeReason
  /** No address that mail programs take, or no domain of the public DNS. */
  | 'address'
  /** A local part that is not ASCII, or one that a reader could take for an encoded word. */
  | 'local-part'
  /** Not a date between 1900 and 9999 with an offset that RFC 5322 can write. */
  | 'date'
  | 'message-id'
  | 'language'
  /** Neither of the addresses of List-Unsubscribe, or one that is no plain `https:` or `mailto:` address. */
  | 'unsubscribe'
  /** One-click without an https address (RFC 8058, 3.1). */
  | 'one-click'
  | 'content-id'
  | 'content-id-repeated'
  | 'media-type'
  | 'file-name';

/** A value that was refused; the message is not written. */
export type MessageProblem = {
  /** Its place in the message: `subject`, `to[1].name`, `images[0].cid`. */
  readonly field: string;
  readonly reason: MessageReason;
  /** The first character at fault, as `U+202E`. */
  readonly character?: string;
};
