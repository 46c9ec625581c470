import { describe, expect, it } from "vitest";
import { handOffsOf, isFollowing } from "../../src/journey/hand-offs.ts";
import { journeyOf } from "./read-yaml.ts";

/** "A → B: email", "A → B: who", for each hand-off where something is lost. */
async function lost(steps: string, more = ""): Promise<string[]> {
  const journey = await journeyOf(`${more}\nstages: [${steps}]\n`);
  return handOffsOf(journey).map(({ from, to, lostData, identityLost }) =>
    [`${from} → ${to}:`, ...lostData, ...(identityLost ? ["who"] : [])].join(" "),
  );
}

describe("data", () => {
  it("is lost when the next step does not know it any more", async () => {
    expect(
      await lost(
        "{ name: A, data: { out: [email, size] } }, { name: B, data: { in: email, out: email } }, { name: C, data: { in: email } }",
      ),
    ).toEqual(["a → b: size"]);
  });

  it("is the same in another spelling, in any script", async () => {
    expect(
      await lost(
        "{ name: A, data: { out: [Email, Größe, 电话] } }, { name: B, data: { in: [email, größe, 电话] } }",
      ),
    ).toEqual([]);
  });

  it("is not lost where the next step says nothing of data", async () => {
    expect(await lost("{ name: A, data: { out: email } }, B")).toEqual([]);
  });

  it("is all lost where the next step says that nothing is known", async () => {
    expect(await lost("{ name: A, data: { out: email } }, { name: B, data: { in: [] } }")).toEqual([
      "a → b: email",
    ]);
  });

  it("is lost from one persona to another too", async () => {
    const personas = "personas: [Ana, Bob]";
    expect(
      await lost(
        "{ name: A, personas: ana, data: { out: email } }, { name: B, personas: bob, data: { in: name } }",
        personas,
      ),
    ).toEqual(["a → b: email"]);
  });
});

describe("identity", () => {
  it("is lost where the systems of two steps have nothing in common", async () => {
    expect(
      await lost(
        "{ name: A, systems: [crm, web] }, { name: B, systems: [web, erp] }, { name: C, systems: crm }",
      ),
    ).toEqual(["b → c: who"]);
  });

  it("is not lost where a step names no system", async () => {
    expect(await lost("{ name: A, systems: crm }, B, { name: C, systems: erp }")).toEqual([]);
  });

  it("is lost for those only who take part in both steps", async () => {
    const people = "personas: [Ana, Bob, Cem]";
    const steps = (second: string) =>
      `{ name: A, personas: [ana, bob], systems: crm }, { name: B, personas: ${second}, systems: erp }`;
    expect(await lost(steps("cem"), people)).toEqual([]);
    expect(await lost(steps("[bob, cem]"), people)).toEqual(["a → b: who"]);
    const journey = await journeyOf(`${people}\nstages: [${steps("[bob, cem]")}]\n`);
    expect(handOffsOf(journey)[0]?.personas).toEqual(["bob"]);
  });

  it("and data may be lost on the same way", async () => {
    expect(
      await lost(
        "{ name: A, systems: crm, data: { out: email } }, { name: B, systems: erp, data: { in: [] } }",
      ),
    ).toEqual(["a → b: email who"]);
  });
});

describe("the next step", () => {
  const last = "{ name: D, systems: sap }";

  it("is that of `next` where a step names one, and not the one that follows", async () => {
    expect(
      await lost(
        `{ name: A, systems: crm, next: d }, { name: B, systems: web, next: end }, ${last}`,
      ),
    ).toEqual(["a → d: who"]);
  });

  it("may be several, each told once, in the order of the journey", async () => {
    expect(
      await lost(
        `{ name: A, systems: crm, next: [{ to: d, when: Late }, b, { to: d, when: Lost }] }, { name: B, systems: web, next: end }, ${last}`,
      ),
    ).toEqual(["a → b: who", "a → d: who"]);
  });

  it("may be an earlier one; a step done over again hands nothing on", async () => {
    expect(
      await lost("{ name: A, systems: crm }, { name: B, systems: erp, next: [a, b] }, C"),
    ).toEqual(["a → b: who", "b → a: who"]);
  });

  it("is none where the customer drops out or the journey ends", async () => {
    expect(await lost(`{ name: A, systems: crm, next: drop-out }, ${last}`)).toEqual([]);
    expect(await lost(`{ name: A, systems: crm, next: [drop-out, d] }, B, ${last}`)).toEqual([
      "a → d: who",
    ]);
  });

  it("of a stage is its first step, also across the bounds of stages", async () => {
    expect(
      await lost(
        "{ name: A, systems: crm, next: s }, B, { name: S, steps: [{ name: C, systems: erp }, { name: D, systems: erp }] }",
      ),
    ).toEqual(["a → c: who"]);
  });

  it("is known to follow or not", async () => {
    const journey = await journeyOf(
      `stages: [{ name: A, systems: crm, next: [b, d] }, { name: B, systems: web, next: end }, ${last}]\n`,
    );
    expect(handOffsOf(journey).map((one) => isFollowing(journey, one))).toEqual([true, false]);
  });
});
