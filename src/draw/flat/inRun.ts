/** Names in one run of text: what parts them stays at the end of a line. */
export function inRun(names: readonly string[]): string {
  return names.join("\u00a0· ");
}
