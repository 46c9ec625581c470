import { describe, expect, it } from "vitest";
import { blueprintLines, type ServiceSide } from "../../src/lanes/blueprint-lines.ts";

type Letter = "c" | "f" | "b" | "s" | "-";
const SIDES: Record<Letter, ServiceSide | undefined> = {
  c: "customer",
  f: "frontstage",
  b: "backstage",
  s: "support",
  "-": undefined,
};

/** Lanes from top to bottom with the lines between them: "c |interaction| f". */
function drawnLines(...letters: Letter[]): string {
  const lines = blueprintLines(letters.map((letter) => SIDES[letter]));
  return letters
    .flatMap((letter, index) => {
      const line = lines.get(index);
      return line ? [`|${line}|`, letter] : [letter];
    })
    .join(" ");
}

describe("the lines of a service blueprint", () => {
  it("stand between its four sides", () => {
    expect(drawnLines("c", "c", "f", "b", "s", "s")).toBe(
      "c c |interaction| f |visibility| b |internal| s s",
    );
  });

  it("stand where the sides meet in any order of the lanes", () => {
    expect(drawnLines("s", "b", "f", "c")).toBe("s |internal| b |visibility| f |interaction| c");
    expect(drawnLines("f", "c", "s", "b")).toBe("f |interaction| c s |internal| b");
  });

  it("stand once each, where their sides meet first", () => {
    expect(drawnLines("c", "f", "b", "s", "c")).toBe(
      "c |interaction| f |visibility| b |internal| s c",
    );
    expect(drawnLines("c", "f", "c", "f")).toBe("c |interaction| f c f");
  });

  it("stand right above the lane that begins the other side; a lane on no side goes with the one above", () => {
    expect(drawnLines("-", "c", "-", "f", "-", "b")).toBe("- c - |interaction| f - |visibility| b");
  });

  it.each([
    ["frontstage", ["c", "b", "s"], "c |visibility| b |internal| s"],
    ["backstage", ["c", "f", "s"], "c |interaction| f |visibility| s"],
    ["support and systems", ["c", "f", "b"], "c |interaction| f |visibility| b"],
    ["the customer", ["f", "b", "s"], "f |visibility| b |internal| s"],
  ] satisfies [string, Letter[], string][])("without %s", (_, lanes, lines) => {
    expect(drawnLines(...lanes)).toBe(lines);
  });

  it("prefer frontstage and backstage for the line of visibility over what stands in for them", () => {
    expect(drawnLines("c", "b", "f", "c")).toBe("c b |visibility| f |interaction| c");
  });

  it("are none on a map of the customer with systems, or without a blueprint", () => {
    expect(drawnLines("c", "s")).toBe("c s");
    expect(drawnLines("c", "-", "c")).toBe("c - c");
    expect(drawnLines()).toBe("");
  });
});
