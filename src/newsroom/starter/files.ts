import { ciFiles } from './ci.ts';
import { exampleRelease } from './example.ts';
import { newsroomYaml } from './newsroom-yaml.ts';
import { officesYaml } from './offices-yaml.ts';
import type { Starter, StarterFile } from './starter.ts';

/** @returns the files of a new newsroom, in the order in which they are told. */
export function starterFiles(starter: Starter): readonly StarterFile[] {
  return [
    { path: 'newsroom.yaml', text: newsroomYaml(starter) },
    { path: 'offices.yaml', text: officesYaml(starter) },
    // Without a release, its folder is there all the same: new and import write where releases are kept.
    ...(starter.example ? [exampleRelease(starter)] : [{ path: 'releases/.gitkeep', text: '' }]),
    ...ciFiles(starter.ci),
    { path: '.gitignore', text: 'node_modules/\npublic/\n' },
    { path: 'package.json', text: packageJson(starter) },
  ];
}

function packageJson({ version }: Starter): string {
  const description = {
    private: true,
    scripts: { lint: 'iom-release lint', build: 'iom-release build', preview: 'iom-release preview' },
    devDependencies: { 'iom-release': `^${version}` },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
