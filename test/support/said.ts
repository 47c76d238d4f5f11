import { argumentsOf, childOf, isNode, nameOf, parseModule, type SyntaxNode, walk } from '../architecture/syntax.ts';

/** A text that the program says: with names in braces where something is filled in. */
export type SaidText = { readonly file: string; readonly line: number; readonly text: string };
/** A text that is put together where this file cannot see it. */
export type UnseenText = { readonly file: string; readonly line: number; readonly code: string };

/** A module, and what is needed to follow a name in it to the texts that it stands for. */
type Module = {
  readonly file: string;
  readonly code: string;
  readonly root: SyntaxNode;
  readonly parents: ReadonlyMap<SyntaxNode, SyntaxNode>;
};

/**
 * @param classes of errors, with the places of the texts among their arguments
 * @returns every text that an error of these classes is made with, and every place where that cannot be told
 */
export function textsOfErrors(
  file: string,
  code: string,
  classes: ReadonlyMap<string, readonly number[]>,
): { readonly said: readonly SaidText[]; readonly unseen: readonly UnseenText[] } {
  const module = moduleOf(file, code);
  const said: SaidText[] = [];
  const unseen: UnseenText[] = [];
  for (const { node } of walk(module.root)) {
    for (const place of classes.get(classOf(node, module) ?? '') ?? []) {
      const argument = argumentsOf(node)[place];
      if (!argument) continue;
      const line = code.slice(0, argument.start).split('\n').length;
      for (const text of textsOf(argument, module, 0)) {
        if (text === undefined) unseen.push({ file, line, code: codeOf(argument, module) });
        else said.push({ file, line, text });
      }
    }
  }
  return { said, unseen };
}

/** The class of which a node makes an error: by `new`, or by `super` in a class that extends it. */
function classOf(node: SyntaxNode, module: Module): string | undefined {
  if (node.type === 'NewExpression') return nameOf(childOf(node, 'callee'));
  if (node.type !== 'CallExpression' || childOf(node, 'callee')?.type !== 'Super') return undefined;
  for (let scope: SyntaxNode | undefined = node; scope; scope = module.parents.get(scope)) {
    if (scope.type === 'ClassDeclaration') return nameOf(childOf(scope, 'superClass'));
  }
  return undefined;
}

/** @returns every text of a file that is more than a word, with names in braces where something is filled in */
export function sentencesIn(file: string, code: string): readonly string[] {
  const module = moduleOf(file, code);
  const texts: string[] = [];
  for (const { node, parent } of walk(module.root)) {
    const isText = node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node['value'] === 'string');
    if (!isText || parent?.type === 'ImportDeclaration' || parent?.type === 'TemplateLiteral') continue;
    for (const text of textsOf(node, module, 0))
      if (text !== undefined && /\p{L}.* .*\p{L}/u.test(text)) texts.push(text);
  }
  return texts;
}

function moduleOf(file: string, code: string): Module {
  const root = parseModule(code);
  const parents = new Map<SyntaxNode, SyntaxNode>();
  for (const { node, parent } of walk(root)) if (parent) parents.set(node, parent);
  return { file, code, root, parents };
}

/** Names lead to names: beyond this, nobody could follow either. */
const DEEPEST = 6;

/** @returns what an expression may say; undefined for what cannot be told */
function textsOf(node: SyntaxNode | undefined, module: Module, depth: number): readonly (string | undefined)[] {
  if (!node || depth > DEEPEST) return [undefined];
  const inside = (key: string) => textsOf(childOf(node, key), module, depth + 1);
  switch (node.type) {
    case 'Literal':
      return [typeof node['value'] === 'string' ? node['value'] : undefined];
    case 'TemplateLiteral':
      return filled(node, module, depth);
    case 'ConditionalExpression':
      return [...inside('consequent'), ...inside('alternate')];
    case 'LogicalExpression':
      return [...inside('left'), ...inside('right')];
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return inside('expression');
    case 'MemberExpression':
      return oneOf(childOf(node, 'object'), module, depth);
    case 'Identifier':
      return named(node, module, depth);
    case 'CallExpression':
      return returned(node, module, depth);
    default:
      return [undefined];
  }
}

