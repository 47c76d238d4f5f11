import { describe, expect, test } from 'vitest';
import { examplesOf, optionsOf, ruleFacts } from '../../../src/cli/rules/explanation.ts';
import { FINDING_TEXTS } from '../../../src/cli/words/catalogue/finding-texts.ts';
import { RULE_TEXTS } from '../../../src/cli/words/catalogue/rule-texts.ts';
import { KINDS } from '../../../src/cli/words/catalogue/values.ts';
import { lookUpIn } from '../../../src/cli/words/said.ts';
import { parseTemplate } from '../../../src/cli/words/template.ts';
import { findingSay, ruleSay } from '../../../src/cli/words/translate.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { RULES } from '../../../src/rules/list.ts';
import { type Found, findingsOfExamples, findingsOfSettings } from './findings.ts';
import { textsIn, withoutNames } from './texts.ts';

const OTHERS = ['fr', 'es', 'ar'] as const;
const CATALOGUE = { ...FINDING_TEXTS, ...RULE_TEXTS };
const ENGLISH = Object.keys(CATALOGUE);
const lookUp = {
  fr: lookUpIn('fr', CATALOGUE, KINDS),
  es: lookUpIn('es', CATALOGUE, KINDS),
  ar: lookUpIn('ar', CATALOGUE, KINDS),
};
const examples = findingsOfExamples();
const settings = findingsOfSettings();

/** What findings are said from alone. */
const ofFindings = {
  fr: lookUpIn('fr', FINDING_TEXTS, KINDS),
  es: lookUpIn('es', FINDING_TEXTS, KINDS),
  ar: lookUpIn('ar', FINDING_TEXTS, KINDS),
};

/** Where findings are made, or texts of which they are made. */
const ROOMS = [
  'rules',
  'source',
  'newsroom/read.ts',
  'newsroom/offices.ts',
  'formats/email/checks.ts',
  'formats/email/failure.ts',
  'formats/text/encode.ts',
  'build/assets.ts',
  'build/email-css.ts',
  'build/files.ts',
  'build/survey.ts',
  'cli/reporters/redact.ts',
];

