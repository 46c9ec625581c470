import path from "node:path";
import { packageRoot } from "../../package-root.ts";
import { type FoundInput, STANDARD_INPUT } from "../../source/find-inputs.ts";

/** Where packages of fonts are looked for: first of all beside the journey, so that it comes out the same wherever one stands. */
export function fontFolders({ file }: FoundInput, cwd: string): string[] {
  const beside = file === STANDARD_INPUT ? [] : [path.dirname(file)];
  return [...beside, cwd, packageRoot()];
}
