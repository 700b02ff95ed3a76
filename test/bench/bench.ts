/**
 * `npm run bench`: loads the built site and a floor page in turns and says how they compare. It measures `dist`, so
 * `npm run build:frozen` first: the floor has the frozen facts too, and outcomes of different days can be compared.
 * Flags: `--runs 3`, `--quick` (without what takes long: growth, exploring, and the workshop, which builds and checks),
 * `--no-growth`, `--no-exploring`, `--no-workshop`, `--whole` (with the check of everything, some minutes more), `--only exploring` (needs no built site), `--site <folder>`, `--keep`,
 * which makes the outcome the one that is committed, and `--readme`, which writes its table into the README.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { FROZEN } from "../fixtures/fixtures";
import { grownPage, readings } from "./growth";
import { referencePages } from "./pages";
import { withTable } from "./readme";
import { jsonOf, machineOf, markdownOf, type Report, summaryOf } from "./report";
import { measureAll } from "./rounds";
import { workshopFigures } from "./workshop";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PROJECT = join(HERE, "../..");
/** Facts that don't move, so that outcomes of different days can be compared. The built site holds those that it was built of. */
const GEO = FROZEN;
/** So many times as large the atlas is read, and its page measured. */
const SIZES = [100] as const;
/** So many times as large, the atlas has some 500 meetings. */
const EXPLORED_SIZE = 7;

const { values: flags } = parseArgs({
  options: {
    runs: { type: "string" },
    quick: { type: "boolean", default: false },
    "no-growth": { type: "boolean", default: false },
    "no-exploring": { type: "boolean", default: false },
    "no-workshop": { type: "boolean", default: false },
    whole: { type: "boolean", default: false },
    only: { type: "string" },
    site: { type: "string", default: join(PROJECT, "dist") },
    keep: { type: "boolean", default: false },
    readme: { type: "boolean", default: false },
  },
});
const rounds = Number(flags.runs ?? 3);
const onlyExploring = flags.only === "exploring";
const sizes = flags.quick || flags["no-growth"] || onlyExploring ? [] : SIZES;
const explores = onlyExploring || !(flags.quick || flags["no-exploring"]);
const visitsWorkshop = !(flags.quick || flags["no-workshop"] || onlyExploring);

const work = mkdtempSync(join(tmpdir(), "atlas-bench-"));
try {
  const report = await benchmark();
  console.log(markdownOf(report));
  save(report, join(HERE, "results"), "bench");
  if (flags.keep) save(report, HERE, "latest");
  if (flags.readme) writeReadme(report);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function benchmark(): Promise<Report> {
  // On both cores; nothing is measured yet.
  const [references, explored, ...grown] = await Promise.all([
    onlyExploring ? [] : referencePages(flags.site, GEO, work),
    explores ? grownPage(GEO, EXPLORED_SIZE, work) : null,
    ...sizes.map((times) => grownPage(GEO, times, work)),
  ]);
  const pages = [...references, ...grown];
  try {
    const measured = await measureAll(pages, explored, rounds);
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machineOf(measured),
      rounds,
      measured,
      readings: readings(GEO, sizes),
      workshop: visitsWorkshop ? await workshopFigures(flags.whole) : [],
    };
  } finally {
    for (const { server } of pages) server.close();
    explored?.server.close();
  }
}

function save(report: Report, folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), jsonOf(report));
  writeFileSync(join(folder, `${name}.md`), markdownOf(report));
}

function writeReadme(report: Report): void {
  const file = join(PROJECT, "README.md");
  writeFileSync(file, withTable(readFileSync(file, "utf8"), summaryOf(report)));
}
