import { argumentsOf, childOf, isNode, lineAt, nameOf, parseModule, type SyntaxNode, walk } from './syntax.ts';

/** Globals that reach out of the function: process, clock, chance, network, terminal. */
const IMPURE_GLOBALS = new Set([
  ...['process', 'console', 'performance', 'globalThis', 'global', 'require', 'navigator', 'localStorage'],
  ...['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'Worker'],
  ...['setTimeout', 'setInterval', 'setImmediate'],
]);

/** Members that depend on the clock or on chance, by their object. */
const IMPURE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Date: ['now', 'parse'],
  Math: ['random'],
  Temporal: ['Now'],
  crypto: ['getRandomValues', 'randomUUID'],
};

/** Methods that answer in the time zone of the machine. */
const LOCAL_DATE_METHODS =
  /^(?:getTimezoneOffset|[gs]et(?:FullYear|Month|Day|Hours|Minutes|Seconds|Milliseconds)|to(?:Date|Time)String)$/;

/** Under these keys of its parent an identifier is the name of something new. */
const NAMING_KEYS = new Set(['id', 'local', 'params', 'param']);

type Place = { readonly node: SyntaxNode; readonly parent: SyntaxNode | undefined; readonly key: string };

/** @returns each place of a module that depends on more than its input: `line: what is used`. */
export function impurities(text: string): string[] {
  const places = [...walk(parseModule(text))];
  const declared = new Set(
    places.flatMap((place) => (isDeclaration(place) ? nameOf(place.node) : patternNames(place.node))),
  );
  return places.flatMap((place) => {
    const found =
      globalUse(place, declared) ?? memberUse(place.node, declared) ?? dateUse(place) ?? localeUse(place.node);
    return found === undefined ? [] : [`${lineAt(text, place.node.start)}: ${found}`];
  });
}

/** Where a name is given, not used: declarations, parameters, imports, patterns. What is declared anywhere in a file is not the global. */
function isDeclaration({ node, parent, key }: Place): boolean {
  if (node.type !== 'Identifier') return false;
  return (
    NAMING_KEYS.has(key) || (parent?.type === 'AssignmentPattern' && key === 'left') || parent?.type === 'RestElement'
  );
}

/** The names that `{ a, b: c }` takes apart; those with a default or in a list are found as nodes of their own. */
function patternNames(node: SyntaxNode): (string | undefined)[] {
  const list =
    node.type === 'ObjectPattern' ? node['properties'] : node.type === 'ArrayPattern' ? node['elements'] : [];
  if (!Array.isArray(list)) return [];
  return list.filter(isNode).map((item) => nameOf(childOf(item, 'value') ?? item));
}

function globalUse({ node, parent, key }: Place, declared: ReadonlySet<string | undefined>): string | undefined {
  const name = nameOf(node);
  if (node.type !== 'Identifier' || name === undefined || !IMPURE_GLOBALS.has(name) || declared.has(name))
    return undefined;
  const isName = (key === 'property' || key === 'key') && parent?.['computed'] !== true;
  const isType = parent?.type.startsWith('TS') === true && !/Expression|TSNonNull/.test(parent.type);
  return isName || isType ? undefined : name;
}

function memberUse(node: SyntaxNode, declared: ReadonlySet<string | undefined>): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = nameOf(childOf(node, 'object')) ?? '';
  const property = nameOf(childOf(node, 'property')) ?? '';
  if (IMPURE_MEMBERS[object]?.includes(property) && !(object === 'crypto' && declared.has(object)))
    return `${object}.${property}`;
  return /^toLocale/.test(property) || LOCAL_DATE_METHODS.test(property) ? property : undefined;
}

/** `new Date()` is the clock, `Date()` too, and `new Date(2024, 0, 1)` the machine's time zone. */
function dateUse({ node }: Place): string | undefined {
  if (nameOf(childOf(node, 'callee')) !== 'Date') return undefined;
  if (node.type === 'CallExpression') return 'Date()';
  if (node.type !== 'NewExpression') return undefined;
  const count = argumentsOf(node).length;
  return count === 1 ? undefined : `new Date() with ${count} arguments`;
}

/** What compares or formats by the machine's locale, because it is not told which. */
function localeUse(node: SyntaxNode): string | undefined {
  const callee = childOf(node, 'callee');
  const given = argumentsOf(node);
  if (nameOf(childOf(callee, 'property')) === 'localeCompare' && given.length < 2)
    return 'localeCompare without a locale';
  if (nameOf(childOf(callee, 'object')) !== 'Intl') return undefined;
  const isToldLocale = given.length > 0 && nameOf(given[0]) !== 'undefined';
  return isToldLocale ? undefined : `Intl.${nameOf(childOf(callee, 'property'))} without a locale`;
}
