import { type JourneyResult, readJourney } from "../../journey/read-journey.ts";
import { readPersona } from "../../journey/read-persona.ts";
import type { ReadOptions } from "../../journey/read-result.ts";
import { isPersonaFile } from "../../source/file-kinds.ts";
import type { RenderTask } from "./targets.ts";

/** What pictures can be drawn of: a journey, or a persona by itself. */
export function readDrawable(
  { input, source }: Pick<RenderTask, "input" | "source">,
  options: ReadOptions,
): Promise<JourneyResult> {
  return isPersonaFile(input.file) ? readPersona(source, options) : readJourney(source, options);
}
