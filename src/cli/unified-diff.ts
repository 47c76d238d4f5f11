/** What git quotes in the names of a patch. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: quoting them is the point
const ODD = /[\u0000-\u001f\u007f"\\]/;

/** @returns the difference of two texts of a file as a patch for `git apply` and `patch -p1` */
export async function unifiedDiff(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const relative = file.replace(/^(?:[A-Za-z]:)?\/+/, '');
  const patch = createTwoFilesPatch(`a/${relative}`, `b/${relative}`, before, after, undefined, undefined, {
    context: 3,
  });
  // The first lines hold names as they are; a line break in one would forge a patch of another file.
  const body = patch.slice(patch.indexOf('\n@@') + 1);
  return `--- ${quoted(`a/${relative}`)}\n+++ ${quoted(`b/${relative}`)}\n${body}`;
}

function quoted(name: string): string {
  if (!ODD.test(name)) return name;
  const bytes = [...Buffer.from(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    if (byte < 0x20 || byte >= 0x7f) return `\\${byte.toString(8).padStart(3, '0')}`;
    return character === '"' || character === '\\' ? `\\${character}` : character;
  });
  return `"${bytes.join('')}"`;
}
