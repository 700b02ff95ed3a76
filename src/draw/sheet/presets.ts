import type { Size } from "../flat/projectorOf";

/** A place that a map goes to. */
export interface Preset {
  /** In which it is laid out, in px at which text of 12 px is read well. */
  readonly layout: Size;
  /** Of a picture at 1×, in px. */
  readonly picture: Size;
  /** Of a slide or a page, in points of a 72nd of an inch. */
  readonly points: Size;
}

/** A4 is 210 × 297 mm. */
const A4 = { short: 595.28, long: 841.89 };

/** Slides as PowerPoint and LibreOffice name them; 1,600 px is as wide as a page of Word shows sharply at 2×. */
export const PRESETS = {
  "slide-wide": {
    layout: { width: 960, height: 540 },
    picture: { width: 1280, height: 720 },
    points: { width: 960, height: 540 },
  },
  "slide-classic": {
    layout: { width: 720, height: 540 },
    picture: { width: 1024, height: 768 },
    points: { width: 720, height: 540 },
  },
  "a4-landscape": {
    layout: { width: 1000, height: 707 },
    picture: { width: 1123, height: 794 },
    points: { width: A4.long, height: A4.short },
  },
  "a4-portrait": {
    layout: { width: 707, height: 1000 },
    picture: { width: 794, height: 1123 },
    points: { width: A4.short, height: A4.long },
  },
  word: {
    layout: { width: 800, height: 560 },
    picture: { width: 800, height: 560 },
    points: { width: 600, height: 420 },
  },
  social: {
    layout: { width: 1000, height: 525 },
    picture: { width: 1200, height: 630 },
    points: { width: 900, height: 472.5 },
  },
  film: {
    layout: { width: 960, height: 540 },
    picture: { width: 1920, height: 1080 },
    points: { width: 960, height: 540 },
  },
} as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof PRESETS;
