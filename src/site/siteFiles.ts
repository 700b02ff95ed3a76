import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { geoFolder, groundFile, groundPath } from "../../geo/build/geoFolder";
import { gridOf, gridTopology } from "../../geo/build/gridOf";
import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import type { Entry } from "../atlas/entry";
import { everyEntry } from "../atlas/entryOf";
import { firstIndexOf } from "../atlas/firstIndexOf";
import type { GeoFiles } from "../atlas/geoReader";
import type { Grid } from "../atlas/grid";
import { inLanguage } from "../atlas/inLanguage";
import { readAtlas } from "../atlas/readAtlas";
import type { ToldStory } from "../atlas/story";
import { toldStory } from "../atlas/storyOf";
import { LANGUAGES } from "../atlas/vocabulary";
import { GRID, GROUND_FILES, RELIEF } from "../draw/groundLevels";
import type { ContextAssets } from "../scene/look";
import { readAddress } from "../scene/readAddress";
import { tableFiles } from "./data/dataFiles";
import { feedFiles } from "./feeds";
import { participationFiles } from "./participationFile";
import { profileFiles } from "./profileFiles";
import { searchFile } from "./searchFile";
import type { SiteFile } from "./siteFile";
import { gridTiles, groundTiles } from "./tiles";

/** Of the ground, what the still pen draws where there is no WebGL, the relief that the live pen adds, and what exports draw from near. */
const SHIPPED = [
  ...Object.values(GROUND_FILES)
    .flat()
    .map((name) => `${name}.json`),
  RELIEF.file,
];

let lastRead: { readonly files: GeoFiles; readonly atlas: Atlas } | null = null;

/**
 * The facts that are built: those of this checkout, or of the folder that `ATLAS_GEO` names. They are read again only when a file has
 * changed. Throws an `AtlasError` that lists every problem.
 */
export function shippedAtlas(): Atlas {
  const files = geoFolder();
  if (lastRead === null || !areEqual(files, lastRead.files))
    lastRead = { files, atlas: readAtlas(files, readAddress) };
  return lastRead.atlas;
}

function areEqual(some: GeoFiles, others: GeoFiles): boolean {
  const paths = Object.keys(some);
  return paths.length === Object.keys(others).length && paths.every((path) => some[path] === others[path]);
}

/** Files that are made together: which they are, by their paths, and how they are made. */
export interface FileGroup {
  readonly holds: RegExp;
  readonly make: () => SiteFile[];
  /** Whether only other programs read them, never the page. */
  readonly isForOthers?: true;
}

/** Everything that the page loads: facts and ground; and what other programs read, unless it is for the page only. */
export function siteFiles(atlas: Atlas, index: AtlasIndex, isPageOnly = false): SiteFile[] {
  const groups: FileGroup[] = [...factGroups(atlas, index), ...groundGroups(outlinedBy(atlas))];
  return groups
    .filter(({ isForOthers = false }) => !(isForOthers && isPageOnly))
    .flatMap(({ make }) => make());
}

/** What is made of facts: the index, an entry a thing, and what figures, search and feeds read. */
export function factGroups(atlas: Atlas, index: AtlasIndex): FileGroup[] {
  return [
    {
      holds: /^facts\/search\.json$/,
      make: () => [{ path: "facts/search.json", body: searchFile(atlas) }],
    },
    { holds: /^facts\/profiles\//, make: () => profileFiles(atlas) },
    { holds: /^facts\/(?:participation|hatches)\.json$/, make: () => participationFiles(atlas) },
    { holds: /\.(?:ics|atom)$/, make: () => feedFiles(atlas), isForOthers: true },
    { holds: /^facts\/(?:map|index)\.json$/, make: () => indexFiles(index) },
    {
      holds: /^facts\/context\.json$/,
      make: () => [{ path: "facts/context.json", body: JSON.stringify(contextOf(atlas)) }],
    },
    { holds: /^facts\/tables\//, make: () => tableFiles(atlas, groundFile("overview")) },
    ...entryGroups(atlas),
  ];
}

/** The base map as tiles and as drawings; of the facts only the countries count that have an area of their own. */
export function groundGroups(outlined: ReadonlySet<string>): FileGroup[] {
  return [
    { holds: /^ground\/.*\.pbf$/, make: () => tileFiles(outlined, gridOf()) },
    {
      holds: /^ground\//,
      make: () => [
        ...SHIPPED.map((name) => ({ path: `ground/${name}`, body: readFileSync(groundPath(name)) })),
        { path: `ground/${GRID}.json`, body: JSON.stringify(gridTopology(gridOf())) },
      ],
    },
  ];
}

/** The countries that keep an area of their own. */
export function outlinedBy({ countries }: Atlas): ReadonlySet<string> {
  return new Set(countries.keys());
}

function tileFiles(outlined: ReadonlySet<string>, grid: Grid): SiteFile[] {
  const tiles = groundTiles(dirname(groundPath("overview.json")), outlined);
  return [...tiles, ...gridTiles(grid)].map(({ path, bytes }) => ({ path, body: bytes }));
}

/** Entries and stories, in each language of the page. What is said in all of them is gathered once. */
function entryGroups(atlas: Atlas): FileGroup[] {
  let told: readonly (readonly [path: string, Entry | ToldStory])[] | null = null;
  const gathered = () => {
    told ??= [
      ...everyEntry(atlas).map((entry) => [`${entry.kind}/${entry.id}`, entry] as const),
      ...[...atlas.stories.values()].map((story) => [`story/${story.id}`, toldStory(atlas, story)] as const),
    ];
    return told;
  };
  return LANGUAGES.map((language) => ({
    holds: new RegExp(`^facts/${language}/`),
    make: () =>
      gathered().map(([path, each]) => ({
        path: `facts/${language}/${path}.json`,
        body: JSON.stringify(inLanguage(each, language)),
      })),
  }));
}

/** What the first view draws, and of a large atlas the rest in a file of its own. */
export function indexFiles(index: AtlasIndex): SiteFile[] {
  const first = firstIndexOf(index);
  const isWhole = first === index;
  const map = {
    path: "facts/map.json",
    body: JSON.stringify({ index: first, isWhole, places: groundFile("places") }),
  };
  return isWhole ? [map] : [map, { path: "facts/index.json", body: JSON.stringify(index) }];
}

/** What the layers draw that are off at first; what is said of each thing is in its entry. */
export function contextOf({ plants, substations, interconnectors }: Atlas): ContextAssets {
  return {
    plants: [...plants.values()].map(({ id, name, technology, MW, status, at }) => ({
      ...{ id, name, technology, MW, status, at },
    })),
    substations: [...substations.values()].map(({ id, name, kV, status, at }) => ({
      id,
      name,
      kV,
      status,
      at,
    })),
    interconnectors: [...interconnectors.values()].map(({ id, name, current, kV, status, line, drawn }) => ({
      ...{ id, name, current, kV, status, line },
      ...(drawn && { drawn }),
    })),
  };
}
