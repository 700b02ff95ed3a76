import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import * as assets from "../../src/atlas/assetSchema";
import * as corridors from "../../src/atlas/corridorSchema";
import * as meetings from "../../src/atlas/meetingSchema";
import * as parties from "../../src/atlas/partySchema";
import * as people from "../../src/atlas/personSchema";
import * as shared from "../../src/atlas/schema";
import * as stories from "../../src/atlas/storySchema";
import * as words from "../../src/atlas/words";

type Shape = v.GenericSchema;
type Node = Readonly<Record<string, unknown>>;

const shapes = {
  ...words,
  ...shared,
  ...corridors,
  ...parties,
  ...people,
  ...meetings,
  ...assets,
  ...stories,
};

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
  people: v.array(shapes.PersonRecord),
  plants: collectionOf(shapes.PlantFeature),
  series: v.array(shapes.SeriesRecord),
  sources: v.array(shapes.SourceRecord),
  story: shapes.StoryRecord,
  substations: collectionOf(shapes.SubstationFeature),
};

/**
 * Shapes with a name, by what the name says of the thing: each is said once in a file, and referred to. In an order
 * that every reader of modules agrees on.
 */
const NAMED: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries<unknown>(shapes)
    .filter((named): named is [string, Shape] => isShape(named[1]))
    .map(([name, shape]) => [name.replace(/Schema$/, ""), shape] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
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
  const definitions = Object.fromEntries(Object.entries(NAMED).filter(([, named]) => named !== shape));
  const { $schema, $defs, ...schema } = toJsonSchema(shape, {
    definitions,
    errorMode: "ignore",
    overrideAction: descriptionFirst,
    overrideSchema: describedReferences,
  });
  return { $schema, ...schema, $defs: referredTo(schema, $defs ?? {}) };
}

type Override<Key extends "overrideAction" | "overrideSchema"> = NonNullable<ConversionConfig[Key]>;

/** A person who opens the file reads what a field means before what it may hold. */
const descriptionFirst: Override<"overrideAction"> = ({ valibotAction, jsonSchema }) =>
  valibotAction.type === "description" ? { description: jsonSchema.description, ...jsonSchema } : undefined;

/** The converter writes a described pipe out in full, even one of a named shape: such a field refers to the shape instead. */
const describedReferences: Override<"overrideSchema"> = ({ valibotSchema, jsonSchema, referenceMap }) => {
  if (!isRecordShape(valibotSchema)) return undefined;
  const references = Object.entries(valibotSchema.entries).flatMap(([field, entry]) => {
    const [shape, meaning, ...rest] = pipeOf(entry);
    const name = isShape(shape) ? referenceMap.get(shape) : undefined;
    return name !== undefined && isDescription(meaning) && rest.length === 0
      ? [[field, reference(name, meaning.description)]]
      : [];
  });
  return { ...jsonSchema, properties: { ...jsonSchema.properties, ...Object.fromEntries(references) } };
};

/** In JSON Schema nothing may stand beside a reference, so one with a description is wrapped. */
function reference(name: string, description: string): Node {
  return { description, allOf: [{ $ref: `#/$defs/${name}` }] };
}

/** Those definitions to which a schema refers, and those to which they refer. */
function referredTo(
  schema: unknown,
  definitions: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
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

type RecordShape = Shape & { readonly entries: Readonly<Record<string, Shape>> };

function isRecordShape(shape: Shape): shape is RecordShape {
  return shape.type === "strict_object";
}

/** The steps of a piped shape, also of one that may be left out; none of a shape that isn't piped. */
function pipeOf(shape: Shape): readonly unknown[] {
  const inner = "wrapped" in shape && shape.type === "optional" ? shape.wrapped : shape;
  return isNode(inner) && Array.isArray(inner.pipe) ? inner.pipe : [];
}

function isDescription(step: unknown): step is v.DescriptionAction<unknown, string> {
  return isNode(step) && step.type === "description";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
