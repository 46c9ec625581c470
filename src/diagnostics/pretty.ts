import { Chalk, type ChalkInstance } from "chalk";
import { codeFrame, type FramedLine } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Reporter } from "./reporter.ts";
import { showable } from "./showable.ts";

// Nobody reads on after that; the reporter for programs has them all.
const MOST_SHOWN = 200;

/** For people: what is wrong, where, the lines it stands in, and what to do. */
export const pretty: Reporter = (diagnostics, { sources, color }) => {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const lines = new Map([...sources].map(([file, text]) => [file, text.split("\n")]));
  const shown = diagnostics.slice(0, MOST_SHOWN);
  const blocks = shown.map((one) => `${block(one, lines.get(one.file), chalk)}\n\n`);
  const more = diagnostics.length - shown.length;
  return blocks.join("") + (more > 0 ? `… and ${more} more, not shown here.\n\n` : "");
};

function block(
  diagnostic: Diagnostic,
  source: readonly string[] | undefined,
  chalk: ChalkInstance,
): string {
  const { start, end, help } = diagnostic;
  const frame = source && start && end ? codeFrame(source, start, end) : [];
  const gutter = String(frame.at(-1)?.number ?? "").length + 1;
  const blank = " ".repeat(gutter);
  const lines = [
    headline(diagnostic, chalk),
    chalk.dim(`${blank} ┌─ `) + placeOf(diagnostic, chalk),
    ...frame.flatMap((line) => frameLines(line, gutter, chalk, toneOf(diagnostic, chalk))),
  ];
  if (help !== undefined) {
    const [first = "", ...more] = help.split("\n").map((line) => inTicksColoured(line, chalk));
    lines.push(chalk.dim(`${blank} └─ `) + first, ...more.map((line) => `${blank}    ${line}`));
  }
  return lines.join("\n");
}

function headline(diagnostic: Diagnostic, chalk: ChalkInstance): string {
  const tone = toneOf(diagnostic, chalk);
  const message = inTicksColoured(diagnostic.message, chalk);
  return `${tone.bold(diagnostic.severity)}  ${chalk.bold(message)}  ${chalk.dim(diagnostic.code)}`;
}

/** `file:line:column`, which terminals and editors make a link of. */
function placeOf({ file, start, path }: Diagnostic, chalk: ChalkInstance): string {
  const place = start ? `${file}:${start.line}:${start.column}` : file;
  return chalk.cyan(showable(place)) + (path === undefined ? "" : chalk.dim(`  ${showable(path)}`));
}

function frameLines(
  line: FramedLine,
  gutter: number,
  chalk: ChalkInstance,
  tone: ChalkInstance,
): string[] {
  const number = String(line.number).padStart(gutter);
  const bar = chalk.dim("│");
  if (!line.mark) return [`${chalk.dim(number)} ${bar} ${chalk.dim(line.text)}`.trimEnd()];
  const under = " ".repeat(line.mark.before) + tone.bold("^".repeat(line.mark.length));
  return [`${number} ${bar} ${line.text}`.trimEnd(), `${" ".repeat(gutter)} ${bar} ${under}`];
}

function toneOf({ severity }: Diagnostic, chalk: ChalkInstance): ChalkInstance {
  const tones = { error: chalk.red, warning: chalk.yellow, hint: chalk.blue };
  return tones[severity];
}

/** What stands in backticks is what stands in the file. */
function inTicksColoured(text: string, chalk: ChalkInstance): string {
  return showable(text).replace(/`([^`]+)`/g, (quoted) => chalk.cyan(quoted));
}
