import type { Position } from "../../atlas/atlas";
import type { Ask, Layer } from "../layer";
import { type City, textIn } from "../look";
import type { LabelMark, Mark, PointMark } from "../scene";
import { lineWidth } from "../symbology";
import { faceOf } from "../type";

/** Zoom from which a city of each rank is shown; capitals come first. */
const MIN_ZOOM = [4.5, 5, 5.7, 6.5] as const;
const CAPITAL_ZOOM = 3.9;
/** Of the names of capitals: after those of member states, before those of what stands along a corridor. */
export const CAPITAL_RANK = 20;

export const cities: Layer = {
  switch: "places",
  compose: (ask) => (ask.look.places?.cities ?? []).flatMap((city) => marksOf(city, ask)),
};

/** Capitals of the atlas's countries stand out; those of others are cities like any. */
function marksOf(city: City, { index, look: { palette, language } }: Ask): Mark[] {
  const isCapital =
    city.capital === true && [...index.members, ...index.neighbours].some(({ id }) => id === city.country);
  const name = textIn(city.names, language);
  const common = {
    picks: null,
    title: name,
    at: [city.lon, city.lat] as Position,
    minZoom: isCapital ? CAPITAL_ZOOM : (MIN_ZOOM[city.rank - 1] ?? 7),
  };
  const dot: PointMark = {
    mark: "point",
    id: `city:${city.id}`,
    ...common,
    shape: isCapital ? "ring" : "circle",
    radius: lineWidth(isCapital ? 2.6 : 1.7, palette),
    fill: isCapital ? palette.ink.paper : palette.ink.dot,
    stroke: isCapital ? palette.ink.dot : palette.ink.paper,
    strokeWidth: lineWidth(isCapital ? 1.3 : 0.6, palette),
  };
  const label: LabelMark = {
    mark: "label",
    id: `name:city:${city.id}`,
    ...common,
    text: name,
    ...faceOf(isCapital ? "capital" : "city", palette),
    anchors: ["right", "left", "top-right", "bottom-right", "top-left", "bottom-left", "top", "bottom"],
    offset: lineWidth(6, palette),
    rank: isCapital ? CAPITAL_RANK : 40 + city.rank,
    maxZoom: 24,
  };
  return [dot, label];
}
