import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The first family of each list is what a page gets that asks for the generic family, or for one that is not here. */
const GENERIC_FAMILIES: Record<string, readonly string[]> = {
  'sans-serif': ['Noto Sans', 'Noto Naskh Arabic'],
  serif: ['Noto Sans', 'Noto Naskh Arabic'],
  monospace: ['Noto Sans Mono', 'Noto Naskh Arabic'],
  'system-ui': ['Noto Sans', 'Noto Naskh Arabic'],
};

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/**
 * Writes a fontconfig folder that knows the fonts of our npm packages and no others, so that a page looks the same on every
 * machine, Arabic included, and needs no `@font-face` that its own content security policy would have to allow.
 * @param folder an existing folder, which gets `fonts.conf` and fontconfig's cache
 * @returns the folder, as the value of FONTCONFIG_PATH
 */
export async function writeFontconfig(folder: string): Promise<string> {
  const packages = [
    dirname(require.resolve('@expo-google-fonts/noto-sans/package.json')),
    dirname(require.resolve('@expo-google-fonts/noto-naskh-arabic/package.json')),
    dirname(require.resolve('@expo-google-fonts/noto-sans-mono/package.json')),
  ];
  const cache = join(folder, 'cache');
  await mkdir(cache, { recursive: true });
  await writeFile(join(folder, 'fonts.conf'), fontconfig(packages.flatMap(faceFolders), cache));
  return folder;
}

function faceFolders(font: string): string[] {
  return readdirSync(font)
    .filter((name) => FACES.includes(name))
    .map((name) => join(font, name));
}

function fontconfig(folders: readonly string[], cache: string): string {
  const aliases = Object.entries(GENERIC_FAMILIES).map(([generic, families]) => {
    const preferred = families.map((family) => `<family>${family}</family>`).join('');
    return `<alias binding="strong"><family>${generic}</family><prefer>${preferred}</prefer></alias>`;
  });
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${escapeXml(folder)}</dir>`),
    `<cachedir>${escapeXml(cache)}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
