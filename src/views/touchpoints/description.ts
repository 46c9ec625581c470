import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { touchpointTable } from "../prose/touchpoint-table.ts";

/** The inventory in words, for those who cannot see the picture. */
export function describeTouchpoints(journey: Journey, words: Words): string {
  const { channels = [], gaps = [] } = touchpointTable(journey, words) ?? {};
  return [
    journey.title,
    ...channels.flatMap(({ name, rows }) =>
      rows.map(({ stage, step, text, feeling, moment }) => {
        const place = step === undefined ? stage : `${stage}, ${step}`;
        const facts = [
          ...(feeling === undefined ? [] : [`${words.lanes.emotion}: ${feeling}`]),
          ...(moment === undefined ? [] : [`${words.legend.moment}: ${moment}`]),
        ];
        return `${[`${name}: ${text} (${place})`, ...facts].join(". ")}.`;
      }),
    ),
    ...gaps.map((gap) => `${gap}.`),
  ].join("\n");
}
