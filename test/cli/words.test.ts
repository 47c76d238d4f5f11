import { describe, expect, test } from 'vitest';
import { localeLanguage } from '../../src/cli/locale.ts';
import { fill } from '../../src/cli/words/fill.ts';
import { loadWords } from '../../src/cli/words/load.ts';
import { SAID_FAILURES } from '../../src/cli/words/said-failures.ts';
import { SAID_HELP } from '../../src/cli/words/said-help.ts';
import { SAID_IMPORT } from '../../src/cli/words/said-import.ts';
import { axe } from '../support/accessibility.ts';
import { runCli } from '../support/cli.ts';
import { harbourCopy, runPreview } from '../support/preview.ts';
import { openPage } from '../support/preview-page.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

/** Every text of a language by its place: `new.headline`. */
async function texts(language: 'en' | 'fr' | 'es' | 'ar'): Promise<Map<string, string>> {
  const { language: _, ...sections } = await loadWords(language);
  return new Map(
    Object.entries(sections).flatMap(([section, words]) =>
      Object.entries(words).map(([key, text]) => [`${section}.${key}`, text as string] as const),
    ),
  );
}

const places = (text: string) =>
  [...text.matchAll(/\{\w+\}|iom-release \w+|--\w+|\w+\.yaml|https:\S+\w/g)].map(([place]) => place).sort();

describe.each(['fr', 'es', 'ar'] as const)('the words in %s', (language) => {
  test('are all there, fill in the same, and name the same commands, flags and files', async () => {
    const english = await texts('en');
    const translated = await texts(language);
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english)
      expect.soft([key, places(translated.get(key) ?? '')]).toEqual([key, places(text)]);
  });

  test('are translated', async () => {
    const english = await texts('en');
    const same = [...(await texts(language))].filter(
      ([key, text]) => text === english.get(key) && /[A-Za-z]{4}/.test(text.replace(/\{\w+\}/g, '')),
    );
    const names =
      /\.(?:public|date|ninjs|newsml-g2|nitf|iptc7901|source|error|info|note|from|tool\.good|node\.good|git\.good|settings\.error|errorOne)$/;
    expect(same.filter(([key]) => !names.test(key))).toEqual([]);
  });
});

test('a count has the word that it needs', async () => {
  const { report } = await loadWords('en');
  const built = (written: number) =>
    fill(report.builtOne, { count: 1, folder: 'public', written, unchanged: 9, removed: 0 });
  expect(built(1)).toBe('Built 1 release into public: 1 file written, 9 unchanged, 0 removed.');
  expect(built(0)).toBe('Built 1 release into public: 0 files written, 9 unchanged, 0 removed.');
});

/** Of each language, what its typography does not know: a space that a line may break, a question without its beginning. */
const WRONG = {
  fr: / [;?!»]| :(?= |$)|« /,
  es: /^[^¿]*[\p{L}»}]\?/u,
  ar: /[\u0600-\u06ff][,;?]/,
};

test.each(['fr', 'es', 'ar'] as const)('the signs in %s are those of the language', async (language) => {
  const said = [SAID_FAILURES, SAID_HELP, SAID_IMPORT].flatMap((texts) =>
    Object.values(texts).map((one) => one[language]),
  );
  const all = [...(await texts(language)).values(), ...said];
  expect(all.filter((text) => WRONG[language].test(text))).toEqual([]);
});

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'es_MX.UTF-8' }, 'es'],
  [{ LANG: 'de_CH.UTF-8', LANGUAGE: 'de:fr:en' }, 'fr'],
  [{ LANG: 'ar' }, 'ar'],
  [{ LANG: 'ja_JP.UTF-8' }, 'en'],
])('the locale %j is spoken to in %s', (env, language) => expect(localeLanguage(env)).toBe(language));

test('the commands speak the language of the locale', async () => {
  const room = temporaryNewsroom({});
  const inFrench = { cwd: room.path, env: { LANG: 'fr_FR.UTF-8' } };
  expect((await runCli(['init', '--office', 'mexico'], inFrench)).stderr).toContain('La rédaction est prête dans .');
  expect((await runCli(['doctor'], inFrench)).stdout).toContain('Les fuseaux horaires sont connus.');
  expect((await runCli(['new', 'Bateaux'], inFrench)).stderr).toContain('Écrit\u00a0:');
});

test('the preview is laid out from right to left in Arabic, without a fault that axe knows', async () => {
  const room = harbourCopy();
  const preview = await runPreview(room.path, ['--now', '2024-03-09T12:00:00Z'], { LANG: 'ar_EG.UTF-8' });
  const { page, problems } = await openPage(`${preview.url}#lamps.ar.md`);
  await page.getByRole('region', { name: /صفحة الويب/ }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await axe(page)).toEqual([]);
  expect(problems).toEqual([]);
  if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/ar.png` });
});

test('what cannot be done, and what was done, are told in the language of the locale', async () => {
  const room = temporaryNewsroom({ 'old/page.html': '<h1>Une page</h1><p>Un texte fictif, sans date.</p>' });
  const run = (...args: string[]) => runCli(args, { cwd: room.path, env: { LANG: 'fr_FR.UTF-8' } });
  await run('init', '--office', 'mexico', '--language', 'fr');
  const imported = await run('import', 'old');
  expect(imported.stderr).toContain('à regarder\u00a0: date');
  expect(imported.stderr).toContain('1 communiqué importé dans releases.');
  expect((await run('lint', 'releases/example-release.fr.md')).stdout).toBe(
    '1 communiqué vérifié\u00a0: rien à corriger.\n',
  );
  expect((await run('lint', 'releases/une-page.fr.md')).stdout).toContain('erreur fm/required');
  expect((await run('build')).stderr).toContain('Écartés à cause d’erreurs\u00a0: 1');
  expect((await run('lnt')).stderr).toBe(
    'erreur\u00a0: commande inconnue\u00a0: «\u00a0lnt\u00a0»\n(Vouliez-vous dire lint\u00a0?)\n(ajoutez --help pour l’aide)\n',
  );
  expect((await run('doctor', 'a', 'b')).stderr).toContain(
    'trop d’arguments pour «\u00a0doctor\u00a0»\u00a0: 1 attendu, 2 donnés.',
  );
  expect((await run('lint', 'nowhere.md')).stderr).toContain(
    'erreur\u00a0: Il n’y a ni fichier ni dossier nowhere.md.\n',
  );
});
