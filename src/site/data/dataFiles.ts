import type { Topology } from "topojson-specification";
import type { Atlas } from "../../atlas/atlas";
import type { Grid } from "../../atlas/grid";
import { isMapped, type Table } from "../../tables/table";
import { MAPPED_IDS, TABLE_IDS } from "../../tables/tableIds";
import { tableOf } from "../../tables/tableOf";
import { csvOf } from "../../tables/write/csv";
import { dataPackage, type OtherFile } from "../../tables/write/dataPackage";
import { DATA_TYPES } from "../../tables/write/dataTypes";
import { attributionOf, geoJsonOf } from "../../tables/write/geoJson";
import { writeWorkbook } from "../../tables/write/workbook/writeWorkbook";
import { type Words, wordsOf } from "../../ui/locale/words";
import { workbookAbout } from "../../ui/part/workbookAbout";
import { makeLater, makeLocale } from "../localePlugin";
import type { SiteFile } from "../siteFile";
import { DATA_FOLDER, PACKAGE, WORKBOOK } from "./dataFolder";
import { gridMap } from "./gridMap";
import { licenceOf, ODBL } from "./licences";
import { withOutlines } from "./outlines";

/** From what files of data are made. */
export interface DataShop {
  readonly atlas: Atlas;
  /** Of the ground, with the outlines of countries. */
  readonly overview: Topology;
  readonly grid: Grid;
  /** The address at which the site will lie; `null` where nobody says it. */
  readonly url: string | null;
}

/** All tables of an atlas, in their order. */
export function allTables(atlas: Atlas, overview: Topology): readonly Table[] {
  return TABLE_IDS.map((id) => withOutlines(tableOf(atlas, id), overview));
}

/** The tables as the page loads them, a file each. */
export function tableFiles(atlas: Atlas, overview: Topology): SiteFile[] {
  return allTables(atlas, overview).map((table) => ({
    path: `facts/tables/${table.id}.json`,
    body: JSON.stringify(table),
  }));
}

/** `data/`: every table as CSV, those of places as GeoJSON, all of them as a workbook, and what describes them to programs. */
export function dataFiles(shop: DataShop): SiteFile[] {
  const tables = allTables(shop.atlas, shop.overview);
  const words = wordsOf(makeLocale("en"));
  const files = [
    ...tables.map((table) => ({ path: `${table.id}.csv`, body: csvOf(table, ",") })),
    ...tables.filter(isMapped).map((table) => mapFile(table, shop.atlas, words)),
    gridMap(shop.grid),
    { path: WORKBOOK, body: workbook(tables, shop, words) },
    { path: PACKAGE, body: packageOf(tables, shop, words) },
  ];
  return files.map(({ path, body }) => ({ path: `${DATA_FOLDER}/${path}`, body }));
}

function mapFile(table: Table, { about }: Atlas, { t }: Words): SiteFile {
  const name = `corridor-atlas-${table.id}`;
  const attribution = attributionOf(table, t("app.name"));
  const said = { name, licence: about.licence, attribution, date: about.horizon };
  return { path: `${table.id}.geojson`, body: geoJsonOf(table, said) };
}

function workbook(tables: readonly Table[], { atlas, url }: DataShop, first: Words): Uint8Array {
  const words = first.and(makeLater("en"));
  const about = workbookAbout(atlas.about, words, { extent: words.t("export.data.all"), address: url ?? "" });
  return Buffer.concat([...writeWorkbook(tables, about)]);
}

function packageOf(
  tables: readonly Table[],
  { atlas: { about }, url }: DataShop,
  { t, said }: Words,
): string {
  return dataPackage(tables, otherFiles(), {
    title: t("app.name"),
    description: `${t("overview.lead")} ${said(about.horizonNote).text} ${said(about.disclaimer).text}`,
    date: about.horizon,
    licence: licenceOf(about.licence),
    homepage: url,
    contributor: t("app.name"),
  });
}

function otherFiles(): OtherFile[] {
  return [
    ...MAPPED_IDS.map((id) => mapOf(id, `${id}, as a map`)),
    { ...mapOf("grid", "The present high-voltage grid"), licences: [ODBL] },
    {
      name: "workbook",
      path: WORKBOOK,
      title: "All tables as a workbook",
      format: "xlsx",
      mediatype: DATA_TYPES.xlsx,
    },
  ];
}

function mapOf(id: string, title: string): OtherFile {
  return {
    ...{ name: `${id}-map`, path: `${id}.geojson`, title },
    ...{ format: "geojson", mediatype: "application/geo+json" },
  };
}
