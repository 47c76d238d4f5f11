/** A word and its list of documents as JSON. */
export type WordList = { readonly word: string; readonly list: string };

/** Words that share a file; their first letters name it. */
export type Shard = { readonly start: string; readonly words: readonly WordList[] };

/** So many characters a shard, about a third of it compressed. */
const SHARD_SIZE = 24_000;

/**
 * Parts sorted words into shards along their first letters: as few letters as keep a shard small. The same words stay
 * together when others come and go elsewhere in the alphabet, so that a new release changes few files.
 *
 * @param words sorted by code unit
 * @param size how many characters a shard may have; only a shard of a single word has more
 */
export function shardWords(words: readonly WordList[], size = SHARD_SIZE): readonly Shard[] {
  return words.length === 0 ? [] : split({ start: '', words, size: sizeOf(words) }, size);
}

type Group = Shard & { readonly size: number };

function split(group: Group, size: number): readonly Shard[] {
  const { start, words } = group;
  if (words.length === 1 || group.size <= size) return [{ start, words }];
  return joinSmall(groupByLetter(words, start.length + 1), size).flatMap((part) => split(part, size));
}

/** All words of a group that is parted further share its start, so that each part has a longer one. */
function groupByLetter(words: readonly WordList[], letters: number): readonly Group[] {
  const groups = new Map<string, WordList[]>();
  for (const one of words) {
    const start = one.word.slice(0, letters);
    const group = groups.get(start);
    if (group) group.push(one);
    else groups.set(start, [one]);
  }
  return [...groups].map(([start, group]) => ({ start, words: group, size: sizeOf(group) }));
}

/** Joins neighbours that are small: a file of three words is a request too many. */
function joinSmall(groups: readonly Group[], size: number): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && last.size + group.size <= size) {
      joined[joined.length - 1] = {
        start: last.start,
        words: last.words.concat(group.words),
        size: last.size + group.size,
      };
    } else joined.push(group);
  }
  return joined;
}

function sizeOf(words: readonly WordList[]): number {
  return words.reduce((sum, { word, list }) => sum + word.length + list.length + 4, 0);
}
