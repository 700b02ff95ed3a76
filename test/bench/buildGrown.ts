/**
 * `npm run build:grown -- 100`: builds the whole site of an atlas so many times as large into a folder that goes again, and tells where
 * the time went.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { geoFolder } from "../../geo/build/geoFolder";
import { FROZEN } from "../fixtures/fixtures";
import { grown, writeGrown } from "./grow";

const times = Number(process.argv[2] ?? 100);
const work = mkdtempSync(join(tmpdir(), "atlas-grown-"));
try {
  writeGrown(grown(geoFolder(FROZEN), times), join(work, "geo"));
  execFileSync("npm", ["run", "build", "--", "--outDir", join(work, "site"), "--emptyOutDir"], {
    env: { ...process.env, ATLAS_GEO: join(work, "geo") },
    stdio: "inherit",
  });
} finally {
  rmSync(work, { recursive: true });
}
