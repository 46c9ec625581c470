import { describe, expect, test } from "vitest";
import type { LanesBy } from "../../../src/format/lanes-by.ts";
import type { Journey } from "../../../src/journey/journey.ts";
import type { Box } from "../../../src/layout/box.ts";
import { exampleJourney, journeyOf, rightToLeftJourney, themeNamed } from "../../support/drawn.ts";
import { drawnView } from "../../support/drawn-view.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";
import { flowFaults, flowSheetOf } from "./faults.ts";

/** Ways of every kind between few steps. */
const HARD = `
journeymap: 1
title: Antrag auf Rechtsschutzversicherungsleistungen
lang: de
personas: [Ana, Bo]
stages:
  - name: Vorbereitung
    steps:
      - { id: a, name: Kundenzufriedenheitsbefragungsergebnisse lesen, moment: true }
      - { id: b, name: Prüfen, next: [c, { to: b, when: Noch einmal }, { to: a, when: Von vorn }, { to: d, when: Schon entschieden }] }
      - { id: c, name: Fragen, personas: [bo], next: [{ to: b, when: Beantwortet }, { to: end, when: "Nein, danke" }] }
  - name: Rechtsschutzversicherungsgesellschaften
    steps:
      - { id: d, name: Wählen, next: [e, { to: b, when: Keine passt }, { to: drop-out, when: Zu teuer }, { to: drop-out, when: Zu langsam }] }
      - { id: e, name: Unterschreiben, next: [end, { to: c, when: Unklar }] }
`;

async function sheetOf(journey: Journey, lanesBy: LanesBy) {
  const { pictures } = await drawnView("flow", journey, undefined, { lanesBy });
  return flowSheetOf(pictures[0]?.model ?? {});
}

describe("the picture of the flow", () => {
  keepsItsLook("flow", "parental-leave-benefit", () => exampleJourney("parental-leave-benefit"));
  keepsItsLook("flow", "hr-software-purchase", () => exampleJourney("hr-software-purchase"));
  keepsItsLook("flow", "car-rental", () => exampleJourney("car-rental"));
  keepsItsLook("flow", "right-to-left", rightToLeftJourney);
  keepsItsLook("flow", "hard", () => journeyOf(HARD));
  keepsItsLook(
    "flow",
    "mono",
    () => exampleJourney("broadband-outage-support"),
    themeNamed("mono"),
  );
  keepsItsLook("flow", "one-step", () => journeyOf("journeymap: 1\ntitle: One\nstages: Ask\n"));
  isInGallery("flow", () => exampleJourney("parental-leave-benefit"));
});

/** Three people, three channels, and steps that have some of each, or none. */
const SHARED = `
journeymap: 1
title: Shared
personas: [Ana, Bo, Cy]
channels: { web: Website, phone: Helpline }
systems: { crm: Customer file }
stages:
  - name: One
    steps:
      - { id: a, name: All }
      - { id: b, name: Bo alone, personas: bo, channels: [phone, web], systems: crm }
  - name: Two
    steps:
      - { id: c, name: Two of them, personas: [ana, cy], touchpoints: { text: Form, channel: web } }
`;

describe("lanes", () => {
  test.each<[LanesBy, string[]]>([
    ["stage", ["one: a b", "two: c"]],
    ["persona", [": a", "ana: c", "bo: b"]],
    ["channel", ["web: c", "phone: b", ": a"]],
    ["system", ["crm: b", ": a c"]],
  ])("by %s hold each step once, and only lanes with steps are there", async (lanesBy, held) => {
    const sheet = await sheetOf(await journeyOf(SHARED), lanesBy);
    const within = (lane: Box, { y, height }: Box) =>
      y >= lane.y && y + height <= lane.y + lane.height;
    const lanes = sheet.lanes.map(({ id, ground }) => {
      const steps = sheet.nodes.filter(
        ({ step, box }) => step !== undefined && within(ground, box),
      );
      return `${id}: ${steps.map(({ step }) => step).join(" ")}`;
    });
    expect(lanes).toEqual(held);
    expect(flowFaults(sheet)).toEqual([]);
  });

  test.each<LanesBy>(["channel", "persona", "system"])(
    "by %s go on beneath where the flow is long, each under its name again",
    async (lanesBy) => {
      const steps = Array.from({ length: 40 }, (_, index) => {
        const own =
          index % 3 === 0 ? "personas: bo, channels: web, systems: crm" : "channels: phone";
        return `{ name: Step ${index}, ${own} }`;
      });
      const long = `journeymap: 1
title: Long
personas: [Ana, Bo]
stages: [{ name: One, steps: [${steps.join(", ")}] }]`;
      const sheet = await sheetOf(await journeyOf(long), lanesBy);
      const [first, second, ...others] = sheet.lanes.map(({ id }) => id);
      expect(others.slice(0, 2)).toEqual([first, second]);
      expect(new Set(sheet.lanes.map(({ id }) => id)).size).toBe(2);
      expect(Math.max(...sheet.nodes.map(({ box }) => box.x + box.width))).toBeLessThan(2800);
      expect(flowFaults(sheet)).toEqual([]);
    },
  );

  test("are one without a name where no stage has steps of its own", async () => {
    const sheet = await sheetOf(
      await journeyOf("journeymap: 1\ntitle: T\nstages: [A, B]\n"),
      "stage",
    );
    expect(sheet.lanes.map(({ texts }) => texts)).toEqual([[]]);
  });
});

describe("nodes", () => {
  test("say what they are", async () => {
    const { nodes } = await sheetOf(await journeyOf(HARD), "stage");
    const kinds = nodes.map(({ kind, step }) => (step === undefined ? kind : `${kind} ${step}`));
    expect(kinds.sort()).toEqual([
      "decision b",
      "decision c",
      "decision d",
      "decision e",
      "drop-out",
      "end",
      "end",
      "start",
      "step a",
    ]);
  });
});

test("the key has the signs that the flow uses, and no others", async () => {
  const signsOf = async (journey: Journey) =>
    (await sheetOf(journey, "stage")).key.map(({ sign }) => sign);
  expect(await signsOf(await journeyOf(HARD))).toEqual([
    ...["decision", "back", "drop-out", "moment", "persona", "persona"],
  ]);
  expect(await signsOf(await journeyOf("journeymap: 1\ntitle: One\nstages: Ask\n"))).toEqual([]);
});

test("several reasons for one way are one way", async () => {
  const { edges } = await sheetOf(await journeyOf(HARD), "stage");
  const out = edges.filter(({ to }) => to === "drop-out");
  expect(out).toHaveLength(1);
  expect(
    out[0]?.label?.text.lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(" "),
  ).toBe("Zu teuer · Zu langsam");
});

test("in words it says every way, with its reason", async () => {
  const { pictures } = await drawnView("flow", await journeyOf(HARD));
  expect(pictures[0]?.model.description).toContain("Wählen → Abbruch (Zu teuer · Zu langsam)");
});
