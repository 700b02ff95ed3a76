/** How many attacks of a kind are tried: few with every check, as many as `ATLAS_ATTACKS` says in a night. */
export function rounds(few: number): number {
  return Number(process.env["ATLAS_ATTACKS"] ?? few);
}

/** Names that every object bears, and words that other programs take for more than words. */
export const LOADED = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["prototype", "then", "toJSON", "NaN", "-0", "1e309", "null", "undefined", "__proto__[x]"],
  ...["<script>alert(1)</script>", "javascript:alert(1)", "../../etc/passwd", "%00", "\u0000", "\ud800"],
  ...["%", "%E0%A4%A", "&", "=", "#", "?", "a".repeat(5000), "🇦🇿", "ﷺ", "\u202e", "=cmd|' /C calc'!A0"],
] as const;
