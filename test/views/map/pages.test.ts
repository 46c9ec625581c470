import { describe, expect, it, test } from "vitest";
import type { PagedMap } from "../../../src/commands/render/paged-map.ts";
import { textOn } from "../../../src/commands/render/paged-map.ts";
import type { Journey } from "../../../src/journey/journey.ts";
import type { MapLayout } from "../../../src/views/map/layout.ts";
import {
  bothStates,
  drawn,
  EXAMPLES,
  exampleJourney,
  journeyOf,
  themeNamed,
} from "../../support/drawn.ts";
import { longJourney } from "../../support/long-journey.ts";
import { collisions, escapes } from "../../support/map-faults.ts";
import { textsOnMap } from "../../support/texts-on-map.ts";
import { cardsOn, chartsOn, pointsOn } from "../../support/things-on-maps.ts";

async function pagesOf(journey: Journey, page = "a3"): Promise<PagedMap> {
  return (await drawn(journey)).pagesOn(page);
}

const layouts = ({ pages }: PagedMap) => pages.map(({ map }) => map);
const says = (map: MapLayout) => textsOnMap(map).map((text) => text.says.replaceAll(" / ", " "));

describe.each(EXAMPLES)("the pages of %s", (name) => {
  it.each(["a2", "a3", "a4"])(
    "on %s: nothing is lost, doubled, covered or cut off",
    async (page) => {
      const journey = await exampleJourney(name);
      const drawing = await drawn(journey);
      const paged = drawing.pagesOn(page);
      const maps = layouts(paged);
      expect(cardsOn(maps)).toEqual(cardsOn([drawing.view.map]));
      expect(pointsOn(maps)).toEqual(pointsOn([drawing.view.map]));
      expect(maps.flatMap(collisions)).toEqual([]);
      expect(maps.flatMap(escapes)).toEqual([]);
    },
  );

  it.each(["a2", "a3", "a4"])("on %s: of one size, with text that can be read", async (page) => {
    const paged = await pagesOf(await exampleJourney(name), page);
    const sizes = new Set(paged.pages.map(({ map }) => `${map.width} ${map.height}`));
    expect(sizes.size).toBe(1);
    for (const view of paged.pages) {
      expect(textOn(view, paged.size)).toBeGreaterThanOrEqual(6 - 0.2);
    }
  });
});

test("lines down to hand-offs stand between two steps of the page, so there is none at its edge", async () => {
  const maps = layouts(await pagesOf(await exampleJourney("parental-leave-benefit")));
  const marks = maps.flatMap((map) =>
    map.lanes.flatMap(({ content }) => {
      const handOffs = content.kind === "cards" ? (content.handOffs ?? []) : [];
      const ends = map.steps.flatMap(({ box }) => [box.x, box.x + box.width]);
      return handOffs.map(({ line }) => ({ line, from: Math.min(...ends), to: Math.max(...ends) }));
    }),
  );
  const [withLine, without] = [marks.filter(({ line }) => line), marks.filter(({ line }) => !line)];
  expect(withLine.length).toBeGreaterThan(0);
  expect(without.length).toBeGreaterThan(0);
  for (const { line, from, to } of withLine) {
    expect(line?.x).toBeGreaterThan(from);
    expect(line?.x).toBeLessThan(to);
  }
});

describe("the legend", () => {
  it.each(EXAMPLES.flatMap((name) => ["a3", "letter"].map((page) => [name, page])))(
    "of %s on pages of %s is on the first or on the last",
    async (name, page) => {
      const maps = layouts(await pagesOf(await exampleJourney(name), page));
      const places = maps.flatMap(({ footer }, index) => (footer.legend.length > 0 ? [index] : []));
      expect(places).toHaveLength(1);
      expect([0, maps.length - 1]).toContain(places[0]);
    },
  );
});

it("sets the legend in two columns only where its texts have room beside their signs", async () => {
  const both = bothStates(
    await exampleJourney("parental-leave-benefit"),
    await exampleJourney("parental-leave-benefit-tomorrow"),
  );
  const paged = (await drawn(both, themeNamed("mono"))).pagesOn("a3");
  const legend = layouts(paged).flatMap(({ footer }) => footer.legend);
  expect(legend.length).toBeGreaterThan(20);
  expect(Math.max(...legend.map(({ text }) => text.lines.length))).toBe(2);
});

