import { type Command, CommanderError } from "commander";
import { buildProgram } from "./command-line.ts";
import { EXIT } from "./exit-code.ts";
import { failureOf } from "./failure.ts";
import { printFailure } from "./print-failure.ts";
import { processTerminal } from "./terminal.ts";

/** The only place that ends the process: every command returns its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  let exit: number = EXIT.done;
  const program: Command = buildProgram(terminal, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(argv);
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const failure = failureOf(error, terminal.cwd);
    printFailure(terminal, failure);
    return failure.exit;
  }
}

/** Who reads our output may stop reading (`| head`): that ends the work, and is no mistake. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  process.exitCode = EXIT.output;
  process.stderr.write(`✗ Standard output could not be written: ${error.message}\n`);
  process.exit();
}

/** Runs the program, and sets its exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", endQuietly);
  process.stderr.on("error", endQuietly);
  process.exitCode = await main(argv);
}

export { hasDrawn } from "../start/engine.ts";

/** What a process that renders beside others runs. */
export async function renderWorker() {
  const { renderInWorker } = await import("./render/worker.ts");
  return renderInWorker;
}
