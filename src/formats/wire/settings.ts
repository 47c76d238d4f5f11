import type { Release } from '../../model/release.ts';
import type { WireCharset, WireProfile } from '../../model/wire-settings.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Strings } from '../templates/strings.ts';

/** The measure of agencies' documents, in display columns. */
const WIDTH = 69;

/** How the copy of one release is set. */
export type CopySetting = {
  readonly profile: WireProfile;
  /** Columns; Infinity for one line a paragraph. */
  readonly width: number;
  readonly end: string;
  readonly charset: WireCharset;
  readonly crlf: boolean;
  readonly pageLines: number | undefined;
};

/** @returns how a release is set: what the newsroom asks for, else what its language needs. */
export function copySetting({ direction }: Release, { wire }: Newsroom, strings: Strings): CopySetting {
  // A forced break in the middle of an Arabic line would order its parts anew: readers break it themselves.
  const profile = wire.profile ?? (direction === 'rtl' ? 'flow' : 'wire');
  return {
    profile,
    width: profile === 'wire' ? (wire.width ?? WIDTH) : Number.POSITIVE_INFINITY,
    end: wire.end ?? strings.wire.end,
    charset: wire.charset ?? 'utf-8',
    crlf: wire.crlf === true,
    pageLines: profile === 'wire' ? wire.pageLines : undefined,
  };
}
