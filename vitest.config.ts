import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // The end-to-end tests start programs of their own, each of which wants a processor.
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: "test-results/tests.json" }]],
  },
});
