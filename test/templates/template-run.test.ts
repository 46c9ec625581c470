import { describe, expect, test } from "vitest";
import { TemplateError } from "../../src/templates/template-error.ts";
import { mistakeIn, templatesWith } from "./mistakes.ts";

const MODEL = { title: "Chips", map: { width: 100, stages: [{ id: "a" }, { id: "b" }] } };

/** The mistake that comes up while this picture of the user's runs. */
function mistake(template: string, partials: Record<string, string> = {}): Promise<string> {
  const files = Object.entries(partials).map(([name, text]) => [`partials/${name}.hbs`, text]);
  return mistakeIn({ ...Object.fromEntries(files), "mine.svg.hbs": template }, MODEL);
}

describe("what comes up while a template runs is told with its file and line", () => {
  test("a partial of a name that is looked up and not there: which of several", async () => {
    const star = '{{> (lookup . "sign")}}';
    const template = `{{#with (lookup map.stages 0)}}\n{{> star}}\n${star.replace("sign", "id")}\n{{/with}}\n${star}`;
    expect(await mistake(template)).toBe("mine.svg.hbs:3: There is no partial “a”.");
    expect(await mistakeIn({ "mine.svg.hbs": star }, { sign: "<g>".repeat(20) })).toBe(
      "mine.svg.hbs:1: What is looked up here is not the name of a partial.",
    );
    expect(await mistake(template, { a: "<g/>" })).toBe(
      "mine.svg.hbs:5: What is looked up here is not the name of a partial.",
    );
  });

  test.each([
    ["css", "{{css map}}"],
    ["css", "<g {{#if (eq (css 5) title)}}a{{/if}}/>"],
    ["bubble", "{{bubble map.box}}"],
    ["bubble", "{{> star d=(bubble null)}}"],
    ["lookup", "{{lookup map}}"],
  ])("a function that cannot work with its value: %s in %s", async (name, tag) => {
    expect(await mistake(`{{n 1}}\n\n${tag}\n{{n 2}}`)).toBe(
      `mine.svg.hbs:3: The function “${name}” cannot work with what it is given here.`,
    );
  });

  test("a name given by a block that gives none", async () => {
    const template =
      "{{#each map.stages as |stage|}}\n{{#if stage as |s|}}{{s.id}}{{/if}}\n{{/each}}";
    expect(await mistake(template)).toMatch(/^mine\.svg\.hbs:2: This cannot be filled in: /u);
  });

  test("a value that is no text", async () => {
    const model = { extra: { toString: "none" } };
    expect(await mistakeIn({ "mine.svg.hbs": "{{title}}\n{{extra}}" }, model)).toBe(
      "mine.svg.hbs:2: This cannot be filled in: Cannot convert object to primitive value.",
    );
  });

  test("partials that call each other without end", async () => {
    const partials = { a: "{{#if title}}\n{{> b}}\n{{/if}}", b: "<g>\n\n{{> a}}</g>" };
    expect(await mistake("{{> a}}", partials)).toBe(
      "a.hbs:2: Partials call each other without end.",
    );
  });

  test("the same where the stack is full first", async () => {
    const deep = `${"{{#if true}}".repeat(200)}\n{{> map/lane partial="a"}}${"{{/if}}".repeat(200)}`;
    expect(await mistake("{{> a}}", { a: deep })).toMatch(
      /^a\.hbs:[12]: Partials call each other without end\.$/u,
    );
  });
});

describe("the line is the one that the template has come to", () => {
  const WRONG = "{{css map}}";
  const NO_TEXT = "The function “css” cannot work with what it is given here.";

  test("in an “else if”", async () => {
    const template = "{{#if nothing}}\n{{title}}\n{{else if (css map)}}\n{{title}}\n{{/if}}";
    expect(await mistake(template)).toBe(`mine.svg.hbs:3: ${NO_TEXT}`);
  });

  test("in the second of two blocks that read the same", async () => {
    const template = `{{#if nothing}}${WRONG}{{/if}}\n\n{{#if title}}${WRONG}{{/if}}`;
    expect(await mistake(template)).toBe(`mine.svg.hbs:3: ${NO_TEXT}`);
  });

  test("after a loop, and after partials that ran well", async () => {
    const longer = "\n\n\n{{title}}\n\n{{title}}";
    const template = `{{#each map.stages}}\n{{id}}\n{{/each}}\n{{> longer}}{{> box map}}${WRONG}`;
    expect(await mistake(template, { longer })).toBe(`mine.svg.hbs:4: ${NO_TEXT}`);
  });

  test("where a tag begins that goes over several lines", async () => {
    expect(await mistake("\n{{> star\n  a=1\n  b=(css map)}}")).toBe(`mine.svg.hbs:2: ${NO_TEXT}`);
  });

  test("with any line ends, and where tags take the space around them away", async () => {
    const template = `{{title}}\r\n{{~#if title~}}\r\n\r\n{{~css map~}}\r\n{{/if}}`;
    expect(await mistake(template)).toBe(`mine.svg.hbs:4: ${NO_TEXT}`);
  });

  test("again, in the next picture", async () => {
    const files = { "mine.svg.hbs": "{{#unless good}}\n{{bubble box}}\n{{/unless}}\n{{css font}}" };
    const { render } = await templatesWith(files);
    const lineFor = (model: object) => {
      try {
        return render("own", model);
      } catch (error) {
        return error instanceof TemplateError ? error.line : error;
      }
    };
    expect(lineFor({})).toBe(2);
    expect(lineFor({ good: true })).toBe(4);
    expect(lineFor({})).toBe(2);
  });
});

describe("the file is the innermost of the user's", () => {
  const WRONG = "\n\n{{css map}}";
  const NO_TEXT = "The function “css” cannot work with what it is given here.";

  test("a partial that the user's picture calls", async () => {
    expect(await mistake("{{> logo}}", { logo: WRONG })).toBe(`logo.hbs:3: ${NO_TEXT}`);
  });

  test("a partial that stands in for one of ours, called by our map", async () => {
    const files = { "partials/map/definitions.hbs": WRONG };
    expect(await mistakeIn(files, { font: "Inter" })).toBe(`definitions.hbs:3: ${NO_TEXT}`);
  });

  test("a partial that stands in for one of ours, called by a partial of ours", async () => {
    const call = '\n{{> map/lane partial="star"}}';
    expect(await mistake(call, { star: WRONG })).toBe(`star.hbs:3: ${NO_TEXT}`);
  });

  test("the call, where a partial of ours cannot work with what it is given", async () => {
    expect(await mistake("<style>\n{{> map/style map}}\n</style>")).toBe(
      "mine.svg.hbs:2: The partial “map/style” cannot work with what it is given here.",
    );
    expect(await mistake("{{> logo}}", { logo: "\n\n{{> map/style}}" })).toBe(
      "logo.hbs:3: The partial “map/style” cannot work with what it is given here.",
    );
  });

  test("the call, where that partial calls others of ours, and one of the user's", async () => {
    const call = '\n\n{{> map/lane partial="lanes/thoughts" content=this cells=this}}';
    const reason = "The partial “map/lane” cannot work with what it is given here.";
    expect(await mistake('\n{{> map/lane partial="map/style"}}')).toBe(`mine.svg.hbs:2: ${reason}`);
    expect(await mistake('\n{{> map/lane partial="none"}}')).toBe(`mine.svg.hbs:2: ${reason}`);
    expect(await mistake(call)).toBe("none");
  });

  test("none, where ours fail without the user's", async () => {
    const { render } = await templatesWith({ "partials/star.hbs": "<g/>" });
    expect(() => render("map.svg", {})).toThrow(TypeError);
  });
});
