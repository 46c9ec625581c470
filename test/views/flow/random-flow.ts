import fc from "fast-check";
import { stringify } from "yaml";

const WORDS = ["no", "price", "Kundenzufriedenheitsbefragung", "ștergere", "租车平台", "(very)"];
const text = (most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
    .map((words) => words.join(" "));

/** Where a step leads: so many steps on or back, or out. */
const way = fc.record({
  by: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 2, arbitrary: fc.integer({ min: -8, max: 0 }) },
    { weight: 1, arbitrary: fc.constantFrom("end", "drop-out") },
  ),
  when: fc.option(text(8), { nil: undefined }),
});

const step = fc.record({
  name: text(5),
  ways: fc.oneof(
    { weight: 3, arbitrary: fc.array(way, { maxLength: 0 }) },
    { weight: 2, arbitrary: fc.array(way, { minLength: 1, maxLength: 4 }) },
  ),
  personas: fc.subarray(["ana", "bob", "cy"]),
  channels: fc.subarray(["web", "phone", "store", "mail"]),
  systems: fc.subarray(["crm", "erp"]),
  moment: fc.boolean(),
  ends: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
});

/** Journeys of 1 to 60 steps that lead on, back, past others and out, as YAML. */
export const randomFlow: fc.Arbitrary<string> = fc
  .record({
    steps: fc.array(step, { minLength: 1, maxLength: 60, size: "max" }),
    lang: fc.constantFrom("en", "he"),
  })
  .map(({ steps, lang }) => {
    const written = steps.map(({ ways, ends, moment, ...one }, index) => ({
      ...one,
      ends,
      id: `s${index}`,
      ...(moment ? { moment } : {}),
      next: ways.map(({ by, when }) => ({ to: goalOf(by, index, steps.length), when })),
    }));
    const stages: { name: string; steps: object[] }[] = [];
    for (const { ends, ...one } of written) {
      if (stages.length === 0 || ends) stages.push({ name: `Stage ${stages.length}`, steps: [] });
      stages.at(-1)?.steps.push(one);
    }
    const personas = ["ana", "bob", "cy"];
    const journey = { journeymap: 1, lang, title: "Random", personas, stages };
    return stringify(JSON.parse(JSON.stringify(journey)), { lineWidth: 0 });
  });

function goalOf(by: number | string, index: number, count: number): string {
  if (typeof by === "string") return by;
  const goal = index + by;
  return goal >= count ? "end" : `s${Math.max(0, goal)}`;
}
