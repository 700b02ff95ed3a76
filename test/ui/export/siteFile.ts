import { readFileSync } from "node:fs";
import { groundPath } from "../../../geo/build/geoFolder";
import { indexOf } from "../../../src/atlas/indexOf";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { profileFiles } from "../../../src/site/profileFiles";
import { contextOf } from "../../../src/site/siteFiles";
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
  if (path === "facts/context.json") return contextOf(atlas);
  if (path === "facts/hatches.json") return {};
  const [, asked, kind = "", id = ""] =
    /^facts\/(\w\w)\/(corridor|meeting|series|centre|member|person|segment|facility)\/(.+)\.json$/.exec(
      path,
    ) ?? [];
  const language = LANGUAGES.find((each) => each === asked);
  if (language && isEntry(kind)) return there(entryIn(kind, id, language));
  const [profile] = profileFiles(atlas).filter((each) => each.path === path);
  if (profile !== undefined) return JSON.parse(String(profile.body));
  return JSON.parse(readFileSync(groundPath(path.replace(/^ground\//, "")), "utf8"));
}

const KINDS = ["corridor", "meeting", "series", "centre", "member", "person", "segment", "facility"] as const;

function isEntry(kind: string): kind is (typeof KINDS)[number] {
  return KINDS.some((each) => each === kind);
}
