import { readFileSync } from "node:fs";

/** A doc comment with what it stands above: `export const Name =` or `  field: `. */
const COMMENT = /\/\*\*((?:(?!\*\/).)*)\*\/\n(?=\s*(?:export |const |[$\w]+: ))/gs;
const NAME = /^( *)(?:(?:export )?const )?([$\w]+)(?: =|:)/gm;

/**
 * Doc comments of a file of shapes, by the name of the constant and the fields down to what they stand above:
 * `Claim.unit`, `MeetingRecord.place.city`. Relies on the formatter, which indents what is within by two.
 */
export function commentsIn(path: string): ReadonlyMap<string, string> {
  const code = readFileSync(path, "utf8");
  const above = new Map(
    [...code.matchAll(COMMENT)].map(({ 0: all, 1: words = "", index }) => [index + all.length, plain(words)]),
  );
  return new Map(
    namesIn(code).flatMap(({ at, name }) => {
      const words = above.get(at);
      return words === undefined ? [] : [[name, words] as const];
    }),
  );
}

/** Every name in the code with those that it lies within, by indentation. */
function namesIn(code: string): { readonly at: number; readonly name: string }[] {
  let within: { readonly indent: number; readonly name: string }[] = [];
  return [...code.matchAll(NAME)].map(({ 1: space = "", 2: name = "", index }) => {
    within = [...within.filter(({ indent }) => indent < space.length), { indent: space.length, name }];
    return { at: index, name: within.map((each) => each.name).join(".") };
  });
}

function plain(words: string): string {
  return words.replace(/\s*\n\s*\*\s*/g, " ").trim();
}
