import type { CopySettings } from './copy-settings.ts';
import type { ShownOptions } from './plan.ts';
import type { RenderListeners } from './render-all.ts';
import type { Share } from './shard/share.ts';

/** What to build, where to, and as of when. */
export type BuildOptions = CopySettings &
  RenderListeners &
  ShownOptions & {
    /** Files, folders or globs; default: the nearest newsroom. */
    readonly paths?: readonly string[];
    /** What relative paths are relative to. */
    readonly cwd: string;
    /** The output folder. */
    readonly out: string;
    /** The ids of formats; default: html, wire, email. */
    readonly formats?: readonly string[];
    /** A folder whose files replace the built-in templates of the same names. */
    readonly templates?: string;
    /** The moment of the build, in milliseconds since 1970-01-01T00:00:00Z: decides what is public. */
    readonly now: number;
    /** Keeps what was found and rendered, in the newsroom's folder, for the next build. */
    readonly cache?: boolean;
    /** Renders one share of the newsroom, to be merged with the others. */
    readonly share?: Share;
    /** Where a share finds the versions that were issued before; default: public/releases.json. */
    readonly record?: string;
    /** How many threads render a large newsroom, at the most; default: one. The files are the same. */
    readonly jobs?: number;
    /** Told after each source how many of how many are checked. */
    readonly onCheck?: (done: number, total: number) => void;
    /** Told of each file of the site beside the releases as it is written: pages, feeds, sitemaps, search. */
    readonly onSiteFile?: (path: string) => void;
    /** False parses without the fast paths: the same bytes, slower. */
    readonly fastPath?: boolean;
  };
