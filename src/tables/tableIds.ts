/** The tables, in the order in which they are listed. Names of files are made of these, and never change. */
export const TABLE_IDS = [
  "corridors",
  "corridor-parties",
  "segments",
  "facilities",
  "statuses",
  "figures",
  "claims",
  "milestones",
  "countries",
  "indicators",
  "targets",
  "centre-steps",
  "organisations",
  "meetings",
  "participation",
  "series",
  "persons",
  "offices",
  "plants",
  "substations",
  "interconnectors",
  "sources",
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Those whose rows lie somewhere. */
export const MAPPED_IDS = [
  "segments",
  "facilities",
  "countries",
  "meetings",
  "plants",
  "substations",
  "interconnectors",
] as const satisfies readonly TableId[];
export type MappedId = (typeof MAPPED_IDS)[number];
