import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const UNPACK = `
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
`;

/**
 * The program of the package `@sparticuz/chromium` in `folder`, unpacked once for each version into
 * the user's cache folder.
 *
 * The package itself unpacks into the shared temporary folder, where a second process takes the half
 * unpacked program for a whole one, and anybody could have put one before. So it unpacks, in a
 * process of its own, into a new folder that is renamed when it is complete.
 * https://github.com/Sparticuz/chromium/blob/master/source/index.ts
 */
export async function unpackChromium(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const cache = join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "journeymap");
  const unpacked = join(cache, `chromium-${await versionOf(folder)}`);
  const program = join(unpacked, "chromium");
  if (await exists(program)) return program;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, "unpacking-"));
  try {
    await unpackInto(fresh, folder, env);
    await rename(fresh, unpacked);
  } catch (error) {
    // Another process was quicker.
    if (!(await exists(program))) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return program;
}

/** The environment for an unpacked Chromium: it finds the libraries that came with it. */
export function withLibraries(program: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const paths = [join(dirname(program), "al2023", "lib"), env.LD_LIBRARY_PATH];
  return { ...env, LD_LIBRARY_PATH: paths.filter(Boolean).join(delimiter) };
}

async function unpackInto(target: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", UNPACK], {
    // From within its own folder a package is found by its name.
    cwd: folder,
    // The libraries that a bare system lacks (NSS) are unpacked for Amazon's machines only:
    // https://github.com/Sparticuz/chromium/blob/master/source/helper.ts
    env: { ...env, TMPDIR: target, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
}

async function versionOf(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest
      ? manifest.version
      : undefined;
  if (typeof version !== "string") throw new Error(`no version in ${folder}/package.json`);
  return version;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
