import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Nodes } from 'mdast';
import { assetPath, isPicture, PICTURE_HEAD, pictureType } from '../model/asset.ts';
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import type { Release } from '../model/release.ts';
import type { ParsedSource } from '../source/parse.ts';
import { nodeAt } from '../source/yaml-node.ts';
import { isInside, isSystemError, readFile, readHead } from './files.ts';
import { collisionKey } from './output/paths.ts';

/** A picture that stands beside a source: where it is, and where it goes in the folder of its release. */
export type Asset = { readonly from: string; readonly to: string };

/** The pictures of a source that stand on the disk, and what is wrong with the others. */
export type Assets = { readonly assets: readonly Asset[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Finds the pictures beside a source. What is no picture is refused, and what stands outside the newsroom's folder, also
 * behind a link: a release from elsewhere could otherwise publish any file of the newsroom or of the machine.
 *
 * @param root the newsroom's folder
 */
export function findAssets(source: ParsedSource, release: Release, root: string, cwd: string): Assets {
  const assets = new Map<string, Asset>();
  const diagnostics: Diagnostic[] = [];
  for (const { src, range } of picturesOf(source, release)) {
    const to = assetPath(src);
    if (to === undefined) continue;
    const from = resolve(cwd, dirname(source.file.path), decodeURIComponent(src));
    const key = collisionKey(to);
    const problem = problemWith(from, root) ?? clashOf(assets.get(key), { from, to });
    if (problem === undefined) assets.set(key, { from, to });
    else diagnostics.push(source.file.diagnose('image/file', 'error', { range, ...problem }));
  }
  return { assets: [...assets.values()], diagnostics };
}

/** A picture from a camera is larger than any text. */
const PICTURE_MEGABYTES = 64;

/**
 * Reads a picture.
 *
 * @throws ReleaseError of kind `machine` for one that cannot be read, is larger than 64 MB or became another file since
 *   it was looked at
 */
export function readPicture({ from }: Asset): Uint8Array {
  const bytes = readFile(from, PICTURE_MEGABYTES);
  if (isPicture(bytes)) return bytes;
  throw new ReleaseError('machine', `${from} was changed while it was built.`, 'Run the command again.');
}

/** @returns a way to the pictures of a release by their paths in its folder; each is read when it is first asked for. */
export function pictureReader(assets: readonly Asset[]): (path: string) => Uint8Array | undefined {
  const read = new Map<string, Uint8Array>();
  return (path) => {
    const asset = assets.find(({ to }) => to === path);
    const bytes = asset && (read.get(path) ?? readPicture(asset));
    if (bytes) read.set(path, bytes);
    return bytes;
  };
}

type Problem = { readonly message: string; readonly hint: string };

function problemWith(path: string, root: string): Problem | undefined {
  try {
    if (!isInside(realpathSync(path), realpathSync(root))) {
      return { message: 'This picture stands outside the newsroom.', hint: 'Copy it into the folder of the releases.' };
    }
    const stat = statSync(path);
    if (stat.isDirectory()) return { message: 'This is not a picture but a folder.', hint: 'Name a file.' };
    if (pictureType(path) === undefined || !stat.isFile() || !isPicture(readHead(path, PICTURE_HEAD)))
      return NO_PICTURE;
    return stat.size > PICTURE_MEGABYTES * 1024 * 1024 ? TOO_LARGE : undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (isSystemError(error, 'EACCES', 'EPERM', 'EIO')) return UNREADABLE;
    return { message: 'There is no such picture.', hint: 'Check the name; it is looked for beside the source.' };
  }
}

const NO_PICTURE = {
  message: 'This file is no picture.',
  hint: 'Save the picture as .jpg, .png, .gif, .webp or .avif.',
};
const TOO_LARGE = {
  message: 'This picture is larger than 64 MB.',
  hint: 'Save it smaller: pages are read on telephones.',
};
const UNREADABLE = { message: 'This picture cannot be read.', hint: 'Check its permissions.' };

/** Two files that would go to one place, on some disks: `photos/room.jpg` and `../photos/Room.jpg`. */
function clashOf(other: Asset | undefined, { from, to }: Asset): Problem | undefined {
  if (other === undefined || (other.from === from && other.to === to)) return undefined;
  return {
    message: `Another picture of this release goes to ${other.to}, too.`,
    hint: 'Give one of them another name.',
  };
}

function* picturesOf(
  source: ParsedSource,
  release: Release,
): Generator<{ readonly src: string; readonly range: Range }> {
  if (release.image && source.frontMatter) {
    const { node } = nodeAt(source.frontMatter, ['image', 'src']);
    yield { src: release.image.src, range: node.range };
  }
  // Most releases hold none: their trees need no walk.
  if (source.file.text.includes('![')) yield* picturesIn(release.body);
}

function* picturesIn(node: Nodes): Generator<{ readonly src: string; readonly range: Range }> {
  if (node.type === 'image') {
    yield { src: node.url, range: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 } };
  }
  if ('children' in node) for (const child of node.children) yield* picturesIn(child);
}
