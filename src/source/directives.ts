import type { Nodes, Parents } from 'mdast';
import type { Range } from '../model/diagnostic.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

/** A comment to the checker: `iom-release-disable-next-line RULE -- REASON`. */
export type Directive = {
  /** The whole comment, with its marks. */
  readonly range: Range;
  readonly scope: 'line' | 'next-line' | 'file';
  /** The rules that it names, each with its place. */
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason: string;
  /** Why it has no effect. */
  readonly problem?: DirectiveProblem;
  /** True when nothing else stands on its line. */
  readonly alone: boolean;
  readonly place: 'front-matter' | 'body';
};

/** What is wrong with a directive: its first word, no rule, no reason, or text behind it that is no longer Markdown. */
export type DirectiveProblem = 'word' | 'rule' | 'reason' | 'text-behind';

/** From the opening to the end of the comment, or of the line when it is not closed there. */
const IN_MARKDOWN = /<!--[ \t]*iom-release-(?:(?!-->)[^\r\n])*(?:-->)?/g;
/**
 * In a text the comment is not closed and takes the rest of the line, with the space before it. Here and below, a run of
 * spaces is looked at from its start alone: from each of its places, a long one would take minutes.
 */
const NOT_CLOSED = /(?<![ \t])[ \t]*<!--[ \t]*iom-release-[^\r\n]*/g;
const IN_YAML = /(?<![^\s])#[ \t]*iom-release-[^\r\n]*/g;
const FORM = /iom-release-disable-(next-line|line|file)(?![\w-])([\s\S]*)/;
const RULE = /[^\s,]+/g;

/** @returns true when a text may hold directives: what follows costs a walk over the tree. */
export function mayHoldDirectives(text: string): boolean {
  return text.includes('iom-release-');
}

/** Finds the directives in the comments of front matter; what stands inside a value is text. */
export function directivesInYaml(file: SourceFile, yaml: Range, map: YamlMap): readonly Directive[] {
  const text = file.slice(yaml);
  if (!mayHoldDirectives(text)) return [];
  const found: Directive[] = [];
  for (const match of text.matchAll(IN_YAML)) {
    const start = yaml.start + match.index;
    if (isInside(map, start)) continue;
    found.push(readDirective(file, { start, end: start + match[0].length }, 'front-matter'));
  }
  return found;
}

/**
 * Takes the directives out of a Markdown tree, so that no format ever prints one, and reads them. Code is left alone:
 * there they are examples.
 *
 * @param text the text that the tree's positions count in
 */
export function takeDirectives(tree: Parents, file: SourceFile): readonly Directive[] {
  const found: Directive[] = [];
  takeFrom(tree, file, found);
  return found;
}

function takeFrom(parent: Parents, file: SourceFile, found: Directive[]): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'html' || child.type === 'text') {
      if (takeFromText(child, file, found)) children.push(child);
      continue;
    }
    const count = found.length;
    if ('children' in child) takeFrom(child, file, found);
    const isEmptied = found.length > count && 'children' in child && child.children.length === 0;
    if (!isEmptied) children.push(child);
  }
  if (children.length !== parent.children.length) trimLineEnds(children);
  parent.children = children as typeof parent.children;
}

/** @returns false when nothing is left of the node */
function takeFromText(node: Extract<Nodes, { type: 'html' | 'text' }>, file: SourceFile, found: Directive[]): boolean {
  const start = node.position?.start.offset ?? 0;
  const matches = [...file.text.slice(start, node.position?.end.offset ?? start).matchAll(IN_MARKDOWN)];
  if (matches.length === 0) return true;
  node.value = node.value.replace(node.type === 'text' ? NOT_CLOSED : IN_MARKDOWN, '');
  const isEmpty = node.value.trim() === '';
  for (const match of matches) {
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    const directive = readDirective(file, range, 'body');
    // A line that begins with a comment is HTML to its end: the text behind it would lose its links and its emphasis.
    const isLost = node.type === 'html' && !isEmpty && directive.problem === undefined;
    found.push(isLost ? { ...directive, problem: 'text-behind' } : directive);
  }
  return !isEmpty;
}

/** Markdown drops spaces at the end of a line, but could not see this end for the comment that stood there. */
function trimLineEnds(nodes: readonly Nodes[]): void {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const endsLine =
      next === undefined || next.type === 'break' || (next.type === 'text' && /^[\r\n]/.test(next.value));
    if (node.type === 'text' && endsLine) node.value = node.value.replace(/(?<![ \t])[ \t]+$/, '');
  }
}

function readDirective(file: SourceFile, range: Range, place: Directive['place']): Directive {
  const comment = file.slice(range);
  const [, scope, rest = ''] = FORM.exec(comment) ?? [];
  const offset = range.start + comment.length - rest.length;
  const [names = '', ...reasons] = rest.replace(/-->$/, '').split(/(?:^|(?<![ \t])[ \t]+)--[ \t]+/);
  const reason = reasons.join(' -- ').trim();
  const rules = [...names.matchAll(RULE)].map(({ 0: id, index }) => ({
    id,
    range: { start: offset + index, end: offset + index + id.length },
  }));
  const problem = scope === undefined ? 'word' : rules.length === 0 ? 'rule' : reason === '' ? 'reason' : undefined;
  return {
    range,
    scope: scope === 'line' || scope === 'file' ? scope : 'next-line',
    rules,
    reason,
    alone: isAlone(file.text, range),
    place,
    ...(problem ? { problem } : {}),
  };
}

function isAlone(text: string, { start, end }: Range): boolean {
  return (
    /(?:^|[\r\n])[ \t>]*$/.test(text.slice(Math.max(0, start - 200), start)) &&
    /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end))
  );
}

function isInside(node: YamlNode, offset: number): boolean {
  if (node.kind === 'list') return node.items.some((item) => isInside(item, offset));
  if (node.kind === 'map') return node.entries.some(({ value }) => isInside(value, offset));
  return node.range.start <= offset && offset < node.range.end;
}
