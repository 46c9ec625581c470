import type { Journey, MetricValue } from "../../journey/journey.ts";
import { namesNoPersona } from "../../journey/named-persona.ts";
import { markAt } from "../../lanes/changes.ts";
import type { Setting } from "../../layout/setting.ts";
import { changeLine, toldChange } from "../../locale/changes.ts";
import { measuredLine } from "../../locale/measured.ts";
import type { Words } from "../../locale/words.ts";

/** What was measured of the journey as a whole, where the map shows metrics at all. */
export function overallFacts({ journey, words }: Setting): { name: string; text: string }[] {
  const { lanes, measured, lang } = journey;
  if (lanes && !lanes.some(({ id }) => id === "metrics")) return [];
  const nameOf = (one: MetricValue) => {
    const { metric, persona } = one;
    const whose = namesNoPersona(one, measured)
      ? words.metrics.noPersona
      : journey.personas.find(({ id }) => id === persona)?.name;
    return [metric.name, words.metrics.overall, whose].filter(Boolean).join(" · ");
  };
  return measured.map((one) => {
    const facts = [measuredLine(lang, words, one), ...valueBefore(journey, words, one)];
    return { name: nameOf(one), text: facts.join(" · ") };
  });
}

/** "Value: 61% → 83%", on a map of two states. */
function valueBefore(journey: Journey, words: Words, { path, metric }: MetricValue): string[] {
  const fields = markAt(journey, path)?.fields ?? [];
  return fields
    .filter(({ field }) => field === "value")
    .map((change) => changeLine(journey.lang, toldChange(words, journey.lang, change, metric)));
}
