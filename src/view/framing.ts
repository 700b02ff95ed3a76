/** What stands around the map in an embed and can be left out. Credit and disclaimer can't. */
export const FRAME_PARTS = ["title", "legend", "link", "buttons", "scale"] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** How a page that embeds the map wants it to behave. */
export interface Framing {
  readonly without: readonly FramePart[];
  /** `false`: a picture of the map, which leaves wheel, touch and keys to the page around it. */
  readonly interactive: boolean;
  /** `false`: the map jumps instead of flying, and nothing flows. */
  readonly motion: boolean;
  /** Origins that may drive the map by messages, such as `https://example.org`; empty: the page around it, whichever it is. */
  readonly allow: readonly string[];
}

export const DEFAULT_FRAMING: Framing = { without: [], interactive: true, motion: true, allow: [] };
