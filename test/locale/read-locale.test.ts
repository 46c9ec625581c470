import { describe, expect, test } from "vitest";
import { LocaleError } from "../../src/locale/locale-error.ts";
import { hasWords, readLocale } from "../../src/locale/read-locale.ts";
import { folderWith } from "../support/folder.ts";

describe("the words of the program", () => {
  test("are those of the language", async () => {
    expect((await readLocale("it")).lanes.thoughts).toBe("Pensieri");
    expect((await readLocale("en")).lanes.thoughts).toBe("Thoughts");
  });

  test("are those of the nearest language that there is", async () => {
    expect(await readLocale("zh-Hans-CN")).toEqual(await readLocale("zh"));
    expect(await readLocale("de-AT")).toEqual(await readLocale("de"));
  });

  test("are English for a language that has none", async () => {
    expect(await readLocale("sw")).toEqual(await readLocale("en"));
  });
});

test("a language has words in the program or in the user's folder, or in neither", async () => {
  const folder = await folderWith({ "sw.yaml": "lanes: { actions: Vitendo }\n" });
  for (const lang of ["en", "en-GB", "it", "pt-BR", "zh-Hans-CN"])
    expect(hasWords(lang)).toBe(true);
  for (const lang of ["sw", "rom"]) expect(hasWords(lang)).toBe(false);
  expect(hasWords("sw-KE", folder)).toBe(true);
});

describe("the user's folder", () => {
  test("replaces single words and leaves the rest", async () => {
    const folder = await folderWith({
      "it.yaml": "lanes: { actions: Che cosa fa }\nscale: [Ahi, Mah, Boh, Bene, Evviva]\n",
    });
    const [own, builtIn] = [await readLocale("it", folder), await readLocale("it")];
    expect(own).toEqual({
      ...builtIn,
      lanes: { ...builtIn.lanes, actions: "Che cosa fa" },
      scale: ["Ahi", "Mah", "Boh", "Bene", "Evviva"],
    });
  });

  test("may hold a variant of a language", async () => {
    const folder = await folderWith({
      "pt-PT.yaml": "lanes: { touchpoints: Pontos de contacto }\n",
    });
    expect((await readLocale("pt-PT", folder)).lanes).toMatchObject({
      touchpoints: "Pontos de contacto",
      opportunities: "Oportunidades",
    });
    expect((await readLocale("pt-BR", folder)).lanes.touchpoints).toBe("Pontos de contato");
  });

  test("may bring a language that the program lacks, in part", async () => {
    const folder = await folderWith({ "sw.yaml": "lanes: { actions: Vitendo }\n" });
    expect((await readLocale("sw", folder)).lanes).toMatchObject({
      actions: "Vitendo",
      thoughts: "Thoughts",
    });
  });

  test("may change the English that stands in for a missing language", async () => {
    const folder = await folderWith({ "en.yaml": "lanes: { pains: Hurts }\n" });
    expect((await readLocale("sw", folder)).lanes.pains).toBe("Hurts");
    expect((await readLocale("it", folder)).lanes.pains).toBe("Punti critici");
  });
});

test("a file with nothing in it changes nothing", async () => {
  const folder = await folderWith({ "it.yaml": "# To be filled\n" });
  expect(await readLocale("it", folder)).toEqual(await readLocale("it"));
});

test("a file that is not YAML is refused by name", async () => {
  const folder = await folderWith({ "it.yaml": "lanes: { actions: [\n" });
  const failure = readLocale("it", folder);
  await expect(failure).rejects.toThrow(LocaleError);
  await expect(failure).rejects.toThrow(
    /it\.yaml:2: A bracket that was opened before is not closed/u,
  );
});

describe("a file that does not fit is refused, and the error names the key", () => {
  test.each([
    ["a key that there is not", "lanes: { action: Azioni }\n", /^lanes\.action: /mu],
    ["a section that there is not", "lane: { actions: Azioni }\n", /^lane: /mu],
    ["a value that is no text", "footer: { date: 5 }\n", /footer\.date/u],
    ["too few words of the scale", "scale: [Male, Bene]\n", /scale/u],
    ["one quotation mark", 'quotes: ["«"]\n', /quotes/u],
  ])("%s", async (_, content, key) => {
    const folder = await folderWith({ "it.yaml": content });
    const failure = readLocale("it", folder);
    await expect(failure).rejects.toThrow(LocaleError);
    await expect(failure).rejects.toThrow(key);
    await expect(failure).rejects.toThrow("The words for “it” do not fit");
  });
});
