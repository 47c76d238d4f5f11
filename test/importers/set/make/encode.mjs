// Writes the set's files in old encodings from their UTF-8 originals: node test/importers/set/make/encode.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { parse } from 'yaml';

const make = fileURLToPath(new URL('.', import.meta.url));
const encodings = parse(readFileSync(`${make}encodings.yaml`, 'utf8'));

for (const [name, { encoding, bom = false }] of Object.entries(encodings)) {
  const text = readFileSync(`${make}encoded/${name}`, 'utf8');
  const bytes = iconv.encode(text, encoding, { addBOM: bom });
  if (iconv.decode(bytes, encoding) !== text) throw new Error(`${name} has letters that ${encoding} lacks`);
  writeFileSync(`${make}../${name}`, bytes);
}
