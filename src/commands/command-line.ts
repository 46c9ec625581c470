import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { showableLines } from "../diagnostics/showable.ts";
import { packageRoot } from "../package-root.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

type Ended = (code: ExitCode) => void;

/**
 * Every command and option. What a command does is loaded when it is called, so that `--help`
 * and a wrong word answer at once.
 *
 * @param ended gets the exit code of the command that ran
 */
export function buildProgram(terminal: Terminal, ended: Ended): Command {
  const program = new Command("journeymap")
    .description("Customer journey maps from text files: HTML, SVG, PDF and PNG.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(showableLines(text)),
    })
    .showHelpAfterError("Run with --help to see what is possible.")
    .exitOverride();
  addRender(program, terminal, ended);
  addValidate(program, terminal, ended);
  addInit(program, terminal, ended);
  addSchema(program, terminal, ended);
  addThemes(program, terminal, ended);
  addDoctor(program, terminal, ended);
  return program;
}

function addRender(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("render")
    .description("draw journeys as HTML, SVG, PDF or PNG")
    .argument("[inputs...]", "journey or persona files, folders, globs, or - for stdin", ["."])
    .option("-f, --format <format>", "html, svg, pdf or png; several with commas or repeated", list)
    .option("-o, --output <file>", "write to this file; - is standard output")
    .option("-d, --out-dir <folder>", "write below this folder instead of beside the inputs")
    .option(
      "--view <name>",
      "map, persona, personas, empathy, whys, flow, stakeholders, touchpoints, priorities or all",
      list,
    )
    .option("--lanes-by <what>", "lanes of the flow: stage, persona, channel or system")
    .option(
      "--pain <id>",
      "only the whys of these pains, by id or by number on the map; several with commas",
      list,
    )
    .option("--template <name>", "map, report, or your own *.svg.hbs or *.html.hbs file")
    .option("--theme <name>", "a built-in theme or your own *.theme.yaml file")
    .option("--lang <tag>", "the language to show; several with commas, or all: a file each", list)
    .option("--persona <id>", "only these personas; several with commas or repeated", list)
    .option("--audience <name>", "leave out what the config hides from this audience")
    .option("--compare <file>", "draw a later state of the journey on the same map")
    .option("--page <size>", "PDF page: a4 to a0, letter, tabloid or 420x297mm")
    .option("--fit <how>", "map on the page: page (whole), pages (over several) or tiles (poster)")
    .option("--poster <size>", "with --fit tiles: size of the poster (default: that of the map)")
    .option("--scale <number>", "PNG pixels for each unit of the map (default: 2)")
    .option("--pdf-standard <name>", "a-2b (for archives) or ua-1 (for screen readers)", list)
    .option("--pdf-engine <name>", "typst (default) or chromium, which prints the page")
    .option("--browser <path>", "the browser that prints")
    .option("--time-scale", "draw stages whose steps all say how long they take to scale")
    .option("--no-time-scale", "draw steps at their usual width, whatever the config says")
    .option("--jobs <number>", "maps made at a time (default: one a processor)")
    .option("--check", "write nothing; exit 1 when an output is missing or not up to date")
    .option("--no-cache", "make everything anew")
    .option("--cache-dir <folder>", "where to keep what was made, for the next run")
    .option("-q, --quiet", "say nothing but problems")
    .action(async (inputs: string[], flags) => {
      const { render } = await import("./render/render.ts");
      ended(await render(inputs, flags, terminal));
    });
}

function addValidate(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("validate")
    .description("check journeys without drawing them")
    .argument("[inputs...]", "journey files, folders, globs, or - for standard input", ["."])
    .option("--format <format>", "pretty or json", "pretty")
    .option("--lang <tag>", "which languages to look for (default: all of the file)", list)
    .action(async (inputs: string[], flags) => {
      const { validate } = await import("./validate.ts");
      ended(await validate(inputs, flags, terminal));
    });
}

function addInit(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("init")
    .description("write a commented journey to start from")
    .argument("[file]", "the file to write", "my.journey.yaml")
    .option("--force", "overwrite files that are there")
    .action(async (file: string, flags) => {
      const { init } = await import("./init.ts");
      ended(await init(file, flags, terminal));
    });
}

function addSchema(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("schema")
    .description("print the JSON Schema of a file, for editors")
    .argument("[kind]", "journey, persona, theme or config", "journey")
    .action(async (kind: string) => {
      const { schema } = await import("./schema.ts");
      ended(await schema(kind, terminal));
    });
}

function addThemes(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("themes")
    .description("list the themes, or draw them all on one sheet")
    .argument("[files...]", "your own theme files (default: those in this folder)")
    .option("-f, --format <format>", "draw the sheet as svg, png, pdf or html")
    .option("-o, --output <file>", "draw it into this file; - is standard output")
    .option("--lang <tag>", "the language of the sheet")
    .action(async (files: string[], flags) => {
      const { themes } = await import("./themes.ts");
      ended(await themes(files, flags, terminal));
    });
}

function addDoctor(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("doctor")
    .description("tell what is here: versions, fonts, browser, and what is missing")
    .action(async () => {
      const { doctor } = await import("./doctor.ts");
      ended(await doctor(terminal));
    });
}

/** An option that may be repeated. */
function list(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  const found = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return found ? String(manifest.version) : "";
}
