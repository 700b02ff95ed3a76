import type { Interconnector, Plant, Position, Substation, Text } from "../atlas/atlas";
import type { Language } from "../atlas/vocabulary";
import type { Palette } from "./palette";

/** How a reader wants to see it: what a scene needs besides the facts and the view. */
export interface Look {
  readonly palette: Palette;
  readonly language: Language;
  /** Name of a country by its ISO 3166-1 alpha-2 code, from the page's table. */
  readonly countryName: (id: string) => string;
  /** `null` until they have arrived. */
  readonly places: Places | null;
}

/** Names of the ground: `geo/ground/places.json`. */
export interface Places {
  readonly cities: readonly City[];
  readonly features: readonly NamedFeature[];
}

/** A town, known by its English name. */
export interface City {
  readonly lon: number;
  readonly lat: number;
  /** 1 for the greatest, 5 for the least. */
  readonly rank: number;
  readonly country: string;
  readonly capital?: boolean;
  /** In another language as in English where that isn't there. */
  readonly names: Text;
}

/** A sea, a range, a desert. */
export interface NamedFeature {
  readonly id: string;
  readonly kind: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: number;
  readonly names: Text;
}

/** Layers that are off by default; their records come when one is switched on. */
export interface ContextAssets {
  readonly plants: readonly Pick<Plant, "id" | "name" | "technology" | "MW" | "status" | "at">[];
  readonly substations: readonly Pick<Substation, "id" | "name" | "kV" | "status" | "at">[];
  readonly interconnectors: readonly Pick<
    Interconnector,
    "id" | "name" | "current" | "kV" | "status" | "line" | "drawn"
  >[];
}

/** Lines that hatch a member, by ISO code: `facts/hatches.json`. */
export type Hatches = Readonly<Record<string, readonly (readonly [Position, Position])[]>>;

/** A text in the language of the page, or in English where it isn't there. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.en;
}
