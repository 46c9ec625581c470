import Handlebars from "handlebars";

/** The function that a template tells its line to. */
export const LINE_MARK = "line mark";

/** What is filled in while a template runs, as the engine calls it. */
const TAGS = new Set<string>([
  "MustacheStatement",
  "BlockStatement",
  "PartialStatement",
  "PartialBlockStatement",
]);

/**
 * Puts a mark before every tag. The engine gives functions their place, too; but it makes one of two
 * blocks that read the same, with the place of the first, and partials get none.
 */
class LineMarks extends Handlebars.Visitor {
  override Program(program: hbs.AST.Program): void {
    super.Program(program);
    program.body = program.body.flatMap((statement) =>
      TAGS.has(statement.type) ? [...mark(statement.loc.start.line), statement] : [statement],
    );
  }
}

/**
 * Handlebars whose templates say which line they have come to, before each of their tags. The
 * compiler takes a finished tree as well, but trims the lines of it again, which marks confuse.
 */
export const markingHandlebars = Object.assign(Handlebars.create(), {
  parse(text: string, options?: Handlebars.ParseOptions): hbs.AST.Program {
    const program = Handlebars.parse(text, options);
    new LineMarks().accept(program);
    return program;
  },
});

function mark(line: number): hbs.AST.Statement[] {
  return Handlebars.parse(`{{[${LINE_MARK}] ${line}}}`).body;
}
