/** How a fact looks. The map and its legend read the same tables, so they can't disagree. */
import type { Certainty, Corridor, Facility, Plant, Segment, Status } from "../atlas/atlas";
import type { AtlasIndex, IndexedFacility, IndexedSegment } from "../atlas/atlasIndex";
import type { Hue } from "./hueOf";
import type { Ink, Palette } from "./palette";
import type { Dash, PointShape } from "./scene";
import { type Zooms, zooms } from "./zooms";

/** Status reads as solidity: what stands is solid, what is being built is dashed, the rest is dotted. */
export const DASH: Record<Status, Dash> = {
  "in-operation": "solid",
  "under-construction": "dashed",
  "in-permitting": "dotted",
  planned: "dotted",
  "under-consideration": "dotted",
};

const LOWEST_VOLTAGE = { kV: 0, width: 2.1 } as const;
const KNOWN_VOLTAGES = [
  { kV: 500, width: 5 },
  { kV: 330, width: 3.9 },
  { kV: 220, width: 2.9 },
  LOWEST_VOLTAGE,
] as const;
const UNKNOWN_VOLTAGE = { kV: null, width: 4.3 } as const;
/** Voltage reads as width, in px at zoom 5. The lower bound of each class, in kV; `null` where no voltage is published. */
export const VOLTAGES = [...KNOWN_VOLTAGES, UNKNOWN_VOLTAGE] as const;

export function voltageOf(kV: number | null): (typeof VOLTAGES)[number] {
  if (kV === null) return UNKNOWN_VOLTAGE;
  return KNOWN_VOLTAGES.find((each) => kV >= each.kV) ?? LOWEST_VOLTAGE;
}

/** What only serves a corridor is thinner than the corridor. */
export const PART_SCALE: Record<Segment["part"], number> = { corridor: 1, supporting: 0.44, related: 0.36 };
/** Corridors of context step back behind those of the mission. */
export const ROLE_SCALE: Record<Corridor["role"], number> = { mission: 1.25, context: 0.6 };

export function widthOf(
  { kV, part, drawn }: Pick<IndexedSegment, "kV" | "part" | "drawn">,
  role: Corridor["role"],
): number {
  const scale = drawn === "schematic" ? SCHEMATIC_SCALE : 1;
  return voltageOf(kV).width * PART_SCALE[part] * ROLE_SCALE[role] * scale;
}

/** Power that runs as direct current has a light core. A submarine cable is drawn so even where the current isn't published. */
export function hasCore({ current, kind }: Pick<IndexedSegment, "current" | "kind">): boolean {
  return current === "dc" || (current === null && kind === "submarine-cable");
}

/** What serves a corridor has a softer shade of its hue; what is only related to it has none. */
export function inkOf(hue: Hue, part: Segment["part"]): Ink {
  if (part === "related") return "contextSoft";
  return part === "corridor" ? hue : `${hue}Soft`;
}

export function roleOf(
  { corridors }: Pick<AtlasIndex, "corridors">,
  id: string | undefined,
): Corridor["role"] {
  return corridors.find((corridor) => corridor.id === id)?.role ?? "context";
}

/** Half the width, in km, of the ground in which a route may lie where its record doesn't say; `null` for a crisp line. */
export const UNCERTAINTY_KM: Record<Certainty, number | null> = {
  surveyed: null,
  published: 4,
  indicative: 20,
};
/** A line that is known to so many km is crisp: its band would be no wider than itself. */
const CRISP_KM = 3;
export const BAND_OPACITY: Record<Corridor["role"], number> = { mission: 0.3, context: 0.16 };
/** The band of what only serves a corridor is paler still. */
export const BAND_PART: Record<Segment["part"], number> = { corridor: 1, supporting: 0.5, related: 0.4 };
/** From afar only the corridors themselves lie in bands: those of what serves them would cover the region. */
export const BAND_ZOOM: Record<Segment["part"], number> = { corridor: 0, supporting: 5.5, related: 5.5 };

/** Half the width of a line's band, in km; `null` where it has none: it is known well, or is a link that tells of no place between its ends. */
export function bandKmOf({
  certainty,
  uncertaintyKm,
  drawn,
}: Pick<IndexedSegment, "certainty" | "uncertaintyKm" | "drawn">): number | null {
  const usual = UNCERTAINTY_KM[certainty];
  const km = usual && (uncertaintyKm ?? usual);
  return km === null || km <= CRISP_KM || drawn === "schematic" ? null : km;
}

/** What is drawn straight between two stations because nothing tells where it runs is thinner than what follows its route. */
export const SCHEMATIC_SCALE = 0.5;

/** How strongly a country is tinted. */
export const MEMBER_OPACITY = 0.55;
export const NEIGHBOUR_OPACITY = 0.5;

export interface FacilitySymbol {
  readonly shape: PointShape;
  /** In px at zoom 5. */
  readonly radius: number;
  /** When the symbol is drawn, and when its name is. */
  readonly seen: Zooms;
  readonly named: Zooms;
  /** Of two names for which there isn't room, the one with the higher number gives way. */
  readonly rank: number;
}

/** `null`: not drawn. A waypoint only bends a line. */
export const FACILITY_SYMBOL = {
  "converter-station": { shape: "diamond", radius: 4.6, seen: zooms(3.4), named: zooms(5.2), rank: 30 },
  "landing-point": { shape: "triangle", radius: 4.6, seen: zooms(4), named: zooms(5.3), rank: 31 },
  "generation-area": { shape: "circle", radius: 4.4, seen: zooms(3.8), named: zooms(5.3), rank: 32 },
  substation: { shape: "square", radius: 3.4, seen: zooms(4.8), named: zooms(6), rank: 34 },
  "power-plant": { shape: "circle", radius: 3.2, seen: zooms(5.2), named: zooms(6.4), rank: 35 },
  "border-point": { shape: "ring", radius: 2.4, seen: zooms(5.8), named: zooms(7), rank: 37 },
  seat: { shape: "ring", radius: 4, seen: zooms(6.4), named: zooms(7), rank: 38 },
  waypoint: null,
} as const satisfies Record<Facility["kind"], FacilitySymbol | null>;

/** What stands is filled, what doesn't yet is open. */
export function fillOf(
  { kind }: Pick<IndexedFacility, "kind">,
  status: Status | null,
  ink: string,
  paper: string,
): string {
  if (FACILITY_SYMBOL[kind]?.shape === "ring") return paper;
  return status === "in-operation" ? ink : paper;
}

export const TECHNOLOGY_INK: Record<Plant["technology"], Ink> = {
  solar: "solar",
  "solar-wind": "solarWind",
  wind: "wind",
  "offshore-wind": "offshoreWind",
  hydro: "hydro",
};

/** What the wind drives is a wedge: rings of 2 px are hardly told apart by their colours alone. */
export const TECHNOLOGY_SHAPE: Record<Plant["technology"], PointShape> = {
  solar: "circle",
  "solar-wind": "circle",
  wind: "wedge",
  "offshore-wind": "wedge",
  hydro: "circle",
};

/** Radius in px at zoom 5: the disc's area grows with the rated power, within bounds that stay legible. */
export function plantRadius(MW: number): number {
  return Math.min(7, Math.max(1.8, Math.sqrt(MW) / 9));
}

/** A width or radius in px, times the palette's factor: for a projector lines and symbols are larger. */
export function sizedFor(width: number, { line }: Pick<Palette, "line">): number {
  return Math.round(width * line * 100) / 100;
}
