import { join } from 'node:path';
import type { Card } from '../../archive/card.ts';
import type { PublishedRelease } from '../../archive/record.ts';
import type { SearchWords } from '../../archive/search/text.ts';
import { ReleaseError } from '../../model/error.ts';
import { keyOf, textOf } from '../cache/keys.ts';
import type { CopySettings } from '../copy-settings.ts';
import type { KeptEdition } from '../editions.ts';
import { readTextIfThere } from '../files.ts';
import type { ShownOptions } from '../plan.ts';
import type { Share } from './share.ts';

/** What a share writes beside its releases, for the merge. */
export const MANIFEST = 'shard.jsonl';
const MAGIC = 'iom-release share 1';
/** It holds the words of all releases of a share. */
const MOST_MEGABYTES = 512;

/** A release of a share: what indexes, feeds and search are made of. Nothing is kept of releases that are not shown. */
export type SharedRelease = {
  /** Its source, below the newsroom's folder. */
  readonly name: string;
  /** The SHA-1 of its source, and a hash of its facts. */
  readonly hash: string;
  readonly facts: string;
  /** As the share knew it, with its name as `file`: machines have other folders. */
  readonly card: Card;
  readonly record: PublishedRelease;
  readonly edition?: KeptEdition;
  readonly words?: SearchWords;
};

/** What a share was made of and how: the same for all shares but for `share`, `templates` and the counts. */
export type ShareHeader = {
  readonly share: Share;
  /** The moment of the build, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** The program and its runtime. */
  readonly program: string;
  /** How it was asked for: what the merge goes by, too. */
  readonly asked: Required<ShownOptions> & { readonly formats: readonly string[]; readonly copy: CopySettings };
  readonly keys: ShareKeys;
  /** The templates that its pages were made with, and a hash of what they said. */
  readonly templates: readonly string[];
  readonly templatesKey: string;
  /** How many sources of the share were left out because of errors. */
  readonly failed: number;
  /** True where the newsroom held no source at all: releases that are not public are sources, too. */
  readonly isEmpty: boolean;
};

/** Hashes of what all shares must have in common. */
export type ShareKeys = {
  /** The newsroom's settings, and what is on all pages. */
  readonly settings: string;
  readonly common: string;
  /** The releases of all shares. */
  readonly releases: string;
  /** The versions that were issued before. */
  readonly editions: string;
};

/** A share as it lies in a folder. */
export type ShareManifest = {
  readonly folder: string;
  readonly header: ShareHeader;
  readonly releases: readonly SharedRelease[];
};

/** @returns a hash of releases that is the same on every machine. */
export function releasesKey(releases: readonly Pick<SharedRelease, 'name' | 'hash' | 'facts' | 'card'>[]): string {
  return keyOf(...releases.map(({ name, hash, facts, card }) => textOf([name, hash, facts, card])));
}

/** @returns the text of a manifest: a line with the checksum of the others, the header, a line for each release. */
export function writeManifest(header: ShareHeader, releases: readonly SharedRelease[]): string {
  const lines = [header, ...releases].map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${MAGIC} ${keyOf(lines)}\n${lines}`;
}

/**
 * Reads the manifest of a share.
 *
 * @throws ReleaseError of kind `usage` when there is none, or it is damaged
 */
export function readManifest(folder: string): ShareManifest {
  const text = readTextIfThere(join(folder, MANIFEST), MOST_MEGABYTES);
  if (text === undefined) {
    throw new ReleaseError('usage', `${folder} holds no share.`, 'Make one: iom-release build --shard I/N');
  }
  const end = text.indexOf('\n') + 1;
  const lines = text.slice(end);
  if (text.slice(0, end) !== `${MAGIC} ${keyOf(lines)}\n`) {
    const hint = 'Copy the share again, or delete its folder and build it with this version of the program.';
    throw new ReleaseError('usage', `The manifest in ${folder} is damaged or of another version.`, hint);
  }
  const [header = '', ...releases] = lines.split('\n').slice(0, -1);
  // The checksum holds: this is what a share wrote.
  return {
    folder,
    header: JSON.parse(header) as ShareHeader,
    releases: releases.map((line) => JSON.parse(line) as SharedRelease),
  };
}
