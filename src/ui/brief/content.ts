import type { Source } from "../../atlas/atlas";
import type { Brief } from "../../draw/brief/brief";

/** What a thing's record gives a brief; what stands on every brief comes besides. */
export interface BriefContent extends Pick<Brief, "kind" | "title" | "finding" | "lead" | "parts"> {
  /** That of number 1 first. */
  readonly cited: readonly Source[];
}

/** How many of each a brief tells at most. */
export interface Most {
  readonly figures: number;
  readonly targets: number;
  readonly conflicts: number;
  /** Meetings held, the last ones; and those to come. */
  readonly held: number;
  readonly open: number;
  readonly segments: number;
  readonly milestones: number;
  readonly persons: number;
  /** Of what happened on its corridors, what a brief on a member tells at least; usually three. */
  readonly latest?: number;
  /** Organisations of a member. */
  readonly bodies: number;
}

/** What an adviser needs, however little room there is. */
const LEAST: Most = {
  ...{ figures: 7, targets: 4, conflicts: 3, held: 3, open: 2 },
  ...{ segments: 0, milestones: 0, persons: 3, bodies: 2 },
};

/** What fills a second page, the most first: a page that is nearly full takes less. What cites many documents fills it soonest. */
export const AMOUNTS: readonly [Most, ...Most[]] = [
  {
    figures: 14,
    targets: 6,
    conflicts: 7,
    held: 12,
    open: 3,
    segments: 14,
    milestones: 14,
    persons: 10,
    bodies: 4,
  },
  {
    figures: 12,
    targets: 6,
    conflicts: 6,
    held: 10,
    open: 3,
    segments: 10,
    milestones: 10,
    persons: 8,
    bodies: 4,
  },
  {
    figures: 10,
    targets: 6,
    conflicts: 5,
    held: 8,
    open: 3,
    segments: 8,
    milestones: 8,
    persons: 6,
    bodies: 4,
  },
  {
    figures: 9,
    targets: 5,
    conflicts: 4,
    held: 6,
    open: 2,
    segments: 6,
    milestones: 6,
    persons: 6,
    bodies: 4,
  },
  {
    figures: 8,
    targets: 5,
    conflicts: 4,
    held: 5,
    open: 2,
    segments: 6,
    milestones: 3,
    persons: 5,
    bodies: 4,
  },
  { ...LEAST, held: 5, segments: 6, persons: 5 },
  { ...LEAST, held: 4, segments: 4, persons: 5 },
  { ...LEAST, targets: 3, segments: 2, persons: 4 },
  LEAST,
  { ...LEAST, figures: 6, targets: 3, held: 2, open: 1 },
  { ...LEAST, figures: 6, targets: 2, held: 2, open: 1 },
  // Two members of many corridors, each with documents of its own.
  { ...LEAST, figures: 5, targets: 2, held: 1, open: 1 },
  { ...LEAST, figures: 5, targets: 1, held: 1, open: 1, persons: 2, bodies: 1, latest: 1 },
  { ...LEAST, figures: 4, targets: 1, held: 1, open: 0, persons: 2, bodies: 1, latest: 0 },
];
