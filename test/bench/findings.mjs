// Lists what the rules find in releases that nobody here wrote, for reading one by one: a false alarm is a rule to mend.
//   node test/bench/findings.mjs FOLDER [--sample 100] [--seed 1] [--preset recommended] [--rule style/] [--count]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, validate } from '../../dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    preset: { type: 'string', default: 'recommended' },
    rule: { type: 'string', default: '' },
    language: { type: 'string' },
    count: { type: 'boolean', default: false },
  },
});
/** Groups that speak of the text, and not of the front matter, which a study makes up. */
const PROSE =
  /^(?:style|term|typography|headline|structure|link|place|date|draft|privacy|boilerplate|language|dateline)\//;
const CONTEXT = 70;

const lint = { preset: values.preset, rules: new Map(), overrides: [] };
const findings = [];
let files = 0;
let words = 0;
for (const folder of positionals) {
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!name.endsWith('.md')) continue;
    const source = parse(readFileSync(join(folder, name), 'utf8'), name);
    const { diagnostics } = validate(source, { now: Date.UTC(2026, 0, 1), lint });
    files += 1;
    words += source.file.text.split(/\s+/).length;
    for (const one of diagnostics) {
      if (!PROSE.test(one.rule) || !one.rule.startsWith(values.rule)) continue;
      findings.push({ ...one, context: contextOf(source.file.text, one.range) });
    }
  }
}
console.log(`${files} releases, ${words} words, ${findings.length} findings\n\n| rule | findings |\n|---|---:|`);
const counts = Map.groupBy ? Map.groupBy(findings, ({ rule }) => rule) : groupBy(findings);
for (const [rule, found] of [...counts].sort((a, b) => b[1].length - a[1].length))
  console.log(`| ${rule} | ${found.length} |`);
if (!values.count) print(sample(findings, Number(values.sample), Number(values.seed)));

function groupBy(list) {
  const groups = new Map();
  for (const one of list) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one]);
  return groups;
}

function contextOf(text, { start, end }) {
  const [before, found, after] = [
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, Math.min(end, start + 160)),
    text.slice(end, end + CONTEXT),
  ];
  return `${before}⟦${found}⟧${after}`.replace(/\s+/g, ' ');
}

/** The same ones for the same seed. */
function sample(list, count, seed) {
  const keyed = list.map((one, index) => [Math.imul(index + 1, 0x9e3779b1 ^ Math.imul(seed, 0x85ebca6b)) >>> 0, one]);
  return keyed
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, one]) => one);
}

function print(list) {
  const ordered = list.sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  for (const [index, { rule, file, start, context }] of ordered.entries()) {
    console.log(`${index + 1}. ${rule} ${file}:${start.line}\n   ${context}`);
  }
}
