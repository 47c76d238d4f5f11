import { answer } from '../../src/archive/search/query.ts';
import { documentsFile, type SearchManifest, type SearchShard, shardFile } from '../../src/archive/search/shape.ts';

const read = async <T>(path: string): Promise<T> => (await fetch(path)).json() as Promise<T>;

Object.assign(globalThis, {
  ask: async (language: string, text: string) => {
    const folder = `/own/${language}/search`;
    const manifest = await read<SearchManifest>(`${folder}/index.json`);
    const { numbers } = await answer({ text }, manifest, (start) => read<SearchShard>(`${folder}/${shardFile(start)}`));
    const shown = numbers.slice(0, 10);
    const files = new Set(shown.map((number) => documentsFile(number, manifest.perFile)));
    await Promise.all([...files].map((file) => read(`${folder}/${file}`)));
    return [numbers.length, shown.length];
  },
});
