import { type ChildProcess, execFile } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, LaunchOptions } from "puppeteer-core";
import type { FoundBrowser } from "./browser.ts";
import { BrowserFailedError } from "./errors.ts";
import { unpackChromium, withLibraries } from "./packed-chromium.ts";
import { sweepOnce, temporaryName } from "./temporary-files.ts";

/** ms */
const START_TIMEOUT = 30_000;

export interface RunningBrowser {
  browser: Browser;
  /** Leaves no process and no profile behind. */
  close(): Promise<void>;
}

/** Chromium does not start its sandbox for root, the usual user in a container. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Starts the browser with nothing open, on a profile of its own that it takes away at the end.
 *
 * @throws BrowserFailedError
 */
export async function startBrowser(found: FoundBrowser, sandbox: boolean): Promise<RunningBrowser> {
  let program = found.path;
  let { env } = process;
  try {
    if (found.source === "@sparticuz/chromium") {
      program = await unpackChromium(found.path, env);
      env = withLibraries(program, env);
    }
    return await launchWithUs({ ...launchOptions(program, sandbox), env });
  } catch (error) {
    throw new BrowserFailedError(
      `The browser did not start: ${program}\n${await complaint(program, env, error)}`,
      sandbox ? `${OTHER_BROWSER}\n${OTHER_SANDBOX}` : OTHER_BROWSER,
      error,
    );
  }
}

/** Starts a browser that ends with us, and takes along the profile that it is given. */
async function launchWithUs(options: LaunchOptions): Promise<RunningBrowser> {
  const { launch } = await import("puppeteer-core");
  await sweepOnce(tmpdir());
  const profile = join(tmpdir(), temporaryName());
  mkdirSync(profile, { mode: 0o700 });
  const forgetSignals = endOnSignals();
  try {
    const browser = await launch({ ...options, userDataDir: profile });
    const program = browser.process();
    const end = () => {
      killWithChildren(program);
      remove(profile);
    };
    process.once("exit", end);
    browser.once("disconnected", () => {
      process.removeListener("exit", end);
      forgetSignals();
      end();
    });
    const close = async () => {
      await browser.close().catch(() => undefined);
      await ended(program);
      remove(profile);
    };
    return { browser, close };
  } catch (error) {
    forgetSignals();
    remove(profile);
    throw error;
  }
}

/** puppeteer makes the browser the leader of a group of processes, where systems have such. */
function killWithChildren(program: ChildProcess | null): void {
  try {
    if (program?.pid && process.platform !== "win32") process.kill(-program.pid, "SIGKILL");
    else program?.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** A browser that has let go of us still writes to its profile until it is gone. */
async function ended(program: ChildProcess | null): Promise<void> {
  if (program?.exitCode === null && program.signalCode === null) await once(program, "exit");
}

/** What cannot be taken away now is swept up by the next run. */
function remove(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  } catch {}
}

/** Exit codes as shells give them: 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Only while there is a browser are signals caught, so that it is taken along: else they end the
 * program at once, whatever it is at.
 *
 * @returns what takes that back
 */
function endOnSignals(): () => void {
  const endings = Object.entries(SIGNALS).map(([signal, code]) => {
    const leave = () => process.exit(code);
    process.once(signal, leave);
    return () => process.removeListener(signal, leave);
  });
  return () => {
    for (const forget of endings) forget();
  };
}

const OTHER_BROWSER = "Install what it asks for, or name another browser with --browser.";
const OTHER_SANDBOX =
  "If this system lets no program build a sandbox, set PUPPETEER_DANGEROUS_NO_SANDBOX=true.";

/** A library that is missing is named when the program is asked for its version, too. */
async function complaint(program: string, env: NodeJS.ProcessEnv, error: unknown): Promise<string> {
  try {
    await promisify(execFile)(program, ["--version"], { env, timeout: 10_000 });
    return firstLines(error);
  } catch (failure) {
    const said = failure instanceof Error && "stderr" in failure ? String(failure.stderr) : "";
    return said === "" ? firstLines(error) : firstLines(said);
  }
}

function launchOptions(executablePath: string, sandbox: boolean): LaunchOptions {
  return {
    executablePath,
    // Understood by the small headless program and by the whole browser.
    headless: "shell",
    // No port that another program could connect to.
    pipe: true,
    timeout: START_TIMEOUT,
    // The program ends itself, and takes the browser along.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(sandbox ? [] : ["--no-sandbox"]),
      // What a page asks for is refused below. These stop what is no request: name look-ups ahead
      // of time and the browser's own errands, which go to a proxy that is not there.
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--proxy-server=socks5://127.0.0.1:9",
      "--proxy-bypass-list=<-loopback>",
      "--font-render-hinting=none",
      // Whole browsers write it into the PDF as the program that made it.
      "--user-agent=Chromium",
    ],
  };
}

/** What a program said, short enough for a message. */
export function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n").slice(0, 4).join("\n");
}
