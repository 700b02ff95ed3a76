import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";
import { FROZEN } from "../fixtures/fixtures";
import { there } from "../there";

declare global {
  interface Window {
    isSamePage?: true;
  }
}

test("a fact that is saved is on the map of the same page, a mistake is said, and its mending brings the map back", async ({
  page,
}) => {
  const geo = mkdtempSync(join(tmpdir(), "atlas-geo-"));
  cpSync(FROZEN, geo, { recursive: true });
  const file = join(geo, "corridors/ca-az.json");
  const text = readFileSync(file, "utf8");
  const named = (name: string) => {
    const corridor = JSON.parse(text);
    return JSON.stringify({ ...corridor, shortNames: { ...corridor.shortNames, en: name } });
  };
  const server = await development(geo);
  try {
    // Without WebGL names are text.
    await page.goto(`${server.url}?frame=static`);
    const map = page.locator(".map-canvas");
    await expect(map).toContainText("Central Asia–Azerbaijan");
    await page.evaluate(() => {
      window.isSamePage = true;
    });
    for (const name of ["A corridor", "Another corridor"]) {
      await writeSlowly(file, named(name));
      await expect(map).toContainText(name);
    }
    expect(await page.evaluate(() => window.isSamePage)).toBe(true);

    writeFileSync(file, text.replace("{", ""));
    await expect(page.locator("body")).toContainText("corridors/ca-az.json");
    writeFileSync(file, named("The third name"));
    await expect(map).toContainText("The third name");
  } finally {
    server.close();
    rmSync(geo, { recursive: true });
  }
});

/** As a busy machine writes: the file is empty for a moment. */
async function writeSlowly(file: string, text: string): Promise<void> {
  writeFileSync(file, "");
  await new Promise((done) => setTimeout(done, 50));
  writeFileSync(file, text);
}

/** `npm run dev` of a folder of facts. */
async function development(geo: string): Promise<{ url: string; close: () => void }> {
  const server = spawn("node", ["node_modules/vite/bin/vite.js", "--configLoader", "runner", "--port", "0"], {
    env: { ...process.env, ATLAS_GEO: geo, NO_COLOR: "1" },
  });
  for await (const line of createInterface(server.stdout)) {
    const url = /http:\S+/.exec(line);
    if (url) return { url: there(url[0]), close: () => void server.kill() };
  }
  throw new Error("The development server didn't start.");
}