describe("every page of a map of sixty steps", () => {
  const journey = () => journeyOf(longJourney([6, 6, 6, 6, 6, 6, 6, 6, 6, 6]));

  it("has the title, its number, its stages and the names of its lanes", async () => {
    const maps = layouts(await pagesOf(await journey()));
    expect(maps.length).toBeGreaterThan(5);
    maps.forEach((map, index) => {
      const texts = says(map);
      expect(texts).toContain("Getting fibre at home");
      expect(texts).toContain(`${index + 1} of ${maps.length}`);
      expect(map.stages.length).toBeGreaterThan(0);
      for (const lane of map.lanes) expect(texts).toContain(says({ ...map, ...only(lane) })[0]);
    });
  });

  it("tells who is who: by cards on the first, by name and line on the others", async () => {
    const [first, ...others] = layouts(await pagesOf(await journey()));
    expect(first?.header.personas.map(({ personaId }) => personaId)).toEqual(["jana", "omar"]);
    for (const { header } of others)
      expect(header.key?.map(({ persona }) => persona)).toEqual([0, 1]);
  });

  it("counts stages, pains and steps as the whole map does", async () => {
    const drawing = await drawn(await journey());
    const numbers = (map: MapLayout) => map.stages.map(({ number }) => number);
    const maps = layouts(drawing.pagesOn("a3"));
    expect([...new Set(maps.flatMap(numbers))]).toEqual(numbers(drawing.view.map));
  });

  it("keeps stages whole, and fills the page from side to side", async () => {
    for (const map of layouts(await pagesOf(await journey()))) {
      expect(says(map).filter((text) => text.includes("(continued)"))).toEqual([]);
      const ends = map.grounds.map(({ box }) => box.x + box.width);
      expect(Math.max(...ends)).toBeGreaterThan(map.width * 0.95);
    }
  });
});

/** A layout in which nothing is left but one lane's name. */
function only(lane: MapLayout["lanes"][number]): MapLayout {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  const text = { ...lane.title, lines: [] };
  const header = { title: text, states: [], badges: [], facts: [], personas: [], bottom: 0 };
  const footer = { top: 0, legend: [], headings: [], lines: [], bottom: 0 };
  const none = { phases: [], grounds: [], changed: [], stages: [], times: [], steps: [] };
  const content = { kind: "cards", cells: [] } as const;
  const lanes = [{ ...lane, content: { ...content, cells: [] } }];
  return {
    width: 0,
    height: 0,
    titleSize: 0,
    header,
    footer,
    ...none,
    lanes,
    names: nothing,
    heads: nothing,
  };
}

