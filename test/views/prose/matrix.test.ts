import { describe, expect, it } from "vitest";
import { USUAL_FORMULA } from "../../../src/format/formula.ts";
import { rankedOpportunities } from "../../../src/journey/rankings.ts";
import { readLocale } from "../../../src/locale/read-locale.ts";
import { matrixOf } from "../../../src/views/prose/matrix.ts";
import { journeyOf } from "../../support/drawn.ts";

const words = await readLocale("en");

async function matrix(...opportunities: string[]) {
  const list = opportunities.map((one) => `{ ${one} }`).join(", ");
  const journey = await journeyOf(
    `journeymap: 1\ntitle: T\nstages: [{ name: S, opportunities: [${list}] }]\n`,
  );
  return matrixOf(words, rankedOpportunities(journey, USUAL_FORMULA), ({ item, number }) => ({
    code: `O${number}`,
    href: "#",
    text: item.text,
  }));
}

describe("the matrix of impact and effort", () => {
  it("puts every rated opportunity into the cell of its ratings", async () => {
    const found = await matrix(
      "text: Easy, impact: 5, effort: 1",
      "text: Hard, impact: 5, effort: 5",
      "text: Small, impact: 1.4, effort: 2.5",
    );
    const placed = found?.rows.flatMap(({ impact, cells }) =>
      cells.flatMap(({ effort, chips }) =>
        chips.map(({ text }) => `${text}: impact ${impact}, effort ${effort}`),
      ),
    );
    expect(placed).toEqual([
      "Easy: impact 5, effort 1",
      "Hard: impact 5, effort 5",
      "Small: impact 1, effort 3",
    ]);
  });

  it("names the quadrants in its corners", async () => {
    const found = await matrix("text: A, impact: 5, effort: 1", "text: B, impact: 2, effort: 2");
    const names = found?.rows.flatMap(({ impact, cells }) =>
      cells.flatMap(({ effort, name, quadrant }) =>
        name === undefined ? [] : [`${impact}/${effort} ${name} (${quadrant})`],
      ),
    );
    expect(names).toEqual([
      "5/1 Quick wins (quick-wins)",
      "5/5 Big bets (big-bets)",
      "1/1 Fill-ins (fill-ins)",
      "1/5 Think twice (reconsider)",
    ]);
  });

  it("is not drawn for one, nor for what is rejected or not rated both ways", async () => {
    expect(await matrix("text: A, impact: 5, effort: 1", "text: B, impact: 5")).toBeUndefined();
    const rejected = "text: B, impact: 4, effort: 2, status: rejected";
    expect(await matrix("text: A, impact: 5, effort: 1", rejected)).toBeUndefined();
  });
});
