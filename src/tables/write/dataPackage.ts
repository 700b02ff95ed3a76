import type { Column, ColumnType, Table } from "../table";
import type { TableId } from "../tableIds";
import { LIST_SEPARATOR } from "./csv";

/** What a package of data says of the whole. */
export interface PackageAbout {
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly licence: Licence;
  /** The address of the site; `null` where nobody says it. */
  readonly homepage: string | null;
  readonly contributor: string;
}

export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** A file of the package that isn't a table of ours. */
export interface OtherFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly licences?: readonly Licence[];
}

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** `datapackage.json` of Frictionless (Data Package 2): the CSV files with the types of their columns, and the other files beside them. */
export function dataPackage(
  tables: readonly Table[],
  others: readonly OtherFile[],
  about: PackageAbout,
): string {
  const { title, description, date, licence, homepage, contributor } = about;
  const content = {
    $schema: PROFILE,
    name: "corridor-atlas",
    ...{ title, description },
    ...(homepage !== null && { homepage }),
    version: date,
    created: `${date}T00:00:00Z`,
    licenses: [licence],
    contributors: [{ title: contributor, roles: ["creator"] }],
    resources: [...tables.map(tableResource), ...others.map(otherResource)],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function tableResource({ id, title, description, columns }: Table) {
  return {
    ...{ name: id, path: `${id}.csv`, type: "table", title, description },
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [""],
      primaryKey: ["id"],
      ...foreignKeys(columns),
    },
  };
}

function otherResource({ licences, ...file }: OtherFile) {
  return { ...file, encoding: "utf-8", ...(licences && { licenses: licences }) };
}

function fieldOf({ name, title, type, description, unit, words }: Column) {
  return {
    ...{ name, title, ...FIELD_TYPES[type] },
    description: [...(unit === undefined ? [] : [`In ${unit}.`]), description, ...partedBy(type)].join(" "),
    ...(words && { constraints: { enum: words } }),
  };
}

function partedBy(type: ColumnType): readonly string[] {
  return FIELD_TYPES[type] === LIST ? [`Several are parted by “${LIST_SEPARATOR}”.`] : [];
}

/** Lists of ids can't be keys: only columns that hold one id of one table. */
function foreignKeys(columns: readonly Column[]) {
  const keys = columns.flatMap(({ name, type, of }) =>
    type === "id" && of !== undefined ? [foreignKey(name, of)] : [],
  );
  return keys.length === 0 ? {} : { foreignKeys: keys };
}

function foreignKey(field: string, resource: TableId) {
  return { fields: [field], reference: { resource, fields: ["id"] } };
}

/** The standard has a type `list`, but the profile that it publishes to check packages by hasn't. */
const LIST = { type: "string" } as const;
/** A date may be a year or a month, which the type `date` of the standard can't be. */
const DAY = { type: "string", constraints: { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } } as const;

const FIELD_TYPES: Readonly<Record<ColumnType, Readonly<Record<string, unknown>>>> = {
  id: { type: "string" },
  text: { type: "string" },
  word: { type: "string" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  day: DAY,
  link: { type: "string", format: "uri" },
  ids: LIST,
  texts: LIST,
  links: LIST,
};