/** What is filled in is a name in braces, unless it is one of a few texts of the program. */
function filled(node: SyntaxNode, module: Module, depth: number): readonly string[] {
  const quasis = listOf(node, 'quasis').map((quasi) => cooked(quasi));
  const expressions = listOf(node, 'expressions');
  let texts = [quasis[0] ?? ''];
  for (const [index, expression] of expressions.entries()) {
    const own = textsOf(expression, module, depth + 1);
    const known = own.filter((text) => text !== undefined);
    const fill = known.length === own.length ? known : [`{${slotName(expression, index)}}`];
    texts = texts.flatMap((text) => fill.map((one) => text + one + (quasis[index + 1] ?? '')));
  }
  return texts;
}

/** A table of texts, of which one is taken. */
function oneOf(table: SyntaxNode | undefined, module: Module, depth: number): readonly (string | undefined)[] {
  const name = nameOf(table);
  const declared = [...declarations(module.root)].find(({ node }) => nameOf(childOf(node, 'id')) === name)?.node;
  const texts = childOf(declared, 'init');
  if (name === undefined || texts?.type !== 'ObjectExpression') return [undefined];
  return listOf(texts, 'properties').flatMap((property) => textsOf(childOf(property, 'value'), module, depth + 1));
}

function named(node: SyntaxNode, module: Module, depth: number): readonly (string | undefined)[] {
  const name = nameOf(node);
  for (let scope: SyntaxNode | undefined = node; scope; scope = module.parents.get(scope)) {
    const parameters = listOf(scope, 'params');
    const place = parameters.findIndex((one) => nameOf(one) === name || nameOf(childOf(one, 'left')) === name);
    if (place >= 0) return [...given(scope, place, module, depth), ...usual(parameters[place], module, depth)];
    for (const { node: one } of declarations(scope)) {
      if (nameOf(childOf(one, 'id')) === name) return textsOf(childOf(one, 'init'), module, depth + 1);
    }
  }
  return [undefined];
}

/** Declarations that stand in a block itself. */
function* declarations(scope: SyntaxNode): Generator<{ node: SyntaxNode }> {
  for (const statement of listOf(scope, 'body')) {
    const declared = statement.type === 'ExportNamedDeclaration' ? childOf(statement, 'declaration') : statement;
    if (declared?.type === 'VariableDeclaration') for (const node of listOf(declared, 'declarations')) yield { node };
  }
}

/** What a parameter is where nothing is given for it. */
function usual(parameter: SyntaxNode | undefined, module: Module, depth: number): readonly (string | undefined)[] {
  return parameter?.type === 'AssignmentPattern' ? textsOf(childOf(parameter, 'right'), module, depth + 1) : [];
}

/** What the callers of a function give it, where all of them are in the same file. */
function given(scope: SyntaxNode, place: number, module: Module, depth: number): readonly (string | undefined)[] {
  const name = nameOf(childOf(scope, 'id')) ?? nameOf(childOf(module.parents.get(scope), 'id'));
  const isShared =
    module.code.includes(`export function ${name}(`) || module.code.includes(`export async function ${name}(`);
  if (name === undefined || isShared) return [undefined];
  const calls = [...walk(module.root)].filter(
    ({ node }) => node.type === 'CallExpression' && nameOf(childOf(node, 'callee')) === name,
  );
  if (calls.length === 0) return [undefined];
  const values = calls.map(({ node }) => argumentsOf(node)[place]).filter((argument) => argument !== undefined);
  return values.flatMap((argument) => textsOf(argument, module, depth + 1));
}

function returned(node: SyntaxNode, module: Module, depth: number): readonly (string | undefined)[] {
  const name = nameOf(childOf(node, 'callee'));
  const called = [...walk(module.root)].find(
    ({ node: one }) => one.type === 'FunctionDeclaration' && nameOf(childOf(one, 'id')) === name,
  )?.node;
  if (name === undefined || !called) return [undefined];
  const results = [...walk(called)].filter(({ node: one }) => one.type === 'ReturnStatement');
  return results.flatMap(({ node: one }) => textsOf(childOf(one, 'argument'), module, depth + 1));
}

function listOf(node: SyntaxNode, key: string): readonly SyntaxNode[] {
  const list = node[key];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

function cooked(quasi: SyntaxNode): string {
  const value = quasi['value'];
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

function slotName(expression: SyntaxNode, index: number): string {
  return nameOf(expression) ?? nameOf(childOf(expression, 'property')) ?? `x${index}`;
}

function codeOf(node: SyntaxNode, { code }: Module): string {
  const end = node['end'];
  return code.slice(node.start, typeof end === 'number' ? end : node.start + 40);
}
