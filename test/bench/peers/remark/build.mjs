// What a developer writes in an hour: front matter, remark, three outputs, no checks.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const [sources, out] = process.argv.slice(2);
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const base64 = (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

for (const name of readdirSync(sources, { recursive: true })) {
  if (!name.endsWith('.md')) continue;
  const { data, content } = matter(readFileSync(join(sources, name), 'utf8'), {});
  const body = String(processor.processSync(content));
  const page = `<!doctype html><html lang="${data.language}"><meta charset="utf-8"><title>${escaped(data.title)}</title><h1>${escaped(data.title)}</h1>${body}</html>\n`;
  const text = wrap(`${data.title}\n\n${content}`);
  const folder = join(out, data.language, name.replace(/^.*\/|\.[a-z]+\.md$/g, ''));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'wire.txt'), text);
  const part = (type, body) =>
    `--b\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}\r\n`;
  const head = `Subject: =?utf-8?B?${Buffer.from(data.title).toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n`;
  writeFileSync(join(folder, 'email.eml'), `${head}${part('plain', text)}${part('html', page)}--b--\r\n`);
}

function wrap(text) {
  return text.replace(/(?![^\n]{1,69}$)([^\n]{1,69}) /g, '$1\n');
}
