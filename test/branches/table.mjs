import { relative } from 'node:path';

/** Percent of the branches of src/ that tests take. */
export const FEWEST_BRANCHES = 95;

/** @returns the folders of src/ with the branches that are taken, and every line where one is not */
export function table(map, root) {
  const folders = new Map();
  const untaken = [];
  for (const path of map.files().sort()) {
    const file = relative(root, path);
    const { branchMap, b } = map.fileCoverageFor(path).data;
    const folder = file.split('/').slice(0, -1).slice(0, 2).join('/');
    if (Object.keys(branchMap).length === 0) continue;
    const sum = folders.get(folder) ?? { all: 0, taken: 0 };
    folders.set(folder, sum);
    for (const [id, branch] of Object.entries(branchMap)) {
      b[id].forEach((count, index) => {
        sum.all += 1;
        if (count > 0) sum.taken += 1;
        else
          untaken.push(
            `${file}:${branch.locations[index]?.start.line ?? branch.loc.start.line} ${branch.type} ${index}`,
          );
      });
    }
  }
  const rows = [...folders].map(([folder, { all, taken }]) => row(folder, taken, all));
  const all = [...folders.values()].reduce((sum, one) => sum + one.all, 0);
  return [
    ...untaken,
    '',
    '| folder | branches | taken | % |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    row('src', all - untaken.length, all),
  ].join('\n');
}

function row(folder, taken, all) {
  return `| ${folder} | ${all} | ${taken} | ${((100 * taken) / all).toFixed(1)} |`;
}
