import Handlebars from 'handlebars';
import { escapedText } from './escape.ts';
import { PARSED } from './parsed.ts';

/** Where a template stands: what it prints from, what was around that, and its place in a list. */
type Scope = { readonly context: unknown; readonly up?: Scope; readonly index: number; readonly last: boolean };
type Write = (scope: Scope) => string;
type Read = (scope: Scope) => unknown;

/** Helpers that a path could mean; see Handlebars' own list. */
const HELPERS = new Set(['helperMissing', 'blockHelperMissing', 'each', 'if', 'unless', 'with', 'log', 'lookup']);
/** Thrown where Handlebars has to decide; it never leaves this file. */
const UNDECIDED = new Error('left to Handlebars');
const NOTHING: Write = () => '';

/**
 * Templates of the plain kind as functions that write them straight out: text, fields, `if`, `unless`, `each`,
 * partials, all over data of its own. That is a fifth of the time that Handlebars takes, and a page has a hundred
 * fields. Whatever is not plain, in a template or in its data, is left to Handlebars, mistakes included: here nothing
 * is ever decided in another way than there.
 */
export class DirectTemplates {
  readonly #text: (name: string) => string | undefined;
  readonly #helpers: ReadonlySet<string>;
  readonly #noEscape: boolean;
  readonly #onUse: (name: string) => void;
  /** Undefined: not of the plain kind. */
  readonly #known = new Map<string, Write | undefined>();

  constructor(options: {
    /** The text of a template, by its name. */
    readonly text: (name: string) => string | undefined;
    readonly helpers: readonly string[];
    readonly noEscape: boolean;
    /** Told the name of each template and partial whenever it is used. */
    readonly onUse: (name: string) => void;
  }) {
    this.#text = options.text;
    this.#helpers = new Set([...HELPERS, ...options.helpers]);
    this.#noEscape = options.noEscape;
    this.#onUse = options.onUse;
  }

  /** @returns what a template makes of a view; undefined where Handlebars has to be asked. */
  render(name: string, view: unknown): string | undefined {
    const write = this.#template(name);
    if (!write) return undefined;
    try {
      return write({ context: view, index: -1, last: false });
    } catch (error) {
      if (error !== UNDECIDED) throw error;
      // What is not plain once will not be the next time: it is not tried again.
      this.#known.set(name, undefined);
      return undefined;
    }
  }

