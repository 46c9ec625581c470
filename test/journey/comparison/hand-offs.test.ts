import { describe, expect, it } from "vitest";
import { type HandOff, handOffsOf, isFollowing } from "../../../src/journey/hand-offs.ts";
import type { Journey } from "../../../src/journey/journey.ts";
import { lostDataAt, lostIdentityAt, marksChange } from "../../../src/journey/losses.ts";
import { bothStates } from "../../support/drawn.ts";
import { journeyOf } from "../read-yaml.ts";

async function both(before: string, after: string, more = ""): Promise<Journey> {
  const read = (steps: string) =>
    journeyOf(`${more}\nstages: [{ name: S, steps: [${steps}] }, { name: Z, steps: [Last] }]\n`);
  return bothStates(await read(before), await read(after));
}

/** "removed a → b: email, who": what happened, where, and what is lost; "+email" is new there, "-who" gone. */
function told(journey: Journey): string[] {
  return handOffsOf(journey).map((handOff) => {
    const { from, to, change = "kept" } = handOff;
    return `${change} ${from} → ${to}: ${lostAt(handOff).join(", ")}`;
  });
}

function lostAt(handOff: HandOff): string[] {
  const signs = { added: "+", removed: "-" };
  const identity = lostIdentityAt(handOff);
  const lost = [...lostDataAt(handOff), ...(identity ? [{ ...identity, text: "who" }] : [])];
  return lost.map(({ text, change }) => `${change ? signs[change] : ""}${text}`);
}

const A = "{ name: A, systems: crm, data: { out: [email, size] } }";
const B = "{ name: B, systems: erp, data: { in: [] } }";

describe("the hand-offs of two states", () => {
  it("are as they were where the same is lost, in whatever spelling, order and systems", async () => {
    const other = "{ name: A, systems: web, data: { out: [Size, Email] } }";
    expect(told(await both(`${A}, ${B}`, `${other}, ${B}`))).toEqual([
      "kept a → b: Size, Email, who",
    ]);
  });

  it("are removed where nothing is lost any more, and added where nothing was", async () => {
    const whole = "{ name: B, systems: [crm, erp], data: { in: [email, size] } }";
    expect(told(await both(`${A}, ${B}`, `${A}, ${whole}`))).toEqual([
      "removed a → b: email, size, who",
    ]);
    expect(told(await both(`${A}, ${whole}`, `${A}, ${B}`))).toEqual([
      "added a → b: email, size, who",
    ]);
  });

  it("are changed where something else is lost", async () => {
    const known = "{ name: B, systems: crm, data: { in: [size] } }";
    const more = "{ name: A, systems: crm, data: { out: [email, size, colour] } }";
    const journey = await both(`${A}, ${B}`, `${more}, ${known}`);
    expect(told(journey)).toEqual(["changed a → b: email, +colour, -size, -who"]);
    const [handOff] = handOffsOf(journey);
    const changes = ["added", "removed", "changed", "moved"] as const;
    expect(changes.filter((change) => handOff && marksChange(handOff, change))).toEqual([
      "added",
      "removed",
      "changed",
    ]);
    expect(told(await both(`${more}, ${known}`, `${A}, ${B}`))).toEqual([
      "changed a → b: email, +size, -colour, +who",
    ]);
  });

  it("go with a step that is removed, and come with one that is added", async () => {
    const journey = await both(
      `${A}, ${B}, { name: C, systems: sap }`,
      `${A}, { name: C, systems: sap }`,
    );
    expect(told(journey)).toEqual([
      "removed a → b: email, size, who",
      "removed b → c: who",
      "added a → c: who",
    ]);
    // Between A and C stands what was B.
    expect(handOffsOf(journey).map((one) => isFollowing(journey, one))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("are others where a step has moved", async () => {
    const journey = await both(
      `${A}, ${B}, { name: C, systems: erp }`,
      `${B}, ${A}, { name: C, systems: erp }`,
    );
    expect(told(journey)).toEqual([
      "removed a → b: email, size, who",
      "added b → a: who",
      "added a → c: who",
    ]);
    expect(isFollowing(journey, { ...firstOf(journey), from: "a", to: "b" })).toBe(false);
  });

  it("are the same where a step goes by another id and the same name", async () => {
    const renamed = A.replace("{", "{ id: start,");
    expect(told(await both(`${A}, ${B}`, `${renamed}, ${B}`))).toEqual([
      "kept start → b: email, size, who",
    ]);
  });

  it("tell who went that way before, where that is not who does", async () => {
    const people = "personas: [Ana, Bob, Cem]";
    const forBob = A.replace("{", "{ personas: bob,");
    const [one] = handOffsOf(await both(`${forBob}, ${B}`, `${A}, ${B}`, people));
    expect(one).toMatchObject({ change: "changed", peopleBefore: ["bob"] });
    const forAll = await both(`${A}, ${B}`, `${A}, ${B}`, people);
    expect(handOffsOf(forAll)[0]).not.toHaveProperty("change");
  });

  it("are for everybody before and after, whoever joins or leaves", async () => {
    const read = (people: string) => journeyOf(`personas: [${people}]\nstages: [${A}, ${B}]\n`);
    const journey = bothStates(await read("Ana, Bob"), await read("Ana"));
    expect(told(journey)).toEqual(["kept a → b: email, size, who"]);
  });
});

function firstOf(journey: Journey): HandOff {
  const [first] = handOffsOf(journey);
  if (!first) throw new Error("Nothing is lost.");
  return first;
}
