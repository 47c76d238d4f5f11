import type { Plugin } from 'rolldown';

/** Makes of libraries what a program needs that is started for one release. */
export function leanLibraries(): readonly Plugin[] {
  return [withoutOtherYaml, plansWhenAsked, dataAsText, programsWhenStarted];
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
    if (!DATA.test(id) || id.endsWith('/metadata.max.json.js')) return null;
    const text = JSON.stringify(JSON.parse(code.replace(GIVEN, '')));
    // CommonJS: to a package that requires it, an ES module would be an object around the data.
    return { code: `module.exports = JSON.parse(${JSON.stringify(text)});`, moduleType: 'js', map: null };
  },
};

/** What reads a plan when a number of its country is first asked for, and keeps it. */
const LAZY_PLANS = `
const [rest, ...plans] = TEXT.split('\\n');
const countries = {};
for (const line of plans) {
  const country = line.slice(0, 2);
  const keep = (value) => Object.defineProperty(countries, country, { value, enumerable: true });
  const get = () => (keep(JSON.parse(line.slice(2))), countries[country]);
  Object.defineProperty(countries, country, { get, enumerable: true, configurable: true });
}
module.exports = { ...JSON.parse(rest), countries };`;

/** The plans of 245 countries are a tenth of a start, and a release has numbers of one or two. */
const plansWhenAsked: Plugin = {
  name: 'plans-when-asked',
  transform(code, id) {
    if (!id.endsWith('/libphonenumber-js/metadata.max.json.js')) return null;
    const { countries, ...rest } = JSON.parse(code.replace(GIVEN, '')) as { countries: Record<string, unknown> };
    const plans = Object.entries(countries).map(([country, plan]) => {
      if (country.length !== 2) throw new Error(`${country} is no code of two letters`);
      return country + JSON.stringify(plan);
    });
    const text = JSON.stringify([JSON.stringify(rest), ...plans].join('\n'));
    return { code: LAZY_PLANS.replace('TEXT', () => text), moduleType: 'js', map: null };
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
