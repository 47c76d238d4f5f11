/** Where the pictures of an email are: on the web, or inside the message (RFC 2392). */
export const EMAIL_IMAGES = ['url', 'cid'] as const;
export type EmailImages = (typeof EMAIL_IMAGES)[number];

/** How a reader leaves the list (RFC 2369); one click needs an https address (RFC 8058). */
export type Unsubscribe = { readonly mailto?: string; readonly https?: string; readonly oneClick: boolean };

/** How emails are made. */
export type EmailSettings = {
  readonly images: EmailImages;
  /** True for a message that Outlook opens as a draft, ready to send (`X-Unsent: 1`). */
  readonly draft: boolean;
  /** True where a program sends it to a list: out-of-office programs then stay quiet (RFC 3834). */
  readonly autoSubmitted: boolean;
  readonly unsubscribe?: Unsubscribe;
  /** Mail programs, as caniemail.com names them, that templates of one's own are checked for. */
  readonly clients: readonly string[];
};

/** The mail programs that press lists meet most. */
export const DEFAULT_CLIENTS: readonly string[] = [
  'apple-mail.ios',
  'apple-mail.macos',
  'gmail.android',
  'gmail.desktop-webmail',
  'gmail.ios',
  'outlook.ios',
  'outlook.macos',
  'outlook.outlook-com',
  'outlook.windows',
  'samsung-email.android',
  'thunderbird.macos',
  'yahoo.desktop-webmail',
];
