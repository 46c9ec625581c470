import { readFileSync } from "node:fs";
import path from "node:path";
import type { Journey } from "../../src/journey/journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { journeyOf } from "./drawn.ts";

/** Long German words, many at one spot, and all that can be missing: hard for every picture. */
export function crowdedJourney(): Promise<Journey> {
  const file = path.join(packageRoot(), "test/fixtures/views/crowded.journey.yaml");
  return journeyOf(readFileSync(file, "utf8"), path.basename(file));
}
