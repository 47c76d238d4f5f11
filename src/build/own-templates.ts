import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TEMPLATE_FOLDERS = ['html', 'email', 'wire', 'strings'];

/**
 * @returns the folder of templates that goes before the built-in one: the one that is asked for, else the newsroom's
 * own `templates`; undefined when there is none
 */
export function ownTemplates(
  asked: { readonly templates?: string; readonly cwd: string },
  newsroom: string,
): string | undefined {
  if (asked.templates !== undefined) return resolve(asked.cwd, asked.templates);
  const folder = join(newsroom, 'templates');
  return holdsTemplates(folder) ? folder : undefined;
}

/** @returns true for a folder that is laid out like the built-in one, or a part of it */
export function holdsTemplates(folder: string): boolean {
  return TEMPLATE_FOLDERS.some((name) => existsSync(join(folder, name)));
}
