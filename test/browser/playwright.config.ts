import { defineConfig } from "@playwright/test";
import { ensureHeadless, TEST_ENV, TEST_FLAGS } from "./chromium";

/** Without a graphics card the page is painted sooner by the processor itself than by WebGL in software, which the live map has to itself then. */
const PAINT_FLAGS = ["--disable-gpu-rasterization"];

const PORT = Number(process.env["ATLAS_PORT"] ?? 4179);

// The site is built of these facts by `npm run build:frozen`, and tests that count over the files read them too.
process.env["ATLAS_GEO"] ??= "test/fixtures/frozen";

/** Browser tests walk the built site, served with the headers that it is deployed with. */
// biome-ignore lint/style/noDefaultExport: Playwright reads the default export.
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "results",
  fullyParallel: true,
  // One more than a small machine has processors: a test waits for files, programs and frames between its steps.
  workers: 3,
  // Software WebGL on a busy machine is slow: a step may take long and still be right.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  retries: process.env["CI"] ? 1 : 0,
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    // Files come from the server that a test knows; offline.spec.ts lets the page keep them.
    serviceWorkers: "block",
    reducedMotion: "reduce",
    launchOptions: {
      executablePath: ensureHeadless(),
      args: [...TEST_FLAGS, ...PAINT_FLAGS],
      env: TEST_ENV,
    },
    trace: process.env["CI"] ? "on-first-retry" : "off",
  },
  webServer: {
    command: `npx vite preview --configLoader runner --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    cwd: new URL("../..", import.meta.url).pathname,
    reuseExistingServer: false,
  },
});
