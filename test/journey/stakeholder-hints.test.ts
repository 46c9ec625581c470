import { expect, test } from "vitest";
import { problemsOf } from "./read-yaml.ts";

const PERSONAS = "personas: [{ id: cfo, name: Radu Moldovan }]\nstages: A\n";

test("a stakeholder who is nearly a persona, by name or id, is worth a hint", async () => {
  const found = await problemsOf(`${PERSONAS}stakeholders: [Radu Moldovn, { name: cfoo }]\n`);
  expect(found.map(({ severity, path, help }) => `${severity} ${path}: ${help}`)).toEqual([
    "hint stakeholders[0]: If it is the same person, write `Radu Moldovan`.",
    "hint stakeholders[1].name: If it is the same person, write `cfo`.",
  ]);
});

test("who is a persona, or quite another, is not", async () => {
  expect(
    await problemsOf(`${PERSONAS}stakeholders: [CFO, Radu Moldovan, Works council, Tax office]\n`),
  ).toEqual([]);
});
