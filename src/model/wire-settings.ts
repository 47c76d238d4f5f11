/** How wire copy is laid out: wrapped as agencies' documents are, unbroken for portals, or as IPTC 7901 messages. */
export const WIRE_PROFILES = ['wire', 'flow', 'iptc7901'] as const;
export type WireProfile = (typeof WIRE_PROFILES)[number];

/** The character sets of wire copy; `latin1` is ISO 8859-1. */
export const WIRE_CHARSETS = ['utf-8', 'latin1', 'ascii'] as const;
export type WireCharset = (typeof WIRE_CHARSETS)[number];

/** The versions of IPTC's ninjs that can be written. */
export const NINJS_VERSIONS = ['3.1', '2.2'] as const;
export type NinjsVersion = (typeof NINJS_VERSIONS)[number];

/** How wire copy is set; what is absent follows from the language of the release. */
export type WireSettings = {
  /** Default: `wire`, and `flow` for languages that are written from right to left. */
  readonly profile?: WireProfile;
  /** Columns. Default 69, the measure of agencies' documents. */
  readonly width?: number;
  /** The end mark. Default: that of the language. */
  readonly end?: string;
  /** Default: UTF-8. An IPTC 7901 message is Latin-1 where that holds its letters. */
  readonly charset?: WireCharset;
  /** True for lines that end in CR LF. */
  readonly crlf?: boolean;
  /** Lines to a page; absent for one long page. */
  readonly pageLines?: number;
  /** 1, the most urgent, to 6 (IPTC 7901). */
  readonly priority?: number;
  /** The category of IPTC 7901: 1 to 3 letters. */
  readonly category?: string;
  /** The source of IPTC 7901: 1 to 3 letters. */
  readonly service?: string;
};
