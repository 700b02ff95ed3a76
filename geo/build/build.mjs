/**
 * Builds the ground, `geo/ground/`, from the packages listed in `packages.mjs`. Run by hand: it downloads 300 MB once. Words after
 * the command pick steps: `npm run build:ground levels`. `--dem FILE --credit WORDS` takes heights and depths from an elevation model (see `dem.mjs`),
 * and makes what is made of them.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bringDem } from "./dem.mjs";
import { GROUND, SHIPPED_GROUND } from "./paths.mjs";

const STEPS = {
  levels: async () => (await import("./levels.mjs")).writeLevels(),
  world: async () => (await import("./world.mjs")).writeWorld(),
  places: async () => (await import("./places.mjs")).writePlaces(),
  bands: async () => (await import("./bands.mjs")).writeBands(),
  hillshade: async () => (await import("./hillshade.mjs")).writeHillshade(),
  fonts: async () => (await import("./fonts.mjs")).writeFonts(),
  letters: async () => (await import("./letterWidths.mjs")).writeLetterWidths(),
  profiles: async () => (await import("./profiles.mjs")).writeProfiles(),
};

/** What is made of heights and depths. */
const OF_HEIGHTS = ["bands", "hillshade", "profiles"];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { dem: { type: "string" }, credit: { type: "string" } },
});
if (flags.dem !== undefined) bringDem(flags.dem, flags.credit);
const all = flags.dem === undefined ? Object.keys(STEPS) : OF_HEIGHTS;
const wanted = positionals.length > 0 ? positionals : all;
for (const step of wanted) {
  if (!STEPS[step])
    throw new Error(
      `The build of the ground has no step “${step}”. Its steps: ${Object.keys(STEPS).join(", ")}.`,
    );
  console.log(step);
  await STEPS[step]();
}
if (GROUND === SHIPPED_GROUND)
  execFileSync(process.execPath, [fileURLToPath(new URL("check.mjs", import.meta.url)), "--write"], {
    stdio: "inherit",
  });
