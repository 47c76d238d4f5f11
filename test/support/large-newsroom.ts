import { source } from './source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from './temporary-newsroom.ts';

/** Enough that three threads render. */
export const MANY = 620;
const TABLE = '| Place | Lanterns |\n|---|---:|\n| Harbour | 7 |\n';

const files = Object.fromEntries(
  Array.from({ length: MANY }, (_, index) => {
    const language = ['en', 'fr', 'es', 'ar'][index % 4] ?? 'en';
    const stem = `release-${Math.floor(index / 4)}`;
    const text = `The lantern festival number ${index} opens.\n\n- One\n- [Two](https://example.org/${index})\n\n${TABLE}`;
    const picture = index % 50 === 0 ? { image: '{ src: a.gif, alt: A lantern }' } : {};
    return [`${stem}.${language}.md`, source({ title: `Lanterns ${index}`, language, ...picture }, text)];
  }),
);
const PICTURE = 'GIF89a\u0004\u0000\u0003\u0000\u0000\u0000\u0000;';

/** @returns a newsroom so large that more than one thread renders it */
export const large = (): TemporaryNewsroom => temporaryNewsroom({ 'newsroom.yaml': '', 'a.gif': PICTURE, ...files });
