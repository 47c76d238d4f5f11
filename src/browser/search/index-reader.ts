import {
  documentsFile,
  SEARCH_VERSION,
  type SearchDocument,
  type SearchManifest,
  type SearchShard,
  shardFile,
} from '../../archive/search/shape.ts';

/** Reads an index from the folder where it stands; each file once. */
export type IndexReader = {
  readonly manifest: () => Promise<SearchManifest>;
  readonly shard: (start: string) => Promise<SearchShard>;
  /** @returns the documents of some numbers, in the same order. */
  readonly documents: (numbers: readonly number[]) => Promise<readonly SearchDocument[]>;
};

/** @param folder the address of the index's folder, with a slash at the end */
export function openIndex(folder: string): IndexReader {
  const known = new Map<string, Promise<unknown>>();
  const read = <Content>(file: string): Promise<Content> => {
    const before = known.get(file);
    if (before !== undefined) return before as Promise<Content>;
    const reading = readJson<Content>(folder + file);
    known.set(file, reading);
    // What failed is asked for again the next time.
    reading.catch(() => known.delete(file));
    return reading;
  };
  const manifest = async () => {
    const found = await read<SearchManifest>('index.json');
    if (found.version !== SEARCH_VERSION) throw new Error(`an index of version ${found.version}`);
    return found;
  };
  return {
    manifest,
    shard: (start) => read<SearchShard>(shardFile(start)),
    async documents(numbers) {
      const { perFile } = await manifest();
      const found = await Promise.all(
        numbers.map(async (number) => {
          const file = await read<readonly SearchDocument[]>(documentsFile(number, perFile));
          return file[number % perFile];
        }),
      );
      return found.filter((document) => document !== undefined);
    },
  };
}

async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
