import { expect, test } from 'vitest';
import { picturesOf, placePictures } from '../../src/importers/pictures.ts';
import { writeSource } from '../../src/importers/write/source.ts';
import { readOne } from './support/reading.ts';

const TYPED = `# Library Lends a Bell

![](bell.jpg)

Lighthouse Point, 4 May 2010 - The library of the harbour lends **a bell** today, its keeper said.

- ![The rope](rope.jpg) is old
- ![](gone.jpg)
- ![The clapper](lost.jpg) is new
`;

test('pictures of the text stand where they will be, and what is not at hand is told', async () => {
  const { draft } = await readOne(TYPED, 'release.txt');
  expect(picturesOf(draft)).toEqual(['bell.jpg', 'rope.jpg', 'gone.jpg', 'lost.jpg']);
  const at = new Map([
    ['bell.jpg', 'pictures/bell.jpg'],
    ['rope.jpg', 'pictures/rope.jpg'],
  ]);
  const placed = placePictures(draft, (src) => at.get(src));
  const source = writeSource(placed);
  expect(source.slice(source.lastIndexOf('---\n') + 4)).toBe(
    'The library of the harbour lends **a bell** today, its keeper said.\n\n- ![The rope](pictures/rope.jpg) is old\n- is new\n',
  );
  expect(placed.dropped.filter(({ reason }) => reason === 'layout picture').map(({ text }) => text)).toEqual([
    'gone.jpg',
    'The clapper',
  ]);
  expect(placed.warnings).toContain(
    'The picture pictures/bell.jpg has no description: the source leaves it out until a person writes alt.',
  );
});

test('pictures above and below the text are told, by their descriptions or else their addresses', async () => {
  const { draft } = await readOne(
    `# Library Lends a Bell

![The bell](bell.jpg)

![The harbour](harbour.jpg)

Lighthouse Point, 4 May 2010 - The library of the harbour lends **a bell** today, its keeper said.

![The rope](rope.jpg)

The keeper of the library said that the rope of the bell is as old as the harbour is.

![](ladder.jpg)

## Notes for editors

The bell was cast by a founder of bells whose name the library of the harbour does not know.

![The founder](founder.jpg)
`,
    'release.txt',
  );
  const told = draft.dropped.filter(({ reason }) => reason === 'beside the text');
  expect(told).toEqual([
    { text: 'The harbour', reason: 'beside the text', line: 5 },
    { text: 'ladder.jpg', reason: 'beside the text', line: 13 },
    { text: 'The founder', reason: 'beside the text', line: 19 },
  ]);
  expect(picturesOf(draft)).toEqual(['bell.jpg', 'rope.jpg']);
});
