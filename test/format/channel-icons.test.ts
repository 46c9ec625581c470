import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CHANNEL_ICONS } from "../../src/format/channel-icons.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { packageRoot } from "../../src/package-root.ts";

test("the icons that a channel may name are those that ship for channels", () => {
  const text = readFileSync(path.join(packageRoot(), "templates/icons.yaml"), "utf8");
  const [, channels = ""] = /^# Channels.*\n([\s\S]*?)^#/mu.exec(text) ?? [];
  expect([...CHANNEL_ICONS].sort()).toEqual(Object.keys(parse(channels)).sort());
});

test("another word is told, with the icon that was meant", async () => {
  const text = "journeymap: 1\ntitle: T\nchannels: { web: { name: Web, icon: glob } }\nstages: A\n";
  const { diagnostics } = await readJourney({ text, name: "a.yaml" }, { cwd: packageRoot() });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    path: "channels.web.icon",
    help: "Did you mean `globe`?",
  });
});
