import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { localePlugin } from "./src/site/localePlugin";

// Beside the configuration of the site, which brings all that builds it along: that was read once more for each project below, and took
// longer than most of the tests.

/** Tests of code read facts that don't move; see test/fixtures/README.md. */
const FROZEN = { ATLAS_GEO: "test/fixtures/frozen" };

/** The shipped facts with one more of each, as `grown` writes them. */
const GROWN = { ATLAS_GEO: "node_modules/.cache/atlas-grown" };

/** These read the sources themselves, or serve them: what they depend on isn't what they import. */
const OF_SOURCES = [
  "test/{architecture,stylesheets}.test.ts",
  "test/ui/literals.test.ts",
  "test/site/{chunks,developmentServer}.test.ts",
];

/** Files that tests read and don't import: after a change of one, `--changed` leaves out none. */
const READ_BY_TESTS = [
  "**/{geo,public}/**/!(*.ts|*.mjs|*.md)",
  "**/src/**/*.{css,json}",
  "**/src/site/localePlugin.ts",
  "**/test/**/!(*.ts|*.tsx|*.md)",
  "**/{index.html,package-lock.json,vitest.config.ts}",
];

/** React as it is shipped: for every element, the one of development notes where in the code it was made. */
const SHIPPED_REACT = { NODE_ENV: "production" };

export default defineConfig({
  test: {
    // What was transformed is kept for the next run.
    experimental: { fsModuleCache: true },
    maxWorkers: "100%",
    forceRerunTriggers: READ_BY_TESTS,
    projects: [
      project({
        name: "fast",
        include: ["test/**/*.test.{ts,tsx}"],
        exclude: ["test/{dist,grown,shipped}/**", ...OF_SOURCES],
        env: FROZEN,
        setupFiles: "test/seed.ts",
      }),
      project({ name: "sources", include: OF_SOURCES, env: FROZEN }),
      // Of the shipped facts, or of those that ATLAS_GEO names: what no edit of facts may break.
      project({ name: "shipped", include: ["test/shipped/**/*.test.{ts,tsx}"] }),
      // The same tests of facts that have grown.
      project({
        name: "grown",
        include: ["test/{shipped,grown}/**/*.test.{ts,tsx}"],
        globalSetup: "test/fixtures/writeGrown.ts",
        env: GROWN,
      }),
      project({ name: "dist", include: ["test/dist/**/*.test.ts"], env: FROZEN }),
    ],
  },
});

function project(test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {
    plugins: [localePlugin()],
    oxc: { jsx: { runtime: "automatic", importSource: "#jsx", development: false } },
    test: {
      // Of work, not of waiting: a busy machine is slow and still right.
      testTimeout: 240_000,
      // Files share what they import: modules have no state that a test changes, and facts are read once a worker, not once a file.
      pool: "threads",
      isolate: false,
      ...test,
      env: { ...SHIPPED_REACT, ...test?.env },
    },
  };
}
