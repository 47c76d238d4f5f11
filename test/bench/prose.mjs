// Times the rules over releases made up for it, or over a folder: node test/bench/prose.mjs [COUNT | FOLDER] [--runs 5]
// What rules share is made once a file, and counted to the first rule that asks for it: the text, the terms, the links.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, RULES, validate } from '../../dist/index.js';
import { median } from './measure.mjs';
import { release } from './newsroom.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, preset: { type: 'string', default: 'recommended' } },
});
const [what = '1000'] = positionals;
const texts = /^\d+$/.test(what)
  ? Array.from({ length: Number(what) }, (_, index) => release(index))
  : readdirSync(what, { recursive: true })
      .filter((name) => name.endsWith('.md') && statSync(join(what, name)).isFile())
      .map((path) => ({ path, text: readFileSync(join(what, path), 'utf8') }));
const lint = { preset: values.preset, rules: new Map(), overrides: [] };
const now = Date.UTC(2026, 0, 1);

const spent = new Map();
for (const rule of RULES) {
  if (typeof rule.check !== 'function') continue;
  const { check } = rule;
  rule.check = (context) => {
    const started = process.hrtime.bigint();
    const found = [...check(context)];
    spent.set(rule.id, (spent.get(rule.id) ?? 0) + Number(process.hrtime.bigint() - started) / 1000);
    return found;
  };
}

const rounds = [];
for (let round = 0; round <= Number(values.runs); round += 1) {
  spent.clear();
  // Parsed anew each time: what a source's rules share is kept with the source.
  const sources = texts.map(({ path, text }) => parse(text, path));
  const before = process.cpuUsage();
  for (const source of sources) validate(source, { now, lint });
  const { user, system } = process.cpuUsage(before);
  // The first round warms the compiler.
  if (round > 0) rounds.push({ whole: (user + system) / texts.length, rules: new Map(spent) });
}

const ids = [...(rounds[0]?.rules.keys() ?? [])];
const perFile = (id) => median(rounds.map(({ rules }) => (rules.get(id) ?? 0) / texts.length));
const table = ids.map((id) => [id, perFile(id)]).sort((a, b) => b[1] - a[1]);
const sum = table.reduce((total, [, time]) => total + time, 0);
console.log(
  `${texts.length} releases, ${ids.length} rules (${values.preset}), medians of ${rounds.length} rounds, µs a release\n`,
);
console.log('| rule | µs |\n|---|---:|');
for (const [id, time] of table.slice(0, 10)) console.log(`| ${id} | ${time.toFixed(1)} |`);
console.log(
  `| the other ${Math.max(0, table.length - 10)} | ${table
    .slice(10)
    .reduce((total, [, time]) => total + time, 0)
    .toFixed(1)} |`,
);
console.log(
  `| all rules | ${sum.toFixed(1)} |\n| validate, whole | ${median(rounds.map(({ whole }) => whole)).toFixed(1)} |`,
);
