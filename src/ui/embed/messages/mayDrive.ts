/**
 * Whether a window may drive the map. The map holds no secret, and whoever frames it wrote its address: so without a list it is
 * the page around the map, told by its window, which can't be feigned, and not by its name, which a sandboxed page hasn't. Other
 * frames of that page, an advertisement for one, can reach the map's window too, and may not. A list in the address
 * (`allow=`) is for pages that take in pages: then only the listed origins drive it, wherever their window is.
 */
export function mayDrive(
  { source, origin }: Readonly<{ source: unknown; origin: string }>,
  parent: unknown,
  allow: readonly string[],
): boolean {
  return allow.length === 0 ? source === parent : allow.includes(origin);
}
