/**
 * What loading the site may cost, in kB as it is sent. Over `most` the tests of the built site fail; `aim` is what the benchmark is
 * to reach, and it shows a ✗ until it does. The two don't count alike: the tests add up files, the benchmark what came over the wire.
 */
export const BUDGETS = {
  /** The page with its picture. */
  html: { most: 30, aim: 30 },
  /** What answers a click: page with its style, scripts, words and font. */
  answer: { most: 150, aim: 150 },
  /** All that reading loads: the page at rest, with its picture that answers. What draws the map comes when it is wanted. */
  rest: { most: 157, aim: 160 },
  /**
   * The live map, and all that came before it. It comes in three parts, which weigh 3 kB more than one would; a page fetches one of the
   * tiles that are counted here.
   */
  live: { most: 560, aim: 540 },
  /** The present grid, for a reader who goes everywhere on the live map, and for one who has a drawing. */
  grid: { most: 120, aim: 120 },
  /** Code that comes with a table of the explorer. */
  tables: { most: 40, aim: 40 },
  /** Code that writes workbooks, text files and maps of tables. */
  spreadsheets: { most: 60, aim: 60 },
} as const;

/** The whole atlas in one file, which goes by e-mail: as it is sent in kB, and as it lies on a disk in bytes. */
export const ONE_FILE_MOST = { kB: 1100, bytes: 4_920_000 } as const;
