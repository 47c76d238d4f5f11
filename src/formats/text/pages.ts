/**
 * Divides a text into pages: each but the last ends in a mark, each but the first begins with a line of its own. A page
 * ends between paragraphs where one ends in its last third.
 *
 * @param lines how many lines a page has at most, its own marks included
 * @param marks.more what stands at the end of a page: `(more)`
 * @param marks.head the first line of page `number`
 */
export function paginate(
  text: string,
  lines: number,
  marks: { readonly more: string; readonly head: (number: number) => string },
): string {
  const rest = text.replace(/\n$/, '').split('\n');
  let pages = '';
  for (let number = 1; ; number++) {
    const head = number === 1 ? [] : [marks.head(number), ''];
    const room = lines - head.length;
    if (rest.length <= room) return `${pages}${[...head, ...rest].join('\n')}\n`;
    const page = rest.splice(0, breakAt(rest, room - 2));
    while (rest[0] === '') rest.shift();
    while (page.at(-1) === '') page.pop();
    pages += `${[...head, ...page, '', marks.more].join('\n')}\n\n`;
  }
}

/** @returns how many lines the page takes: up to an empty line, where there is one late enough. */
function breakAt(lines: readonly string[], room: number): number {
  for (let at = room; at > (room * 2) / 3; at--) if (lines[at] === '') return at;
  return room;
}
