import type { Position } from "../../atlas/atlas";
import type { IndexedCorridor } from "../../atlas/atlasIndex";
import { STATUSES } from "../../atlas/vocabulary";
import { nameAt } from "../../scene/countryPlaces";
import { AROUND } from "../../scene/layers/countryNames";
import { knownSegments } from "../../scene/layers/segments";
import type { Mark } from "../../scene/scene";
import type { AllWords } from "../locale/words";
import type { Exportable } from "../wire/carried";

/** What of the atlas is on a map. */
export interface SeenMap extends Pick<Exportable, "index" | "view"> {
  readonly places: Exportable["look"]["places"];
  readonly marks: readonly Mark[];
  /** Whether a place is within the map's edges. */
  readonly isSeen: (at: Position) => boolean;
}

/**
 * What a map shows, for those who don't see it: what stands out, the corridors on it with how far they are, the countries in sight, and
 * the day of the data. The same is said of the page, of a file and of an embed. `title`: what stands over the map; where that says something else, as
 * a finding does, it's empty, and the map is called by what is picked.
 */
export function mapSaid(seen: SeenMap, title: string, words: AllWords): string {
  const { t, byName, country, date } = words;
  const name = nameOfPicked(seen);
  const over = title || (name ?? t("app.name"));
  const corridors = corridorsSeen(seen, words);
  const countries = byName(countriesSeen(seen)).map(country);
  const list = (items: readonly string[]) => items.join(", ");
  return [
    t("export.description", { title: over }),
    name === null || over.includes(name) ? "" : t("mapSaid.picked", { name }),
    corridors.length === 0 ? t("mapSaid.noCorridor") : t("mapSaid.corridors", { list: list(corridors) }),
    countries.length === 0 ? "" : t("mapSaid.countries", { list: list(countries) }),
    t(seen.index.isPast ? "mapSaid.asKnown" : "mapSaid.asOf", { date: date(seen.index.horizon) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The name of what is picked, where it is drawn. */
function nameOfPicked({ view: { picked }, marks }: SeenMap): string | null {
  if (picked === null) return null;
  return marks.find(({ picks }) => picks?.kind === picked.kind && picks.id === picked.id)?.title ?? null;
}

/** Corridors of which a line is on the map, by rank, each with how far what is on it is. */
function corridorsSeen({ index, view, marks, isSeen }: SeenMap, words: AllWords): string[] {
  const drawn = new Set(
    marks.flatMap((mark) => (mark.mark === "line" && isOnSight(mark.line, isSeen) ? mark.of.id : [])),
  );
  const known = knownSegments(index, view.date).filter(({ id }) => drawn.has(id));
  const statusesOf = ({ id }: IndexedCorridor) => {
    const listed = known.filter(({ corridors }) => corridors.includes(id));
    const own = listed.filter(({ part, corridors }) => part === "corridor" && corridors[0] === id);
    return new Set((own.length > 0 ? own : listed).map(({ status }) => status));
  };
  return index.corridors.flatMap((corridor) => {
    const statuses = statusesOf(corridor);
    if (statuses.size === 0) return [];
    const far = STATUSES.filter((status) => statuses.has(status)).map((status) =>
      words.t(`status.${status}`).toLocaleLowerCase(words.language),
    );
    return `${words.said(corridor.shortNames).text} (${far.join(", ")})`;
  });
}

/** Between two points of a line its course is looked at so many times: a cable has few. */
const LOOKS = 8;

function isOnSight(line: readonly Position[], isSeen: SeenMap["isSeen"]): boolean {
  return line.some(([lon, lat], i) => {
    const [lon1, lat1] = line[i + 1] ?? [lon, lat];
    return Array.from({ length: LOOKS }, (_, k) => k / LOOKS).some((part) =>
      isSeen([lon + (lon1 - lon) * part, lat + (lat1 - lat) * part]),
    );
  });
}

/** Countries of which the name, the capital or a town is on the map: those that the atlas names. */
function countriesSeen({ index, places, isSeen }: SeenMap): readonly string[] {
  const capitals = [...index.members, ...index.neighbours].map(({ id, capital }) => ({ id, at: capital.at }));
  const named = new Set([...capitals.map(({ id }) => id), ...AROUND]);
  const middles = [...named].flatMap((id) => {
    const at = nameAt(id);
    return at === null ? [] : { id, at };
  });
  const towns = (places?.cities ?? []).map(({ country, lon, lat }) => ({
    id: country,
    at: [lon, lat] satisfies Position,
  }));
  const seen = [...middles, ...capitals, ...towns].filter(({ id, at }) => named.has(id) && isSeen(at));
  return [...new Set(seen.map(({ id }) => id))];
}
