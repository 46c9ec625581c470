import { expect, test } from "vitest";
import { checkDocument } from "../../src/format/check-document.ts";
import { journeyFile } from "../../src/format/journey-file.ts";
import { parseYaml } from "../../src/source/parse-yaml.ts";

/** "severity path help" of each problem of a journey with these lines. */
function hints(lines: string): string[] {
  const text = `journeymap: 1\ntitle: T\n${lines}`;
  const { document } = parseYaml({ name: "a.yaml", folder: ".", text });
  if (!document) throw new Error("The YAML of the test is wrong.");
  return checkDocument(journeyFile, document).diagnostics.map(({ severity, path, help }) =>
    [severity, path, help].join(" "),
  );
}

test("a word that is nearly a usual one, in each field that has such words", () => {
  expect(
    hints(`category: onbording
personas: [{ name: Ana, role: Buyer }, { name: Dan, role: buyr }]
stakeholders: { name: C, stance: guardan }
research: [{ title: x, kind: interviews }]
stages:
  name: A
  steps: { name: B, device: Mobil, moment: { type: zmto } }
`),
  ).toEqual([
    "hint category Did you mean `onboarding`?",
    "hint personas[0].role Did you mean `buyer`?",
    "hint personas[1].role Did you mean `buyer`?",
    "hint stakeholders.stance Did you mean `guardian`?",
    "hint research[0].kind Did you mean `interview`?",
    "hint stages.steps.device Did you mean `mobile`?",
    "hint stages.steps.moment.type Did you mean `zmot`?",
  ]);
});

test("a yes where true is meant would be a name", () => {
  expect(
    hints("stages: [{ name: A, moment: yes, notes: yes }, { name: yes, moment: true }]\n"),
  ).toEqual(["hint stages[0].moment Did you mean `true`?"]);
});

test("nothing of usual words, of others, of other languages and of what is the user's own", () => {
  expect(
    hints(`category: renewal
personas: [{ name: Ana, role: inițiator }, { name: Dan, role: Einkauf }, Usr]
stakeholders: { name: C, stance: { en: guardian, de: Wächter } }
x-mine: { category: onbording }
stages: { name: Use, device: car, notes: mobil, x-device: mobil }
`),
  ).toEqual([]);
});
