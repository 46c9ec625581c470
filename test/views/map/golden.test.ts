import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { themes } from "../../../src/commands/themes.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { sixtySteps } from "../../fixtures/maps/sixty-steps.ts";
import {
  bothStates,
  drawn,
  EXAMPLES,
  exampleJourney,
  journeyOf,
  rightToLeftJourney,
  themeNamed,
} from "../../support/drawn.ts";
import { fakeTerminal } from "../../support/fake-terminal.ts";
import { folderWith } from "../../support/folder.ts";
import { checkWithW3c } from "../../support/w3c-checker.ts";

const MAPS = path.join(packageRoot(), "test/fixtures/maps");
const eightPersonas = readFileSync(path.join(MAPS, "eight-personas.journey.yaml"), "utf8");

/** Maps of unusual shape; look at the picture before you accept a changed one (`vitest -u`). */
const SHAPES: Record<string, string> = {
  "one-step":
    "journeymap: 1\ntitle: One step\nstages: [{ name: Ask, emotion: 1, thoughts: Why not? }]",
  "nothing-but-a-stage": "journeymap: 1\ntitle: Nothing but a stage\nstages: Ask",
  "long-words": `
journeymap: 1
title: Kundenzufriedenheitsbefragungsergebnisse auswerten
lang: de
stages:
  - name: Kundenzufriedenheitsbefragung
    goal: Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz
    steps:
      - name: Rechtsschutzversicherungsgesellschaften vergleichen
        thoughts: Donaudampfschifffahrtsgesellschaftskapitän
        pains: { text: https://example.org/a/very/long/address/that/never/ends?query=none, severity: 3 }
        emotion: { score: -2, feeling: niedergeschmettert }
      - { name: Ende, emotion: 2, gains: ελληνικά, actions: [кириллица, "łódź ș ț ő"] }`,
  "eight-long-names": `
journeymap: 1
title: Eight who buy together
lang: de
personas:
  - { id: a, name: Anneliese Kirchgässner, role: initiator }
  - { id: b, name: Bo, role: user, quote: Ich muss damit arbeiten. }
  - { id: c, name: Chrysanthemum-Theodora Papadopoulou-Wolff, role: buyer }
  - { id: d, name: Dr. Dieter, role: decider, goals: Kein Ärger }
  - { id: e, name: Emil, role: Vertreter des Gesamtbetriebsrats }
  - { id: f, name: Fatma Öztürk }
  - { id: g, name: Gatekeeperin der Informationssicherheit, role: gatekeeper }
  - { id: h, name: Hank, role: blocker }
stages:
  - name: Suchen
    steps:
      - { name: Bedarf, personas: [a, b], emotion: { a: 1, b: -1 } }
      - { name: Liste, personas: [a, b, c, f], emotion: { a: 1, b: 0, c: 1, f: -1 } }
  - name: Wählen
    steps:
      - { name: Vergleich, emotion: { a: 0, b: 1, c: 2, d: -1, e: -2, f: 0.5, g: 1.5, h: -1.5 } }
      - { name: Freigabe, personas: [d, e, g, h], emotion: { d: 1, e: 0, g: -1, h: -2 } }
  - { name: Nutzen, personas: [b, g], emotion: { b: 2, g: 1 } }`,
  "service-blueprint": `
journeymap: 1
title: A claim that gets lost
personas: [Ana, Bob]
systems: { crm: { name: Customer file, owner: Sales }, erp: Ledger }
stages:
  - name: Claim
    steps:
      - { name: Sends the claim, actions: Fills in the form, evidence: Receipt, frontstage: Confirmation, backstage: Types it in, support: Overnight batch, systems: crm, data: { in: [], out: [name, claim number] } }
      - { name: Rings, actions: Asks for news, frontstage: Asks for everything again, systems: erp, data: { in: name, out: name }, next: [paid, { to: sends-the-claim, when: Nothing is found }] }
  - name: Paid
    personas: bob
    actions: Looks at the account
    systems: [crm, bank]`,
  "eight-personas": eightPersonas,
  "sixty-steps": sixtySteps(),
  "no-lanes": `
journeymap: 1
title: Stages and steps, and no lanes
subtitle: What an empty list of lanes draws
lanes: []
stages:
  - { name: Ask, goal: To be heard, expects: A person, gets: A form, emotion: 1, device: phone }
  - name: Wait
    duration: 2 weeks
    steps: [{ name: Looks for news, duration: 9 days, emotion: -1 }, Gets a letter]`,
  "no-emotion":
    "journeymap: 1\ntitle: No emotion\nstages: [{ name: A, actions: [B, C], channels: web }]",
};

