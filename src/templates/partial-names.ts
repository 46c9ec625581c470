import Handlebars from "handlebars";

const BLOCK = "@partial-block";

/** Finds the partials that a template names outright, so that a wrong name is told with its line. */
class PartialNames extends Handlebars.Visitor {
  readonly found: { name: string; line: number }[] = [];

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.note(partial);
    super.PartialStatement(partial);
  }

  private note(partial: hbs.AST.PartialStatement): void {
    const { name } = partial;
    // A sub-expression is looked up while the template runs; a block is what the caller brings.
    if (name.type !== "SubExpression" && "original" in name && name.original !== BLOCK) {
      this.found.push({ name: String(name.original), line: partial.loc.start.line });
    }
  }
}

/** The partials that a template calls by a name that is not among the known ones. */
export function missingPartials(
  program: hbs.AST.Program,
  known: Pick<ReadonlySet<string>, "has">,
): { name: string; line: number }[] {
  const names = new PartialNames();
  names.accept(program);
  return names.found.filter(({ name }) => !known.has(name));
}
