import type { ChalkInstance } from "chalk";
import { showableLines } from "../../diagnostics/showable.ts";
import type { Terminal } from "../terminal.ts";
import type { Finding, Section } from "./finding.ts";

/** Prints what was found: a line for each finding, in columns, with a mark that needs no colour. */
export function printSections(
  { out, outColors }: Pick<Terminal, "out" | "outColors">,
  sections: readonly Section[],
): void {
  const names = sections.flatMap(({ findings }) => findings.map(({ name }) => name.length));
  const width = Math.max(0, ...names);
  for (const { title, note, findings } of sections) {
    if (title !== undefined) out.write(`${outColors.bold(title)}\n`);
    if (note !== undefined) out.write(`  ${note}\n`);
    for (const finding of findings) out.write(lines(finding, width, outColors));
    out.write("\n");
  }
}

function lines({ name, state, text, help }: Finding, width: number, colors: ChalkInstance): string {
  const head = `${markOf(state, colors)} ${name.padEnd(width)}  `;
  const indent = " ".repeat(width + 4);
  const more = help === undefined ? "" : `\n${showableLines(help)}`.replaceAll("\n", `\n${indent}`);
  const said = showableLines(text);
  return `${head}${state === "absent" ? colors.dim(said) : said}${colors.dim(more)}\n`;
}

function markOf(state: Finding["state"], colors: ChalkInstance): string {
  if (state === "here") return colors.green("✓");
  if (state === "absent") return colors.dim("–");
  return state === "doubtful" ? colors.yellow("!") : colors.red("✗");
}
