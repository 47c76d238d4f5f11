import MiniSearch from 'minisearch';

let index: Promise<MiniSearch> | undefined;

async function load(language: string): Promise<MiniSearch> {
  const text = await (await fetch(`/minisearch/${language}/index.json`)).text();
  return MiniSearch.loadJSON(text, {
    fields: ['title', 'summary', 'text'],
    storeFields: ['title', 'date', 'office', 'summary'],
  });
}

Object.assign(globalThis, {
  ask: async (language: string, text: string) => {
    index ??= load(language);
    const results = (await index).search(text, { combineWith: 'AND', prefix: true });
    return [results.length, results.slice(0, 10).length];
  },
});
