import { expect, test } from "vitest";
import { readPersona } from "../../src/journey/read-persona.ts";
import { folderWith } from "../support/folder.ts";
import { png } from "../support/images.ts";

test("a persona file is read by itself, with what it uses", async () => {
  const cwd = await folderWith({
    "cfo.persona.yaml":
      "journeymap: 1\nuse: base.persona.yaml\nname: { en: Dan, it: Daniele }\nphoto: dan.png\n",
    "base.persona.yaml": "journeymap: 1\nname: Somebody\nrole: buyer\nchannels: [Web shop]\n",
    "dan.png": png,
  });
  const { journey, diagnostics } = await readPersona(
    { file: "cfo.persona.yaml" },
    { cwd, lang: "it" },
  );
  expect(diagnostics).toEqual([]);
  expect(journey?.personas[0]).toMatchObject({
    id: "dan",
    name: "Daniele",
    role: "buyer",
    channels: ["web-shop"],
    photo: { width: 1 },
  });
});

test("what is wrong in it is told", async () => {
  const { journey, diagnostics } = await readPersona(
    {
      text: "journeymap: 1\nname: Ana\ntraits: { name: Tech, value: 9 }\n",
      name: "ana.persona.yaml",
    },
    { cwd: "/" },
  );
  expect(journey).toBe(undefined);
  expect(diagnostics).toMatchObject([{ code: "out-of-range", path: "traits.value" }]);
});

test("a persona file needs a name or somebody to take it from", async () => {
  const { diagnostics } = await readPersona(
    { text: "journeymap: 1\nrole: buyer\n", name: "ana.persona.yaml" },
    { cwd: "/" },
  );
  expect(diagnostics).toMatchObject([
    { code: "missing-field", message: "A persona needs `name`." },
  ]);
});
