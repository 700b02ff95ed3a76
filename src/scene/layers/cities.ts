import type { Position } from "../../atlas/atlas";
import type { Ask, Layer } from "../layer";
import { type City, textIn } from "../look";
import type { LabelMark, Mark, PointMark } from "../scene";
import { lineWidth } from "../symbology";
import { faceOf } from "../type";

/** Zoom from which a city of each rank is shown; capitals come first. */
const MIN_ZOOM = [3.9, 4.6, 5.4, 6.3] as const;
const CAPITAL_ZOOM = 3.9;

export const cities: Layer = {
  switch: "places",
  compose: (ask) => (ask.look.places?.cities ?? []).flatMap((city) => marksOf(city, ask)),
};

function marksOf(city: City, { look: { palette, language } }: Ask): Mark[] {
  const name = textIn(city.names, language);
  const common = {
    picks: null,
    title: name,
    at: [city.lon, city.lat] as Position,
    minZoom: city.capital ? CAPITAL_ZOOM : (MIN_ZOOM[city.rank - 1] ?? 7),
  };
  const dot: PointMark = {
    mark: "point",
    id: `city:${city.id}`,
    ...common,
    shape: city.capital ? "ring" : "circle",
    radius: lineWidth(city.capital ? 2.6 : 1.7, palette),
    fill: city.capital ? palette.ink.paper : palette.ink.dot,
    stroke: city.capital ? palette.ink.dot : palette.ink.paper,
    strokeWidth: lineWidth(city.capital ? 1.3 : 0.6, palette),
  };
  const label: LabelMark = {
    mark: "label",
    id: `name:city:${city.id}`,
    ...common,
    text: name,
    ...faceOf(city.capital ? "capital" : "city", palette),
    anchors: ["right", "left", "top", "bottom"],
    offset: 6,
    rank: city.capital ? 20 : 40 + city.rank,
    maxZoom: 24,
  };
  return [dot, label];
}
