import type { Ink, Palette } from "./palette";
import type { LabelMark } from "./scene";

type Face = Pick<LabelMark, "size" | "weight" | "italic" | "spacing" | "fill" | "halo" | "haloWidth">;

/** The hierarchy of names on the map. Sizes in px, none below 12; spacing in em. */
const FACES = {
  missionCorridor: {
    size: 15,
    weight: 700,
    italic: false,
    spacing: 0,
    fill: "missionAText",
    halo: "halo",
    haloWidth: 2.2,
  },
  contextCorridor: {
    size: 12.5,
    weight: 600,
    italic: false,
    spacing: 0,
    fill: "contextText",
    halo: "halo",
    haloWidth: 2,
  },
  member: {
    size: 13.5,
    weight: 600,
    italic: false,
    spacing: 0.2,
    fill: "memberText",
    halo: "halo",
    haloWidth: 1.4,
  },
  country: {
    size: 12,
    weight: 500,
    italic: false,
    spacing: 0.14,
    fill: "countryText",
    halo: "halo",
    haloWidth: 1.4,
  },
  capital: {
    size: 12.5,
    weight: 600,
    italic: false,
    spacing: 0,
    fill: "capitalText",
    halo: "halo",
    haloWidth: 1.6,
  },
  city: { size: 12, weight: 400, italic: false, spacing: 0, fill: "cityText", halo: "halo", haloWidth: 1.6 },
  facility: {
    size: 12,
    weight: 500,
    italic: false,
    spacing: 0,
    fill: "facilityText",
    halo: "halo",
    haloWidth: 1.8,
  },
  sea: {
    size: 14,
    weight: 500,
    italic: true,
    spacing: 0.16,
    fill: "waterText",
    halo: "waterHalo",
    haloWidth: 1,
  },
  water: {
    size: 12,
    weight: 400,
    italic: true,
    spacing: 0.08,
    fill: "waterText",
    halo: "waterHalo",
    haloWidth: 1,
  },
  relief: {
    size: 12,
    weight: 400,
    italic: true,
    spacing: 0.14,
    fill: "reliefText",
    halo: "halo",
    haloWidth: 1.2,
  },
} as const satisfies Record<string, Omit<Face, "fill" | "halo"> & { fill: Ink; halo: Ink }>;
export type FaceId = keyof typeof FACES;

/** How a name is set. `fill` replaces the colour of the face. */
export function faceOf(id: FaceId, { ink, type }: Palette, fill: Ink = FACES[id].fill): Face {
  const face = FACES[id];
  return {
    size: Math.round(face.size * type * 10) / 10,
    weight: face.weight,
    italic: face.italic,
    spacing: face.spacing,
    fill: ink[fill],
    halo: ink[face.halo],
    haloWidth: face.haloWidth,
  };
}
