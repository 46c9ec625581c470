import type { YAMLError } from "yaml";
import type { Range } from "./locate.ts";
import type { Problem } from "./source-document.ts";
import { isUnclosedQuote, lineAt, placeOfYamlError } from "./yaml-error-place.ts";

interface Explained {
  range: Range;
  problem: Problem;
}

interface Words {
  message: string;
  help?: string;
}

const QUOTES = "Put the whole text in quotes.";
const MOST_ERRORS = 20;
/** Characters of a line that are looked at for what is wrong with it. */
const MOST_EXAMINED = 200;

/** The errors of the YAML library in words that need no knowledge of YAML. One a line. */
export function explainYamlErrors(text: string, errors: readonly YAMLError[]): Explained[] {
  const explained: Explained[] = [];
  const lines = new Set<number>();
  for (const error of errors) {
    if (explained.length === MOST_ERRORS) break;
    const range = placeOfYamlError(text, error, errors);
    const line = text.lastIndexOf("\n", range.start - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    const code = error.code === "RESOURCE_EXHAUSTION" ? "yaml-too-deep" : "yaml-syntax";
    explained.push({ range, problem: { code, ...explain(text, range, error) } });
    // What follows a line in the wrong column is read wrongly, right as it may be.
    if (isMisplaced(error) || runsIntoLineAbove(text, range, error)) break;
  }
  return explained;
}

function isMisplaced({ code, message }: YAMLError): boolean {
  return code === "TAB_AS_INDENT" || code === "BAD_INDENT" || WITHOUT_DASH.test(message);
}

function runsIntoLineAbove(text: string, range: Range, { code }: YAMLError): boolean {
  return code === "BLOCK_AS_IMPLICIT_KEY" && isSecondLine(text, range);
}

const WITHOUT_DASH = /Sequence item without - indicator/u;

function explain(text: string, range: Range, error: YAMLError): Words {
  const found = text.slice(range.start, range.end);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return {
        message: "This line is indented with a tab.",
        help: "Indent with spaces: two for each level.",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return isSecondLine(text, range)
        ? {
            message:
              "This line is indented deeper than the field above, which has a value already.",
            help: "Give both lines the same indentation, or put the text above in quotes.",
          }
        : {
            message: "There is a second colon in this line.",
            help: "A text with a colon and a space in it must stand in quotes.",
          };
    case "MULTILINE_IMPLICIT_KEY":
      return explainNoColon(text, range);
    case "BAD_INDENT":
      return error.message.startsWith("All ")
        ? {
            message: "This line does not stand in one column with the lines it belongs to.",
            help: "Fields of one thing start in the same column, and so do the items of one list.",
          }
        : unclosedBracket(text);
    case "BAD_SCALAR_START":
      return { message: `A text cannot start with the sign ${found.charAt(0)}.`, help: QUOTES };
    case "TAG_RESOLVE_FAILED":
      return { message: "A text cannot start with the sign !.", help: QUOTES };
    case "BAD_DQ_ESCAPE":
      return {
        message: `\`${text.slice(range.start, range.start + 2)}\` means nothing in a text in double quotes.`,
        help: "Use single quotes, or write the backslash twice.",
      };
    case "RESOURCE_EXHAUSTION":
      return { message: "Lists and fields are nested too deep here." };
    default:
      return explainToken(text, range, error);
  }
}

function unclosedBracket(text: string): Words {
  return {
    message: "A bracket that was opened before is not closed.",
    help: /[:,[] +#[0-9a-f]{3}/i.test(text)
      ? "What starts with # is a comment, brackets too: put colours in quotes."
      : "Close it.",
  };
}

function explainToken(text: string, range: Range, error: YAMLError): Words {
  if (isUnclosedQuote(error)) {
    return { message: "A quotation mark that was opened is not closed.", help: "Close it." };
  }
  if (/Unexpected flow-(seq|map)-end/.test(error.message)) {
    return { message: "There is one closing bracket too many.", help: "Remove it." };
  }
  if (/Unexpected .*scalar token/.test(error.message)) {
    return { message: "This does not belong here.", help: "Is a comma missing before it?" };
  }
  if (WITHOUT_DASH.test(error.message)) {
    return {
      message: "This line is neither an item of the list above nor a field of its last item.",
      help: "Put it in the same column as the lines it belongs to.",
    };
  }
  if (/block-seq-ind/.test(error.message)) {
    return {
      message: "A list that is marked with dashes cannot start in the line of its field.",
      help: "Put each `- item` on a line of its own, or write `[one, two]`.",
    };
  }
  if (/node end|Not a YAML token|extra characters/.test(error.message)) {
    return {
      message: "There is more in this line than fits here.",
      help: lineAt(text, range.start).includes("'")
        ? "A text with an apostrophe stands in double quotes."
        : `Only one value can stand here. ${QUOTES}`,
    };
  }
  if (error.code === "BAD_ALIAS" || error.code === "NON_STRING_KEY") {
    return { message: `\`${lineAt(text, range.start).trim()}\` cannot be read.`, help: QUOTES };
  }
  return {
    message: `This is not right in YAML: ${error.message}.`,
    help: "Compare it with the lines around.",
  };
}

function explainNoColon(text: string, range: Range): Words {
  const line = lineAt(text, range.start).trim().slice(0, MOST_EXAMINED);
  const glued = /^[-\s]*([\w-]+):(?=\S)/.exec(line);
  return glued
    ? {
        message: `After \`${glued[1]}:\` a space is missing.`,
        help: "Put a space after the colon.",
      }
    : {
        message: "This line is neither a field (`name: value`) nor an item of a list (`- value`).",
        help: "Is a colon missing?",
      };
}

/** True when the line is a field of its own that the value of the line above ran into. */
function isSecondLine(text: string, range: Range): boolean {
  return !/:\s.*:(\s|$)/.test(lineAt(text, range.start));
}
