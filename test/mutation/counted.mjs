const COLUMNS = [
  'files',
  'of',
  'mutants',
  'killed',
  'timeout',
  'survived',
  'not reached',
  'static',
  'score',
  'seconds',
];

/**
 * Adds up the results of one folder: of a file that was measured twice, the last result counts.
 *
 * @param folder its name
 * @param files all that it has
 * @param results reports of Stryker, the oldest first, each with the seconds that it took
 * @returns what was found, by the names of the columns
 */
export function counted(folder, files, results) {
  const last = new Map(results.flatMap((result) => Object.keys(result.files).map((file) => [file, result])));
  const measured = files.filter((file) => last.has(file));
  const mutants = measured.flatMap((file) => last.get(file).files[file].mutants);
  const number = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout, survived, notReached] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(number);
  const caught = killed + timeout;
  const share = (100 * caught) / (caught + survived + notReached || 1);
  return {
    folder,
    files: measured.length,
    of: files.length,
    mutants: mutants.length,
    killed,
    timeout,
    survived,
    'not reached': notReached,
    static: number('Ignored'),
    share,
    score: `${share.toFixed(1)} %`,
    seconds: [...new Set(measured.map((file) => last.get(file)))].reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** @returns the rows as a table in Markdown */
export function table(rows) {
  const lines = rows.map((row) => ['folder', ...COLUMNS].map((column) => row[column]));
  const head = [
    ['', ...COLUMNS],
    ['---', ...COLUMNS.map(() => '---:')],
  ];
  return [...head, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
