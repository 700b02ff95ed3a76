/**
 * Writes the two levels of the base map, `geo/ground/overview.json` (zoom 2 to 5) and `detail.json` (zoom 5 to 9): TopoJSON
 * with `land`, `countries` (id) and `borders` (class).
 * Traps: lines on the edge of the window are no borders, so only inner lines are taken; weighted Visvalingam keeps more shape
 * per byte than Douglas-Peucker; mapshaper gives an island back that simplification made vanish unless it is filtered first.
 */
import { writeFileSync } from "node:fs";
import mapshaper from "mapshaper";
import { aksaiChinLine, areasIn } from "./countries.mjs";
import { GROUND } from "./paths.mjs";
import { lineBetween } from "./sovereignty.mjs";

/**
 * The overview reaches so far that a screen of 2560 × 1080 px at zoom 3.5 around 48° E, 41° N shows no cut edge.
 * `metres` is the size below which a bend is given up; away from the corridors (`farMetres`) more is given up.
 */
const LEVELS = [
  {
    name: "overview",
    box: [-33, 5, 130, 66],
    metres: 1500,
    farMetres: 5000,
    islandKm2: 10,
    quantization: 2.5e4,
  },
  { name: "detail", box: [5, 18, 92, 62], metres: 150, farMetres: 300, islandKm2: 0.3, quantization: 2e5 },
];

/** Countries of the corridors and around them, which keep the level's full detail. */
const NEAR = "AF AZ IR KG KZ PK TJ TM TR UZ AM GE RO BG HU GR CY MD UA IQ SY XJK".split(" ");

const LINE_CLASSES = ["solid", "dashed", "dotted"];

for (const level of LEVELS) writeFileSync(`${GROUND}/${level.name}.json`, await topologyOf(level));

async function topologyOf({ box, metres, farMetres, islandKm2, quantization }) {
  const areas = await areasIn(box);
  const { "level.json": out } = await mapshaper.applyCommands(
    [
      "-i areas.json",
      `-filter-islands min-area=${islandKm2}km2`,
      `-simplify variable weighted interval='${JSON.stringify(NEAR)}.includes(id) ? ${metres} : ${farMetres}'`,
      "-dissolve part copy-fields=id name=parts target=admin1",
      borderCommands(areas),
      `-dissolve id + name=countries target=parts -filter remove-empty 'id !== ""'`,
      "-dissolve + name=land target=parts",
      `-o level.json target=land,countries,borders format=topojson id-field=id bbox quantization=${quantization}`,
    ].join(" "),
    { "areas.json": areas, "aksai-chin.json": JSON.stringify(aksaiChinLine()) },
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
  ].join(" ");
}
