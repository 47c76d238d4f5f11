import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Edit = { readonly start: number; readonly end: number; readonly text: string; readonly whole?: true };

/** A variable at the top of a chunk that holds what is required, and the edits that make a function of it. */
type Required = { readonly name: string; readonly statement: Node; readonly edits: readonly Edit[] };

/**
 * Lets each chunk read another when it first needs something of it, not when it starts: a check of one plain release then
 * never reads the full Markdown reader, though the code that may call it is there. The sources import as ever; that a
 * module does nothing but define things when it is read is what `sideEffects: false` in package.json says.
 */
export function lazyRequires(): Plugin {
  return {
    name: 'lazy-requires',
    renderChunk(code, { fileName }) {
      const { body } = parseAst(code);
      const required = new Map(requiredIn(body, code).map((one) => [one.name, one]));
      if (required.size === 0) return null;
      const edits = [...required.values()].flatMap((one) => one.edits);
      const done = new Set(edits.filter(({ whole }) => whole).map(({ start }) => start));
      for (const statement of body) {
        if (!done.has(statement.start)) collectUses(statement, required, edits, fileName);
      }
      return { code: edited(code, edits), map: null };
    },
  };
}

/** The helpers of the bundler are needed at once. */
const AT_ONCE = 'require_rolldown_runtime';
const HELPER = String.raw`require_rolldown_runtime\.[\w$]+\(`;
const REQUIRED = /^(?:const|let) ((?:require|node)_[\w$]+)\s*=\s*(require\("[^"]+"\));?$/;
/** What a module of Node gave, made to look like an ES module. */
const WRAPPED = new RegExp(`^(node_[\\w$]+)\\s*=\\s*(${HELPER})\\1(.*\\));?$`);
/** What a CommonJS package gave. */
const IMPORTED = /^(?:const|let|var) (import_[\w$]+)\s*=/;

function requiredIn(body: readonly Node[], code: string): readonly Required[] {
  const texts = body.map((statement) => ({ statement, text: code.slice(statement.start, statement.end) }));
  const wraps = new Map(
    texts.flatMap(({ statement, text }) => {
      const [, name, before = '', after = ''] = WRAPPED.exec(text) ?? [];
      return name === undefined ? [] : [[name, { statement, before, after }]];
    }),
  );
  return texts.flatMap(({ statement, text }) => {
    const [prefix = '', imported] = IMPORTED.exec(text) ?? [];
    if (imported !== undefined) {
      const { start } = statement;
      return [{ name: imported, statement, edits: [{ start, end: start + prefix.length, text: opening(imported) }] }];
    }
    const [, name = '', value = ''] = REQUIRED.exec(text) ?? [];
    if (name === '' || name === AT_ONCE) return [];
    const wrap = wraps.get(name);
    const given = `${opening(name)}${wrap?.before ?? ''}${value}${wrap?.after ?? ''};`;
    return [{ name, statement, edits: [replaced(statement, given), ...(wrap ? [replaced(wrap.statement, '')] : [])] }];
  });
}

function opening(name: string): string {
  return `let ${name}$;const ${name}=()=>${name}$??=`;
}

function replaced({ start, end }: Node, text: string): Edit {
  return { start, end, text, whole: true };
}

/** Where the names of what is required are used; in brackets, for `new` would else take the call for its own. */
function collectUses(value: unknown, required: ReadonlyMap<string, Required>, edits: Edit[], file: string): void {
  if (Array.isArray(value)) {
    for (const one of value) collectUses(one, required, edits, file);
  } else if (isNode(value)) {
    if (isBinding(value, required)) throw new Error(`${file} binds a name again that the bundler gave to a chunk`);
    if (value.type === 'Identifier' && 'name' in value && required.has(String(value.name))) {
      edits.push({ start: value.start, end: value.end, text: `(${value.name}())` });
    }
    for (const key in value) if (!isNameOnly(value, key)) collectUses(value[key as keyof Node], required, edits, file);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** `x.name` and `{ name: … }` are no uses of a variable. */
function isNameOnly(node: Node, key: string): boolean {
  if ('computed' in node && node.computed === true) return false;
  if (node.type === 'MemberExpression') return key === 'property';
  return key === 'key' && /Property|Method/.test(node.type);
}

/** Of functions and their parameters, classes and variables: a name that another statement binds too. */
function isBinding(node: Node, required: ReadonlyMap<string, Required>): boolean {
  const names = ['params' in node ? node.params : [], 'id' in node ? node.id : []].flat(2);
  return names.some((one) => {
    const own = isNode(one) && 'name' in one ? required.get(String(one.name))?.statement : undefined;
    return own !== undefined && !(own.start <= node.start && node.end <= own.end);
  });
}

function edited(code: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0];
  for (const { start, end, text: instead } of [...edits].sort((a, b) => a.start - b.start)) {
    // The name that a statement binds stands within what replaces its beginning.
    if (start < at) continue;
    text += code.slice(at, start) + instead;
    at = end;
  }
  return text + code.slice(at);
}
