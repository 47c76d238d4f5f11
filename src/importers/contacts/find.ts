import type { Block } from '../document.ts';
import { readDateLine } from '../fields/date-lines.ts';
import { sectionOf } from '../fields/sections.ts';
import { isProse } from '../words.ts';
import { leadLength } from './leads.ts';
import { tokenise } from './tokens.ts';

/** Blocks that hold contacts: where they are announced, and their lines. */
export type ContactBlocks = { readonly lead?: Block; readonly blocks: readonly Block[] };

const MAX_BLOCKS = 40;
/** "Mr. Abel Tomt, Information Officer": somebody, though without a number. */
const NAMED = /^(?:(?:Mr|Ms|Mrs|Dr|Sr|Sra|M|Mme)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3},/u;
const MAX_LINE = 180;

/** @returns each run of blocks that holds contacts, in reading order */
export function findContactBlocks(blocks: readonly Block[]): readonly ContactBlocks[] {
  const found: ContactBlocks[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || !opens(blocks, at)) continue;
    const run = runFrom(blocks, at);
    found.push({ lead: block, blocks: run });
    at += run.length - 1;
  }
  return found.length > 0 ? found : trailing(blocks);
}

/** True where contacts are announced and really follow. */
function opens(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.text === '') return false;
  const length = leadLength(block.text);
  if (length === 0)
    return (
      block.hints.has('contact') &&
      !isProse(block.text) &&
      blocks.slice(at, at + 6).some((other) => other.group === block.group && isReachable(other))
    );
  const rest = block.text.slice(length);
  if (isReachable(block)) return true;
  // An announcement with nothing after it on its line: numbers or addresses follow soon.
  if (length > 12 && rest.length < 160 && NAMED.test(rest)) return true;
  if (isProse(rest)) return false;
  const following = blocks.slice(at + 1, at + 9).filter(({ text }) => text !== '');
  return (
    following.some(isReachable) ||
    (length > 12 && rest === '' && following.length > 0 && following.every(({ text }) => text.length < 60))
  );
}

function runFrom(blocks: readonly Block[], start: number): readonly Block[] {
  const run: Block[] = [];
  let reached = false;
  for (const block of blocks.slice(start, start + MAX_BLOCKS)) {
    if (run.length > 0 && !belongs(block, reached, run)) break;
    run.push(block);
    reached ||= isReachable(block);
  }
  // What follows the last number and is no name, function or office is not part of it.
  while (run.length > 1 && isBelow(run.at(-1))) run.pop();
  return run;
}

function isBelow(block: Block | undefined): boolean {
  if (!block || block.text === '') return true;
  if (tokenise(block.text).some(({ kind }) => kind === 'fax')) return false;
  return !isReachable(block) && leadLength(block.text) === 0 && /\d|\s[-–]\s|\(pdf\)/i.test(block.text);
}

function belongs(block: Block, reached: boolean, run: readonly Block[]): boolean {
  const { text, node, hints } = block;
  if (text === '') return node.type === 'thematicBreak' ? !reached : false;
  const section = sectionOf(block);
  if (section !== undefined && section !== 'contacts') return false;
  if (leadLength(text) > 0) return true;
  if (isReachable(block)) return text.length < 400;
  if (node.type === 'table' || hints.has('links') || readDateLine(text) !== undefined) return false;
  if (text.length > MAX_LINE || isProse(text) || text.split(' ').length > 12) return false;
  if (node.type === 'heading') return !reached;
  // After the numbers another name may come, when numbers follow it, too: the next turn sees to that by its length.
  return !reached || block.group === run.at(-1)?.group || hints.has('contact') || looksLikeName(text);
}

function looksLikeName(text: string): boolean {
  return text.length < 60 && text.split(' ').length <= 6 && !/[.!?؟]$/.test(text);
}

/** Contacts that nothing announces: at the end, a short line with a number or an address. */
function trailing(blocks: readonly Block[]): readonly ContactBlocks[] {
  const run: Block[] = [];
  for (const block of blocks.toReversed()) {
    if (block.text === '') continue;
    const isShort = block.text.length < 160 && !isProse(block.text);
    const last = run.at(-1);
    if (isShort && (isReachable(block) || (last !== undefined && last.group === block.group))) run.push(block);
    else break;
  }
  return run.some(isReachable) ? [{ blocks: run.reverse() }] : [];
}

const reachable = new WeakMap<Block, boolean>();

/** @returns true when a block has a telephone number or an address of e-mail */
export function isReachable(block: Block): boolean {
  const known = reachable.get(block);
  if (known !== undefined) return known;
  const may = /@|\d{3}|\bat\b|\[at\]|\(at\)|[٠-٩]{3}|\d[\d\s().-]{6}/i.test(block.lines.join(' '));
  const is = may && block.lines.some((line) => tokenise(line).some(({ kind }) => kind === 'phone' || kind === 'email'));
  reachable.set(block, is);
  return is;
}
