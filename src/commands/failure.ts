import path from "node:path";
import { LocaleError } from "../locale/locale-error.ts";
import { BrowserPathError, NoBrowserError, OutputError } from "../output/errors.ts";
import { TemplateError } from "../templates/template-error.ts";
import { UnusableFontError } from "../text/unusable-font.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";

/** Why something was not done, when it was not the input's fault. */
export interface Failure {
  exit: ExitCode;
  message: string;
  /** What to do about it. */
  help?: string;
  /** Our own bug: where it happened, for a report. */
  trace?: string;
}

/** Tells the user's mistakes, what the machine refuses, and our own bugs apart. */
export function failureOf(error: unknown, cwd: string): Failure {
  if (error instanceof NoBrowserError) return { exit: EXIT.noBrowser, ...said(error) };
  if (error instanceof BrowserPathError) return { exit: EXIT.usage, ...said(error) };
  if (error instanceof OutputError) return { exit: EXIT.output, ...said(error) };
  if (error instanceof UsageError) return { exit: EXIT.usage, ...said(error) };
  if (error instanceof TemplateError) {
    const { reason, file, line } = error;
    const place = `${path.relative(cwd, file)}${line === undefined ? "" : `:${line}`}`;
    const help = "Correct the template, or render without it.";
    return { exit: EXIT.output, message: `${place}: ${reason}`, help };
  }
  if (error instanceof UnusableFontError) return { exit: EXIT.usage, message: error.message };
  if (error instanceof LocaleError) return { exit: EXIT.usage, message: error.message };
  return ownBug(error);
}

function said(error: { message: string; help: string | undefined }) {
  const { message, help } = error;
  return { message, ...(help === undefined ? {} : { help }) };
}

function ownBug(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return {
    exit: EXIT.output,
    message: `journeymap has failed: ${message}`,
    help: "This is a mistake in the program, not in your file. Please report it with the lines below.",
    trace: error instanceof Error ? (error.stack ?? message) : message,
  };
}
