/**
 * Words that addresses used before and what they are called now. A link never dies: a word that is renamed
 * gets a row here, and its old form a line in `test/view/links.txt`.
 */
const RENAMED: Readonly<Record<string, readonly [key: string, value: string]>> = {
  // The first embeds said just `?embed`.
  "embed=": ["frame", "embed"],
};

export function renamed([key, value]: readonly [string, string]): readonly [string, string] {
  return RENAMED[`${key}=${value}`] ?? [key, value];
}
