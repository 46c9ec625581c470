import { summary } from "../../diagnostics/summary.ts";
import { readConfig } from "../../journey/read-config.ts";
import {
  CONFIG_FILE,
  displayPath,
  findConfigFile,
  findWorkspaceRoot,
} from "../../source/workspace.ts";
import type { Finding } from "./finding.ts";

/** The folder that persona files and images may not leave, and the defaults that hold in it. */
export async function workspace(cwd: string): Promise<Finding[]> {
  const root = findWorkspaceRoot(cwd, cwd);
  return [
    { name: "Workspace", state: "here", text: `${root} (files that maps use must be in it)` },
    await config(cwd),
  ];
}

async function config(cwd: string): Promise<Finding> {
  const name = "Config";
  const file = findConfigFile(cwd);
  if (file === undefined) {
    return { name, state: "absent", text: `no ${CONFIG_FILE}: the usual defaults hold` };
  }
  const text = displayPath(file, cwd);
  const { diagnostics } = await readConfig({ file }, { cwd });
  if (diagnostics.length === 0) return { name, state: "here", text };
  return {
    name,
    state: "doubtful",
    text: `${text} has problems: ${summary(diagnostics)}`,
    help: `See them with: npx journeymap validate ${text}`,
  };
}
