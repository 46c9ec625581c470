import { compareJourneys } from "../../journey/comparison/compare.ts";
import { unionOf } from "../../journey/comparison/union.ts";
import type { Journey } from "../../journey/journey.ts";
import { type JourneyResult, readJourney } from "../../journey/read-journey.ts";
import { chosenAmong } from "./chosen-personas.ts";
import type { RenderOutcome } from "./outcome.ts";
import type { RenderRun } from "./render-run.ts";

/**
 * A journey and a later state of it as one journey; none when there is an error in either
 * file. Both are read alike: in one language, for the same audience, of the same personas.
 */
export async function withLaterState(
  before: JourneyResult,
  file: string,
  { settings, cwd }: Pick<RenderRun, "settings" | "cwd">,
  outcome: RenderOutcome,
): Promise<{ journey: Journey | undefined; readFiles: string[] }> {
  // Texts in two languages would all differ.
  const lang = before.journey?.lang;
  const { hidden, personas } = settings;
  const after = await readJourney({ file }, { cwd, lang, hidden });
  const told = new Set(outcome.diagnostics.map((one) => JSON.stringify(one)));
  // A persona in a file of its own may be in both.
  const news = after.diagnostics.filter((one) => !told.has(JSON.stringify(one)));
  outcome.diagnostics.push(...news.filter(({ severity }) => severity !== "hint"));
  outcome.sources.push(...after.sources);
  const readFiles = [...new Set([...before.readFiles, ...after.readFiles])];
  if (!before.journey || !after.journey) return { journey: undefined, readFiles };
  const [earlier, later] = chosenAmong([before.journey, after.journey], personas);
  const journey = earlier && later && unionOf(compareJourneys(earlier, later));
  return { journey, readFiles };
}
