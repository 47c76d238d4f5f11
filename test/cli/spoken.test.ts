import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { runPreview } from '../support/preview.ts';
import { openPage } from '../support/preview-page.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';
import { KEY, runOnTerminal } from '../support/terminal.ts';

/** Two findings: a day that does not exist, and an office that is misspelt. */
const WRONG = source({ date: '2018-02-30', office: 'mexiko' });

function room() {
  const { path } = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': WRONG });
  return (args: readonly string[], env: Record<string, string>) => runCli(args, { cwd: path, env });
}

describe.each([
  [
    'fr_FR.UTF-8',
    {
      lint: [
        '«\u00a02018-02-30\u00a0» n’est pas un jour du calendrier.',
        'Ce mois a 28 jours. Écrivez l’année, le mois et le jour\u00a0: 2024-03-05',
        'Aucun bureau ne s’appelle «\u00a0mexiko\u00a0».',
        'Vouliez-vous dire «\u00a0mexico\u00a0»\u202f?',
      ],
      explain: ['La date est un jour réel', 'Pourquoi\u00a0:', 'erreur\u202f; elle ne peut pas être désactivée'],
      rules: ['avertissement', 'Chaque clé est écrite une seule fois.'],
      sender: 'Service de presse de l’OIM',
      embargo:
        'Sous embargo jusqu’au mardi 24 novembre 2026, 09:00 (UTC-06:00, 15:00 UTC), heure du bureau (OIM Mexique)',
      offered: 'OIM Mexique',
    },
  ],
  [
    'es_MX.UTF-8',
    {
      lint: [
        '«2018-02-30» no es un día del calendario.',
        'Ninguna oficina se llama «mexiko».',
        '¿Quiso decir «mexico»?',
      ],
      explain: ['La fecha es un día real', 'Por qué:', 'error; no se puede desactivar'],
      rules: ['aviso', 'Cada clave se escribe una sola vez.'],
      sender: 'Oficina de prensa de la OIM',
      embargo:
        'Bajo embargo hasta el martes 24 de noviembre de 2026, 09:00 (UTC-06:00, 15:00 UTC), según el reloj de la oficina (OIM México)',
      offered: 'OIM México',
    },
  ],
  [
    'ar_EG.UTF-8',
    {
      lint: ['«\u20662018-02-30\u2069» ليس يوماً من أيام التقويم.', 'لا مكتب اسمه «mexiko».', 'هل قصدت «mexico»؟'],
      explain: ['التاريخ يوم حقيقي', 'لماذا:', 'خطأ؛ لا يمكن إيقافها'],
      rules: ['تحذير', 'يُكتب كل مفتاح مرة واحدة.'],
      sender: 'المكتب الصحفي للمنظمة الدولية للهجرة',
      embargo: 'بتوقيت المنظمة الدولية للهجرة – المكسيك',
      offered: 'المنظمة الدولية للهجرة – المكسيك',
    },
  ],
])('with the locale %s', (LANG, expected) => {
  test('lint, explain and rules speak its language', async () => {
    const run = room();
    const checked = await run(['lint'], { LANG });
    expect(checked.code).toBe(1);
    for (const text of expected.lint) expect(checked.stdout).toContain(text);
    const explained = (await run(['explain', 'date/valid'], { LANG })).stdout;
    for (const text of expected.explain) expect(explained).toContain(text);
    const listed = (await run(['rules'], { LANG })).stdout;
    for (const text of expected.rules) expect(listed).toContain(text);
    expect(`${checked.stdout}${explained}${listed}`).not.toMatch(/\b(?:the|Write|is not|must)\b/);
  });

  test('what programs read stays English', async () => {
    const run = room();
    for (const reporter of ['json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'compact']) {
      const { stdout } = await run(['lint', '--reporter', reporter], { LANG });
      expect.soft(stdout, reporter).toContain('is not a day of the calendar.');
    }
    expect((await run(['rules', '--markdown'], { LANG })).stdout).toContain('Each key is written once.');
    expect((await run(['rules', '--json'], { LANG })).stdout).toContain('Each key is written once.');
  });

  test('a newsroom and a release are begun with the names that offices and senders have in it', async () => {
    const { path, read } = temporaryNewsroom({});
    const flags = [
      '--office',
      'mexico',
      '--language',
      LANG.slice(0, 2),
      '--email',
      'p@iom.int',
      '--contact',
      'Ana, p@iom.int',
    ];
    await runCli(['init', ...flags, '--no-input'], { cwd: path, env: { LANG } });
    expect(read('newsroom.yaml')).toContain(`from: { name: ${expected.sender}, address: p@iom.int }`);
    const now = ['--now', '2026-11-23T12:04:00Z'];
    const begun = await runCli(
      ['new', 'Boats', '--embargo', '2026-11-24 9:00', '--no-input', '--contact', 'press', ...now],
      {
        cwd: path,
        env: { LANG },
      },
    );
    expect(begun.stderr).toContain(expected.embargo);
    const { screen } = await runOnTerminal(
      ['init', 'second'],
      [
        ['◆', 'mexi'],
        [expected.offered, KEY.escape],
      ],
      {
        cwd: path,
        env: { LANG },
      },
    );
    expect(screen).not.toContain('IOM Mexico');
  });

  test('a build says in it why a release was left out, and settings what is wrong with them', async () => {
    const run = room();
    expect((await run(['build'], { LANG })).stderr).toContain(expected.lint[0]);
    const { path } = temporaryNewsroom({ 'newsroom.yaml': 'lint: { rules: { date/vlaid: off } }\n', 'a.md': WRONG });
    const { stderr } = await runCli(['lint'], { cwd: path, env: { LANG } });
    expect(stderr).toContain('date/valid');
    expect(stderr).not.toContain('Did you mean');
  });
});

test('with the locale C, all is English', async () => {
  const run = room();
  const { stdout } = await run(['lint'], { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' });
  expect(stdout).toContain('"2018-02-30" is not a day of the calendar.');
  expect(stdout).toContain('Did you mean "mexico"?');
  expect((await run(['explain', 'date/valid'], { LC_ALL: 'C' })).stdout).toContain('Why:');
});

test('the preview shows findings and wrong settings in the language of the locale', async () => {
  const { path, write } = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': WRONG });
  const preview = await runPreview(path, [], { LANG: 'ar_EG.UTF-8' });
  const { page, problems } = await openPage(`${preview.url}#a.md`);
  await page.getByText('«\u20662018-02-30\u2069» ليس يوماً من أيام التقويم.').first().waitFor();
  await page.getByText('هل قصدت «mexico»؟').first().waitFor();
  const { origin } = new URL(preview.url);
  expect(await (await fetch(origin)).text()).toContain('افتح العنوان الذي عرضه الأمر');
  if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/findings-ar.png` });
  write({ 'newsroom.yaml': 'futureHorizon: soon\n' });
  await page.getByText('«futureHorizon» يجب أن يكون عدد أيام.').first().waitFor();
  expect(problems).toEqual([]);
});

test('explain and rules fit the terminal: texts go on below their beginning', async () => {
  const { path } = temporaryNewsroom({});
  const run = async (args: readonly string[]) =>
    (await runOnTerminal(args, [], { cwd: path, env: { LANG: 'fr_FR.UTF-8' } })).screen.split(/\r?\n/);
  const explained = await run(['explain', 'archive/near-duplicate']);
  expect(explained).toContainEqual(expect.stringMatching(/^ {2}Pourquoi\u00a0: {4}Les importations/));
  expect(explained).toContainEqual(expect.stringMatching(/^ {16}\S.*nul ne le sait plus tard\.$/));
  const listed = await run(['rules']);
  for (const line of [...explained, ...listed]) expect.soft(line.length).toBeLessThanOrEqual(100);
});
