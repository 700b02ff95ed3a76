import * as v from "valibot";
import { jsonMistake } from "./json";
import type { Problem } from "./problems";
import { repeatedKey } from "./repeatedKey";
import { isRecord, type SpotStep, spot } from "./spot";
import { isListForRecord, isUnknownField, wordingOf } from "./wording";

/** The texts of the files in `geo/`, by path relative to it. Texts, so that a mistake has a line and a column. */
export type GeoFiles = Readonly<Record<string, string>>;

/** A record as it stands in a file. */
export interface Raw {
  readonly id: string;
  readonly where: string;
  readonly raw: unknown;
}

/** A record whose shape was looked at, before it is known to fit the others. */
export interface Found<T> extends Raw {
  /** `null` where it hasn't the right shape; rules then still read what they can from `raw`. */
  readonly record: T | null;
}

type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** The wrapper in which GIS editors save features. QGIS adds `name`, which is ignored. */
const FeatureCollection = v.strictObject({
  type: v.literal("FeatureCollection"),
  name: v.optional(v.string()),
  features: v.array(v.unknown()),
});

/** Reads files into records of a shape, and keeps every problem that it meets on the way. */
export class GeoReader {
  readonly problems: Problem[] = [];
  /**
   * Files that couldn't be parsed. What other records refer to may stand in one of them, so rules don't report it as
   * missing.
   */
  readonly unread = new Set<string>();
  readonly #files: GeoFiles;
  readonly #unasked: Set<string>;

  constructor(files: GeoFiles) {
    this.#files = files;
    this.#unasked = new Set(Object.keys(files).sort());
  }

  /** Files that were never read: no part of the atlas has such a path. */
  get unasked(): readonly string[] {
    return [...this.#unasked];
  }

  /** A file that is one record. */
  one<T>(path: string, shape: SchemaOf<T>): Found<T> | null {
    const raw = this.#json(path);
    return raw === undefined
      ? null
      : this.shaped({ id: path.replace(/\.json$/, ""), where: path, raw }, shape);
  }

  /** A folder with one record a file; a record is named as its file. */
  folder<T>(folder: string, shape: SchemaOf<T>): Found<T>[] {
    return this.paths(folder, ".json").map((path) => {
      const id = path.slice(folder.length + 1, -".json".length);
      const raw = this.#json(path);
      return raw === undefined
        ? { id, where: path, raw, record: null }
        : this.shaped({ id, where: path, raw }, shape);
    });
  }

  /** A file that is a list of records. */
  list<T>(path: string, shape: SchemaOf<T>): Found<T>[] {
    const raw = this.#json(path);
    if (raw !== undefined && !Array.isArray(raw)) this.#refuse(path, "expected a list in square brackets");
    return items(path, raw).map((item) => this.shaped(item, shape));
  }

  /** A GeoJSON file whose features all have one shape. */
  features<T>(path: string, shape: SchemaOf<T>): Found<T>[] {
    return this.rawFeatures(path).map((feature) => this.shaped(feature, shape));
  }

  rawFeatures(path: string): Raw[] {
    const raw = this.#json(path);
    if (raw === undefined) return [];
    this.shaped({ id: path, where: path, raw }, FeatureCollection);
    const list = isRecord(raw) ? raw.features : undefined;
    if (!Array.isArray(list)) this.unread.add(path);
    return items(path, list);
  }

  paths(folder: string, extension: string): string[] {
    return Object.keys(this.#files)
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(extension))
      .filter((path) => !path.slice(folder.length + 1).includes("/"))
      .sort();
  }

  /**
   * Looks at a record's shape. The validator stops at a record's first unknown field, so unknown fields are
   * reported, taken out of `raw`, and the rest is looked at again.
   */
  shaped<T>(found: Raw, shape: SchemaOf<T>): Found<T> {
    const { success, output, issues = [] } = v.safeParse(shape, found.raw);
    if (success) return { ...found, record: output };
    const unknown = issues.filter(isUnknownField);
    this.#report(found.where, unknown.length > 0 ? unknown : issues);
    if (unknown.length > 0) {
      unknown.forEach(removeField);
      this.shaped(found, shape);
    }
    return { ...found, record: null };
  }

  #report(where: string, issues: readonly v.BaseIssue<unknown>[]): void {
    const told = new Set<string>();
    for (const issue of issues) {
      const problem = { where: spot(where, stepsOf(issue)), message: wordingOf(issue) };
      const words = `${problem.where}: ${problem.message}`;
      if (!told.has(words)) this.problems.push(problem);
      told.add(words);
    }
  }

  #tellRepeated(path: string, text: string): void {
    const twice = repeatedKey(text);
    if (!twice) return;
    const where = `${path} › line ${twice.line}, column ${twice.column}`;
    this.problems.push({
      where,
      message: `the field “${twice.key}” stands in its record twice; only the last would be read`,
    });
  }

  #refuse(path: string, message: string, place = ""): undefined {
    this.problems.push({ where: `${path}${place}`, message });
    this.unread.add(path);
  }

  /** `undefined` for a file that is missing or isn't JSON. */
  #json(path: string): unknown {
    this.#unasked.delete(path);
    const text = this.#files[path]?.replace(/^\uFEFF/, "");
    if (text === undefined) return this.#refuse(path, "the file is missing");
    try {
      const value = JSON.parse(text) as unknown;
      this.#tellRepeated(path, text);
      return value;
    } catch {
      const { line, column, message } = jsonMistake(text) ?? {
        line: 1,
        column: 1,
        message: "it can't be read",
      };
      return this.#refuse(path, `not JSON: ${message}`, ` › line ${line}, column ${column}`);
    }
  }
}

function items(path: string, list: unknown): Raw[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, place) => ({
    id: isRecord(item) && typeof item.id === "string" ? item.id : "",
    where: spot(path, [{ key: place, value: item }]),
    raw: item,
  }));
}

function stepsOf(issue: v.BaseIssue<unknown>): SpotStep[] {
  const steps = (issue.path ?? []).map(({ key, value }) => ({
    key: typeof key === "number" ? key : String(key),
    value,
  }));
  return isListForRecord(issue) ? steps.slice(0, -1) : steps;
}

function removeField({ path }: v.BaseIssue<unknown>): void {
  const step = path?.at(-1);
  if (step && isRecord(step.input)) delete step.input[String(step.key)];
}
