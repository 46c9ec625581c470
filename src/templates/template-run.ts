import type Handlebars from "handlebars";
import { inPlainWords } from "./plain-words.ts";
import { TemplateError } from "./template-error.ts";

/** How deep templates of the user's may call each other: as deep as a journey file may nest. */
const DEEPEST = 64;
const ENDLESS = "Partials call each other without end.";

/** Follows the user's templates while they run, so that a mistake is told with its file and line. */
export class TemplateRun {
  /** Where each of those that run is: the innermost last. */
  private readonly places: { file: string; line: number }[] = [];

  /** The innermost template has come to this line. Prints nothing. */
  comeTo(line: number): string {
    const here = this.places.at(-1);
    if (here) here.line = line;
    return "";
  }

  /**
   * A template of the user's, which says what line it comes to.
   *
   * @throws TemplateError, when it is called, for whatever goes wrong in it
   */
  own(file: string, template: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
    return (context, options) => {
      if (this.places.length >= DEEPEST) {
        throw this.mistake(new Error(ENDLESS));
      }
      this.places.push({ file, line: 1 });
      try {
        return template(context, options);
      } catch (error) {
        throw this.mistake(error);
      } finally {
        this.places.pop();
      }
    };
  }

  /**
   * A function or partial of ours. What goes wrong in it, when a template of the user's has called
   * it, is told of the call: of the outermost one, where ours call each other.
   *
   * @param what it is, as the sentence begins that says so
   */
  ours<Given extends unknown[], Result>(
    what: string,
    call: (...given: Given) => Result,
  ): (...given: Given) => Result {
    return (...given) => {
      try {
        return call(...given);
      } catch (error) {
        if (error instanceof TemplateError || this.places.length === 0) throw error;
        if (isOutOfStack(error)) throw error;
        throw new Error(`${what} cannot work with what it is given here.`, { cause: error });
      }
    };
  }

  private mistake(error: unknown): unknown {
    const here = this.places.at(-1);
    if (error instanceof TemplateError || !here) return error;
    const reason = isOutOfStack(error) ? ENDLESS : inPlainWords(error);
    return new TemplateError(reason, here.file, here.line, { cause: error });
  }
}

/** Large templates fill the stack before there are too many of them. */
function isOutOfStack(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}
