import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { showable } from "../diagnostics/showable.ts";
import { writeWhole } from "../output/write.ts";
import { packageRoot } from "../package-root.ts";
import { displayPath } from "../source/workspace.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { schemaText } from "./schema.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** What the user asked for on the command line. */
export interface InitFlags {
  force?: boolean;
}

/** The name when a folder was given. */
const USUAL_NAME = "my.journey.yaml";
/** The starter refers to it by this name. */
const SCHEMA_FILE = "journey.schema.json";

/**
 * `journeymap init`: writes a journey to start from, and the schema that editors read it with.
 *
 * @throws UsageError when a file would be overwritten; then nothing is written
 */
export async function init(file: string, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const { cwd, err, colors } = terminal;
  const journey = await journeyFile(path.resolve(cwd, file), file);
  const schema = path.join(path.dirname(journey), SCHEMA_FILE);
  const schemaContent = schemaText("journey");
  if (!flags.force) {
    await requireNew(journey, cwd);
    await requireSame(schema, schemaContent, cwd);
  }
  await writeWhole(journey, await starter());
  await writeWhole(schema, schemaContent);
  const name = showable(displayPath(journey, cwd));
  err.write(`${colors.green("✓")} ${name}: a small journey with comments\n`);
  err.write(
    `${colors.green("✓")} ${showable(displayPath(schema, cwd))}: for help while you type\n`,
  );
  err.write(`\n${nextSteps(name)}`);
  return EXIT.done;
}

async function journeyFile(target: string, written: string): Promise<string> {
  const found = await lstat(target).catch(() => undefined);
  if (found?.isDirectory() || /[\\/]$/.test(written)) return path.join(target, USUAL_NAME);
  return /\.ya?ml$/i.test(target) ? target : `${target}.journey.yaml`;
}

async function requireNew(file: string, cwd: string): Promise<void> {
  // Not `stat`: a link that leads nowhere is somebody's file, too.
  if (!(await lstat(file).catch(() => undefined))) return;
  throw new UsageError(
    `${displayPath(file, cwd)} is already there.`,
    "Choose another name, or add --force to overwrite it.",
  );
}

async function requireSame(file: string, content: string, cwd: string): Promise<void> {
  const found = await readFile(file, "utf8").catch(() => undefined);
  if (found === content) return;
  if (!(await lstat(file).catch(() => undefined))) return;
  throw new UsageError(
    `${displayPath(file, cwd)} is already there, and says something else.`,
    "Choose another folder, or add --force to overwrite it.",
  );
}

function starter(): Promise<string> {
  return readFile(path.join(packageRoot(), "templates", "starter.journey.yaml"), "utf8");
}

function nextSteps(name: string): string {
  const file = /\s/.test(name) ? `"${name}"` : name;
  return [
    "Now try:",
    `  npx journeymap render ${file}      draws it as a page for the browser`,
    `  npx journeymap validate ${file}    checks it after you changed it`,
    "",
  ].join("\n");
}