describe("where a page ends", () => {
  /** Where curves and measured lines stand at the left and the right edge of the plot, from neutral. */
  function edges(map: MapLayout) {
    const chart = chartsOn(map)[0];
    if (!chart) throw new Error("a page without a curve");
    const { plot, neutral, curves, measured } = chart;
    const lines = [
      ...curves.map(({ personaId, paths }) => ({ of: personaId, paths })),
      ...measured.map(({ metric, persona, paths }) => ({ of: `${metric} ${persona}`, paths })),
    ];
    const at = (x: number) =>
      lines
        .flatMap(({ of, paths }) => paths.map((path) => ({ of, path })))
        .flatMap(({ of, path }) => {
          const numbers = (path.match(/-?\d+(\.\d+)?/gu) ?? []).map(Number);
          const ends = [numbers.slice(0, 2), numbers.slice(-2)];
          const hit = ends.find(([px = 0]) => Math.abs(px - x) < 0.02);
          return hit ? [`${of} ${((hit[1] ?? 0) - neutral).toFixed(0)}`] : [];
        })
        .sort();
    return { left: at(plot.x), right: at(plot.x + plot.width) };
  }

  /** The long journey with two figures at every step. */
  function measuredJourney(lang: string): Promise<Journey> {
    const journey = JSON.parse(longJourney([6, 6, 6, 6]));
    let step = 0;
    for (const stage of journey.stages) {
      for (const one of stage.steps) {
        step += 1;
        one.metrics = [
          { metric: "sat", value: (step * 37) % 101 },
          { metric: "sure", value: (step * 53) % 101 },
        ];
      }
    }
    const line = { kind: "percent", curve: true };
    const metrics = [
      { ...line, id: "sat", name: "Satisfied" },
      { ...line, id: "sure", name: "Sure" },
    ];
    return journeyOf(JSON.stringify({ ...journey, lang, metrics }));
  }

  it.each(["en", "ar"])("measured lines do so too, in %s", async (lang) => {
    const charts = layouts(await pagesOf(await measuredJourney(lang), "a4")).filter(
      (map) => chartsOn(map).length > 0,
    );
    const [out, into] = lang === "ar" ? (["left", "right"] as const) : (["right", "left"] as const);
    const all = charts.map(edges);
    expect(all.length).toBeGreaterThan(2);
    all.slice(1).forEach((page, index) => {
      expect(page[into].filter((line) => /^s(at|ure) /u.test(line))).toHaveLength(2);
      expect(page[into]).toEqual(all[index]?.[out]);
    });
    expect(charts.flatMap(collisions)).toEqual([]);
  });

  it("a curve runs to the edge, and goes on there on the next page", async () => {
    const maps = layouts(await pagesOf(await journeyOf(longJourney([6, 6, 6, 6, 6, 6])), "a3"));
    const withCurve = maps.filter((map) => chartsOn(map).length > 0).map(edges);
    expect(withCurve.length).toBeGreaterThan(3);
    expect(withCurve[0]?.left).toEqual([]);
    expect(withCurve.at(-1)?.right).toEqual([]);
    withCurve.slice(1).forEach(({ left }, index) => {
      expect(left.length).toBeGreaterThan(0);
      expect(left).toEqual(withCurve[index]?.right);
    });
  });

  it("is mirrored in a language that is written from the right", async () => {
    const journey = { ...(await journeyOf(longJourney([6, 6, 6, 6, 6, 6]))), lang: "ar" };
    const charts = layouts(await pagesOf(journey)).filter((map) => chartsOn(map).length > 0);
    const [first, second] = charts.map(edges);
    expect(first?.right).toEqual([]);
    expect(first?.left.length).toBeGreaterThan(0);
    expect(first?.left).toEqual(second?.right);
    expect(charts.flatMap(collisions)).toEqual([]);
  });

  it("a stage that is too wide for a page goes on under its name", async () => {
    const maps = layouts(await pagesOf(await journeyOf(longJourney([30]))));
    const names = maps.map((map) => says(map).filter((text) => text.startsWith("Stage 1")));
    expect(names[0]).toEqual(["Stage 1"]);
    const later = maps.filter(({ steps }) => steps.every(({ step }) => step !== "step-no-1"));
    expect(later.length).toBeGreaterThan(1);
    for (const map of later) expect(says(map)).toContain("Stage 1 (continued)");
  });

  it("the lines of a service blueprint stand on one page for each run of steps", async () => {
    const drawing = await drawn(await exampleJourney("broadband-outage-support"));
    const lines = (map: MapLayout) => map.lanes.flatMap(({ line }) => line?.name ?? []);
    const whole = lines(drawing.view.map);
    const maps = layouts(drawing.pagesOn("a4"));
    const columnsOf = ({ stages, steps }: MapLayout) =>
      [...stages.map(({ stage }) => stage), ...steps.map(({ step }) => step)].join();
    const runs = new Set(maps.map(columnsOf));
    expect(whole.length).toBeGreaterThan(0);
    expect(maps.flatMap(lines).sort()).toEqual(
      [...runs]
        .filter((run) => run !== "")
        .flatMap(() => whole)
        .sort(),
    );
  });

  it("where personas differ most is marked once, as on the whole map", async () => {
    const drawing = await drawn(await journeyOf(longJourney([6, 6, 6, 6])));
    const marked = (maps: readonly MapLayout[]) =>
      maps.flatMap(chartsOn).flatMap(({ difference }) => difference?.step ?? []);
    expect(marked([drawing.view.map])).toHaveLength(1);
    expect(marked(layouts(drawing.pagesOn("a3")))).toEqual(marked([drawing.view.map]));
  });
});

describe("a small map", () => {
  it("stays one page, the map itself", async () => {
    const drawing = await drawn(await journeyOf("journeymap: 1\ntitle: T\nstages: [A, B]"));
    expect(drawing.pagesOn("a3").pages).toEqual([drawing.view]);
  });

  it("can do without lanes", async () => {
    const stages = Array.from({ length: 40 }, (_, index) => `Stage ${index}`).join(", ");
    const journey = await journeyOf(`journeymap: 1\ntitle: T\nstages: [${stages}]`);
    const maps = layouts(await pagesOf(journey, "a4"));
    expect(maps.flatMap((map) => map.stages)).toHaveLength(40);
  });
});
