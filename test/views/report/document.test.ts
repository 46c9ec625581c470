import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readJourney } from "../../../src/journey/read-journey.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { REPORT_WEIGHTS, reportTexts } from "../../../src/views/report/texts.ts";
import { exampleJourney, journeyOf } from "../../support/drawn.ts";
import { checkWithW3c } from "../../support/w3c-checker.ts";
import { exampleHtml, htmlOf, viewOf } from "./sample.ts";

const EVERYTHING = join(packageRoot(), "test/fixtures/everything/maps/everything.journey.yaml");
const EVIL = 'A "title" </style></title><script>alert(1)</script> \\ & so on';

async function everything() {
  const { journey } = await readJourney({ file: EVERYTHING }, { cwd: packageRoot() });
  if (!journey) throw new Error("The fixture cannot be read.");
  return journey;
}

function withoutPictures(html: string): string {
  return html.replaceAll(/<div class="map-window".*?<\/svg>\s*(?:<\/div>\s*)+<\/section>/gsu, "");
}

/** Everything that is painted outside of the map and the other pictures. */
function paintedTexts(html: string): string {
  const page = withoutPictures(html).replace(/<head>.*<\/head>/su, "");
  const labels = [...page.matchAll(/data-name="([^"]*)"/gu)].map(([, label]) => label);
  return [page.replaceAll(/<[^>]*>/gu, ""), ...labels].join("").replaceAll(/&[#\w]+;|\s/gu, "");
}

describe("the document", () => {
  test("is valid HTML, with every field of the format in it", async () => {
    const html = await htmlOf(await everything());
    expect((await checkWithW3c(html, "html")).filter(({ type }) => type === "error")).toEqual([]);
    expect(html.match(/<img class="portrait"/gu)).toHaveLength(2);
    expect(html).toContain('alt="Compares vendors"');
  });

  test("allows nothing from outside and has no scripts", async () => {
    const html = await exampleHtml("parental-leave-benefit");
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
    const html = await exampleHtml("hr-software-purchase");
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
      const painted = new Set(paintedTexts(await exampleHtml(name)));
      expect([...painted].filter((character) => !offered.has(character))).toEqual([]);
    },
  );

  test("leave out pictures and addresses within the page", async () => {
    const texts = reportTexts(await viewOf(await exampleJourney("hr-software-purchase")));
    expect(texts.filter((text) => /^(data:|step-|stage-|pain-|M\d)/u.test(text))).toEqual([]);
    expect(texts).toContain("Ioana Rusu");
  });

  test("are set in no other weights than these", async () => {
    const own = withoutPictures(await exampleHtml("parental-leave-benefit"));
    const used = [...own.matchAll(/font(?:-weight)?: (\d{3})\b/gu)].map(([, weight]) => weight);
    expect([...new Set(used)].map(Number).sort()).toEqual([...REPORT_WEIGHTS]);
  });
});
