import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { lengthKm } from "../../src/atlas/lengthKm";
import { shippedAtlas } from "../../src/site/siteFiles";
import { MAPPED_IDS, TABLE_IDS } from "../../src/tables/tableIds";
import { isInstalled, said } from "../browser/installed";
import { DIST, textOf } from "./files";

const DATA = `${DIST}/data`;
const rowsIn = (id: string) => parseCsv(textOf(`data/${id}.csv`)).length - 1;
const NO_OFFICE = !isInstalled("localc");
const NO_GIS = !isInstalled("ogrinfo");

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe.skipIf(NO_OFFICE)("LibreOffice opens the workbook", () => {
  test("and counts and adds up what there is in the facts", { timeout: 240_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "atlas-office-"));
    const home = `-env:UserInstallation=file://${folder}/profile`;
    const every = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    said(
      "soffice",
      home,
      "--headless",
      "--convert-to",
      every,
      "--outdir",
      folder,
      `${DATA}/corridor-atlas.xlsx`,
    );
    const lines = parseCsv(readFileSync(`${folder}/corridor-atlas-about.csv`, "utf8"));
    const counted = TABLE_IDS.map((id) => lines.find(([name]) => name === id)?.[1]);
    expect(counted.map(Number)).toEqual(TABLE_IDS.map(rowsIn));
    const total = (id: string, column: string) => {
      const [head = [], ...rows] = parseCsv(readFileSync(`${folder}/corridor-atlas-${id}.csv`, "utf8"));
      return sum(rows.map((row) => Number(row[head.indexOf(column)])));
    };
    const { segments, plants } = shippedAtlas();
    const all = [...segments.values()];
    expect(total("segments", "mw")).toBe(sum(all.map(({ MW }) => MW ?? 0)));
    expect(total("segments", "drawn_km")).toBeCloseTo(sum(all.map((each) => lengthKm(each.line))), -1);
    expect(total("plants", "mw")).toBe(sum([...plants.values()].map(({ MW }) => MW ?? 0)));
  });
});

describe.skipIf(NO_GIS)("GDAL opens the map", () => {
  test.each(MAPPED_IDS)("of %s, with a feature a row", (id) => {
    const told = said("ogrinfo", "-ro", "-al", "-so", `${DATA}/${id}.geojson`);
    expect(told).toContain(`Feature Count: ${rowsIn(id)}\n`);
    expect(told).toContain("WGS 84");
  });

  test("of the grid, with its lines", () => {
    const { features } = JSON.parse(textOf("data/grid.geojson")) as { features: readonly unknown[] };
    const told = said("ogrinfo", "-ro", "-al", "-so", `${DATA}/grid.geojson`);
    expect(told).toContain("Geometry: Line String");
    expect(told).toContain(`Feature Count: ${features.length}\n`);
  });
});
