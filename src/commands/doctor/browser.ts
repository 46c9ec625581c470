import { type FoundBrowser, findBrowser } from "../../output/browser.ts";
import { BrowserPathError, NoBrowserError } from "../../output/errors.ts";
import type { Terminal } from "../terminal.ts";
import type { Finding } from "./finding.ts";
import { readManifest } from "./manifest.ts";

const NEEDED_FOR = "Only the report as PDF and --pdf-engine chromium need one; maps need none.";

/** The browser that would print, if any. It is not started. */
export async function browser({ env, cwd }: Pick<Terminal, "env" | "cwd">): Promise<Finding> {
  try {
    return describeBrowser(await findBrowser({ env, folder: cwd }));
  } catch (error) {
    if (!(error instanceof BrowserPathError)) throw error;
    const help = `${error.help}\n${NEEDED_FOR}`;
    return { name: "Browser", state: "doubtful", text: error.message, help };
  }
}

export function describeBrowser(found: FoundBrowser | undefined): Finding {
  const name = "Browser";
  if (found) return { name, state: "here", text: whereFound(found) };
  const text = `none found. ${NEEDED_FOR}`;
  return { name, state: "absent", text, help: new NoBrowserError().help };
}

function whereFound({ source, path }: FoundBrowser): string {
  if (source === "@sparticuz/chromium") return `${source} ${readManifest(path).version}`;
  return source === "installed" ? path : `${path} (${source})`;
}
