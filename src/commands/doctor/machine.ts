import type { Finding } from "./finding.ts";

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "macOS",
  linux: "Linux",
  win32: "Windows",
};

/** The machine: Node.js and the operating system. */
export function machine(wanted: string): Finding[] {
  const { platform, arch, versions } = process;
  return [
    nodeVersion(versions.node, wanted),
    { name: "System", state: "here", text: `${SYSTEMS[platform] ?? platform}, ${arch}` },
  ];
}

/**
 * @param version such as `20.20.2`
 * @param wanted the range of our package.json, of the form `>=20.19`
 */
export function nodeVersion(version: string, wanted: string): Finding {
  const least = wanted.replace(/^>=\s*/, "");
  const name = "Node.js";
  if (isAtLeast(version, least)) return { name, state: "here", text: version };
  return {
    name,
    state: "doubtful",
    text: `${version} is older than ${least}, the first that journeymap is made for`,
    help: "Get a newer one from https://nodejs.org.",
  };
}

function isAtLeast(version: string, least: string): boolean {
  const has = version.split(".").map(Number);
  for (const [index, part] of least.split(".").map(Number).entries()) {
    const own = has[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
