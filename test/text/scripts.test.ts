import { expect, it } from "vitest";
import { scriptRuns } from "../../src/text/scripts.ts";

it("leaves scripts that can be shaped side by side together", () => {
  expect(scriptRuns("Hello Привет Ελλάδα 你好")).toEqual(["Hello Привет Ελλάδα 你好"]);
});

it("parts scripts whose letters join, with the neutral characters staying before", () => {
  expect(scriptRuns("Hello, שלום 12 (مرحبا)")).toEqual(["Hello, ", "שלום 12 (", "مرحبا)"]);
});

it("keeps vowel signs with their letters", () => {
  expect(scriptRuns("हिन्दी text")).toEqual(["हिन्दी ", "text"]);
});
