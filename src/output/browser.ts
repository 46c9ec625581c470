import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { installedBrowsers, onPath } from "./browser-places.ts";
import { BrowserPathError } from "./errors.ts";

const PACKAGE = "@sparticuz/chromium";

export type BrowserSource =
  | "--browser"
  | "PUPPETEER_EXECUTABLE_PATH"
  | "CHROME_PATH"
  | "installed"
  | typeof PACKAGE;

export interface FoundBrowser {
  source: BrowserSource;
  /** The program; for `@sparticuz/chromium` the package's folder, its program is still packed. */
  path: string;
}

export interface BrowserOptions {
  /** A path, or a name to be found on the PATH. */
  browser?: string;
  env: NodeJS.ProcessEnv;
  /** The folder to look for packages from, beside our own; the working folder when absent. */
  folder?: string;
  platform?: NodeJS.Platform;
}

/**
 * The browser to print with: the one that is named, else an installed Chrome, Chromium or Edge,
 * else the package `@sparticuz/chromium` beside us or in the project that we run in. Nothing is
 * downloaded.
 *
 * @throws BrowserPathError when one is named that is not there
 */
export async function findBrowser(options: BrowserOptions): Promise<FoundBrowser | undefined> {
  return (await named(options)) ?? (await installed(options)) ?? packaged(options);
}

async function named(options: BrowserOptions): Promise<FoundBrowser | undefined> {
  const { browser, env } = options;
  const names: [BrowserSource, string | undefined][] = [
    ["--browser", browser],
    ["PUPPETEER_EXECUTABLE_PATH", env.PUPPETEER_EXECUTABLE_PATH],
    ["CHROME_PATH", env.CHROME_PATH],
  ];
  const given = names.find(([, path]) => path !== undefined && path !== "");
  if (!given) return undefined;
  const [source, path = ""] = given;
  return { source, path: await namedProgram(path, source, options) };
}

async function namedProgram(
  name: string,
  source: BrowserSource,
  { env, folder = process.cwd(), platform = process.platform }: BrowserOptions,
): Promise<string> {
  const isName = !/[\\/]/.test(name);
  const candidates = isName ? onPath([name], env, platform) : [];
  const program = await firstProgram([...candidates, resolve(folder, name)]);
  if (program) return program;
  const there = await stat(resolve(folder, name)).catch(() => undefined);
  throw new BrowserPathError(name, source, there ? "is not a program" : "does not exist");
}

async function installed({
  env,
  platform = process.platform,
}: BrowserOptions): Promise<FoundBrowser | undefined> {
  const path = await firstProgram(installedBrowsers(env, platform));
  return path === undefined ? undefined : { source: "installed", path };
}

/** The package is no dependency of ours: 60 MB for those who want it. */
async function packaged({
  folder = process.cwd(),
}: BrowserOptions): Promise<FoundBrowser | undefined> {
  const places = [import.meta.url, join(folder, "package.json")].flatMap(
    (from) => createRequire(from).resolve.paths(PACKAGE) ?? [],
  );
  for (const place of places) {
    const path = join(place, PACKAGE);
    const there = await stat(join(path, "package.json")).catch(() => undefined);
    if (there?.isFile()) return { source: PACKAGE, path };
  }
  return undefined;
}

async function firstProgram(paths: string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await isProgram(path)) return path;
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
