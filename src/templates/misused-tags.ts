import Handlebars from "handlebars";

const BLOCKS = new Set(["if", "unless", "each", "with"]);

type Call = hbs.AST.BlockStatement | hbs.AST.MustacheStatement | hbs.AST.SubExpression;

/** Finds what the engine would stumble over, or pass over, only when the template runs. */
class MisusedTags extends Handlebars.Visitor {
  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if (block.params.length !== 1) refuseBlock(block);
    super.BlockStatement(block);
  }

  override MustacheStatement(tag: hbs.AST.MustacheStatement): void {
    refuseBlock(tag);
    super.MustacheStatement(tag);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    refuseBlock(expression);
    super.SubExpression(expression);
  }

  override Decorator(tag: hbs.AST.Decorator): void {
    refuse(tag, "{{* is not supported.");
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    refuse(block, "{{#* is not supported: make the partial a file.");
  }
}

/**
 * Refuses a block that is called as if it were a function or not with one value, and inline partials.
 *
 * @throws Handlebars.Exception with the line of the first
 */
export function refuseMisusedTags(program: hbs.AST.Program): void {
  new MisusedTags().accept(program);
}

function refuseBlock(call: Call): void {
  const name = "original" in call.path ? String(call.path.original) : "";
  if (!BLOCKS.has(name)) return;
  refuse(call, `“${name}” is a block with exactly one value: {{#${name} value}} … {{/${name}}}.`);
}

function refuse(tag: hbs.AST.Node, reason: string): never {
  throw new Handlebars.Exception(reason, tag);
}
