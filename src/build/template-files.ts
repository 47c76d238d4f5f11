import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createTemplates, type TemplateFiles, type Templates } from '../formats/templates/compile.ts';
import { compareText } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import { keyOf } from './cache/keys.ts';
import { leadsOutside, readText } from './files.ts';
import { holdsTemplates } from './own-templates.ts';
import { packageFolder } from './package.ts';

const TEMPLATE = /\.(?:hbs|yaml|css)$/;

/**
 * Loads the templates that come with the tool, and over them a folder of one's own: a file there replaces the one of
 * the same name.
 *
 * @param folder a folder laid out like the built-in one: `html/release.hbs`, `strings/fr.yaml`
 * @throws ReleaseError of kind `usage` when the folder does not exist, or holds no templates
 */
export function loadTemplates(folder?: string): Templates {
  return watchTemplates(folder).templates;
}

/** Templates that tell which of them were used. */
export type WatchedTemplates = {
  readonly templates: Templates;
  /** @returns the files that were used since this was asked last, in a stable order */
  readonly used: () => readonly string[];
  /** @returns a hash of what files say, those of one's own included; missing ones say nothing. */
  readonly keyOf: (files: readonly string[]) => string;
};

/** Loads templates as {@link loadTemplates} does, and watches which are used. */
export function watchTemplates(folder?: string): WatchedTemplates {
  const builtIn = filesOf(join(packageFolder(), 'templates'));
  const own = folder === undefined ? new Map<string, string>() : readOwn(folder);
  const uses = new Set<string>();
  const keys = new Map<string, string>();
  /** Most releases use the same files: one list for all of them. */
  const sets = new Map<string, readonly string[]>();
  return {
    templates: createTemplates(builtIn, own, (path) => uses.add(path)),
    used() {
      const files = [...uses].sort(compareText);
      uses.clear();
      const name = files.join('\n');
      const known = sets.get(name) ?? files;
      sets.set(name, known);
      return known;
    },
    keyOf(files) {
      const names = files.join('\n');
      const known = keys.get(names);
      if (known !== undefined) return known;
      const key = keyOf(...files.flatMap((path) => [path, builtIn.get(path) ?? '', own.get(path) ?? '']));
      keys.set(names, key);
      return key;
    },
  };
}

/** The files of the tool's own folder, each read when it is first asked for: a release needs half of them. */
function filesOf(root: string): TemplateFiles {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => TEMPLATE.test(path))
    .sort(compareText);
  const names = new Set(paths);
  const texts = new Map<string, string>();
  return {
    has: (path) => names.has(path),
    keys: () => names.keys(),
    get(path) {
      if (!names.has(path)) return undefined;
      const text = texts.get(path) ?? readText(join(root, path));
      texts.set(path, text);
      return text;
    },
  };
}

function readOwn(folder: string): Map<string, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ReleaseError('usage', `There is no folder ${folder}.`, 'Give --templates a folder of templates.');
  }
  if (!holdsTemplates(folder)) {
    const hint = 'Give --templates a folder that has html, email, wire or strings in it.';
    throw new ReleaseError('usage', `There are no templates in ${folder}.`, hint);
  }
  return readFolder(folder);
}

function readFolder(root: string, below = ''): Map<string, string> {
  const files = new Map<string, string>();
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [name, text] of readFolder(root, path)) files.set(name, text);
    else if (TEMPLATE.test(entry.name)) files.set(path, readTemplate(join(root, path), root));
  }
  return files;
}

/** A link in a folder of templates does not bring what stands outside of it into every page. */
function readTemplate(path: string, root: string): string {
  if (!leadsOutside(path, root)) return readText(path);
  throw new ReleaseError(
    'configuration',
    `${path} is a link that leads out of the templates.`,
    'Copy the template into the folder.',
  );
}
