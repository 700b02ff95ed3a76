const START = "<!-- benchmark: written by `npm run bench -- --readme` -->";
const END = "<!-- /benchmark -->";

/** The README with the table between its two markers. Throws where the markers aren't there, once each and in order. */
export function withTable(readme: string, table: string): string {
  const [before, rest, ...more] = readme.split(START);
  const [old, after, ...again] = rest?.split(END) ?? [];
  if (old === undefined || after === undefined || more.length + again.length > 0)
    throw new Error(
      `The README has no place for the benchmark: it must have the lines ${START} and ${END} once each.`,
    );
  return `${before}${START}\n\n${table.trim()}\n\n${END}${after}`;
}
