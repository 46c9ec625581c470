import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type FoundInput, STANDARD_INPUT } from "../../source/find-inputs.ts";
import { UsageError } from "../usage-error.ts";
import type { RenderFlags } from "./settings.ts";
import type { RenderTask } from "./targets.ts";

const USAGE = "journeymap render today.journey.yaml --compare tomorrow.journey.yaml";

/**
 * The file that the one input is compared with, as an absolute path; undefined without `--compare`.
 *
 * @throws UsageError when there are not two different files to compare, or what else is asked for
 *   makes no sense for two
 */
export function fileToCompare(
  { compare, timeScale, view = [] }: RenderFlags,
  inputs: readonly FoundInput[],
  cwd: string,
): string | undefined {
  if (compare === undefined) return undefined;
  if (compare === STANDARD_INPUT) {
    throw new UsageError(
      "--compare takes a file; only the other journey can come through standard input.",
      "Example: git show HEAD~1:map.journey.yaml | journeymap render - --compare map.journey.yaml",
    );
  }
  requireOneInput(inputs, compare);
  if (timeScale === true) {
    throw new UsageError(
      "--time-scale is for one journey: two of them have no time in common.",
      "Leave out --time-scale or --compare.",
    );
  }
  if (view.some((name) => name !== "map")) {
    throw new UsageError(
      "--compare draws the map of two journeys; the other views are of one.",
      "Leave out --view or --compare.",
    );
  }
  const file = path.resolve(cwd, compare);
  requireFile(file, compare);
  const [input] = inputs;
  if (input && input.file !== STANDARD_INPUT && realpathSync(input.file) === realpathSync(file)) {
    throw new UsageError(
      `${compare} is the same file as the journey that it is to be compared with.`,
      `Name two files: ${USAGE}`,
    );
  }
  return file;
}

/** A comparison is of two journeys; a folder of them may hold both. */
function requireOneInput(inputs: readonly FoundInput[], compare: string): void {
  if (inputs.length < 2) return;
  throw new UsageError(
    `--compare ${compare} is for one journey, but there are ${inputs.length}: ${named(inputs)}.`,
    `Name the one to compare it with: ${USAGE}`,
  );
}

const SHOWN = 4;

function named(inputs: readonly FoundInput[]): string {
  const names = inputs.slice(0, SHOWN).map(({ name }) => name);
  return [...names, ...(inputs.length > SHOWN ? ["…"] : [])].join(", ");
}

function requireFile(file: string, compare: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) {
    throw new UsageError(
      `There is no file ${compare} to compare with.`,
      "Check the path after --compare.",
    );
  }
  if (!found.isDirectory()) return;
  throw new UsageError(`${compare} is a folder.`, "Name the journey file after --compare.");
}

/** @throws UsageError when a picture would be written over the file that is compared */
export function requireComparedKept(
  tasks: readonly RenderTask[],
  compared: string | undefined,
  cwd: string,
): void {
  const files = tasks.flatMap(({ targets }) => targets.map(({ file }) => file));
  if (compared === undefined || !files.includes(compared)) return;
  throw new UsageError(
    `${path.relative(cwd, compared)} is compared: the map would be written over it.`,
    "Choose another name for the output.",
  );
}
