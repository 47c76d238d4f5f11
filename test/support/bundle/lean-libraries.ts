import type { Plugin } from 'rolldown';

/** Makes of libraries what a program needs that is started for one release. */
export function leanLibraries(): readonly Plugin[] {
  return [withoutOtherYaml, dataAsText, programsWhenStarted];
}

/**
 * gray-matter brings a YAML reader that is never asked (see src/source/front-matter.ts): with what that one brings, a
 * fifth of what a check has to read before it begins.
 */
const withoutOtherYaml: Plugin = {
  name: 'without-other-yaml',
  resolveId: (id: string) => (id === 'js-yaml' ? id : null),
  load: (id: string) =>
    id === 'js-yaml'
      ? "const refuse = () => { throw new Error('Never asked') };\nmodule.exports = { safeLoad: refuse, safeDump: refuse };"
      : null,
};

const DATA = /\.json(?:\.js)?$/;
const GIVEN = /^(?:\s*\/\/.*\n)*\s*export default (?=\{)/;

/** A table of countries or of number plans is read in half the time as JSON. */
const dataAsText: Plugin = {
  name: 'data-as-text',
  transform(code, id) {
    if (!DATA.test(id)) return null;
    const text = JSON.stringify(JSON.parse(code.replace(GIVEN, '')));
    // CommonJS: to a package that requires it, an ES module would be an object around the data.
    return { code: `module.exports = JSON.parse(${JSON.stringify(text)});`, moduleType: 'js', map: null };
  },
};

const PROGRAMS = "const childProcess = require('node:child_process');";

/** Commander can start other programs, which no command of ours is. */
const programsWhenStarted: Plugin = {
  name: 'programs-when-started',
  transform(code, id) {
    if (!id.endsWith('/commander/lib/command.js')) return null;
    if (!code.includes(PROGRAMS)) throw new Error('Commander asks for node:child_process in another way than before');
    const lazy = "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) };";
    return { code: code.replace(PROGRAMS, lazy), map: null };
  },
};
