import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SAID_FAILURES } from '../../src/cli/words/said-failures.ts';
import { SAID_HELP } from '../../src/cli/words/said-help.ts';
import { SAID_IMPORT } from '../../src/cli/words/said-import.ts';
import { failureSay, importSay } from '../../src/cli/words/translate.ts';
import { sentencesIn, textsOfErrors } from '../support/said.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LANGUAGES = ['fr', 'es', 'ar'] as const;
const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith(join('cli', 'words')))
  .map((file) => ({ file, code: readFileSync(join(ROOT, 'src', file), 'utf8') }));
const codeOf = (file: string) => readFileSync(join(ROOT, 'src', file), 'utf8');

/** Errors that people read, with the places of their texts among what they are made of. */
const ERRORS = new Map([
  ['ReleaseError', [1, 2]],
  ['InvalidArgumentError', [0]],
  ['TemplateProblem', [0]],
]);

/** These put their texts together beside the error: all that stands in them is looked at. */
const TOLD_ELSEWHERE = [
  'build/output/failures.ts',
  'build/output/paths.ts',
  'build/reasons.ts',
  'cli/new/answers.ts',
  'cli/new/from-flags.ts',
];

/** Where an error takes its text from what was told before, or from what is told in four languages anyway. */
const UNSEEN = [
  // From another thread.
  'build/jobs/pool.ts: hint',
  'build/jobs/pool.ts: message',
  // In the language of the person already.
  'cli/import-review.ts: words.stopped',
  'cli/import-review.ts: words.stoppedNext',
  // TOLD_ELSEWHERE.
  "cli/new/answers.ts: read.hint ?? 'Correct it and run the command again.'",
  'cli/new/from-flags.ts: hint',
  // As findings are.
  'cli/rule-options.ts: problem.hint',
  'cli/rule-options.ts: problem.message',
  "formats/templates/strings.ts: problem.finding.hint ?? 'Correct the file.'",
  "formats/templates/strings.ts: problem.hint ?? 'Correct the file.'",
];

/** What no person at a terminal meets: misuse of the library by a program. */
const FOR_PROGRAMS =
  /^(?:The format "\{format\}" takes|Use renderAsync|There is no output to write|Give the export an|A PDF is printed|Give print, or)/;

/** Fills in words that no catalogue has. */
const filledIn = (text: string) => text.replace(/\{(\w+)\}/g, 'Zq$1');

const FOUND = FILES.map(({ file, code }) => textsOfErrors(file, code, ERRORS));
const TOLD = [
  ...FOUND.flatMap(({ said }) => said.map(({ text }) => text)),
  ...TOLD_ELSEWHERE.flatMap((file) => sentencesIn(file, codeOf(file))),
];

describe.each(LANGUAGES)('in %s', (language) => {
  test('every error and every hint of the program is said', async () => {
    const say = await failureSay(language);
    const texts = TOLD.filter(
      (text) => /\p{L}{2}/u.test(text.replace(/templates|--\w+|\{\w+\}/g, '')) && !FOR_PROGRAMS.test(text),
    );
    expect(texts.length).toBeGreaterThan(200);
    const untold = [...new Set(texts)].filter((text) => {
      const said = say(filledIn(text));
      return (
        said === filledIn(text) || [...text.matchAll(/\{(\w+)\}/g)].some(([, name]) => !said.includes(`Zq${name}`))
      );
    });
    expect(untold).toEqual([]);
  });
});

/** Where an import tells what it doubts, leaves out and notes. */
const IMPORTING = [
  'importers/document.ts',
  'importers/pictures.ts',
  'importers/find-release.ts',
  'importers/read.ts',
  'importers/contacts/parse.ts',
  'importers/fields/dates.ts',
  'importers/fields/written-dates.ts',
  'importers/word/read.ts',
  'build/import/import.ts',
];
/** Hints of the markup, origins of values and names of headings: nobody is shown them but by --json. */
const FOR_JSON =
  /[|<>=]|^importer |^(?:pull quote|A contact|the words|the page says so|below their heading|does not fit|\{title\}, \{said\}|title, by .*|the newsroom’s own language|office of a contact|place of the dateline|said by a person|contact lines)$/;

test.each(LANGUAGES)('every reason, doubt and note of an import is said in %s', async (language) => {
  const [say, refuse] = await Promise.all([importSay(language), failureSay(language)]);
  const texts = new Set(IMPORTING.flatMap((file) => sentencesIn(file, codeOf(file))));
  const untold = [...texts].filter((text) => {
    const told = filledIn(text);
    return say(told) === told && refuse(told) === told && !FOR_JSON.test(text);
  });
  expect(untold).toEqual([]);
});

test('what an error says is told where it arises, or in a place that is looked at', () => {
  const unseen = FOUND.flatMap(({ unseen }) => unseen.map(({ file, code }) => `${file}: ${code}`));
  expect(unseen.sort()).toEqual(UNSEEN);
});

/** English words are there for names alone: of formats, products, standards, commands, flags and files. */
const untranslated = (english: string, said: string) => said === english && /[a-z]{3} [a-z]{3}/.test(english);

test.each([
  ['failures', SAID_FAILURES],
  ['help', SAID_HELP],
  ['imports', SAID_IMPORT],
])('the translations of %s fill in the same, name the same flags and files, and are translated', (_, translations) => {
  const kept = (text: string) =>
    [
      ...text.matchAll(
        /\{\w+\}|(?<![\w-])--[a-z][a-z-]*|\biom-release (?:build|lint|new|init|rules|offices|preview)\b|\w+\.yaml|\w+\.json\b/g,
      ),
    ]
      .map(([place]) => place)
      .sort();
  for (const [english, said] of Object.entries(translations)) {
    for (const language of LANGUAGES) {
      expect.soft([english, kept(said[language])]).toEqual([english, kept(english.replaceAll(':text}', '}'))]);
      if (untranslated(english, said[language])) expect.soft([language, english]).toEqual([]);
    }
  }
});

/** Put together where they are said, or by commander. */
const TOGETHER = [
  'newsroom.yaml and offices.yaml',
  'a headline, {more}',
  'newsroom.yaml, email.unsubscribe {part} {reason:text}.',
  'newsroom.yaml, email.unsubscribe {part} {reason:text} ({character}).',
];

test('what is translated is what the program says', () => {
  const said = [...TOLD, ...FILES.flatMap(({ file, code }) => sentencesIn(file, code))]
    .flatMap((text) => filledIn(text).split('\n'))
    .join('\n');
  const commander = ['command', 'option', 'argument', 'suggestSimilar']
    .map((file) => readFileSync(join(ROOT, `node_modules/commander/lib/${file}.js`), 'utf8'))
    .join('');
  const parts = (text: string) => text.split(/\{\w+(?::text)?\}/);
  const isSaid = (text: string) =>
    new RegExp(
      `^ *${parts(text)
        .map((part) => part.replace(/[.*+?^$()[\]{}|\\/]/g, '\\$&'))
        .join('.+')}$`,
      'm',
    ).test(said);
  const isCommanders = (text: string) =>
    parts(text)
      .flatMap((part) => part.split(/too many arguments| for (?=')|arguments?(?= but)|\. (?=Expected)/))
      .every((part) => commander.includes(part.trim()));
  const unsaid = Object.keys(SAID_FAILURES).filter((text) => !isSaid(text) && !isCommanders(text));
  expect(unsaid).toEqual(TOGETHER);
});
