import { relationsFile } from "../slides/package";
import { element } from "../svg/element";
import { rooted, valued } from "./wordXml";

/** Faces of the atlas's own font, as TrueType. */
export interface BriefFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

/** As the files of the font call themselves: by that a program finds them. */
export const BRIEF_FONT = "Inter Variable";
/** Where a program takes no font from a document: every office has it, or one that is as wide, and narrower than ours. */
const OTHERWISE = "Calibri";

const FACES = [
  { face: "regular", embed: "w:embedRegular", key: "5C7C3A10-2B64-4D1E-9A53-0E8A41F0C401" },
  { face: "semibold", embed: "w:embedBold", key: "5C7C3A10-2B64-4D1E-9A53-0E8A41F0C402" },
] as const;

/**
 * The font with which the document comes (ECMA-376, part 1, 17.8.1), so that its lines end where those of our own pages do, on whatever machine it is
 * read: pieces of it would else be on another page in a wider font. Its first bytes are mixed with a key, as the standard has it.
 */
export function fontParts(fonts: BriefFonts): Record<string, string | Uint8Array> {
  const faces = FACES.map(({ embed, key }, i) =>
    element(embed, { "r:id": `rId${i + 1}`, "w:fontKey": `{${key}}` }),
  );
  const font = element(
    "w:font",
    { "w:name": BRIEF_FONT },
    ...[valued("w:altName", OTHERWISE), valued("w:charset", "00"), valued("w:family", "swiss")],
    ...[valued("w:pitch", "variable"), ...faces],
  );
  const relations = FACES.map((_, i) => ({
    ...{ id: `rId${i + 1}`, type: "font", target: `fonts/font${i + 1}.odttf` },
  }));
  const files = FACES.map(
    ({ face, key }, i) => [`word/fonts/font${i + 1}.odttf`, mixed(fonts[face], key)] as const,
  );
  return {
    "word/fontTable.xml": rooted("w:fonts", font),
    "word/_rels/fontTable.xml.rels": relationsFile(relations),
    ...Object.fromEntries(files),
  };
}

/** The first 32 bytes against those of the key, the last of which comes first. */
function mixed(font: Uint8Array, key: string): Uint8Array {
  const bytes =
    key
      .replaceAll("-", "")
      .match(/../g)
      ?.map((each) => Number.parseInt(each, 16)) ?? [];
  const backwards = bytes.toReversed();
  return font.map((byte, i) => (i < 32 ? byte ^ (backwards[i % 16] ?? 0) : byte));
}
