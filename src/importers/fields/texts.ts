import type { Newsroom } from '../../newsroom/newsroom.ts';
import { leadLength } from '../contacts/leads.ts';
import type { Block } from '../document.ts';
import type { Found } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { isCapitals, isProse, key } from '../words.ts';
import { type Section, sectionOf } from './sections.ts';

/** How the organisation describes itself where no heading says so. */
const OPENS =
  /^(?:established in 19\d\d,|founded in 19\d\d,|cr[ée]{1,2}e en 19\d\d,|(?:fundada|creada|establecida) en 19\d\d,|تأسست)/iu;
const DESCRIBES =
  /\b(?:is (?:the|part of|an? (?:related|inter-?governmental)|committed)|est (?:l['’]|la principale|une organisation|le principal)|es (?:la|el|una) (?:principal|organizaci[óo]n|organismo)|forma parte del)\b|\b(?:هي المنظمة|منظمة حكومية)/iu;

/** Takes the notes to editors: what follows their heading, up to the next section. */
export function takeNotes(sheet: Sheet): { readonly blocks: readonly Block[]; readonly heading: Block } | undefined {
  return takeSection(sheet, 'notes');
}

/** Takes the text about the organisation: below its heading, in its box, or by its well-known first words. */
export function takeBoilerplate(sheet: Sheet, newsroom: Newsroom): Found<string> | undefined {
  const below = takeSection(sheet, 'about');
  if (below) return found(below.blocks, 'below its heading', below.heading);
  const boxed = sheet.blocks.filter(
    ({ hints, aside, text }) => hints.has('about') && aside === undefined && text !== '',
  );
  if (boxed.some(({ text }) => isProse(text))) {
    sheet.take(boxed);
    return found(boxed, 'marked so by the page');
  }
  const block = sheet.blocks.findLast(({ text, aside }) => aside === undefined && isProse(text));
  if (!block || sheet.blocks.filter(({ text }) => isProse(text)).length < 2) return undefined;
  const isKnown = knownTexts(newsroom).has(key(block.text));
  if (!isKnown && !describes(block.text, newsroom)) return undefined;
  sheet.take([block]);
  return found([block], isKnown ? 'the newsroom’s own text' : 'the organisation describes itself');
}

function found(blocks: readonly Block[], how: string, ...heading: readonly Block[]): Found<string> {
  const text = blocks.map((block) => block.text).join('\n\n');
  const origin = [...heading.map((block) => block.text), text].join('\n');
  const lines = [...heading, ...blocks].slice(0, 1).map(({ line }) => ({ line }));
  return { value: text, confidence: 0.9, origin: { text: origin, ...lines[0], how } };
}

function knownTexts({ boilerplates }: Newsroom): ReadonlySet<string> {
  const texts = [...boilerplates.values()].flat().flatMap(({ text }) => Object.values(text));
  return new Set(texts.filter((text) => text !== undefined).map(key));
}

function describes(text: string, { organisation }: Newsroom): boolean {
  if (OPENS.test(text)) return DESCRIBES.test(text);
  const names = [...Object.values(organisation.name), ...Object.values(organisation.shortName)];
  const head = key(text.slice(0, 140));
  const starts = names.some((name) => head.replace(/^(?:the|l|la|le|el) /, '').startsWith(key(name)));
  return (
    starts &&
    DESCRIBES.test(text.slice(0, 200)) &&
    /leading|principal|inter-?gouvernemental|inter-?gubernamental|inter-?governmental|system|syst[èe]me|sistema|منظومة/iu.test(
      text,
    )
  );
}

function takeSection(
  sheet: Sheet,
  wanted: Section,
): { readonly blocks: readonly Block[]; readonly heading: Block } | undefined {
  const start = sheet.blocks.findIndex(
    (block) => block.aside === undefined && !block.hints.has('links') && sectionOf(block) === wanted,
  );
  const heading = sheet.blocks[start];
  if (!heading) return undefined;
  const blocks: Block[] = [];
  for (const block of sheet.blocks.slice(start + 1)) {
    if (endsSection(block, heading)) break;
    if (block.text !== '') blocks.push(block);
  }
  if (blocks.length === 0) return undefined;
  sheet.take([heading, ...blocks]);
  return { blocks, heading };
}

function endsSection(block: Block, heading: Block): boolean {
  if (block.node.type === 'thematicBreak') return true;
  if (block.node.type === 'heading') return heading.node.type !== 'heading' || block.node.depth <= heading.node.depth;
  if (sectionOf(block) !== undefined || leadLength(block.text) > 0) return true;
  return isCapitals(block.text) && block.text.length < 60;
}
