import { Resvg } from "@resvg/resvg-js";
import type { Place } from "../grid/network";
import type { Proposal } from "./proposals";

const SIZE = 900;
const COLOUR: Readonly<Record<string, string>> = {
  500: "#b000d0",
  400: "#b000d0",
  330: "#0060c0",
  220: "#008800",
};

/** A proposal to be looked at, as PNG: the grid by voltage, the line before (dashed) and after (wide), stations as rings. */
export function pictureOf(
  { id, before, line }: Proposal,
  said: string,
  grid: readonly { readonly line: readonly Place[]; readonly kV: number | null }[],
  stations: readonly { readonly id: string; readonly place: Place }[],
): Uint8Array {
  const at = planeOf([...before, ...line]);
  const path = (places: readonly (readonly [number, number])[], look: string) =>
    `<polyline points="${places.map((place) => at(place).join()).join(" ")}" fill="none" ${look}/>`;
  const rings = stations.map(({ id: name, place }) => {
    const [x, y] = at(place);
    return `<circle cx="${x}" cy="${y}" r="4" fill="#fff" stroke="#000"/><text x="${x + 6}" y="${y - 5}" font-size="11">${name}</text>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><rect width="100%" height="100%" fill="#fff"/>`,
    ...grid.map((each) => path(each.line, `stroke="${COLOUR[each.kV ?? 0] ?? "#bbb"}"`)),
    path(before, 'stroke="#f90" stroke-width="2" stroke-dasharray="6 4"'),
    path(line, 'stroke="#e00" stroke-width="5" stroke-opacity="0.5"'),
    ...rings,
    `<text x="8" y="18" font-size="14">${id}</text><text x="8" y="36" font-size="12">${said}</text></svg>`,
  ];
  return new Resvg(svg.join("")).render().asPng();
}

/** A plane on which all of some places lie, with room around them. */
function planeOf(places: readonly (readonly [number, number])[]) {
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (0.84 * SIZE) / Math.max((east - west) * stretch, north - south);
  return ([lon, lat]: readonly [number, number]): [number, number] => [
    Math.round(SIZE / 2 + (lon - (west + east) / 2) * stretch * scale),
    Math.round(SIZE / 2 - (lat - (south + north) / 2) * scale),
  ];
}
