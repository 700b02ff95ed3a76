import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { makeLocale } from "../../src/site/localePlugin";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "atlas-credit-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("without a model that somebody brought, nobody is named for heights", () => {
  expect(makeLocale("en").messages["app.licence"]).not.toContain("Heights");
});

test("whose heights the ground has stands beside the licence, in the language of the page", () => {
  cpSync(join(ROOT, "test/fixtures/frozen"), folder, { recursive: true });
  mkdirSync(join(folder, "ground"), { recursive: true });
  const ground = JSON.parse(readFileSync(join(ROOT, "geo/ground/ground.json"), "utf8"));
  const heights = { credit: "Somebody’s {model}, 'the best'" };
  writeFileSync(join(folder, "ground/ground.json"), JSON.stringify({ ...ground, heights }));
  const script = `
    import { wordsOf } from "./src/ui/locale/words";
    import { makeLocale } from "./src/site/localePlugin";
    for (const language of ["en", "ru"] as const)
      console.log(wordsOf(makeLocale(language)).t("app.licence", { licence: "CC BY 4.0" }));`;
  const said = execFileSync("npx", ["tsx", "--input-type=module", "-e", script], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ATLAS_GEO: folder },
  });
  expect(said.trim().split("\n")).toEqual([
    "Records: CC BY 4.0. Outlines: Natural Earth. Heights: Somebody’s {model}, 'the best'.",
    "Записи: CC BY 4.0. Контуры: Natural Earth. Высоты: Somebody’s {model}, 'the best'.",
  ]);
});