  #template(name: string): Write | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    let write: Write | undefined = undecided;
    // A partial may use itself: while it is read, this stands for what it will be.
    this.#known.set(name, (scope) => (write ?? undecided)(scope));
    write = this.#read(name);
    this.#known.set(name, write);
    return write;
  }

  #read(name: string): Write | undefined {
    const text = this.#text(name);
    if (text === undefined) return undefined;
    try {
      const body = this.#program(Object.hasOwn(PARSED, text) ? PARSED[text] : Handlebars.parse(text));
      return (scope) => {
        this.#onUse(name);
        return body(scope);
      };
    } catch {
      // A mistake in the template: Handlebars finds it again, and it is told with its place.
      return undefined;
    }
  }

  #program(program: hbs.AST.Program | undefined): Write {
    if (!program) return NOTHING;
    if (program.blockParams?.length) throw UNDECIDED;
    const parts = program.body.map((statement) => this.#statement(statement)).filter((part) => part !== '');
    return (scope) => {
      let text = '';
      for (const part of parts) text += typeof part === 'string' ? part : part(scope);
      return text;
    };
  }

  #statement(statement: hbs.AST.Statement): string | Write {
    switch (statement.type) {
      case 'ContentStatement':
        return (statement as hbs.AST.ContentStatement).value;
      case 'CommentStatement':
        return '';
      case 'MustacheStatement':
        return this.#field(statement as hbs.AST.MustacheStatement);
      case 'BlockStatement':
        return this.#block(statement as hbs.AST.BlockStatement);
      case 'PartialStatement': {
        const { indent = '' } = statement as hbs.AST.PartialStatement & { readonly indent?: string };
        const write = this.#partial(statement as hbs.AST.PartialStatement);
        return indent === '' ? write : (scope) => indent + write(scope);
      }
      default:
        throw UNDECIDED;
    }
  }

  #field({ path, params, hash, escaped }: hbs.AST.MustacheStatement & { readonly escaped?: boolean }): Write {
    if (params.length > 0 || hash?.pairs.length) throw UNDECIDED;
    const read = this.#value(path);
    return escaped === true && !this.#noEscape ? (scope) => shown(read(scope)) : (scope) => printed(read(scope));
  }

  #block({ path, params, hash, program, inverse }: hbs.AST.BlockStatement): Write {
    const [subject] = params;
    if (!subject || params.length > 1 || hash?.pairs.length) throw UNDECIDED;
    const read = this.#value(subject);
    const [body, otherwise] = [this.#program(program), this.#program(inverse)];
    switch (nameOf(path)) {
      case 'if':
        return (scope) => (holds(read(scope)) ? body : otherwise)(scope);
      case 'unless':
        return (scope) => (holds(read(scope)) ? otherwise : body)(scope);
      case 'each':
        return (scope) => each(read(scope), scope, body, otherwise);
      default:
        throw UNDECIDED;
    }
  }

  #partial({ name, params, hash }: hbs.AST.PartialStatement): Write {
    const write = this.#template(nameOf(name) ?? '');
    const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, this.#value(value)] as const);
    const [subject] = params;
    if (!write || params.length > 1 || pairs.some(([key]) => key === '__proto__')) throw UNDECIDED;
    const context = subject ? this.#value(subject) : contextOf;
    return (scope) => {
      const { index, last } = scope;
      const own = context(scope);
      if (typeof own !== 'object' || own === null || Array.isArray(own)) throw UNDECIDED;
      const given = pairs.map(([key, read]) => [key, read(scope)]);
      // What `../` finds from within a partial depends on who used it: there is nothing above.
      return write({ context: given.length === 0 ? own : { ...own, ...Object.fromEntries(given) }, index, last });
    };
  }

  #value(expression: hbs.AST.Expression): Read {
    if (expression.type !== 'PathExpression') throw UNDECIDED;
    const { data, depth, parts } = expression as hbs.AST.PathExpression;
    const [first, ...more] = parts;
    if (data) return placeOf(depth === 0 && more.length === 0 ? first : undefined);
    if (first !== undefined && this.#helpers.has(first)) throw UNDECIDED;
    if (depth === 0 && first !== undefined && more.length === 0) return ({ context }) => member(context, first);
    return (scope) => {
      let at: Scope | undefined = scope;
      for (let up = 0; up < depth; up += 1) at = at?.up;
      if (!at) throw UNDECIDED;
      let value: unknown = at.context;
      for (const part of parts) value = member(value, part);
      return defined(value);
    };
  }
}

const contextOf: Read = ({ context }) => context;

function undecided(): never {
  throw UNDECIDED;
}

function nameOf(node: hbs.AST.Node): string | undefined {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : undefined;
}

/** A list's `@first`, `@last` and `@index`. */
function placeOf(name: string | undefined): Read {
  const within = ({ index }: Scope) => (index < 0 ? undecided() : index);
  if (name === 'first') return (scope) => within(scope) === 0;
  if (name === 'index') return within;
  if (name === 'last') return (scope) => within(scope) >= 0 && scope.last;
  throw UNDECIDED;
}

/** An object's own field: what comes from prototypes, and what is not there, is not plain. */
function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) throw UNDECIDED;
  return defined((value as Readonly<Record<string, unknown>>)[name]);
}

function defined(value: unknown): unknown {
  if (value === undefined || typeof value === 'function') throw UNDECIDED;
  return value;
}

/** A number is written as it is; added to another one, as Handlebars would do it with braces of three, it is not plain. */
function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : escapedText(printed(value));
}

function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  throw UNDECIDED;
}

/** What Handlebars takes for true: an empty list is not. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function each(list: unknown, scope: Scope, body: Write, otherwise: Write): string {
  if (!Array.isArray(list)) throw UNDECIDED;
  if (list.length === 0) return otherwise(scope);
  let text = '';
  for (let index = 0; index < list.length; index += 1) {
    text += body({ context: defined(list[index]), up: scope, index, last: index === list.length - 1 });
  }
  return text;
}
