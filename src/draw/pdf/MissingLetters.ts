/** A text is in a script for which there is no font to embed. */
export class MissingLetters extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`The font has no shape for ${letters.join(" ")}`);
    this.name = "MissingLetters";
    this.letters = letters;
  }
}
