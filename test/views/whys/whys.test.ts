import { describe, expect, test } from "vitest";
import type { Journey } from "../../../src/journey/journey.ts";
import { overlaps } from "../../../src/layout/box.ts";
import { whyGroups } from "../../../src/views/whys/groups.ts";
import { exampleJourney, journeyOf, rightToLeftJourney, themeNamed } from "../../support/drawn.ts";
import { drawnView } from "../../support/drawn-view.ts";
import { isInGallery, keepsItsLook } from "../../support/view-goldens.ts";

const JOINED = `
journeymap: 1
title: Zwei Wege zu einer Ursache
lang: de
research: [{ id: int, title: Sieben Gespräche }]
stages:
  - name: Suchen
    pains:
      - { id: price, text: Kein Preis, whys: [Preise werden ausgehandelt], cause: Niemand antwortet, severity: 5, research: int }
      - { id: slow, text: Kundenzufriedenheitsbefragungsergebnisse kommen spät, whys: [Viel zu tun, Wenig Leute, Kein Geld, Keine Planung, Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz], cause: "  niemand  ANTWORTET " }
      - { id: alone, text: Steht allein, whys: Weil }
      - { id: bare, text: Nur Ursache, cause: Niemand antwortet }
      - { id: quiet, text: Sagt nichts, cause: Etwas anderes }
    opportunities:
      - { id: answer, text: Jemand antwortet, solves: [price, slow], impact: 5, effort: 2, owner: Vertrieb, status: planned, link: "https://example.org/1" }
      - { id: other, text: Etwas anderes, solves: [quiet] }
`;

function idsOf(journey: Journey, asked: string[] = []): string[][] {
  return whyGroups(journey, asked).map(({ chains }) => chains.map(({ pain }) => pain.id));
}

describe("the picture of the whys", () => {
  keepsItsLook("whys", "parental-leave-benefit", () => exampleJourney("parental-leave-benefit"));
  keepsItsLook("whys", "broadband", () => exampleJourney("broadband-outage-support"));
  keepsItsLook("whys", "joined", () => journeyOf(JOINED), themeNamed("mono"));
  keepsItsLook("whys", "right-to-left", rightToLeftJourney);
  isInGallery("whys", () => exampleJourney("parental-leave-benefit"));
});

describe("chains", () => {
  test("are of the pains with whys, and join in one cause, however it is written", async () => {
    expect(idsOf(await journeyOf(JOINED))).toEqual([["price", "slow", "bare"], ["alone"]]);
  });

  test("are those of the pains that are asked for", async () => {
    const journey = await journeyOf(JOINED);
    expect(idsOf(journey, ["slow"])).toEqual([["slow"]]);
    expect(idsOf(journey, ["quiet", "price"])).toEqual([["price"], ["quiet"]]);
  });

  test("end in what solves one of their pains, once", async () => {
    const groups = whyGroups(await journeyOf(JOINED), []);
    expect(groups.map(({ opportunities }) => opportunities.map(({ id }) => id))).toEqual([
      ["answer"],
      [],
    ]);
  });
});

test("nothing lies on anything, and opportunities lead to their address", async () => {
  const { pictures } = await drawnView("whys", await journeyOf(JOINED));
  const picture = pictures[0];
  const cards = [...JSON.stringify(picture?.model).matchAll(/"box":(\{[^}]*\}),"texts"/gu)].map(
    ([, box = "{}"]) => JSON.parse(box),
  );
  expect(cards.length).toBeGreaterThan(10);
  const heaped = cards.filter((one, index) =>
    cards.slice(0, index).some((other) => overlaps(one, other)),
  );
  expect(heaped).toEqual([]);
  expect(picture?.links.map(({ url }) => url)).toEqual(["https://example.org/1"]);
});

test.each([
  [5, 5],
  [6, 3],
  [7, 4],
  [8, 4],
])("%d chains stand %d abreast: no row has one alone", async (count, abreast) => {
  const pains = Array.from({ length: count }, (_, index) => `{ text: P${index}, whys: [Why] }`);
  const { pictures } = await drawnView(
    "whys",
    await journeyOf(`journeymap: 1\ntitle: T\nstages: [{ name: A, pains: [${pains.join(", ")}] }]`),
  );
  const { groups } = Object(pictures[0]?.model);
  const starts = groups.map(({ ladders }: { ladders: { pain: { box: { x: number } } }[] }) =>
    ladders.map(({ pain }) => pain.box.x),
  );
  expect(new Set(starts.flat()).size).toBe(abreast);
});

test("a file without whys has no picture", async () => {
  const { pictures } = await drawnView(
    "whys",
    await journeyOf("journeymap: 1\ntitle: T\nstages: A\n"),
  );
  expect(pictures).toEqual([]);
});
