import ranges from "../../../geo/build/fonts.json";

/** Weights by the word with which MapLibre reads them out of a font's name. */
export const FONT_NAMES = {
  400: "Inter Regular",
  500: "Inter Medium",
  600: "Inter Semibold",
  700: "Inter Bold",
  /** Of the names of waters: slanted by the browser, as the drawing's are. */
  italic: "Inter Medium Italic",
} as const;

const LONGEST_WAIT_MS = 3000;

let declared = false;

/**
 * Makes the page's font known under a name for each weight, since MapLibre asks for fonts by name alone, and waits
 * for what the text needs: a label drawn before its font has come stays in the fallback face. A font that fails or
 * is late leaves the system's in its place.
 */
export async function loadFonts(base: string, text: string): Promise<void> {
  if (!declared) declare(base);
  declared = true;
  const all = Object.values(FONT_NAMES).map((name) => document.fonts.load(`16px "${name}"`, text));
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled(all), late]);
}

function declare(base: string): void {
  for (const name of Object.values(FONT_NAMES))
    for (const [file, unicodeRange] of Object.entries(ranges))
      document.fonts.add(
        new FontFace(name, `url("${base}fonts/${file}")`, { weight: "400 700", unicodeRange }),
      );
}