/** What is no text of a finding, or is one in the language of the release that it speaks of. */
const NO_FINDINGS = [
  // Patterns and lists of words that are looked for.
  /^rules\/date\/in-text\.ts:\d+ \{\}\|/,
  /^rules\/prose\/calendar-words\.ts/,
  /^rules\/style\/per-cent\.ts:\d+ \{\}\(/,
  /^rules\/style\/acronym-stops\.ts:\d+ UN EU /,
  /^rules\/prose\/terms\/[\w-]+\.ts:\d+ \{[^{}]*\|/,
  /^rules\/prose\/terms\/(?:organisation-name|place-name|place-spelling)\.ts/,
  // What is said to those who write in a language is said in that language.
  /^rules\/prose\/terms\/[\w-]+\.ts:\d+ (?:Écrivez|Dites|Escriba|Diga|اكتب:?|قل) /,
  // What documents an option.
  /^rules\/archive\/near-duplicate\.ts:\d+ From how many per cent/,
  // Parts of texts.
  /^rules\/engine\/suppressions\.ts:\d+ Write iom-release-disable-next-line RULE -- REASON$/,
  /^source\/shape\.ts:\d+ must be (?:\{\})?$/,
  // Parts of values.
  /^rules\/phone\/format\.ts:\d+ \{\} ext\. \{\}$/,
  /^formats\/text\/encode\.ts:\d+ \{\} as "\{\}" \(\{\}\)$/,
  /^build\/email-css\.ts:\d+ \{\} and \{\} more$/,
  // What ends a command, which is no finding.
  /^build\/(?:survey|assets)\.ts:\d+ (?:\{\} was changed while|Run the command again)/,
  /^build\/files\.ts:\d+ (?:\{\} is not UTF-8\.|Save the file as UTF-8\.)$/,
  /^formats\/email\/failure\.ts:\d+ Correct it in newsroom\.yaml: /,
  /^source\/line-index\.ts/,
];

/** A sentence or a part of one: begins with a capital, a quotation or a value, and has two words; or says what must be. */
const SENTENCE = /^(?:["{A-ZÀ-Þ].*[\s"}].*\p{L}{2}|must )/u;

/** What a finding says to people. */
function saidBy({ message, hint, fix, related = [] }: Diagnostic): readonly string[] {
  return [
    message,
    ...(hint === undefined ? [] : [hint]),
    ...(fix ? [fix.title] : []),
    ...related.map((one) => one.message),
  ];
}

const inTheirLanguage = /^(?:Écrivez|Dites|Escriba|Diga|اكتب:?|قل) /;

describe.each(OTHERS)('in %s', (language) => {
  test.each([...examples].filter(([, found]) => found.length > 0))('%s says its findings', (_, found) => {
    for (const one of found) expectSaid(one, language);
  });

  test('settings and shapes say their findings', () => {
    expect(settings.length).toBeGreaterThan(30);
    for (const one of settings) expectSaid(one, language);
  });

  test.each(RULES)('$id says what it wants, and why', (rule) => {
    expect.soft(lookUp[language](rule.summary)).toBeDefined();
    expect.soft(lookUp[language](rule.why)).toBeDefined();
    for (const option of optionsOf(rule)) expect.soft(lookUp[language](option), option).toBeDefined();
  });

  test('every translation fills in the values of its English, and none is empty or the English itself', () => {
    for (const [english, { [language]: said }] of Object.entries(CATALOGUE)) {
      const names = (text: string) => [...new Set(parseTemplate(text).values.map(({ name }) => name))].sort();
      expect.soft([english, names(said)]).toEqual([english, names(english)]);
      if (/\p{L}{4} .*\p{L}{3}/u.test(withoutNames(english))) expect.soft(said).not.toBe(english);
      expect.soft(said.trim(), english).not.toBe('');
    }
  });

  test('every translation names the same commands, files, keys and addresses', () => {
    const names = (text: string) =>
      [...text.matchAll(/iom-release \w+|--[a-z][a-z-]+|\b\w+\.yaml\b|https:\/\/[\w.]*|\b[\w-]+\/[\w.]+\.hbs\b/g)]
        .map(([name]) => name)
        .sort();
    for (const [english, { [language]: said }] of Object.entries(CATALOGUE))
      expect.soft([english, names(said)]).toEqual([english, names(english)]);
  });
});

/** Everything is translated, and what is quoted and every figure stand in the translation, too. */
function expectSaid({ diagnostic, text }: Found, language: (typeof OTHERS)[number]): void {
  const quoted = text.slice(diagnostic.range.start, diagnostic.range.end).trim();
  for (const english of saidBy(diagnostic)) {
    if (inTheirLanguage.test(english)) continue;
    const said = ofFindings[language](english);
    expect.soft(said, english).toBeDefined();
    if (said === undefined) continue;
    if (quoted !== '' && !ENGLISH.includes(english) && english.includes(`"${quoted}"`))
      expect.soft(said).toContain(quoted);
    expect.soft([english, figures(said)]).toEqual([english, figures(english)]);
  }
}

/** @returns the figures of a text, without what parts thousands: 500,000 is 500 000 elsewhere. */
function figures(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[,\u00a0]\d{3})*/g)].map(([figure]) => figure.replace(/[,\u00a0]/g, '')).sort();
}

test('every text of a finding is in the catalogue', () => {
  const known = new Set(Object.keys(FINDING_TEXTS).map(withoutNames));
  const unknown = [...ROOMS.flatMap(textsIn), ...textsIn('model').filter(({ text }) => text.startsWith('must '))]
    .filter(({ text }) => SENTENCE.test(text) && !known.has(withoutNames(text)))
    .map(({ text, place }) => `${place} ${text}`);
  expect(unknown.filter((one) => !NO_FINDINGS.some((pattern) => pattern.test(one)))).toEqual([]);
  const unused = NO_FINDINGS.filter((pattern) => !unknown.some((one) => pattern.test(one)));
  expect(unused).toEqual([]);
});

test('every text of the catalogue is one that the program says', () => {
  const written = new Set(
    [
      'rules',
      'source',
      'newsroom',
      'formats',
      'build',
      'model',
      'cli/rules',
      'cli/lsp',
      'cli/reporters',
      'cli/commands',
    ]
      .flatMap(textsIn)
      .map(({ text }) => withoutNames(text)),
  );
  const documented = new Set(RULES.flatMap(({ summary, why, source }) => [summary, why, source]));
  const found = new Set<string>();
  const note = (text: string): string => lookUp.fr(text, (english) => found.add(english)) ?? text;
  for (const { diagnostic } of [...examples.values(), settings].flat())
    for (const text of saidBy(diagnostic)) note(text);
  for (const rule of RULES) ruleFacts(rule, note);
  const stale = ENGLISH.filter(
    (english) => !written.has(withoutNames(english)) && !documented.has(english) && !found.has(english),
  );
  expect(stale).toEqual([]);
});

