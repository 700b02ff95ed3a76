import { readFileSync } from "node:fs";
import { groundPath } from "../../../geo/build/geoFolder";
import { entryOf } from "../../../src/atlas/entryOf";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { there } from "../../there";
import { atlas } from "../rendered";

/** Answers for the server of the site: its files from this checkout. */
export async function siteFile(path: string): Promise<Response> {
  return Response.json(fileOf(path.replace("./", "")));
}

function fileOf(path: string): unknown {
  if (path === "facts/participation.json") return participationAssetsOf(atlas);
  if (path === "facts/hatches.json") return {};
  const [, kind = "", id = ""] = /^facts\/(corridor|meeting|series)\/(.+)\.json$/.exec(path) ?? [];
  if (kind === "corridor" || kind === "meeting" || kind === "series") return there(entryOf(atlas, kind, id));
  return JSON.parse(readFileSync(groundPath(path.replace(/^ground\//, "")), "utf8"));
}
