import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { LintSettings } from '../../../src/model/lint-settings.ts';
import { readNewsroom } from '../../../src/newsroom/read.ts';
import { checkLintSettings } from '../../../src/rules/engine/settings-problems.ts';
import { RULES } from '../../../src/rules/list.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { exampleSource } from '../../support/example-source.ts';
import { source } from '../../support/source.ts';

const EVERY_RULE: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };

/** A finding, and the text of the file that it was made in. */
export type Found = { readonly diagnostic: Diagnostic; readonly text: string };

/** @returns what the bad examples of the rules give, by rule: also what other rules find in them */
export function findingsOfExamples(): ReadonlyMap<string, readonly Found[]> {
  return new Map(
    RULES.map(({ id, examples }) => [
      id,
      examples.bad.flatMap((example) => {
        const { text, path, now } = exampleSource(example);
        return foundIn(text, path, now);
      }),
    ]),
  );
}

function foundIn(text: string, path: string, now = Date.UTC(2026, 0, 1)): readonly Found[] {
  return validate(parse(text, path), { now, lint: EVERY_RULE }).diagnostics.map((diagnostic) => ({ diagnostic, text }));
}

/** Values of every wrong shape: what a schema says of them is put together from pieces. */
const SHAPES: readonly Readonly<Record<string, string>>[] = [
  { title: '[a, b]', subtitle: '{ a: b }', dateline: '{ a: b }', themes: '{ a: b }', image: 'picture.jpg' },
  { contacts: '[[a]]', translations: 'a.fr.md', corrects: '[a]', status: 'ready', type: 'poem', summary: '"a\\nb"' },
  { contacts: '[]', image: '{ src: a.jpg, alt: [b] }', figures: 'ten', sdgs: '[]', keywords: '[{ a: b }]' },
];

const SETTINGS = `
organisation: { name: [a], url: www, shortName: { en: "" }, domains: iom.int }
baseUrl: press
language: english
email: { images: none, unsubscribe: { mailto: a, https: b }, clients: [outlook], from: { address: nobody } }
boilerplates: { iom: [{ from: yesterday, text: [] }] }
wire: { columns: 10, linesPerPage: 2, layout: wide }
futureHorizon: soon
lint:
  preset: all
  rules: { date/vlaid: off, nothing/such: off, date/valid: off, headline/length: { severity: loud, options: { most: 1 } }, archive/near-duplicate: { options: { similarity: 5, words: 3 } } }
  overrides: [{ rules: {} }, { languages: [english], from: 2020-01-01, until: 2019-01-01, rules: {} }]
`;
const OFFICES = `
offices:
  atlantis: { timeZone: Sea/Deep, country: Atlantis }
  Bad Id: { name: Nowhere }
contacts: { desk: { phone: [1, 2] } }
`;

/** @returns what is said of settings and of shapes: more forms than the examples of rules have. */
export function findingsOfSettings(): readonly Found[] {
  const reading = readNewsroom({
    newsroom: { path: 'newsroom.yaml', text: SETTINGS },
    offices: { path: 'offices.yaml', text: OFFICES },
  });
  const { settings } = reading;
  const ofRules = settings ? checkLintSettings(settings.file, settings.map) : [];
  return [
    ...[...reading.diagnostics, ...ofRules].map((diagnostic) => ({ diagnostic, text: settings?.file.text ?? '' })),
    ...SHAPES.flatMap((values) => foundIn(source(values, 'Text.'), 'a.md')),
  ];
}
