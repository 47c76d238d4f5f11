import type { StarterCi, StarterFile } from './starter.ts';

const GITHUB = `# Checks every change, and builds what may be public. It runs every hour, too: an embargo ends without a change.
name: Releases
on:
  push:
    branches: [main]
  pull_request:
  schedule:
    - cron: "5 * * * *"
permissions:
  contents: read
jobs:
  releases:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install --no-audit --no-fund
      - run: npx iom-release lint --reporter github
      - run: npx iom-release build --out public
      - uses: actions/upload-artifact@v4
        with:
          name: public
          path: public
`;

const GITLAB = `# Checks every change, and builds what may be public. Add a schedule of one hour: an embargo ends without a change.
image: node:22
releases:
  script:
    - npm install --no-audit --no-fund
    - npx iom-release lint --reporter pretty --reporter gitlab=gl-code-quality.json
    - npx iom-release build --out public
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality.json
    paths:
      - public
`;

const FILES: Readonly<Record<StarterCi, readonly StarterFile[]>> = {
  github: [{ path: '.github/workflows/releases.yml', text: GITHUB }],
  gitlab: [{ path: '.gitlab-ci.yml', text: GITLAB }],
  none: [],
};

/** @returns what a service needs to check and build the newsroom. */
export function ciFiles(ci: StarterCi): readonly StarterFile[] {
  return FILES[ci];
}
