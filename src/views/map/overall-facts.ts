import type { MetricValue } from "../../journey/journey.ts";
import { namesNoPersona } from "../../journey/named-persona.ts";
import type { Setting } from "../../layout/setting.ts";
import { measuredLine } from "../../locale/measured.ts";

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
  return measured.map((one) => ({ name: nameOf(one), text: measuredLine(lang, words, one) }));
}
