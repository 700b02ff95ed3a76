/** The page's font. MapLibre reads weight and slant out of the first name of a stack, and draws with the second. */
const FAMILY = "Inter";

const MEDIUM = ["Inter Medium", FAMILY] as const;
const SEMIBOLD = ["Inter Semibold", FAMILY] as const;

/**
 * Stacks of names by the face of a label: a weight, or the slanted face of the names of waters. Three serve all, since
 * every letter of a face is drawn by itself on the main thread, and takes a millisecond.
 */
export const FONT_STACKS = {
  "400": MEDIUM,
  "500": MEDIUM,
  "600": SEMIBOLD,
  "700": SEMIBOLD,
  italic: ["Inter Medium Italic", FAMILY],
} as const;

const LONGEST_WAIT_MS = 3000;

/**
 * Waits for the files of the font that the text needs: a label drawn before its font has come stays in the fallback
 * face. A font that fails or is late leaves the system's in its place.
 */
export async function loadFonts(text: string): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([document.fonts.load(`500 16px ${FAMILY}`, text).catch(() => {}), late]);
}
