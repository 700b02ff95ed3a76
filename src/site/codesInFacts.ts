import { geoFolder } from "../../geo/build/geoFolder";
import { everyPart } from "../atlas/everyPart";
import type { GeoFiles } from "../atlas/geoReader";
import { isCountryCode } from "../atlas/isCountryCode";
import { AROUND } from "../scene/layers/countryNames";

// Codes are read from the files, not from an atlas: facts with a mistake make none, and the page that tells of the
// mistake in development has words too. Every language of a build asks, so shapes aren't looked at again.

/** Every country that a record is about, or that it names as a party or a place; and those that the map names around them. */
export function countryCodes(files: GeoFiles = geoFolder()): string[] {
  const own = Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, ""));
  const named = textsIn(files, ["country", "countries", "party", "parties"]);
  return [...new Set([...AROUND, ...own, ...named])].filter(isCountryCode).sort();
}

/** The languages of the documents. */
export function languageCodes(files: GeoFiles = geoFolder()): string[] {
  const { "sources.json": sources = "[]" } = files;
  return textsIn({ "sources.json": sources }, ["language"]).sort();
}

/** Texts that stand in some fields, alone or in a list, each once. */
function textsIn(files: GeoFiles, fields: readonly string[]): string[] {
  const texts = new Set<string>();
  for (const [where, text] of Object.entries(files).filter(([path]) => path.endsWith("json")))
    for (const each of textsOfFile(where, text, fields)) texts.add(each);
  return [...texts];
}

/** By file and fields: a build asks for every language, and few files change between two of its answers. */
const known = new Map<string, { readonly text: string; readonly texts: readonly string[] }>();

function textsOfFile(where: string, text: string, fields: readonly string[]): readonly string[] {
  const key = `${where} ${fields}`;
  const last = known.get(key);
  if (last?.text === text) return last.texts;
  const texts: string[] = [];
  everyPart({ where, raw: parsed(text) }, ({ record }) => {
    for (const value of fields.flatMap((field) => record[field]))
      if (typeof value === "string") texts.push(value);
  });
  known.set(key, { text, texts });
  return texts;
}

/** `readAtlas` tells of a file that isn't JSON, with its place; here it names nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
