import type { Atlas, Position, Text } from "../../atlas/atlas";
import { sourcesWithin } from "../../atlas/sourcesWithin";
import { LANGUAGES } from "../../atlas/vocabulary";
import { type Cell, type Column, GEOMETRY, type TableAbout } from "../table";
import type { TableId } from "../tableIds";

/** A column with how its cells are made. */
export interface ColumnOf<Item> extends Column {
  readonly cell: (item: Item, atlas: Atlas) => Cell;
}

/** A table with how its rows are made. */
export interface Definition<Item> extends TableAbout {
  readonly columns: readonly ColumnOf<Item>[];
  readonly items: (atlas: Atlas) => Iterable<Item>;
  /** Where a row lies: a point, or a line. */
  readonly at?: (item: Item) => Position | readonly Position[] | null;
}

type Value<Item, Of> = (item: Item, atlas: Atlas) => Of | null | undefined;

/** Makers of the columns of a table of such items. What a record leaves out is `null` in its row. */
export function columnsFor<Item>() {
  const make = makerFor<Item>();
  return {
    text: make<string>("text"),
    texts: make<readonly string[]>("texts"),
    day: make<string>("day"),
    flag: make<boolean>("boolean"),
    link: make<string>("link"),
    count: make<number>("integer"),
    number: (unit?: string) => make<number>("number", unit === undefined ? {} : { unit }),
    word: (words: readonly string[]) => make<string>("word", { words }),
    /** Of rows of this table, or of one of several. */
    id: make<string>("id"),
    ids: make<readonly string[]>("ids"),
    /** Of rows of one other table. */
    ref: (of: TableId) => make<string>("id", { of }),
    refs: (of: TableId) => make<readonly string[]>("ids", { of }),
    ...severalFor<Item>(),
  };
}

/** Columns that come together. */
function severalFor<Item>() {
  const make = makerFor<Item>();
  const text = make<string>("text");
  const degrees = make<number>("number", { unit: "°" });
  const kept = () => [
    text("licence", "Licence", "Under which the row may be used.", (item, { about, gridCredits }) =>
      isOnGrid(item) ? `${about.licence}; ${GEOMETRY}ODbL 1.0, ${gridCredits}` : about.licence,
    ),
    make<string>("day")(
      "data_date",
      "Date of the data",
      "The day up to which reports were looked for.",
      (_, { about }) => about.horizon,
    ),
  ];
  return {
    /** A text in each language of the atlas: `name`, `name_az`, … */
    inLanguages: (name: string, title: string, what: string, value: Value<Item, Text>) =>
      LANGUAGES.map((language) => {
        const isFirst = language === "en";
        const where = isFirst
          ? "in English"
          : `in the language “${language}”; empty where it is as in English`;
        return text(
          isFirst ? name : `${name}_${language}`,
          isFirst ? title : `${title} (${language})`,
          `${what}, ${where}.`,
          (item, atlas) => value(item, atlas)?.[language],
        );
      }),
    coordinates: (at: (item: Item) => Position | null) => [
      degrees("lon", "Longitude", "East of Greenwich, WGS 84.", (item) => at(item)?.[0]),
      degrees("lat", "Latitude", "North of the equator, WGS 84.", (item) => at(item)?.[1]),
    ],
    /** The end of every row: who says so, under what licence, as of when. */
    sourced: (ids: (item: Item, atlas: Atlas) => readonly string[] = (item) => sourcesWithin(item)) => [
      make<readonly string[]>("ids", { of: "sources" })(
        "sources",
        "Sources",
        "Documents on which the row rests.",
        ids,
      ),
      make<readonly string[]>("links")(
        "source_urls",
        "Addresses of the sources",
        "Of those that have one.",
        (item, atlas) => ids(item, atlas).flatMap((id) => atlas.sources.get(id)?.url ?? []),
      ),
      ...kept(),
    ],
    /** The same of a row that is a document itself, or has none. */
    kept,
  };
}

/** Whether the place or line of a record is the present grid's. */
function isOnGrid(item: unknown): boolean {
  return typeof item === "object" && item !== null && "drawn" in item && item.drawn === "grid";
}

function makerFor<Item>() {
  return <Of extends Cell>(type: Column["type"], more: Partial<Column> = {}) =>
    (name: string, title: string, description: string, value: Value<Item, Of>): ColumnOf<Item> => ({
      ...{ name, title, type, description, ...more },
      cell: (item, atlas) => value(item, atlas) ?? null,
    });
}
