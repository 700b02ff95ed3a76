import type { Ink, Palette } from "./palette";
import type { Anchor, LabelMark } from "./scene";

type Face = Pick<LabelMark, "size" | "weight" | "italic" | "spacing" | "fill" | "halo" | "haloWidth">;

interface InkedFace
  extends Pick<Face, "size" | "weight" | "haloWidth">,
    Partial<Pick<Face, "italic" | "spacing">> {
  readonly fill: Ink;
  readonly halo?: Ink;
}

/**
 * The hierarchy of names on the map. Sizes in px, none below 12; spacing in em. Two weights, since every letter of a face costs the live map a
 * millisecond: in more, drawings changed their faces when it took over.
 */
const FACES = {
  missionCorridor: { size: 15, weight: 600, fill: "missionAText", haloWidth: 2.2 },
  contextCorridor: { size: 12.5, weight: 600, fill: "contextText", haloWidth: 2 },
  member: { size: 13.5, weight: 600, fill: "memberText", haloWidth: 1.4, spacing: 0.2 },
  country: { size: 12, weight: 500, fill: "countryText", haloWidth: 1.4, spacing: 0.14 },
  capital: { size: 12.5, weight: 600, fill: "capitalText", haloWidth: 1.6 },
  metropolis: { size: 13, weight: 600, fill: "cityText", haloWidth: 1.6 },
  city: { size: 12, weight: 500, fill: "cityText", haloWidth: 1.6 },
  town: { size: 12, weight: 500, fill: "cityText", haloWidth: 1.6 },
  facility: { size: 12, weight: 500, fill: "facilityText", haloWidth: 1.8 },
  sea: {
    size: 14,
    weight: 500,
    fill: "waterText",
    haloWidth: 1,
    spacing: 0.16,
    italic: true,
    halo: "waterHalo",
  },
  water: {
    size: 12,
    weight: 500,
    fill: "waterText",
    haloWidth: 1,
    spacing: 0.08,
    italic: true,
    halo: "waterHalo",
  },
  relief: { size: 12, weight: 500, fill: "reliefText", haloWidth: 1.2, spacing: 0.14, italic: true },
} as const satisfies Record<string, InkedFace>;
export type FaceId = keyof typeof FACES;

/** How a name is set. `fill` replaces the colour of the face. */
export function faceOf(id: FaceId, { ink, type }: Palette, fill: Ink = FACES[id].fill): Face {
  const { size, weight, haloWidth, italic = false, spacing = 0, halo = "halo" }: InkedFace = FACES[id];
  return {
    size: Math.round(size * type * 10) / 10,
    weight,
    italic,
    spacing,
    fill: ink[fill],
    halo: ink[halo],
    haloWidth,
  };
}

/** Where the name of a point may stand, best first. */
export const BESIDE_POINT: readonly Anchor[] = [
  "right",
  "left",
  "top-right",
  "bottom-right",
  "top-left",
  "bottom-left",
  "top",
  "bottom",
];
/** Where the name of an area may stand, best first. */
export const WITHIN_AREA: readonly Anchor[] = ["center", "bottom", "top"];
