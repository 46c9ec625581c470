import { readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";

/** templates/README.md, for tests that keep it true. */
export const README = readFileSync(path.join(packageRoot(), "templates", "README.md"), "utf8");

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gmu;
const HEADING = /^#{2,4} (.+)$/gmu;

/** What stands under a heading, down to the next heading of any kind. */
export function section(heading: string): string {
  const headings = [...README.matchAll(HEADING)];
  const index = headings.findIndex(([, text]) => text === heading);
  const found = headings[index];
  if (!found) throw new Error(`templates/README.md has no heading “${heading}”.`);
  return README.slice(found.index + found[0].length, headings[index + 1]?.index);
}

/** The links to every heading, as GitHub makes them. */
export function headingLinks(): string[] {
  return [...README.matchAll(HEADING)].map(([, text = ""]) => {
    const words = text.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, "");
    return `#${words.replaceAll(" ", "-")}`;
  });
}

/** The rows of all tables in a text, without their heads; one text a cell. */
export function tableRows(text: string): string[][] {
  const tables = text.matchAll(/^\|.*\|\n\|[ -|]+\|\n((?:\|.*\|\n)+)/gmu);
  return [...tables].flatMap(([, rows = ""]) =>
    rows
      .trim()
      .split("\n")
      .map((row) => row.slice(1, -1).split(/(?<!\\)\|/u)),
  );
}

/** What a text shows as code. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code);
}

/** The names that the tables of a section are about: the code in their first columns. */
export function namesIn(heading: string): string[] {
  return tableRows(section(heading)).flatMap(([first = ""]) => codeIn(first));
}

/** The blocks of code in a text that are of one language. */
export function blocksIn(text: string, language: string): string[] {
  return [...text.matchAll(FENCE)].flatMap(([, of, code = ""]) => (of === language ? [code] : []));
}

/** The files that a section shows, by the name in their first line. */
export function filesIn(heading: string): Record<string, string> {
  const text = section(heading);
  const blocks = [...blocksIn(text, "hbs"), ...blocksIn(text, "yaml")];
  const named = blocks.map((code) => [/^(?:\{\{!--|#) (\S+)/u.exec(code)?.[1] ?? "", code]);
  return Object.fromEntries(named);
}
