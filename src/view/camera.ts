/** Where the reader looks: MapLibre's zoom (512 px tiles), and the middle of the map in degrees. North is up. */
export interface Camera {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

/** The zooms between which the ground is drawn. */
export const ZOOM_RANGE = [2, 10] as const;

const HASH = /(?:^#|&)map=(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)(?:\/|&|$)/;

/** Reads `#map=zoom/lat/lng`, as MapLibre's named hash writes it. `null` where there is none, or none that makes sense. */
export function readCamera(hash: string): Camera | null {
  const [, zoom, lat, lng] = (HASH.exec(hash.slice(0, 200)) ?? []).map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  if (Math.abs(lat) > 85 || Math.abs(lng) > 180 || zoom > 24) return null;
  return { zoom: Math.min(Math.max(zoom, ZOOM_RANGE[0]), ZOOM_RANGE[1]), lng, lat };
}

/** Writes as many digits as a pixel needs at the zoom. */
export function writeCamera({ zoom, lng, lat }: Camera): string {
  const digits = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  return `#map=${round(zoom, 2)}/${round(lat, digits)}/${round(lng, digits)}`;
}

/** What stands in the hash besides the camera: a story that the reader made. */
const KEPT = /^own=/;

/** A hash with another camera, or with none, and with what else is kept there. */
export function withCamera(hash: string, camera: Camera | null): string {
  const kept = hash
    .slice(1)
    .split("&")
    .filter((word) => KEPT.test(word));
  const words = [...(camera ? [writeCamera(camera).slice(1)] : []), ...kept];
  return words.length > 0 ? `#${words.join("&")}` : "";
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