describe.each(EXAMPLES)("the picture of %s", (name) => {
  it("is, byte for byte, the one beside it", async () => {
    const svg = (await drawn(await exampleJourney(name))).wholeSvg();
    await expect(svg).toMatchFileSnapshot(path.join(packageRoot(), "examples", `${name}.svg`));
  });
});

describe.each(Object.keys(SHAPES))("the map %s", (name) => {
  it("looks as it did", async () => {
    const svg = (await drawn(await journeyOf(SHAPES[name] ?? ""))).bareSvg();
    await expect(svg).toMatchFileSnapshot(path.join(packageRoot(), "test/golden", `${name}.svg`));
  });
});

it("looks as it did where one reads from right to left, and is valid", async () => {
  const drawing = await drawn(await rightToLeftJourney());
  const golden = path.join(packageRoot(), "test/golden/right-to-left.svg");
  await expect(drawing.bareSvg()).toMatchFileSnapshot(golden);
  const found = await checkWithW3c(drawing.wholeSvg(), "svg");
  expect(found.filter(({ type }) => type === "error")).toEqual([]);
});

describe.each(["colorblind", "dark", "mono"])("a map in the theme %s", (theme) => {
  it("looks as it did", async () => {
    const journey = await exampleJourney("parental-leave-benefit");
    const svg = (await drawn(journey, themeNamed(theme))).bareSvg();
    const file = path.join(packageRoot(), "test/golden", `theme-${theme}.svg`);
    await expect(svg).toMatchFileSnapshot(file);
  });
});

describe("today and tomorrow on one map", () => {
  const example = async () =>
    bothStates(
      await exampleJourney("parental-leave-benefit"),
      await exampleJourney("parental-leave-benefit-tomorrow"),
    );
  const small = async (name: string) => {
    const file = (state: string) => path.join(MAPS, `${name}-${state}.journey.yaml`);
    const read = (state: string) => journeyOf(readFileSync(file(state), "utf8"));
    return bothStates(await read("today"), await read("tomorrow"));
  };

  it("is, byte for byte, the example's picture", async () => {
    const svg = (await drawn(await example())).wholeSvg();
    const file = path.join(packageRoot(), "examples", "parental-leave-benefit.compare.svg");
    await expect(svg).toMatchFileSnapshot(file);
  });

  it.each([
    ["default", "parcel"],
    ["mono", "parcel"],
    ["default", "parcel-from-the-right"],
    ["default", "hand-offs"],
  ])("looks as it did in the theme %s: %s", async (theme, name) => {
    const svg = (await drawn(await small(name), themeNamed(theme))).bareSvg();
    const file = path.join(packageRoot(), "test/golden", `compare-${name}-${theme}.svg`);
    await expect(svg).toMatchFileSnapshot(file);
  });
});

it("draws the sheet of themes that the README shows", async () => {
  const terminal = fakeTerminal(await folderWith({}));
  await themes([], { format: "svg", output: "-" }, terminal);
  const svg = terminal.said.out;
  expect(svg.length).toBeLessThan(400_000);
  await expect(svg).toMatchFileSnapshot(path.join(packageRoot(), "examples", "themes.svg"));
});

describe("maps drawn to the scale of time", () => {
  it.each([
    ["time-scale", eightPersonas],
    [
      "time-scale-from-the-right",
      `
journeymap: 1
title: מסע של משלוח
lang: he
stages:
  - name: הזמנה
    expects: תאריך אחד
    gets: שלושה תאריכים
    steps: [{ name: בחירה, duration: 20 דקות, emotion: 1 }, { name: תשלום, duration: 5 דקות, emotion: -1 }]
  - name: המתנה
    steps: [{ name: אריזה, duration: שעתיים, emotion: 0 }, { name: דרך, duration: 3 ימים, device: mobile, emotion: -2 }]`,
    ],
  ])("%s looks as it did", async (name, yaml) => {
    const svg = (await drawn(await journeyOf(yaml), undefined, true)).bareSvg();
    await expect(svg).toMatchFileSnapshot(path.join(packageRoot(), "test/golden", `${name}.svg`));
  });
});
