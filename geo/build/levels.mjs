/**
 * Writes the two levels of the base map, `geo/ground/overview.json` (zoom 2 to 5) and `detail.json` (zoom 5 to 9): TopoJSON
 * with `land`, `countries` (id), `borders` (class), `lakes`, `rivers` (rank, name) and, in the detail, `admin1` (lines).
 * Traps: lines on the edge of the window are no borders, so only inner lines are taken; weighted Visvalingam keeps more shape
 * per byte than Douglas-Peucker; `class` is a word of the language, so mapshaper's expressions reach it through `this.properties`.
 */
import { writeFileSync } from "node:fs";
import mapshaper from "mapshaper";
import { areasIn } from "./countries.mjs";
import { DETAIL_BOX, OVERVIEW_BOX } from "./ground.mjs";
import { GROUND } from "./paths.mjs";
import { lineBetween } from "./sovereignty.mjs";
import { aksaiChinLine } from "./unitedNations.mjs";
import { lakes, rivers } from "./water.mjs";

/**
 * The overview reaches so far that a screen of 2560 × 1080 px at zoom 3.5 around 48° E, 41° N shows no cut edge.
 * `metres` is the size below which a bend is given up; away from the corridors (`farMetres`) more is given up.
 */
const LEVELS = [
  {
    name: "overview",
    box: OVERVIEW_BOX,
    metres: 1500,
    farMetres: 5000,
    islandKm2: 10,
    lakeKm2: 500,
    waterMetres: 3500,
    riverBox: [5, 15, 100, 62],
    riverRank: 5,
    quantization: 2.5e4,
  },
  {
    name: "detail",
    box: DETAIL_BOX,
    metres: 200,
    farMetres: 400,
    islandKm2: 0.3,
    lakeKm2: 10,
    waterMetres: 400,
    riverBox: DETAIL_BOX,
    riverRank: 9,
    lines: "AF AZ IR KG KZ PK TJ TM TR UZ AM GE RO BG HU".split(" "),
    quantization: 1e5,
  },
];

/** The region of the corridors, where a level keeps its full detail: a mapshaper expression on an area. */
const NEAR = "this.centroidX > 18 && this.centroidX < 82 && this.centroidY > 33 && this.centroidY < 52";

const LINE_CLASSES = ["solid", "dashed", "dotted"];

/** Writes both levels, in some ten seconds. */
export async function writeLevels() {
  for (const level of LEVELS) writeFileSync(`${GROUND}/${level.name}.json`, await topologyOf(level));
}

async function topologyOf(level) {
  const areas = await areasIn(level.box);
  const layers = ["land", "countries", "borders", "lakes", "rivers"].concat(level.lines ? "admin1" : []);
  const { "level.json": out } = await mapshaper.applyCommands(
    [
      "-i areas.json",
      `-filter-islands min-area=${level.islandKm2}km2`,
      `-simplify variable weighted interval='${NEAR} ? ${level.metres} : ${level.farMetres}'`,
      "-dissolve + part copy-fields=id name=parts target=admin1",
      ...borderCommands(areas),
      `-dissolve + id name=countries target=parts -filter remove-empty 'id !== ""'`,
      "-dissolve + name=land target=parts",
      level.lines
        ? `-filter target=admin1 '${JSON.stringify(level.lines)}.includes(id)' -innerlines where='A.part === B.part && A.code !== "" && B.code !== ""' -dissolve`
        : "",
      ...waterCommands(level),
      `-o level.json target=${layers} format=topojson id-field=id bbox quantization=${level.quantization}`,
    ].join(" "),
    {
      "areas.json": areas,
      "aksai-chin.json": JSON.stringify(aksaiChinLine()),
      "lakes.json": JSON.stringify(await lakes()),
      "rivers.json": JSON.stringify(await rivers()),
    },
  );
  return out;
}

/** Inner lines of the layer `parts`, one layer per class, merged into `borders`; pairs that are not solid are told by name. */
function borderCommands(areas) {
  const parts = [
    ...new Set(JSON.parse(areas).objects.admin1.geometries.map(({ properties }) => properties.part)),
  ];
  const pairs = parts.flatMap((a) => parts.map((b) => [`${a}|${b}`, lineBetween(a, b)]));
  const unusual = JSON.stringify(Object.fromEntries(pairs.filter(([, line]) => line !== "solid")));
  const layers = LINE_CLASSES.map(
    (line) =>
      `-innerlines + target=parts name=${line} where='(${unusual}[A.part + "|" + B.part] || "solid") === "${line}"' -each 'this.properties.class = "${line}"'`,
  );
  return [
    ...layers,
    `-i aksai-chin.json name=aksai-chin -each 'this.properties.class = "dotted"'`,
    `-merge-layers target=${LINE_CLASSES},aksai-chin name=borders -dissolve class`,
  ];
}

function waterCommands({ box, waterMetres, lakeKm2, riverBox, riverRank }) {
  const simplify = `-simplify weighted interval=${waterMetres}`;
  return [
    `-i lakes.json -clip bbox=${box} -filter 'this.area > ${lakeKm2}e6' ${simplify} -dissolve`,
    `-i rivers.json -clip bbox=${riverBox} -filter 'rank <= ${riverRank}' ${simplify} -dissolve rank,name`,
  ];
}