test('every kind of value is one that is known, and every kind is used', () => {
  const kinds = new Set(ENGLISH.flatMap((text) => parseTemplate(text).values.map(({ kind }) => kind)));
  kinds.delete(undefined);
  kinds.delete('text');
  expect([...kinds].sort()).toEqual(Object.keys(KINDS).sort());
});

test.each([
  [
    'fr',
    'Did you mean "mexico" or "namibia"?',
    'Vouliez-vous dire «\u00a0mexico\u00a0» ou «\u00a0namibia\u00a0»\u202f?',
  ],
  ['es', 'On that day there was mexico or oman.', 'Ese día estaba mexico u oman.'],
  ['ar', 'Did you mean "a" or "b" or "c"?', 'هل قصدت «a» أو «b» أو «c»؟'],
  [
    'fr',
    '"x" must be a text or keys with values.',
    '«\u00a0x\u00a0» doit être un texte ou des clés avec leurs valeurs.',
  ],
  [
    'fr',
    'IOM Headquarters was closed on 2020-01-01, before that day.',
    'Siège de l’OIM\u00a0: ce bureau a fermé le 2020-01-01, avant ce jour.',
  ],
  [
    'es',
    'Grid is dropped by gmail.ios, gmail.android and 3 more. It stands there 2 times.',
    'Grid: lo descartan gmail.ios, gmail.android y 3 más. Aparece 2 veces.',
  ],
  [
    'fr',
    'a.txt says in us-ascii: é (U+00E9) as "e" (2), “ (U+201C) as """ (1).',
    'a.txt écrit en us-ascii\u00a0: é (U+00E9) → «\u00a0e\u00a0» (2), “ (U+201C) → «\u00a0"\u00a0» (1).',
  ],
  [
    'fr',
    'This release has the same address (en/a) as a.md and b.md.',
    'Ce communiqué a la même adresse (en/a) que a.md et b.md.',
  ],
  [
    'fr',
    'The rule date/valid failed (TypeError: x (y) is no z).',
    'Échec – la règle date/valid (TypeError: x (y) is no z).',
  ],
  [
    'fr',
    'The email is not written: the headline holds a control character (U+0007).',
    'Le courriel n’est pas écrit\u00a0: le titre contient un caractère de contrôle (U+0007).',
  ],
  ['fr', '"Delete it." is a contraction.', '«\u00a0Delete it.\u00a0» est une contraction.'],
  ['fr', 'Nobody has ever written this.', 'Nobody has ever written this.'],
  ['fr', 'constructor', 'constructor'],
] as const)('in %s, %s', async (language, english, said) => expect((await findingSay(language))(english)).toBe(said));

test('English is said as it is made', async () => {
  const say = await findingSay('en');
  expect(say('Delete it.')).toBe('Delete it.');
});

test('what stands around an example is said, too, and the example is left alone', async () => {
  const say = await ruleSay('fr');
  const dated = RULES.flatMap((rule) => rule.examples.good.map((example) => ({ rule, example }))).find(
    ({ example }) => example.now !== undefined,
  );
  expect(dated && examplesOf(dated.rule, 'good', say).flat().join('\n')).toContain(`(le ${dated?.example.now}`);
});

test.each([
  ['"2024-02-30" is not a day of the calendar.', '«\u20662024-02-30\u2069» ليس يوماً من أيام التقويم.'],
  ['lint --fix sets it.', 'يضعها \u2066lint --fix\u2069.'],
  [
    'Add phone: +41 22 717 9111 or email: name@iom.int',
    'أضف \u2066phone: +41 22 717 9111\u2069 أو \u2066email: name@iom.int\u2069',
  ],
  ['The headline has 120 characters.', 'عدد أحرف العنوان: 120.'],
  ['No office is called "مكتب".', 'لا مكتب اسمه «مكتب».'],
  ['Write the address with https://', 'اكتب العنوان مع \u2066https://\u2069'],
])('Arabic sets apart what is written from left to right in %s', async (english, said) =>
  expect((await findingSay('ar'))(english)).toBe(said),
);
