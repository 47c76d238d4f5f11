// The floor: reads each source, and writes as many bytes in as many files as iom-release does.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [sources, model, out] = process.argv.slice(2);
for (const name of readdirSync(sources, { recursive: true })) {
  if (name.endsWith('.md')) readFileSync(join(sources, name));
}
const made = new Set();
const zeros = Buffer.alloc(1 << 24, 32);
for (const line of readFileSync(model, 'utf8').trim().split('\n')) {
  const [size, path] = line.split('\t');
  const folder = dirname(join(out, path));
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(join(out, path), zeros.subarray(0, Number(size)));
}
