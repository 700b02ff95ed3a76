import type { LabelMark } from "../../scene/scene";

/** The page's font. MapLibre reads weight and slant out of the first name of a stack, and draws with the second. */
const FAMILY = "Inter";

/**
 * Stacks of names by the face of a label: a weight, or the slanted face of the names of waters. Three serve all, since
 * every letter of a face is drawn by itself on the main thread, and takes a millisecond.
 */
export const FONT_STACKS: Readonly<Record<LabelMark["weight"] | "italic", readonly [string, string]>> = {
  500: ["Inter Medium", FAMILY],
  600: ["Inter Semibold", FAMILY],
  italic: ["Inter Medium Italic", FAMILY],
};

const LONGEST_WAIT_MS = 3000;

/**
 * Waits for the files of the font that the text needs: a label drawn before its font has come stays in the fallback
 * face. A font that fails or is late leaves the system's in its place.
 */
export async function loadFonts(text: string): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([document.fonts.load(`500 16px ${FAMILY}`, text).catch(() => {}), late]);
}
