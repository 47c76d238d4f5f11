/** Something that a template may not do, at its place. */
export class TemplateProblem extends Error {
  readonly line: number;

  constructor(message: string, node: hbs.AST.Node) {
    super(message);
    this.line = node.loc.start.line;
  }
}
