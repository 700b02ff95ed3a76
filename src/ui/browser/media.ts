/**
 * What the page asks about its window, for scripts and style sheets alike: a style sheet writes `@media (--narrow)`, and
 * the build puts the words of this table in its place. No style sheet has a size of its own.
 */
export const MEDIA = {
  /** The panel is a sheet over the map. */
  "--narrow": "(max-width: 720px)",
  /** Tools lose their names. */
  "--tight": "(max-width: 1000px)",
  /** A small phone: name and tools stand close. */
  "--small": "(max-width: 440px)",
  /** Too low for a caption under a map, and wide enough for one beside it. */
  "--low": "(max-height: 500px) and (min-width: 440px)",
  /** A map too low for its buttons above each other. */
  "--low-map": "(max-height: 480px)",
  /** A frame as low as a banner. */
  "--banner": "(max-height: 240px)",
  /** A frame in a column of a text, or on a phone. */
  "--column": "(max-width: 560px)",
  "--thin-column": "(max-width: 400px)",
  /** The unfolded legend covers no member on a map of the whole region, beside a panel. */
  "--roomy-beside-panel": "(min-width: 1340px) and (min-height: 740px)",
  /** The reader's system is dark. */
  "--dark": "(prefers-color-scheme: dark)",
} as const;
export type MediaName = keyof typeof MEDIA;
