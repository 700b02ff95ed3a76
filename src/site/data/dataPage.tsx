import type { Topology } from "topojson-specification";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { frontOf } from "../../atlas/front";
import { type Column, isMapped, type Table } from "../../tables/table";
import { DATA_TYPES } from "../../tables/write/dataTypes";
import { SpeakingAll, useAllWords } from "../../ui/locale/allWords";
import { wordsOf } from "../../ui/locale/words";
import { DEFAULT_VIEW } from "../../view/view";
import { linkedAtlas, linkedTag } from "../head/linkedTag";
import { linkTags } from "../head/linkTags";
import type { LinkedDataset } from "../head/schemaOrg";
import { makeLater, makeLocale } from "../localePlugin";
import type { Page } from "../page";
import { pageOf } from "../recordPages";
import { allTables } from "./dataFiles";
import { DATA_FOLDER, DATA_PAGE, GRID_MAP, PACKAGE, WORKBOOK } from "./dataFolder";

/** The page that tells which tables there are, what their columns mean, and where the files lie. */
export function dataPage(atlas: Atlas, overview: Topology, index: AtlasIndex, site: string | null): Page {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const tables = allTables(atlas, overview);
  const title = words.t("data.title");
  const shared = { path: DATA_PAGE, picked: null, title, description: words.t("data.lead") };
  const dataset = {
    ...linkedAtlas(index, words.t("app.name"), site),
    distribution: distribution(tables, site ?? ""),
  };
  return {
    path: DATA_PAGE,
    title: `${title} · ${words.t("app.name")}`,
    mapHref: "./",
    body: pageOf(
      DATA_PAGE,
      DEFAULT_VIEW,
      frontOf(index),
      words,
      <SpeakingAll value={words}>
        <DataPanel tables={tables} />
      </SpeakingAll>,
    ),
    shared,
    head: [linkTags(shared, site, words.t("app.name")), linkedTag(dataset, shared, site)].join("\n"),
  };
}

function distribution(tables: readonly Table[], site: string): NonNullable<LinkedDataset["distribution"]> {
  const download = (encodingFormat: string, file: string) => ({
    "@type": "DataDownload" as const,
    encodingFormat,
    contentUrl: `${site}${DATA_FOLDER}/${file}`,
  });
  return [
    download(DATA_TYPES.xlsx, WORKBOOK),
    download("application/json", PACKAGE),
    ...tables.map(({ id }) => download("text/csv", `${id}.csv`)),
    ...tables.filter(isMapped).map(({ id }) => download("application/geo+json", `${id}.geojson`)),
  ];
}

function DataPanel({ tables }: { tables: readonly Table[] }) {
  const { t } = useAllWords();
  return (
    <>
      <h2 className="panel-title">{t("data.title")}</h2>
      <p>{t("data.lead")}</p>
      <p>{t("export.data.empty.text")}</p>
      <ul>
        <FileItem file={WORKBOOK}>{t("data.workbook")}</FileItem>
        <FileItem file={PACKAGE}>{t("data.package")}</FileItem>
        <FileItem file={GRID_MAP}>{t("data.grid")}</FileItem>
      </ul>
      {tables.map((table) => (
        <TableSection key={table.id} table={table} />
      ))}
    </>
  );
}

function FileItem({ file, children }: { file: string; children: string }) {
  return (
    <li>
      <a href={`${DATA_FOLDER}/${file}`}>{children}</a>
    </li>
  );
}

function TableSection({ table }: { table: Table }) {
  const { t } = useAllWords();
  const { id, title, description, rows, columns } = table;
  return (
    <section id={id} className="data-table">
      <h3>{title}</h3>
      <p>{description}</p>
      <p className="muted">
        {t("data.count", { count: rows.length })} · <a href={`${DATA_FOLDER}/${id}.csv`}>{id}.csv</a>
        {isMapped(table) && (
          <>
            {" · "}
            <a href={`${DATA_FOLDER}/${id}.geojson`}>{id}.geojson</a>
          </>
        )}
      </p>
      <details>
        <summary>{t("data.columns")}</summary>
        <ColumnList columns={columns} />
      </details>
    </section>
  );
}

function ColumnList({ columns }: { columns: readonly Column[] }) {
  const { t } = useAllWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("data.columns")}</th>
          <th scope="col">{t("data.type")}</th>
          <th scope="col">{t("data.meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.name}>
            <td>
              <code>{column.name}</code>
            </td>
            <td>{typeWords(column)}</td>
            <td>{meaningOf(column)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function typeWords({ type, unit, of }: Column): string {
  if (unit !== undefined) return `${type}, ${unit}`;
  return of === undefined ? type : `${type} → ${of}`;
}

function meaningOf({ title, description, words }: Column): string {
  const listed = words === undefined ? "" : ` (${words.join(", ")})`;
  return `${title}. ${description}${listed}`;
}
