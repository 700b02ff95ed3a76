import type { Feature, LineString, MultiLineString } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Dash } from "../../scene/scene";
import { isOnMap } from "../flat/isOnMap";
import type { Ground } from "../flat/pixelGround";
import type { Projector } from "../flat/projectorOf";
import { remembered } from "../flat/remembered";

/** The patterns of the boundaries that are on a map. */
export function bordersOn(ground: Ground, projector: Projector): ReadonlySet<Dash> {
  const topology = ground.find(({ objects }) => "borders" in objects);
  const borders = topology === undefined ? [] : bordersIn(topology);
  return new Set(
    borders.filter(({ places }) => places.some((at) => isOnMap(at, projector))).map(({ dash }) => dash),
  );
}

interface Borders {
  readonly dash: Dash;
  readonly places: readonly [number, number][];
}

/** Of the boundaries of a file those that aren't plain, read once. */
const bordersIn = remembered((topology: Topology): readonly Borders[] => {
  const { features } = feature(topology, topology.objects["borders"] as GeometryCollection);
  return (features as readonly Feature<LineString | MultiLineString>[]).flatMap(
    ({ properties, geometry }) => {
      const dash: Dash = properties?.["class"] ?? "solid";
      if (dash === "solid") return [];
      const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      const places = lines.flat().map(([lng = 0, lat = 0]): [number, number] => [lng, lat]);
      return [{ dash, places }];
    },
  );
}, new WeakMap());
