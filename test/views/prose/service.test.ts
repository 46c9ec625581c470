import { describe, expect, it } from "vitest";
import { handOffLines } from "../../../src/views/prose/hand-offs.ts";
import { serviceFields } from "../../../src/views/prose/service.ts";
import { journeyOf } from "../../support/drawn.ts";
import { words } from "../report/sample.ts";

async function journeyWith(steps: string, more = "") {
  return journeyOf(`journeymap: 1\ntitle: T\n${more}\nstages: [{ name: S, steps: [${steps}] }]`);
}

/** What is told of the first step: "Evidence: Letter, Call". */
async function toldOf(steps: string, more = ""): Promise<string[]> {
  const journey = await journeyWith(steps, more);
  const step = journey.stages[0]?.steps[0];
  const fields = step ? serviceFields(journey, step, words) : [];
  return fields.map(({ name, texts }) => `${name}: ${texts.join(", ")}`);
}

describe("the service behind a step", () => {
  it("is told under the names that its lanes have on the map, systems with their owners", async () => {
    const step =
      "{ name: A, evidence: Letter, frontstage: Answers, backstage: Files, support: Prints, systems: [crm, ERP], data: { in: email, out: [email, size] } }";
    expect(await toldOf(step, "systems: { crm: { name: CRM, owner: Sales } }")).toEqual([
      "Evidence: Letter",
      "Frontstage: Answers",
      "Backstage: Files",
      "Support processes: Prints",
      "Systems: CRM (Sales), ERP",
      "Known before: email",
      "Known after: email, size",
    ]);
  });

  it("says where it goes on in words, out of the map too", async () => {
    expect(
      await toldOf("{ name: A, next: [c, { to: drop-out, when: Too dear }, end] }, B, { name: C }"),
    ).toEqual(["Next: C, Drops out — Too dear, End"]);
  });
});

describe("the hand-offs of a step", () => {
  it("tell what is lost on the way to each next step, and for whom", async () => {
    const journey = await journeyWith(
      "{ name: A, systems: crm, data: { out: email }, next: [b, c] }, { name: B, personas: bob, systems: [ERP, Web], data: { in: [] } }, { name: C, systems: [crm], data: { in: name } }",
      "personas: [Ana, Bob]",
    );
    const step = journey.stages[0]?.steps[0];
    const lines = step ? handOffLines(journey, words, step, ({ name }) => name) : [];
    expect(lines).toEqual([
      {
        next: "B",
        lostData: ["email"],
        identity: "crm – ERP, Web",
        people: [{ persona: 1, id: "bob", name: "Bob" }],
      },
      { next: "C", lostData: ["email"], people: [] },
    ]);
  });

  it("are none where nothing is lost", async () => {
    const journey = await journeyWith("{ name: A, systems: crm }, { name: B, systems: crm }");
    const told = journey.stages.flatMap(({ steps }) =>
      steps.flatMap((step) => handOffLines(journey, words, step, ({ id }) => id)),
    );
    expect(told).toEqual([]);
  });
});
