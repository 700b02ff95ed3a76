/**
 * Builds the ground, `geo/ground/`, from the packages listed in `packages.mjs`. Run by hand: it downloads 300 MB once. Words after
 * the command pick steps: `npm run build:ground levels`.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

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

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STEPS);
for (const step of wanted) {
  if (!STEPS[step])
    throw new Error(
      `The build of the ground has no step “${step}”. Its steps: ${Object.keys(STEPS).join(", ")}.`,
    );
  console.log(step);
  await STEPS[step]();
}
execFileSync(process.execPath, [fileURLToPath(new URL("check.mjs", import.meta.url)), "--write"], {
  stdio: "inherit",
});
