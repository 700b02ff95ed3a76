import type { Page } from "@playwright/test";
import { geoFolder } from "../../geo/build/geoFolder";
import { entryIds, entryOf } from "../../src/atlas/entryOf";
import type { GeoFiles } from "../../src/atlas/geoReader";
import { indexOf } from "../../src/atlas/indexOf";
import { inLanguage } from "../../src/atlas/inLanguage";
import { participationAssetsOf } from "../../src/atlas/participation/participationAssets";
import { readAtlas } from "../../src/atlas/readAtlas";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { indexFiles } from "../../src/site/siteFiles";
import { there } from "../there";

/** 200 characters, with every kind of letter that the page has to show, and one word that is longer than any column. */
export const LONG_NAME =
  "Qeyri-adi dərəcədə uzun adlı görüş «Союз» İıĞğ & ECO Energieversorgungsinfrastrukturministerkonferenz ".padEnd(
    200,
    "x",
  );

/** The facts with what seldom happens: a series of one meeting, which nobody is named at, and an organisation that is in no meeting. */
export function withEdges(files: GeoFiles = geoFolder()): GeoFiles {
  const series = JSON.parse(there(files["series.json"])) as { rank: number }[];
  const [meeting, organisation] = ["meetings/eco-summit-17.json", "organisations/cesi.json"].map((path) =>
    JSON.parse(there(files[path])),
  );
  return {
    ...files,
    "series.json": JSON.stringify([
      ...series,
      {
        id: "lone",
        names: { en: LONG_NAME },
        shortNames: { en: LONG_NAME },
        group: "eco",
        rank: 1 + Math.max(...series.map(({ rank }) => rank)),
        about: "One meeting.",
      },
    ]),
    "meetings/lone-meeting.json": JSON.stringify({
      ...meeting,
      series: "lone",
      ordinal: null,
      title: { en: LONG_NAME },
      parties: [],
      roster: { completeness: "none" },
      outcomes: [],
      documents: [],
      conflicts: [],
      notes: [],
    }),
    "organisations/nowhere.json": JSON.stringify({
      ...organisation,
      names: { en: LONG_NAME },
      short: LONG_NAME.slice(0, 60).trim(),
      aliases: [],
    }),
  };
}

/** The facts with so many meetings: those that there are, over and over. */
export function withMeetings(count: number): GeoFiles {
  const files = geoFolder();
  const meetings = Object.entries(files).filter(([path]) => path.startsWith("meetings/"));
  const copies = Array.from({ length: count - meetings.length }, (_, i) => {
    const [path, text] = there(meetings[i % meetings.length]);
    return [path.replace(".json", `-x${i}.json`), text] as const;
  });
  return { ...files, ...Object.fromEntries(copies) };
}

/** Lets a page have other facts than those of the site: read and made into files by the code that builds the site. */
export async function serveFacts(page: Page, files: GeoFiles): Promise<void> {
  const atlas = readAtlas(files);
  const bodies = new Map<string, () => unknown>([
    ...indexFiles(indexOf(atlas)).map(({ path, body }) => [path, () => JSON.parse(String(body))] as const),
    ["facts/participation.json", () => participationAssetsOf(atlas)],
    ...LANGUAGES.flatMap((language) =>
      entryIds(atlas).map(
        ({ kind, id }) =>
          [
            `facts/${language}/${kind}/${id}.json`,
            () => inLanguage(there(entryOf(atlas, kind, id)), language),
          ] as const,
      ),
    ),
  ]);
  await page.route("**/facts/**", (route) => {
    const body = bodies.get(new URL(route.request().url()).pathname.slice(1));
    return body ? route.fulfill({ json: body() }) : route.continue();
  });
}
