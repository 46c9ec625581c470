import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The machine that CI runs on has two cores; the end-to-end tests start programs of their own.
    maxWorkers: 2,
  },
});
