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

const px = (width: number, height: number): Size => ({ width, height });

/** Slides as PowerPoint and LibreOffice name them; 1,600 px is as wide as a page of Word shows sharply at 2×. */
export const PRESETS = {
  "slide-wide": { layout: px(960, 540), picture: px(1280, 720), points: px(960, 540) },
  "slide-classic": { layout: px(720, 540), picture: px(1024, 768), points: px(720, 540) },
  "a4-landscape": { layout: px(1000, 707), picture: px(1123, 794), points: px(A4.long, A4.short) },
  "a4-portrait": { layout: px(707, 1000), picture: px(794, 1123), points: px(A4.short, A4.long) },
  word: { layout: px(800, 560), picture: px(800, 560), points: px(600, 420) },
  social: { layout: px(1000, 525), picture: px(1200, 630), points: px(900, 472.5) },
  film: { layout: px(960, 540), picture: px(1920, 1080), points: px(960, 540) },
} as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof PRESETS;
