import { describe, expect, test } from "vitest";
import { painIds } from "../../../src/commands/render/chosen-pains.ts";
import { renderSettings } from "../../../src/commands/render/settings.ts";
import { journeyOf } from "../../support/drawn.ts";

const PLACE = { cwd: ".", env: {} };

const TWO = `journeymap: 1
title: Two pains
stages: [{ name: Ask, pains: [{ id: no-price, text: No price }, Nobody answers] }]
`;

describe("--pain", () => {
  test("takes an id, a number of the map, or a text", async () => {
    const journey = await journeyOf(TWO);
    expect(painIds(journey, ["no-price", "2", "nobody ANSWERS"])).toEqual([
      "no-price",
      "nobody-answers",
      "nobody-answers",
    ]);
  });

  test("says which pains there are", async () => {
    const journey = await journeyOf(TWO);
    expect(() => painIds(journey, ["no-prize"])).toThrow("There is no pain “no-prize”.");
  });

  test.each([
    [{ pain: [""], view: ["whys"] }, "--pain names none"],
    [{ pain: ["no-price"] }, "--pain is for the whys of pains"],
    [{ lanesBy: "colour" }, "--lanes-by cannot be “colour”"],
  ])("%j is refused", (flags, message) => {
    expect(() => renderSettings(flags, {}, PLACE)).toThrow(message);
  });

  test("lanes of the config hold until the command says otherwise", () => {
    expect(renderSettings({}, { lanesBy: "persona" }, PLACE).lanesBy).toBe("persona");
    expect(renderSettings({ lanesBy: "system" }, { lanesBy: "persona" }, PLACE).lanesBy).toBe(
      "system",
    );
    expect(renderSettings({}, {}, PLACE).lanesBy).toBe("stage");
  });
});
