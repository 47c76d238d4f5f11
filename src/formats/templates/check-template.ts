import Handlebars from 'handlebars';
import { GUARD } from './helpers.ts';
import { TemplateProblem } from './template-problem.ts';

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression | hbs.AST.PartialStatement;

/**
 * Parses a template and makes it strict where Handlebars is not: its strict mode lets `{{#if titel}}` pass as false,
 * so every argument is handed to a guard that throws for an undefined one. Partials named by data and decorators,
 * through which templates of Handlebars have run code, are refused.
 *
 * @throws TemplateProblem
 */
export function parseTemplate(text: string): hbs.AST.Program {
  const program = Handlebars.parse(text);
  new Guardian().accept(program);
  return program;
}

class Guardian extends Handlebars.Visitor {
  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(statement);
    guardArguments(statement);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    super.BlockStatement(block);
    guardArguments(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    super.SubExpression(expression);
    guardArguments(expression);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (partial.name.type !== 'PathExpression') {
      throw new TemplateProblem('A partial must be named by its file, not by data.', partial);
    }
    super.PartialStatement(partial);
    guardArguments(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    throw new TemplateProblem('Partial blocks are not allowed.', partial);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    throw new TemplateProblem('Decorators are not allowed.', decorator);
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    throw new TemplateProblem('Decorators are not allowed.', decorator);
  }
}

function guardArguments(call: Call): void {
  call.params = call.params.map(guard);
  for (const pair of call.hash?.pairs ?? []) pair.value = guard(pair.value);
}

function guard(argument: hbs.AST.Expression): hbs.AST.Expression {
  if (argument.type !== 'PathExpression') return argument;
  const path = argument as hbs.AST.PathExpression;
  if (path.data || path.parts.length === 0) return argument;
  const name: hbs.AST.PathExpression = { ...path, data: false, depth: 0, parts: [GUARD], original: GUARD };
  const written: hbs.AST.StringLiteral = {
    type: 'StringLiteral',
    value: path.original,
    original: path.original,
    loc: path.loc,
  };
  const expression: hbs.AST.SubExpression = {
    type: 'SubExpression',
    path: name,
    params: [path, written],
    hash: { type: 'Hash', pairs: [], loc: path.loc } as unknown as hbs.AST.Hash,
    loc: path.loc,
  };
  return expression;
}
