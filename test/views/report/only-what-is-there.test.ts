import { describe, expect, test } from "vitest";
import { exampleJourney, journeyOf } from "../../support/drawn.ts";
import { htmlOf, viewOf } from "./sample.ts";

const SMALLEST = "journeymap: 1\ntitle: Small\nstages: [{ name: Find, actions: Searches }]\n";

const headings = (html: string) =>
  [...html.matchAll(/<h([1-4])[^>]*>(.*?)<\/h\1>/gsu)].map(([, , text = ""]) =>
    text.replaceAll(/<[^>]*>/gu, "").trim(),
  );

describe("the smallest journey", () => {
  test("makes a short document without empty sections", async () => {
    const html = await htmlOf(await journeyOf(SMALLEST));
    expect(headings(html)).toEqual([
      "Small",
      "Contents",
      "The map",
      "Stage by stage",
      "Find",
      "About this map",
    ]);
    expect(html).not.toContain("<table");
  });

  test("says that all of it is assumed, and marks nothing as such", async () => {
    const view = await viewOf(await journeyOf(`${SMALLEST.slice(0, -3)}, pains: Slow }]\n`));
    expect(view.pains[0]?.assumed).toBe(false);
    expect(await htmlOf(await journeyOf(SMALLEST))).toContain("No sources are named");
  });
});

describe("a step", () => {
  test("has no fields for what the file does not say", async () => {
    const html = await htmlOf(await journeyOf(SMALLEST));
    const names = [...html.matchAll(/<dt>(.*?)<\/dt>/gu)].map(([, name]) => name);
    expect(names).toEqual(["Actions"]);
  });

  test("that is its whole stage has no heading and no duration of its own", async () => {
    const view = await viewOf(
      await journeyOf("journeymap: 1\ntitle: T\nstages: [{ name: Wait, duration: 3 days }]\n"),
    );
    expect(view.stages[0]?.duration).toBe("3 days");
    expect(view.stages[0]?.steps[0]?.facts).toEqual([]);
    expect(view.stages[0]?.steps[0]).not.toHaveProperty("anchor");
  });

  test("says where it goes on only when that is not the step that follows", async () => {
    const view = await viewOf(
      await journeyOf(`journeymap: 1
title: T
stages:
  - name: S
    steps:
      - { name: One, next: two }
      - { name: Two, next: [three, { to: one, when: It fails }] }
      - { name: Three }
`),
    );
    const next = view.stages[0]?.steps.map(({ service }) => service.map(({ texts }) => texts));
    expect(next).toEqual([[], [["Three", "One — It fails"]], []]);
  });
});

test("a table has columns for what some row says, and no others", async () => {
  const html = await htmlOf(
    await journeyOf(`journeymap: 1
title: T
stages:
  - { name: A, pains: [Slow, { text: Dear, severity: 3 }], moment: Here, opportunities: [{ text: O, owner: Ana }] }
`),
  );
  const heads = [...html.matchAll(/<thead>(.*?)<\/thead>/gsu)].map(([, head = ""]) =>
    head.split("</th>").flatMap((cell) => cell.replaceAll(/<[^>]*>/gu, "").trim() || []),
  );
  expect(heads).toEqual([
    ["Moment", "Where"],
    ["No.", "Pain point", "Where", "Severity"],
    ["No.", "Opportunity", "Where", "Owner, Status"],
  ]);
  const [, pains = ""] = html.split("<tbody>").slice(1);
  expect(pains.split("</tbody>")[0]?.match(/<td/gu)).toHaveLength(8);
});

test("personas that are no more than names get no sheets", async () => {
  const yaml = (personas: string) =>
    `journeymap: 1\ntitle: T\npersonas: ${personas}\nstages: [{ name: S }]\n`;
  expect(headings(await htmlOf(await journeyOf(yaml("[Ana, Ben]"))))).not.toContain("Personas");
  const told = headings(await htmlOf(await journeyOf(yaml("[Ana, { name: Ben, goals: Rest }]"))));
  expect(told.slice(2, 6)).toEqual(["Personas", "Ana", "Ben", "Goals"]);
});

test("one persona alone is not told apart from others", async () => {
  const one = await viewOf(await exampleJourney("broadband-outage-support"));
  expect(one.pains.flatMap(({ people }) => people)).toEqual([]);
  const four = await viewOf(await exampleJourney("hr-software-purchase"));
  expect(four.pains.find(({ number }) => number === 3)?.people.map(({ name }) => name)).toEqual([
    "Ioana Rusu",
    "Radu Moldovan",
  ]);
});

test("a link that is no address of a page or a mailbox is left out", async () => {
  const research = (link: string) =>
    journeyOf(
      `journeymap: 1\ntitle: T\nresearch: [{ id: a, title: A, link: "${link}" }]\nstages: [{ name: S }]\n`,
    );
  const safe = await viewOf(await research("https://example.org/notes"));
  expect(safe.sources[0]?.link).toBe("https://example.org/notes");
  const journey = await research("https://example.org/notes");
  const [source] = journey.research;
  if (source) source.link = "javascript:alert(1)";
  expect((await viewOf(journey)).sources[0]).not.toHaveProperty("link");
});

describe("who takes part", () => {
  const TWO = `journeymap: 1
title: T
personas: [{ id: ana, name: Ana, role: buyer }, Ben]
stages: [{ name: Find, personas: ana }, Book]
`;

  test("is a table with a mark for each who does", async () => {
    const view = await viewOf(await journeyOf(TWO));
    expect(view.presence?.people.map(({ name, role }) => [name, role])).toEqual([
      ["Ana", "Buyer"],
      ["Ben", undefined],
    ]);
    const rows = view.presence?.rows.map(({ place, cells }) => [
      place.name,
      cells.map((cell) => cell?.name),
    ]);
    expect(rows).toEqual([
      ["Find", ["Ana", undefined]],
      ["Book", ["Ana", "Ben"]],
    ]);
    const html = await htmlOf(await journeyOf(TWO));
    expect(html.match(/<svg class="mark"[^>]* role="img" aria-label="(Ana|Ben)"/gu)).toHaveLength(
      3,
    );
  });

  test("is not told where the map does not show it", async () => {
    const view = await viewOf(await journeyOf(`${TWO}lanes: [actions]\n`));
    expect(view).not.toHaveProperty("presence");
    expect(view.contents.map(({ anchor }) => anchor)).not.toContain("presence");
  });
});

test("nothing is said of sources to those who may not see them", async () => {
  const journey = await journeyOf(SMALLEST);
  expect(await htmlOf({ ...journey, hidesResearch: true })).not.toContain("No sources are named");
});
