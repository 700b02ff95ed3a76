import { readCamera } from "../../view/camera";
import { isPlain } from "../../view/isPlain";
import type { MapSlot } from "./mapSlot";

/** Whether the picture with which the page came, which is in English, is all that is asked for: then nothing has to be drawn. */
export function restsOnPicture({ view, words }: MapSlot, paper: HTMLElement | null): boolean {
  const hasPicture = paper !== null && words.language === "en";
  return hasPicture && view.projection !== "globe" && isPlain(view) && readCamera(location.hash) === null;
}
