import type { Block } from '../document.ts';
import type { Found } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { isProse, tidy } from '../words.ts';

/** The fields that a content system printed with their labels; in the archive they run together. */
export type FieldDump = {
  readonly values: ReadonlyMap<DumpField, string>;
  /** Where each value stands. */
  readonly lines: ReadonlyMap<DumpField, number>;
};

export type DumpField =
  | 'language'
  | 'date'
  | 'image'
  | 'countries'
  | 'themes'
  | 'caption'
  | 'kind'
  | 'office'
  | 'other';

const LABELS: readonly (readonly [string, DumpField])[] = [
  ['Language|Langue|Idioma', 'language'],
  ['Posted|Date Posted|Published|Date', 'date'],
  ['Image', 'image'],
  ['Region-Country|Region/Country|Region - Country|Countries|Country|Pays|País', 'countries'],
  ['Themes?|Thèmes?|Temas?|Topics?', 'themes'],
  ['Multimedia', 'caption'],
  ['Press Release Type|Release Type', 'kind'],
  ['Office|Mission', 'office'],
];
const OTHERS = 'Default|Categories|Tags';
const ALL = [...LABELS.map(([label]) => label), OTHERS].join('|');
const FIELD = new RegExp(
  `(?<![\\p{Ll}\\p{M}] )(?:(?<=^|[\\s\\p{Ll}\\d)>.:])(${ALL})\\s*:|^(Language)(?=\\s+\\p{Lu}|$))\\s*`,
  'gu',
);
const STARTS = new RegExp(
  `^(?:(?:${ALL})\\s*:|Language(?:\\s+(?:English|French|Spanish|Arabic|Français|Español)\\b|$))`,
  'u',
);

/**
 * Takes the fields out that a content system printed after the text: "Language English Posted: Wednesday, … Image:
 * Region-Country: … Themes: …", in one line or one below another. One label alone may be part of the text.
 */
export function takeFieldDump(sheet: Sheet): FieldDump {
  const values = new Map<DumpField, string>();
  const lines = new Map<DumpField, number>();
  const blocks = dumpBlocks(sheet.blocks);
  const labels = blocks.reduce((count, { text }) => count + (text.match(FIELD)?.length ?? 0), 0);
  if (labels < 2) return { values, lines };
  let open: DumpField | undefined;
  for (const { text, line } of blocks) {
    for (const [field, value] of readFields(text, open)) {
      open = field;
      if (value === '' || values.has(field)) continue;
      values.set(field, value);
      lines.set(field, line);
    }
  }
  // Each value that is used names its words again; the labels and the rest are of the page.
  sheet.drop(blocks, 'metadata of the page');
  return { values, lines };
}

/** Blocks that begin with a label, and the value below a label that has none on its line. */
function dumpBlocks(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let isOpen = false;
  let isBelowText = false;
  for (const block of blocks) {
    if (block.aside !== undefined || block.text === '') continue;
    const isLabelled = STARTS.test(block.text);
    if (isLabelled) {
      found.push(block);
      isOpen = /:\s*$|^Language$/.test(block.text) && !/(?:Default|Image|Categories)\s*:\s*$/.test(block.text);
    } else if (
      isOpen &&
      block.node.type === 'paragraph' &&
      block.text.length < 300 &&
      (!isProse(block.text) || isBelowText)
    ) {
      found.push(block);
      isOpen = false;
    } else isOpen = false;
    // A caption comes after the text; before it a paragraph is the text.
    isBelowText ||= isProse(block.text);
  }
  return found;
}

function readFields(text: string, open: DumpField | undefined): (readonly [DumpField, string])[] {
  const matches = [...text.matchAll(FIELD)];
  if (matches.length === 0) return open === undefined ? [] : [[open, tidy(text)]];
  return matches.map((match, index) => {
    const end = matches[index + 1]?.index ?? text.length;
    return [
      fieldOf(match[0].replace(/(?<!\s)\s*(?::\s*)?$/, '')),
      tidy(text.slice(match.index + match[0].length, end)),
    ] as const;
  });
}

function fieldOf(label: string): DumpField {
  return LABELS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(label))?.[1] ?? 'other';
}

/** @returns the values of a field that holds several */
export function listed(
  dump: FieldDump,
  field: 'themes' | 'countries',
  read: (text: string) => string | undefined,
): Found<readonly string[]> | undefined {
  const text = dump.values.get(field);
  const values = (text ?? '')
    .split(/(?:(?<!\s)\s+)?[,;|]\s*/)
    .map(read)
    .filter((value) => value !== undefined && value !== '');
  if (text === undefined || values.length === 0) return undefined;
  return { value: values as string[], confidence: 0.9, origin: { text, how: `field "${field}"` } };
}
