import type { Site } from '../../formats/html/site.ts';
import type { FailureKind } from '../../model/error.ts';
import type { MadeRendition } from '../cache/kept-rendition.ts';
import type { CopySettings } from '../copy-settings.ts';
import type { StagedFile } from '../output/index.ts';
import type { RenditionTask } from '../rendition.ts';

/** What a thread is started with, so that it renders as the others do: plain data. */
export type ThreadSetup = {
  readonly cwd: string;
  readonly folder: string;
  /** The newsroom's own templates. */
  readonly own: string | undefined;
  readonly formats: readonly string[];
  readonly copy: CopySettings;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  readonly fastPath: boolean;
  /** The output folder, absolute. */
  readonly out: string;
  readonly site: Site | undefined;
  /** What the newsroom's files said when the build began. */
  readonly written: string;
  /** The number of the first file that it stages. */
  readonly first: number;
};

/** Releases for a thread, by their places in the build's list. */
export type Order = readonly { readonly index: number; readonly task: RenditionTask }[];

/** What a thread made of a release. */
export type Made = {
  readonly index: number;
  readonly rendition: MadeRendition;
  readonly files: readonly StagedFile[];
  /** Of a release that search finds. */
  readonly words?: string;
};

/** What a thread answers to an order: what it made, or why it could not. */
export type Answer =
  | { readonly made: readonly Made[] }
  | { readonly failure: { readonly kind: FailureKind; readonly message: string; readonly hint: string } };
