import { describe, expect, test } from "vitest";
import { REPORT_WEIGHTS, reportTexts } from "../../../src/views/report/texts.ts";
import { exampleJourney, journeyOf } from "../../support/drawn.ts";
import { checkWithW3c } from "../../support/w3c-checker.ts";
import { htmlOf, viewOf } from "./sample.ts";

const EVIL = 'A "title" </style></title><script>alert(1)</script> \\ & so on';

/** Everything that is painted outside of the map. */
function paintedTexts(html: string): string {
  const page = html
    .replace(/<head>.*<\/head>/su, "")
    .replace(/<svg[^>]*class="journeymap".*?<\/svg>\n<\/div>\n<\/section>/su, "");
  const labels = [...page.matchAll(/data-name="([^"]*)"/gu)].map(([, label]) => label);
  return [page.replaceAll(/<[^>]*>/gu, ""), ...labels].join("").replaceAll(/&[#\w]+;|\s/gu, "");
}

describe("the document", () => {
  test.each(["parental-leave-benefit", "hr-software-purchase"])(
    "of %s is valid HTML",
    async (name) => {
      const html = await htmlOf(await exampleJourney(name));
      expect((await checkWithW3c(html, "html")).filter(({ type }) => type === "error")).toEqual([]);
    },
  );

  test("allows nothing from outside and has no scripts", async () => {
    const html = await htmlOf(await exampleJourney("parental-leave-benefit"));
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<iframe|\son[a-z]+=|@import|javascript:/iu);
    const addresses = [...html.matchAll(/(?:\ssrc="|url\()([^")]*)/gu)].map(([, url]) => url);
    expect(addresses.filter((url) => !url?.startsWith("data:") && !url?.startsWith("#"))).toEqual(
      [],
    );
  });

  test("shows a title with marks of HTML and CSS as it is written", async () => {
    const html = await htmlOf(
      await journeyOf(
        `journeymap: 1\ntitle: '${EVIL}'\nstages: [{ name: '<b>S</b>', actions: '<i>x</i>' }]\n`,
      ),
    );
    expect(html).not.toMatch(/<script|<b>|<i>x/u);
    expect(html.match(/<\/style>/gu)).toHaveLength(2);
    expect(html).toContain(String.raw`content: "A \22 title\22  \3c /style`);
  });

  test("leads from every reference to a place that is there", async () => {
    const html = await htmlOf(await exampleJourney("hr-software-purchase"));
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id));
    const targets = [...html.matchAll(/<a[^>]*\shref="#([^"]*)"/gu)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(80);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

describe("the texts to embed fonts for", () => {
  test.each(["hr-software-purchase", "car-rental", "parental-leave-benefit"])(
    "hold every character that the report of %s paints",
    async (name) => {
      const journey = await exampleJourney(name);
      const offered = new Set(reportTexts(await viewOf(journey)).join(""));
      const painted = new Set(paintedTexts(await htmlOf(journey)));
      expect([...painted].filter((character) => !offered.has(character))).toEqual([]);
    },
  );

  test("leave out pictures and addresses within the page", async () => {
    const texts = reportTexts(await viewOf(await exampleJourney("hr-software-purchase")));
    expect(texts.filter((text) => /^(data:|step-|stage-|pain-|M\d)/u.test(text))).toEqual([]);
    expect(texts).toContain("Ioana Rusu");
  });

  test("are set in no other weights than these", async () => {
    const html = await htmlOf(await exampleJourney("parental-leave-benefit"));
    const own = html.replace(/<svg[^>]*class="journeymap".*?<\/svg>\n<\/div>/su, "");
    const used = [...own.matchAll(/font(?:-weight)?: (\d{3})\b/gu)].map(([, weight]) => weight);
    expect([...new Set(used)].map(Number).sort()).toEqual([...REPORT_WEIGHTS]);
  });
});
