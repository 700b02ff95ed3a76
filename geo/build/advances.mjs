/**
 * How far the pen goes on after each character of a TrueType font, in em, by character: its tables `cmap` (format 4, which holds all that
 * a font of ours has) and `hmtx` (OpenType 1.9). Kerning isn't in it.
 * @param {Buffer} font
 * @returns {ReadonlyMap<string, number>}
 */
export function advancesOf(font) {
  const at = tablesOf(font);
  const perEm = font.readUInt16BE(at("head") + 18);
  const counted = font.readUInt16BE(at("hhea") + 34);
  const advance = (glyph) => font.readUInt16BE(at("hmtx") + 4 * Math.min(glyph, counted - 1)) / perEm;
  return new Map(
    glyphsOf(font, at("cmap")).map(([code, glyph]) => [String.fromCodePoint(code), advance(glyph)]),
  );
}

/** Where each table of the font begins, by its name. */
function tablesOf(font) {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const starts = new Map(
    entries.map((entry) => [font.toString("latin1", entry, entry + 4), font.readUInt32BE(entry + 8)]),
  );
  return (name) => {
    const start = starts.get(name);
    if (start === undefined)
      throw new Error(`The font has no table “${name}”, from which the widths of letters are read.`);
    return start;
  };
}

/** Pairs of a character's code and its glyph. */
function glyphsOf(font, cmap) {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + 4 + 8 * i);
  const starts = subtables.map((entry) => cmap + font.readUInt32BE(entry + 4));
  const start = starts.find((each) => font.readUInt16BE(each) === 4);
  if (start === undefined)
    throw new Error("The font has no table of letters that can be read here: a “cmap” of format 4.");
  const bytes = font.readUInt16BE(start + 6);
  const column = (number, i) => start + 14 + number * bytes + (number > 0 ? 2 : 0) + 2 * i;
  return Array.from({ length: bytes / 2 }, (_, i) => i).flatMap((i) => {
    const [last, first] = [font.readUInt16BE(column(0, i)), font.readUInt16BE(column(1, i))];
    const [shift, offset] = [font.readUInt16BE(column(2, i)), font.readUInt16BE(column(3, i))];
    const glyphOf = (code) => {
      if (offset === 0) return (code + shift) % 0x10000;
      const listed = font.readUInt16BE(column(3, i) + offset + 2 * (code - first));
      return listed === 0 ? 0 : (listed + shift) % 0x10000;
    };
    return Array.from({ length: last - first + 1 }, (_, k) => [first + k, glyphOf(first + k)]).filter(
      ([code, glyph]) => code !== 0xffff && glyph !== 0,
    );
  });
}
