/**
 * What the page asks about its window, for scripts and style sheets alike: a style sheet writes `@media (--narrow)`, and
 * the build puts the words of this table in its place. No style sheet has a size of its own. Sizes are in the letters that the reader's browser
 * begins with (16 px where nobody chose others): who has them twice as large has half the room.
 */
export const MEDIA = {
  /** The panel is a sheet over the map. */
  "--narrow": "(max-width: 45em)",
  /** Tools lose their names. */
  "--tight": "(max-width: 62.5em)",
  /** A small phone: name and tools stand close. */
  "--small": "(max-width: 27.5em)",
  /** Too low for a caption under a map, and wide enough for one beside it. */
  "--low": "(max-height: 31.25em) and (min-width: 27.5em)",
  /** A map too low for its buttons above each other. */
  "--low-map": "(max-height: 30em)",
  /** A frame as low as a banner. */
  "--banner": "(max-height: 15em)",
  /** A frame in a column of a text, or on a phone. */
  "--column": "(max-width: 35em)",
  "--thin-column": "(max-width: 25em)",
  /** The unfolded legend covers no member on a map of the whole region, beside a panel. */
  "--roomy-beside-panel": "(min-width: 83.75em) and (min-height: 46.25em)",
  /** The reader's system is dark. */
  "--dark": "(prefers-color-scheme: dark)",
} as const;
export type MediaName = keyof typeof MEDIA;
