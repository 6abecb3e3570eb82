// Two projects: `unit` (pure, fast, Node) and `browser` (Node driving a real Chromium against a real gateway).
import { defineConfig } from "vitest/config";
import solid from "vite-plugin-solid";

export default defineConfig({
  plugins: [solid()],
  test: {
    environment: "node",
    projects: [
      {
        extends: true,
        // Solid's client build: its server build has signals that never change.
        resolve: { conditions: ["development", "browser"] },
        test: {
          name: "unit",
          // Against a hang only: a busy machine must not fail a test.
          testTimeout: 60_000,
          environment: "node",
          include: ["test/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["test/unit/siapkan.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts", "test/faults/**/*.test.ts"],
          setupFiles: [],
          testTimeout: 600_000,
          hookTimeout: 240_000,
          // Each file has a gateway and browsers of its own; much of a story is waiting.
          maxWorkers: 2,
        },
      },
    ],
  },
});
