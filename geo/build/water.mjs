/**
 * Lakes and rivers at full detail: Natural Earth 10m, as GeoJSON. Lakes come from Debian's `libgnudatalanguage0` (shapes only),
 * rivers from `libmagics++-data` (with rank and name). Draw lakes over rivers: a river's line runs on through its lakes.
 * Traps: the 10m Aral Sea still has its dried eastern half, so its lobes come from the 50m set (npm `plotly.js`);
 * names have lost their letters beyond ASCII ("Kr", "Kiz?lirmak"); the Caspian is no lake here but a hole in the land.
 */
import shapefile from "shapefile";
import { feature } from "topojson-client";
import { fileOf } from "./fetch.mjs";
import { worldByUN } from "./unitedNations.mjs";

/** Wide enough for the lost sea, and holding nothing else. */
const ARAL = { west: 58, south: 43.5, east: 61.56, north: 46.9 };

/** English names for what the source calls otherwise. */
const CORRECTED = {
  "Al Furat": "Euphrates",
  "Atrek (Atrak)": "Atrek",
  Borcea: "Danube",
  "Bratul Chillia": "Danube",
  "Bratul Sfintu Gheorghe": "Danube",
  "Bratul Sulina": "Danube",
  "Byk Menderes": "Büyük Menderes",
  Dicle: "Tigris",
  Dnepre: "Dnipro",
  "Dnipro (Dnieper)": "Dnipro",
  "Donau (Danube)": "Danube",
  Ertis: "Irtysh",
  "Ertix (Irtysh)": "Irtysh",
  Esil: "Ishim",
  "Evros (Maritsa)": "Maritsa",
  Firat: "Euphrates",
  Ile: "Ili",
  "Kiz?lirmak": "Kızılırmak",
  Kr: "Kura",
  Mures: "Mureș",
  "Ob?": "Ob",
  "Pivd. Buh": "Southern Bug",
  Sefid: "Sefid Rud",
  Tisa: "Tisza",
  Zarafshon: "Zarafshan",
};

/** Names of the source that are right as they stand. Any other name is left out: what has lost a letter can't be told. */
const RIGHT = new Set(
  `Amu Darya, Aras, Beas, Ceyhan, Chenab, Danube, Dniester, Don, Donets, Euphrates, Ganges, Harirud, Helmand, Indus, Irtysh, Ishim,
Jhelum, Jordan, Kama, Karkheh, Kelkit, Kuban, Morava, Murat, Naryn, Nile, Ob, Oka, Olt, Panj, Prut, Qezel Owzan, Ravi, Sakarya, Sava,
Shatt al Arab, Sutlej, Syr Darya, Tarim, Tigris, Tobol, Ural, Vistula, Volga, Yamuna, Yarkant`.split(/,\s/),
);

/** The corridors' own rivers, which the source ranks with brooks (8 of 9), are shown from the overview on. */
const RAISED = { Kura: 5, Aras: 5 };

/** @returns {Promise<import("geojson").FeatureCollection>} lakes without properties */
export async function lakes() {
  const { features } = await shapefile.read(fileOf("libgnudatalanguage0", ".shp"));
  const world = worldByUN();
  const inAral = ({ geometry }) => pointsOf(geometry).every(isInAral);
  const shrunkAral = feature(world, world.objects.lakes).features.filter(inAral);
  return collection(
    [...features.filter((lake) => !inAral(lake)), ...shrunkAral].map(({ geometry }) => ({
      type: "Feature",
      properties: {},
      geometry,
    })),
  );
}

/** @returns {Promise<import("geojson").FeatureCollection>} rivers with `rank` (1 largest to 9) and `name` (English, or absent) */
export async function rivers() {
  const { features } = await shapefile.read(fileOf("libmagics++-data", ".shp"));
  return collection(
    features.map(({ properties, geometry }) => {
      const name = nameOf(properties.name);
      const rank = RAISED[name] ?? properties.scalerank;
      return { type: "Feature", properties: name ? { rank, name } : { rank }, geometry };
    }),
  );
}

function nameOf(name) {
  const plain = name?.replace(/\s+/g, " ");
  return CORRECTED[plain] ?? (RIGHT.has(plain) ? plain : undefined);
}

const isInAral = ([x, y]) => x > ARAL.west && x < ARAL.east && y > ARAL.south && y < ARAL.north;

const pointsOf = ({ type, coordinates }) => coordinates.flat(type === "Polygon" ? 1 : 2);

const collection = (features) => ({ type: "FeatureCollection", features });
