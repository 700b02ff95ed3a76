import type { Ink, Palette } from "./palette";
import type { GroundLayer } from "./scene";

/** Lower bounds of the bands, in metres below and above the sea, as `geo/build` cuts them. */
export const DEPTHS_M = [20, 50, 100, 200, 500, 1000] as const;
export const HEIGHTS_M = [200, 500, 1000, 1500, 2000, 3000] as const;

/** The base map, bottom first. Calm, so that corridors lead. */
export function groundLayers({ ink }: Pick<Palette, "ink">): readonly GroundLayer[] {
  return [
    { from: "sea", fill: ink.sea },
    ...DEPTHS_M.map(
      (depthM, i): GroundLayer => ({
        from: "depths",
        only: { property: "depthM", equals: depthM },
        fill: ink[`depth${i + 1}` as Ink],
      }),
    ),
    { from: "land", fill: ink.land, stroke: ink.coast, width: 0.8 },
    ...HEIGHTS_M.map(
      (heightM, i): GroundLayer => ({
        from: "heights",
        only: { property: "heightM", equals: heightM },
        fill: ink[`height${i + 1}` as Ink],
      }),
    ),
    { from: "hillshade", opacity: 0.28 },
    { from: "rivers", stroke: ink.river, width: 0.7, minZoom: 3.5 },
    { from: "lakes", fill: ink.lake, stroke: ink.coast, width: 0.4 },
    { from: "admin1", stroke: ink.admin1, width: 0.6, minZoom: 5.5 },
    { from: "borders", only: { property: "class", equals: "solid" }, stroke: ink.border, width: 0.9 },
    {
      from: "borders",
      only: { property: "class", equals: "dashed" },
      stroke: ink.border,
      width: 0.9,
      dash: "dashed",
    },
    {
      from: "borders",
      only: { property: "class", equals: "dotted" },
      stroke: ink.border,
      width: 1.1,
      dash: "dotted",
    },
  ];
}
