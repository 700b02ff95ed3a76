import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import * as assets from "../../src/atlas/assetSchema";
import * as corridors from "../../src/atlas/corridorSchema";
import * as meetings from "../../src/atlas/meetingSchema";
import * as parties from "../../src/atlas/partySchema";
import * as shared from "../../src/atlas/schema";
import * as stories from "../../src/atlas/storySchema";
import * as words from "../../src/atlas/words";
import { commentsIn } from "./comments";

type Shape = v.GenericSchema;
type Node = Readonly<Record<string, unknown>>;

const shapes = { ...words, ...shared, ...corridors, ...parties, ...meetings, ...assets, ...stories };

/** What an editor may open, by the name of its JSON Schema. */
const KINDS: Readonly<Record<string, Shape>> = {
  atlas: shapes.AtlasRecord,
  centre: shapes.CentreRecord,
  corridor: shapes.CorridorRecord,
  "corridor-lines": collectionOf(v.union([shapes.SegmentFeature, shapes.FacilityFeature])),
  country: shapes.CountryRecord,
  interconnectors: collectionOf(shapes.InterconnectorFeature),
  meeting: shapes.MeetingRecord,
  organisation: shapes.OrganisationRecord,
  plants: collectionOf(shapes.PlantFeature),
  series: v.array(shapes.SeriesRecord),
  sources: v.array(shapes.SourceRecord),
  story: shapes.StoryRecord,
  substations: collectionOf(shapes.SubstationFeature),
};

/** Shapes with a name: each is said once in a file, and referred to. In an order that every reader of modules agrees on. */
const NAMED: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries<unknown>(shapes)
    .filter((named): named is [string, Shape] => isShape(named[1]))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** What is said of a field, by its path: its comment in `src/atlas`. */
const COMMENTS = new Map(
  ["words", "schema", "corridorSchema", "partySchema", "meetingSchema", "assetSchema", "storySchema"].flatMap(
    (file) => [...commentsIn(fileURLToPath(new URL(`../../src/atlas/${file}.ts`, import.meta.url)))],
  ),
);

/** The texts of the files in `geo/schema/`, by name. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, shape]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(jsonSchema(shape), null, 2)}\n`,
    ]),
  );
}

function jsonSchema(shape: Shape): Node {
  const root = Object.keys(NAMED).find((name) => NAMED[name] === shape) ?? "";
  const { [root]: _, ...definitions } = NAMED;
  const { $schema, $defs = {}, ...schema } = toJsonSchema(shape, { definitions, errorMode: "ignore" });
  const parts = Object.entries($defs).map(
    ([name, part]) => [name, commented(described(part as Node, name), name)] as const,
  );
  return {
    $schema,
    ...commented(described(schema as Node, root), root),
    $defs: referredTo(schema, Object.fromEntries(parts)),
  };
}

/** The same node with the comments on its fields, however deep they lie. */
function described(node: Node, path: string): Node {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === "properties") return [key, fields(value as Node, path)];
      if (key === "items" && isNode(value)) return [key, described(value, path)];
      if (key === "anyOf") return [key, (value as Node[]).map((option) => described(option, path))];
      return [key, value];
    }),
  );
}

function fields(properties: Node, path: string): Node {
  return Object.fromEntries(
    Object.entries(properties).map(([field, node]) => {
      const inner = `${path}.${field}`;
      return [field, commented(described(node as Node, inner), inner)];
    }),
  );
}

/** In JSON Schema nothing may stand beside a reference, so one with a comment is wrapped. */
function commented(node: Node, path: string): Node {
  const description = COMMENTS.get(path);
  if (description === undefined) return node;
  return "$ref" in node ? { description, allOf: [node] } : { description, ...node };
}

/** Those definitions to which a schema refers, and those to which they refer. */
function referredTo(
  schema: unknown,
  definitions: Readonly<Record<string, Node>>,
): Readonly<Record<string, Node>> {
  const names = new Set<string>();
  add(schema);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => names.has(name)));

  function add(part: unknown): void {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      add(definitions[name]);
    }
  }
}

function collectionOf(feature: Shape): Shape {
  return v.strictObject({
    type: v.literal("FeatureCollection"),
    name: v.optional(v.string()),
    features: v.array(feature),
  });
}

function isShape(value: unknown): value is Shape {
  return isNode(value) && value.kind === "schema";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
