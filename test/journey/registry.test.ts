import { expect, test } from "vitest";
import { journeyOf, problemsOf } from "./read-yaml.ts";

/** "severity path: message help" of everything that is found. */
async function found(lines: string): Promise<string[]> {
  return (await problemsOf(lines)).map(
    ({ severity, path, message, help }) => `${severity} ${path}: ${message} ${help}`,
  );
}

test("channels and systems need not be declared, and come in the order of their names", async () => {
  const { channels, systems } = await journeyOf(
    "channels: { web: Website }\nstages: { name: A, channels: [fax, WEB], systems: crm }\n",
  );
  expect(channels).toEqual([
    { id: "web", name: "Website" },
    { id: "fax", name: "fax" },
  ]);
  expect(systems).toEqual([{ id: "crm", name: "crm" }]);
});

test("one that is nearly a declared one is told once, wherever it is named", async () => {
  expect(
    await found(`channels: { web: Website, phone: Telephone }
systems: { billing: { name: SAP } }
personas: { name: P, channels: wbe }
stages:
  - { name: A, channels: [web, wbe], systems: [biling, sap] }
  - { name: B, touchpoints: { text: t, channel: telefone }, channels: [phones] }
`),
  ).toEqual([
    "warning personas.channels: `wbe` is not among the channels that are declared, so it is shown as another one. Did you mean `web`? If not, declare it under `channels` too.",
    "warning stages[0].systems[0]: `biling` is not among the systems that are declared, so it is shown as another one. Did you mean `billing`? If not, declare it under `systems` too.",
    "warning stages[0].systems[1]: `sap` is not among the systems that are declared, so it is shown as another one. Did you mean `billing`? If not, declare it under `systems` too.",
    "warning stages[1].channels[0]: `phones` is not among the channels that are declared, so it is shown as another one. Did you mean `phone`? If not, declare it under `channels` too.",
  ]);
});

test("nothing is said where nothing is declared, or both are", async () => {
  expect(await found("stages: [{ name: A, channels: web }, { name: B, channels: wbe }]\n")).toEqual(
    [],
  );
  expect(
    await found("channels: { app: App, apps: Apps }\nstages: { name: A, channels: apps }\n"),
  ).toEqual([]);
});
