import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // The end-to-end tests start programs of their own, each of which wants a processor.
    maxWorkers: 2,
    // Each module is loaded once a worker, and not once a file: a tenth of the time. So no test may
    // leave behind what another one sees.
    isolate: false,
    reporters: ["default", ["json", { outputFile: "test-results/tests.json" }]],
  },
});
