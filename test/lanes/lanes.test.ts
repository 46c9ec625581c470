import { describe, expect, it } from "vitest";
import { laneCards, saidOn } from "../support/lane-cards.ts";

describe("actions", () => {
  it("stand as plain text, with bullets when there are several", async () => {
    const [one] = await laneCards("actions", "{ name: A, actions: Asks }");
    expect(saidOn(one)).toEqual(["Asks"]);
    expect(one?.bullets).toEqual([]);
    const several = await laneCards("actions", "{ name: A, actions: [Asks, Waits] }");
    expect(several.map(({ bullets }) => bullets.length)).toEqual([1, 1]);
  });
});

describe("thoughts", () => {
  it("stand in the quotation marks of the map's language", async () => {
    const steps = "{ name: A, thoughts: Why? }";
    expect(saidOn((await laneCards("thoughts", steps))[0])).toEqual(["“Why?”"]);
    expect(saidOn((await laneCards("thoughts", steps, "lang: pl"))[0])).toEqual(["„Why?”"]);
  });
});

describe("touchpoints", () => {
  const channels = "channels: { web: { name: Website, icon: globe }, tel: { name: Phone } }";

  it("carry the icon of the step's only channel, which is not told again", async () => {
    const cards = await laneCards(
      "touchpoints",
      "{ name: A, touchpoints: Form, channels: web }",
      channels,
    );
    expect(cards.map(saidOn)).toEqual([["Form"]]);
    expect(cards[0]?.icons[0]?.icon).toBe("globe");
  });

  it("are found a channel by what they say; channels without one follow", async () => {
    const steps = "{ name: A, touchpoints: [Website search, A friend], channels: [web, tel] }";
    const cards = await laneCards("touchpoints", steps, channels);
    expect(cards.map((card) => [saidOn(card)[0], card.icons[0]?.icon])).toEqual([
      ["Website search", "globe"],
      ["A friend", "touchpoint"],
      ["Phone", "touchpoint"],
    ]);
  });

  it("say whose they are and how often, where the file does", async () => {
    const steps =
      "{ name: A, touchpoints: [{ text: Call, owner: Sales, frequency: daily }, { text: Form, frequency: once }, Page] }";
    expect((await laneCards("touchpoints", steps)).map(saidOn)).toEqual([
      ["Call", "Sales · daily"],
      ["Form", "once"],
      ["Page"],
    ]);
  });

  it("need not be declared: a known word finds its icon", async () => {
    const [card] = await laneCards("touchpoints", "{ name: A, channels: email }");
    expect(card?.icons[0]?.icon).toBe("mail");
  });
});

describe("moments of truth", () => {
  const whole =
    "{ name: A, moment: { type: zmot, name: Shortlist, why: No way back, success: In, failure: Out, owner: Sales, importance: 5, performance: 2 } }";

  it("tell name, type, why, what success and failure are, the gap and the owner", async () => {
    const [card] = await laneCards("moments", whole);
    expect(saidOn(card)).toEqual([
      "Shortlist",
      "Zero moment of truth",
      "No way back",
      "Success: In",
      "Failure: Out",
      "Gap +3",
      "Sales",
      "Importance",
      "Performance",
    ]);
    expect(card?.pips.map(({ dots }) => dots.filter(({ filled }) => filled).length)).toEqual([
      5, 2,
    ]);
  });

  it("tell without colour what goes well and what does not, by the icon", async () => {
    const [card] = await laneCards("moments", whole);
    expect(card?.icons.map(({ icon }) => icon)).toEqual([
      "star",
      "success",
      "failure",
      "gap",
      "owner",
    ]);
  });

  it("say the type once where it is the name as well", async () => {
    const [card] = await laneCards("moments", "{ name: A, moment: { type: fmot } }");
    expect(saidOn(card)).toEqual(["First moment of truth"]);
  });

  it("are called what they are when they have no name", async () => {
    expect(saidOn((await laneCards("moments", "{ name: A, moment: true }"))[0])).toEqual([
      "Moment of truth",
    ]);
  });
});

describe("pains and opportunities", () => {
  const steps = `
    { name: A, pains: [Slow, { id: dear, text: Dear, severity: 4, whys: [Fees, Law] }] },
    { name: B, opportunities: [{ text: Cut fees, solves: dear, impact: 5, effort: 2, owner: Ops, status: planned }] }`;

  it("a pain bears its number, its severity and the count of its whys", async () => {
    const [first, second] = await laneCards("pains", steps);
    expect(first?.badges.map(({ value }) => value)).toEqual([1]);
    expect(second?.badges.map(({ value }) => value)).toEqual([2]);
    expect(saidOn(second)).toEqual(["Dear", "2 whys", "2", "Severity"]);
  });

  it("an opportunity bears the number of what it solves", async () => {
    const [card] = await laneCards("opportunities", steps);
    expect(card?.badges.map(({ value }) => value)).toEqual([2]);
    expect(saidOn(card)).toContain("Ops · Planned");
  });

  it("is assumed until research stands behind it or behind its step", async () => {
    const research = "research: { id: int, title: Interviews }";
    const cards = await laneCards(
      "pains",
      "{ name: A, pains: [Slow, { text: Dear, research: int }] }, { name: B, research: int, pains: Far }",
      research,
    );
    expect(cards.map(({ assumed }) => assumed)).toEqual([true, false, false]);
  });

  it("shows whose it is when it is not everybody's", async () => {
    const people = "personas: [Ana, Bob]";
    const [own, all] = await laneCards(
      "pains",
      "{ name: A, pains: [{ text: X, personas: bob }, Y] }",
      people,
    );
    expect(own?.people.map(({ persona }) => persona)).toEqual([1]);
    expect(all?.people).toEqual([]);
  });
});

describe("pictures", () => {
  it("stand whole in their column, in their own shape and never larger than they are", async () => {
    const cards = await laneCards(
      "images",
      "{ name: A, image: images/leaflet.png }, { name: B }, { name: C, image: images/letter.png }",
    );
    expect(cards.map(({ path }) => path)).toEqual([
      "stages[0].steps[0].image",
      "stages[0].steps[2].image",
    ]);
    for (const { box, images } of cards) {
      expect(images).toHaveLength(1);
      const picture = images[0]?.box;
      expect(picture && picture.width / picture.height).toBeCloseTo(480 / 300);
      expect(picture && picture.width <= box.width && picture.height <= box.height).toBe(true);
    }
  });
});

describe("the user's own lanes", () => {
  it("are drawn also where the file does not list them", async () => {
    const cards = await laneCards("legal", "{ name: A, lanes: { legal: [Law, Order] } }");
    expect(cards.map(saidOn)).toEqual([["Law"], ["Order"]]);
  });
});
