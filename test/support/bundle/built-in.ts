import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

type PackageJson = { readonly name: string; readonly version: string; readonly license?: string };

/**
 * Writes which packages have code in the bundle: with their licences, which ask for it, and as a bill of materials
 * (CycloneDX 1.5), since `npm sbom` sees what is installed and not what is built in.
 */
export function builtIn(licences: string, bill: string): Plugin {
  return {
    name: 'built-in',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = [...new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageFolder))];
      const notices = [...new Set(folders.map(notice))].sort();
      this.emitFile({ type: 'asset', fileName: licences, source: notices.join('\n') });
      this.emitFile({ type: 'asset', fileName: bill, source: billOf(folders.map(readPackage)) });
    },
  };
}

function packageFolder(module: string): string {
  let folder = dirname(module.replace(/^\0/, ''));
  // Some packages hold a package.json that only says how the files beside it are to be read.
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder: string): boolean {
  if (!existsSync(join(folder, 'package.json'))) return false;
  const { name, version }: Partial<PackageJson> = readPackage(folder);
  return name !== undefined && version !== undefined;
}

function readPackage(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function notice(folder: string): string {
  const { name, version, license } = readPackage(folder);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()}\n`;
  return `== ${name}@${version} (${license ?? 'see below'})\n${text}`;
}

/** @returns the text of a bill that is the same for the same packages: it has no time and no number of its own */
function billOf(packages: readonly PackageJson[]): string {
  const byUrl = new Map(packages.map((one) => [packageUrl(one), one]));
  const components = [...byUrl]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, one]) => ({ ...partOf('library', one), 'bom-ref': url, purl: url }));
  const own = readPackage('.');
  const metadata = { component: { ...partOf('application', own), 'bom-ref': packageUrl(own), purl: packageUrl(own) } };
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata, components };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function partOf(type: string, { name, version, license }: PackageJson) {
  return { type, name, version, ...(license === undefined ? {} : { licenses: [{ expression: license }] }) };
}

/** The address of a package as https://github.com/package-url/purl-spec writes it. */
function packageUrl({ name, version }: PackageJson): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
