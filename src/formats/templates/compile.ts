import { ReleaseError } from '../../model/error.ts';
import { type Language, primaryLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import { closest } from '../../model/text.ts';
import { DirectTemplates } from './direct.ts';
import { createHandlebars, type Render, type View } from './handlebars.ts';
import { HELPERS } from './helpers.ts';
import { readStrings, type Strings } from './strings.ts';
import { TemplateProblem } from './template-problem.ts';

export type { View };

/** The templates and strings of a build, each compiled once. */
export type Templates = {
  /**
   * @param name the template's name without its ending: `html/release`
   * @throws ReleaseError of kind `configuration` that names template and line
   */
  readonly render: (name: string, view: View) => string;
  /** @returns the words of a language; of English where the language has none of its own. */
  readonly strings: (language: Language) => Strings;
  /** @returns a file that is used as it is, such as `html/style.css`. */
  readonly file: (name: string) => string;
  /** @returns true for a file, `email/dark.css`, that replaces a built-in one. */
  readonly isOwn: (name: string) => boolean;
};

/** Templates whose output is not markup, `wire/release.txt.hbs`: nothing is escaped there. */
const PLAIN_TEXT = /\.txt(?:\.hbs)?$/;

/** Path below a templates folder (forward slashes) → text. */
export type TemplateFiles = Pick<ReadonlyMap<string, string>, 'get' | 'has' | 'keys'>;

/**
 * Prepares templates: Handlebars in strict mode, no partials named by data, no decorators, no prototypes.
 *
 * @param builtIn the templates of the tool
 * @param own templates that replace those of the same name; of strings, single keys
 * @param onUse told the path of each file whenever it is used
 */
export function createTemplates(
  builtIn: TemplateFiles,
  own: TemplateFiles = new Map(),
  onUse: (path: string) => void = () => {},
): Templates {
  const files = over(builtIn, own);
  const markup = createEnvironment(files, false, onUse);
  const plain = createEnvironment(files, true, onUse);
  const byLanguage = new Map<Language, { readonly strings: Strings; readonly uses: readonly string[] }>();
  return {
    render(name, view) {
      const { direct, templates } = PLAIN_TEXT.test(name) ? plain : markup;
      const made = direct.render(name, view);
      if (made !== undefined) return made;
      const template = templates.get(name);
      if (!template) throw new Error(`There is no template ${name}`);
      return template(view);
    },
    strings(language) {
      const found = byLanguage.get(language);
      for (const used of found?.uses ?? []) onUse(used);
      if (found) return found.strings;
      const exact = `strings/${primaryLanguage(language)}.yaml`;
      const path = files.has(exact) ? exact : 'strings/en.yaml';
      const versions = [builtIn.get(path) ?? builtIn.get('strings/en.yaml'), own.get(path)];
      const read = readStrings(
        path,
        versions.filter((version) => version !== undefined),
      );
      // Words of its own would go before the English ones.
      byLanguage.set(language, { strings: read, uses: [exact, path] });
      onUse(exact);
      onUse(path);
      return read;
    },
    file(name) {
      onUse(name);
      const text = files.get(name);
      if (text === undefined) throw new Error(`There is no template ${name}`);
      return text;
    },
    isOwn: (name) => own.has(name),
  };
}

/** @returns files, and over them others that replace those of the same name */
function over(builtIn: TemplateFiles, own: TemplateFiles): TemplateFiles {
  return {
    has: (path) => own.has(path) || builtIn.has(path),
    keys: () => new Set([...builtIn.keys(), ...own.keys()]).keys(),
    get: (path) => own.get(path) ?? builtIn.get(path),
  };
}

/** The templates of one kind, as Handlebars runs them, and the plain ones of them straight out. */
type Environment = { readonly templates: ReadonlyMap<string, Render>; readonly direct: DirectTemplates };

function createEnvironment(files: TemplateFiles, plain: boolean, onUse: (path: string) => void): Environment {
  const templates = new Map<string, Render>();
  // Made for the first template that is not of the plain kind: the built-in ones all are.
  let handlebars: ReturnType<typeof createHandlebars> | undefined;
  const compile = (text: string): Render => {
    handlebars ??= createHandlebars(templates, plain);
    return handlebars(text);
  };
  for (const path of files.keys()) {
    if (!path.endsWith('.hbs') || PLAIN_TEXT.test(path) !== plain) continue;
    const name = path.slice(0, -'.hbs'.length);
    const filled = lazyTemplate(compile, path, files);
    templates.set(name, (view, options) => {
      onUse(path);
      return filled(view, options);
    });
  }
  const direct = new DirectTemplates({
    text: (name) => (templates.has(name) ? files.get(`${name}.hbs`) : undefined),
    helpers: HELPERS,
    noEscape: plain,
    onUse: (name) => onUse(`${name}.hbs`),
  });
  return { templates, direct };
}

function lazyTemplate(compile: (text: string) => Render, path: string, files: TemplateFiles): Render {
  let compiled: Render | undefined;
  return (view, options) => {
    try {
      compiled ??= compile(present(files.get(path)));
      return compiled(view, options);
    } catch (error) {
      throw describe(error, path, view);
    }
  };
}

/** Turns what Handlebars throws into one sentence with template and line. */
function describe(error: unknown, path: string, view: View): Error {
  if (error instanceof ReleaseError || !(error instanceof Error)) return error as Error;
  const line = lineOf(error);
  const where = `templates/${path}${line === undefined ? '' : `, line ${line}`}`;
  const field = /^"([^"]+)" not defined/.exec(error.message)?.[1];
  if (field !== undefined) {
    const [suggestion] = closest(present(field.split('.').at(-1)), Object.keys(view));
    const hint =
      suggestion === undefined ? `Fields here: ${Object.keys(view).join(', ')}.` : `Did you mean "${suggestion}"?`;
    return new ReleaseError('configuration', `${where}: there is no field "${field}".`, hint, { cause: error });
  }
  const message = error.message.replace(/ - \d+:\d+$/, '').replace(/\s+/g, ' ');
  return new ReleaseError('configuration', `${where}: ${message}`, 'Correct the template.', { cause: error });
}

function lineOf(error: Error): number | undefined {
  if (error instanceof TemplateProblem) return error.line;
  if ('lineNumber' in error && typeof error.lineNumber === 'number') return error.lineNumber;
  const parsed = /Parse error on line (\d+)/.exec(error.message);
  return parsed ? Number(parsed[1]) : undefined;
}
