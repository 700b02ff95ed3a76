/** One thing wrong with the facts, told to the person who edits them. */
export interface Problem {
  /** The file, then the spot in it: `corridors/x.geojson › x/b › properties.kV`. */
  readonly where: string;
  readonly message: string;
}

/** The folder can't be shown. Carries every problem at once, so that one round of editing can mend them all. */
export class AtlasError extends Error {
  override name = "AtlasError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ where, message }) => `${where}: ${message}`).join("\n"));
    this.problems = problems;
    // Where in the program it was met helps nobody who edits facts.
    this.stack = `${this.name}: ${this.message}`;
  }
}
