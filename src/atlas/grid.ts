import * as v from "valibot";
import type { Text } from "./atlas";
import type { GridLine, VoltageClass } from "./gridLine";
import { AtlasError, type Problem } from "./problems";
import { LANGUAGES } from "./vocabulary";

/** The file of the grid, beside the facts and apart from them: it has a licence of its own. */
export const GRID_FILE = "grid.geojson";

const Place = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
]);
const Source = v.strictObject({
  by: v.string(),
  name: v.string(),
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/)),
  licence: v.string(),
  route: v.picklist(["traced", "diagram", "straight"]),
  /** Where the record is, or who keeps it says how it may be used. */
  url: v.optional(v.pipe(v.string(), v.url())),
});
const GridFile = v.strictObject({
  type: v.literal("FeatureCollection"),
  licence: v.literal("ODbL-1.0"),
  attribution: v.pipe(v.string(), v.minLength(1)),
  /** The same in other languages; left out, it stays as it is. */
  attributionIn: v.optional(v.record(v.picklist(LANGUAGES), v.optional(v.pipe(v.string(), v.minLength(1))))),
  sources: v.record(v.string(), Source),
  features: v.array(
    v.strictObject({
      type: v.literal("Feature"),
      properties: v.strictObject({
        country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        kV: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1200))),
        accuracyKm: v.pipe(v.number(), v.gtValue(0)),
        source: v.string(),
      }),
      geometry: v.strictObject({
        type: v.literal("LineString"),
        coordinates: v.pipe(v.array(Place), v.minLength(2)),
      }),
    }),
  ),
});

type Read = v.InferOutput<typeof GridFile>;

/** A record of which lines of the grid were taken. */
export type GridSource = v.InferOutput<typeof Source>;

/** The present high-voltage grid, as pens take it: each line with its class, and with what is said of it when it is pointed at. */
export interface Grid {
  /** Who made what is under the licence of the whole file: named wherever the grid is drawn. */
  readonly by: readonly string[];
  /** All whose work is in it, with their licences; in English, and in other languages where the file has them. */
  readonly credits: Text;
  /** By the ids that lines name. */
  readonly sources: Readonly<Record<string, GridSource>>;
  readonly features: readonly {
    readonly type: "Feature";
    /** Its id. It isn't among what is said of a line: the page's own files of the grid do without. */
    readonly source: string;
    readonly properties: GridLine & { readonly class: VoltageClass };
    readonly geometry: Read["features"][number]["geometry"];
  }[];
}

/** Reads the text of a grid. Throws an `AtlasError` that lists every problem in it. */
export function readGrid(text: string): Grid {
  const { success, output, issues } = v.safeParse(GridFile, JSON.parse(text));
  if (!success)
    throw new AtlasError(issues.map((issue): Problem => ({ where: whereOf(issue), message: issue.message })));
  const strays = output.features.flatMap(({ properties: { source } }, i) =>
    Object.hasOwn(output.sources, source)
      ? []
      : [
          {
            where: `${GRID_FILE}, line ${i + 1}`,
            message: `its source “${source}” isn’t in the list of sources`,
          },
        ],
  );
  if (strays.length > 0) throw new AtlasError(strays);
  const { licence, attribution, attributionIn, sources } = output;
  const owners = Object.values(sources).filter((source) => source.licence === licence);
  return {
    by: [...new Set(owners.map(({ by }) => by))],
    credits: { ...attributionIn, en: attribution },
    sources,
    features: output.features.map((line) => ({
      ...line,
      source: line.properties.source,
      properties: saidOf(line.properties, sources),
    })),
  };
}

function saidOf(
  { country, kV, accuracyKm, source }: Read["features"][number]["properties"],
  sources: Read["sources"],
) {
  const { by = "", date = "" } = sources[source] ?? {};
  return { country, kV, accuracyKm, by, date, class: classOf(kV) };
}

function classOf(kV: number | null): VoltageClass {
  if (kV === null) return "unknown";
  return ([500, 330, 220] as const).find((least) => kV >= least) ?? 0;
}

function whereOf(issue: v.BaseIssue<unknown>): string {
  const [first, at] = issue.path ?? [];
  return first?.key === "features" && typeof at?.key === "number"
    ? `${GRID_FILE}, line ${at.key + 1}`
    : GRID_FILE;
}
