import { expect, it } from "vitest";
import type { MapLayout } from "../../../src/views/map/layout.ts";
import { drawn, journeyOf } from "../../support/drawn.ts";

const STEP =
  "{ name: A, actions: Asks, frontstage: Answers, backstage: Files, support: Prints, systems: CRM }";

async function drawing(lanes = "", lang = "en") {
  const yaml = `journeymap: 1\ntitle: T\nlang: ${lang}\n${lanes}\nstages: [${STEP}]`;
  return drawn(await journeyOf(yaml));
}

/** The names of lanes and lines from top to bottom. */
function fromTop(map: MapLayout): string[] {
  return map.lanes.flatMap(({ id, line }) =>
    line
      ? [line.label.lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" "), id]
      : [id],
  );
}

it("the three lines stand between the lanes, named", async () => {
  const { view } = await drawing();
  expect(fromTop(view.map)).toEqual([
    "actions",
    "Line of interaction",
    "frontstage",
    "Line of visibility",
    "backstage",
    "Line of internal interaction",
    "support",
    "systems",
  ]);
});

it("they follow the lanes where the file puts those in another order", async () => {
  const { view } = await drawing("lanes: [backstage, frontstage, actions]");
  expect(fromTop(view.map)).toEqual([
    "backstage",
    "Line of visibility",
    "frontstage",
    "Line of interaction",
    "actions",
  ]);
});

it.each(["en", "de", "ar"])(
  "a name stands in the column of names, and the line goes on from it (%s)",
  async (lang) => {
    const { view } = await drawing("", lang);
    const { names, lanes, width } = view.map;
    const lines = lanes.flatMap(({ line }) => line ?? []);
    expect(lines).toHaveLength(3);
    for (const { label, x1, x2, y } of lines) {
      expect(label.box.x).toBeGreaterThanOrEqual(names.x);
      expect(label.box.x + label.box.width).toBeLessThanOrEqual(names.x + names.width);
      expect(y).toBe(label.box.y + label.box.height / 2);
      const gap = lang === "ar" ? label.box.x - x2 : x1 - (label.box.x + label.box.width);
      expect(gap).toBeGreaterThan(0);
      expect(x2 - x1).toBeGreaterThan(width / 2);
    }
  },
);

it("a line takes the place of the rule above its lane, dashed", async () => {
  const svg = (await drawing()).bareSvg();
  const lane = /<g class="lane lane-backstage".*?<g class="cell"/su.exec(svg)?.[0];
  expect(lane).toContain('data-line="visibility"');
  expect(lane).not.toContain('class="rule"');
  expect(svg).toMatch(/\.blueprint-rule \{[^}]*stroke-dasharray/u);
});

it("no line is drawn on a map with systems but no blueprint", async () => {
  const { view } = await drawing("lanes: [actions, systems]");
  expect(fromTop(view.map)).toEqual(["actions", "systems"]);
});
