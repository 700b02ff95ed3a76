import { readFileSync } from "node:fs";
import { groundPath } from "../../../geo/build/geoFolder";
import { indexOf } from "../../../src/atlas/indexOf";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { entryIn } from "../../atlas/entryIn";
import { there } from "../../there";
import { atlas } from "../rendered";

/** Answers for the server of the site: its files from this checkout. */
export async function siteFile(path: string): Promise<Response> {
  return Response.json(fileOf(path.replace("./", "")));
}

function fileOf(path: string): unknown {
  if (path === "facts/map.json") return { index: indexOf(atlas), isWhole: true };
  if (path === "facts/participation.json") return participationAssetsOf(atlas);
  if (path === "facts/hatches.json") return {};
  const [, asked, kind = "", id = ""] =
    /^facts\/(\w\w)\/(corridor|meeting|series)\/(.+)\.json$/.exec(path) ?? [];
  const language = LANGUAGES.find((each) => each === asked);
  if (language && (kind === "corridor" || kind === "meeting" || kind === "series"))
    return there(entryIn(kind, id, language));
  return JSON.parse(readFileSync(groundPath(path.replace(/^ground\//, "")), "utf8"));
}
