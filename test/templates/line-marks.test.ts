import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { templateFiles } from "../../src/templates/template-files.ts";
import { drawn } from "../support/drawn.ts";
import { fullJourneys } from "./full-journeys.ts";
import { templatesWith } from "./mistakes.ts";

const TEMPLATES = path.join(packageRoot(), "templates");

/** All of ours, as if they were the user's. */
function oursAsOwn(): Record<string, string> {
  const partials = [...templateFiles(path.join(TEMPLATES, "partials"))];
  return {
    "mine.svg.hbs": readFileSync(path.join(TEMPLATES, "map.svg.hbs"), "utf8"),
    ...Object.fromEntries(
      partials.map(([name, file]) => [`partials/${name}.hbs`, readFileSync(file, "utf8")]),
    ),
  };
}

test("marks leave no trace: copies of our templates draw what ours draw", async () => {
  const { render } = await templatesWith(oursAsOwn());
  for (const journey of await fullJourneys()) {
    const { view, bareSvg } = await drawn(journey);
    expect(render("own", { ...view, fontFaces: "" })).toBe(bareSvg());
  }
});
