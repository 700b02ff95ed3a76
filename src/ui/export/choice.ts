import { PRESET_IDS, type PresetId } from "../../draw/export/presets";
import type { Palette } from "../../scene/palette";
import { dark, light, projector } from "../../scene/palette";

export const FORMATS = ["pptx", "png", "svg", "pdf", "html"] as const;
export type Format = (typeof FORMATS)[number];

export const SCALES = [1, 2, 3, 4] as const;

export const COLOURS = { light, projector, dark } as const satisfies Record<string, Palette>;
export type Colours = keyof typeof COLOURS;
export const COLOUR_IDS = Object.keys(COLOURS) as readonly Colours[];

/** Sizes that make sense in a format, the first one at first; none where the reader's window decides. */
export const PRESETS_OF: Readonly<Record<Format, readonly PresetId[]>> = {
  pptx: ["slide-wide", "slide-classic"],
  png: PRESET_IDS,
  svg: PRESET_IDS,
  pdf: ["a4-landscape", "a4-portrait", "slide-wide"],
  html: [],
};

/** What a reader wants to have. */
export interface Choice {
  readonly format: Format;
  readonly preset: PresetId;
  /** Of a PNG. */
  readonly scale: (typeof SCALES)[number];
  readonly colours: Colours;
  readonly title: string;
  readonly hasLegend: boolean;
  readonly hasLocator: boolean;
  readonly hasCode: boolean;
}

export function firstChoice(title: string): Choice {
  return {
    format: "pptx",
    preset: "slide-wide",
    scale: 2,
    colours: "light",
    title,
    hasLegend: true,
    hasLocator: true,
    hasCode: true,
  };
}

/** Another format keeps the size where it has it. */
export function withFormat(choice: Choice, format: Format): Choice {
  const presets = PRESETS_OF[format];
  const preset = presets.includes(choice.preset) ? choice.preset : (presets[0] ?? choice.preset);
  return { ...choice, format, preset };
}
