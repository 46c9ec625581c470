import { join } from "node:path";

const OURS = ["journeymap", "maps"] as const;

/**
 * Where programs keep what they can make again: the XDG Base Directory Specification, and what
 * Apple and Microsoft say in its stead. Undefined where the environment names no home.
 */
export function cacheFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named) return join(named, ...OURS);
  if (!env.HOME) return undefined;
  const caches =
    platform === "darwin" ? join(env.HOME, "Library", "Caches") : join(env.HOME, ".cache");
  return join(caches, ...OURS);
}
