import { describe, expect, test } from "vitest";
import { mistakeIn, templatesWith } from "./mistakes.ts";

describe("a mistake in how a template is written is told with its file and its line", () => {
  test("a function that there is not", async () => {
    const shout = "<svg>\n{{#each map.stages}}\n{{shout stage}}\n{{/each}}";
    const reason = "There is no function “shout”; templates/README.md lists those there are.";
    expect(await mistakeIn({ "mine.svg.hbs": shout }, {})).toBe(`mine.svg.hbs:3: ${reason}`);
    expect(await mistakeIn({ "partials/a.hbs": shout }, {})).toBe(`a.hbs:3: ${reason}`);
  });

  test("a partial that there is not", async () => {
    const reason = "There is no partial “map/stagee”.";
    const call = "\n{{> map/stagee}}";
    expect(await mistakeIn({ "mine.svg.hbs": call }, {})).toBe(`mine.svg.hbs:2: ${reason}`);
    expect(await mistakeIn({ "partials/a.hbs": call }, {})).toBe(`a.hbs:2: ${reason}`);
  });

  test("a block that is not closed", async () => {
    expect(await mistakeIn({ "mine.svg.hbs": "{{#each map.stages}}\n<g>\n" }, {})).toBe(
      "mine.svg.hbs:3: A block that was opened with {{# is not closed.",
    );
  });

  test("a block that is closed as another one", async () => {
    expect(await mistakeIn({ "mine.svg.hbs": "\n{{#each map.stages}}{{/if}}" }, {})).toBe(
      "mine.svg.hbs:2: {{#each}} is closed by {{/if}}.",
    );
  });

  test.each(["{{title}", "{{!-- a comment without end"])("no Handlebars: %s", async (text) => {
    expect(await mistakeIn({ "mine.svg.hbs": `\n\n${text}` }, {})).toMatch(
      /^mine\.svg\.hbs:3: This is not valid Handlebars:\n/u,
    );
  });

  test("two values for a partial", async () => {
    expect(await mistakeIn({ "mine.svg.hbs": "\n{{> box a b}}" }, {})).toBe(
      "mine.svg.hbs:2: A partial is told of one thing at most; fields are added as name=value.",
    );
  });

  test.each([
    ['{{#*inline "a"}}<g/>{{/inline}}', "{{#* is not supported: make the partial a file."],
    ["{{* fancy}}", "{{* is not supported."],
  ])("what is not supported: %s", async (tag, reason) => {
    const template = `\n{{#if a}}\n${tag}\n{{/if}}`;
    expect(await mistakeIn({ "mine.svg.hbs": template }, {})).toBe(`mine.svg.hbs:3: ${reason}`);
  });

  test.each([
    ["if", "{{#if}}<g/>{{/if}}"],
    ["if", "{{#if a}}{{else if}}{{/if}}"],
    ["if", "{{if a}}"],
    ["unless", "{{#unless a b}}{{/unless}}"],
    ["each", "{{#each}}{{/each}}"],
    ["each", "{{#with a}}{{each this}}{{/with}}"],
    ["with", "{{n (with a)}}"],
  ])("a block that is not called as one, “%s” in %s", async (name, tag) => {
    expect(await mistakeIn({ "mine.svg.hbs": `<svg>\n${tag}</svg>` }, {})).toBe(
      `mine.svg.hbs:2: “${name}” is a block with exactly one value: {{#${name} value}} … {{/${name}}}.`,
    );
  });

  test("no mistake is a field that is called as a block is", async () => {
    const template =
      "{{this.if}} {{./with}} {{#each list}}{{../each.n}}{{/each}}{{#list}}{{/list}}";
    const model = { if: 1, with: 2, each: { n: 3 }, list: [0] };
    const { render } = await templatesWith({ "mine.svg.hbs": template });
    expect(render("own", model)).toBe("1 2 3");
  });

  test.each(["log", "helperMissing", "blockHelperMissing"])(
    "Handlebars' own “%s”",
    async (name) => {
      expect(await mistakeIn({ "mine.svg.hbs": `\n{{${name} title}}` }, {})).toBe(
        `mine.svg.hbs:2: There is no function “${name}”; templates/README.md lists those there are.`,
      );
    },
  );
});
