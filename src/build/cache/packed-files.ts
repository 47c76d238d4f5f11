/** What a file is, whichever release it is of: format, path below the folder of the release, media type. */
type FileKind = readonly [format: string, path: string, mediaType: string];

/** A file of a release: what it is, its bytes, its SHA-256, when it was modified. */
export type FileItem = readonly [...kind: FileKind, bytes: number, sha256: string, modified: number];

/** Files of a release in little memory: an archive has half a million, which are told apart by few bytes. */
export type PackedFiles = {
  readonly kinds: readonly FileKind[];
  /** The bytes of all that is a file's own, each as a character. */
  readonly own: string;
};

/** Two numbers and a SHA-256. */
const [NUMBER, HASH] = [8, 32];
const SIZE = NUMBER + HASH + NUMBER;

/** One for all: what is packed is a text before the next one is. */
let scratch = Buffer.allocUnsafe(SIZE * 16);

/** Most releases have the same kinds of files: one list for all of them. Those of their pictures are ever new ones. */
const known = new Map<string, readonly FileKind[]>();
const MOST_KNOWN = 1000;

export function packFiles(files: readonly FileItem[]): PackedFiles {
  makeRoom(files.length);
  files.forEach(([, , , bytes, sha256, modified], index) => {
    const at = index * SIZE;
    scratch.writeDoubleLE(bytes, at);
    scratch.write(sha256, at + NUMBER, HASH, 'hex');
    scratch.writeDoubleLE(modified, at + NUMBER + HASH);
  });
  return { kinds: kindsOf(files), own: scratch.toString('latin1', 0, files.length * SIZE) };
}

export function unpackFiles({ kinds, own }: PackedFiles): readonly FileItem[] {
  makeRoom(kinds.length);
  scratch.write(own, 'latin1');
  return kinds.map((kind, index): FileItem => {
    const at = index * SIZE;
    const sha256 = scratch.toString('hex', at + NUMBER, at + NUMBER + HASH);
    return [...kind, scratch.readDoubleLE(at), sha256, scratch.readDoubleLE(at + NUMBER + HASH)];
  });
}

function makeRoom(files: number): void {
  if (scratch.length < files * SIZE) scratch = Buffer.allocUnsafe(files * SIZE * 2);
}

function kindsOf(files: readonly FileItem[]): readonly FileKind[] {
  const name = files.map(([format, path, mediaType]) => `${format}\n${path}\n${mediaType}`).join('\n');
  const before = known.get(name);
  if (before) return before;
  const kinds = files.map(([format, path, mediaType]): FileKind => [format, path, mediaType]);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, kinds);
  return kinds;
}
