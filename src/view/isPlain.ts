import { writeView } from "./address";
import { DEFAULT_VIEW, type View } from "./view";

/**
 * Whether a view asks for no other map than the picture with which the page comes: not for another place, day, layer or way of drawing. Where
 * it stands, and whether it is light or dark, the page sees to.
 */
export function isPlain(view: View): boolean {
  const { frame, framing, kiosk } = DEFAULT_VIEW;
  const theme = view.theme === "projector" ? view.theme : DEFAULT_VIEW.theme;
  const language = view.language === "en" ? null : view.language;
  return writeView({ ...view, frame, framing, kiosk, theme, language }) === "";
}
