import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Journey, Stage, Step } from "../../src/journey/journey.ts";
import { readJourney } from "../../src/journey/read-journey.ts";

const HEAD = "journeymap: 1\ntitle: Test\n";

/** Everything that is found in a journey with these lines, its title apart. */
export async function problemsOf(lines: string, lang?: string): Promise<Diagnostic[]> {
  const input = { text: HEAD + lines, name: "test.journey.yaml" };
  return (await readJourney(input, { cwd: "/", lang })).diagnostics;
}

/** The journey that these lines make; they must be right. */
export async function journeyOf(lines: string, lang?: string): Promise<Journey> {
  const input = { text: HEAD + lines, name: "test.journey.yaml" };
  const { journey, diagnostics } = await readJourney(input, { cwd: "/", lang });
  if (!journey) throw new Error(JSON.stringify(diagnostics, null, 1));
  return journey;
}

/** The steps of a journey, from left to right. */
export function stepsOf(journey: Journey): Step[] {
  return journey.stages.flatMap((stage: Stage) => stage.steps);
}

/** "path: message", the way one reads them. */
export function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ path, message }) => `${path ?? "-"}: ${message}`);
}
