import type { Camera } from "../../view/camera";
import { projectorOf, type Size } from "./projectorOf";

/** The camera at which a picture was drawn, and the size for which, in px of its own. */
export interface PictureFrame {
  readonly camera: Camera;
  readonly size: Size;
}

/** As a picture carries it, in `data-frame`, to a hundred-thousandth, which is far less than a pixel. The pair of `readPictureFrame`. */
export function writePictureFrame({
  camera: { zoom, lng, lat },
  size: { width, height },
}: PictureFrame): string {
  return [zoom, lng, lat, width, height].map((value) => Number(value.toFixed(5))).join(" ");
}

/** `null` where it says none. */
export function readPictureFrame(text: string): PictureFrame | null {
  const numbers = text.split(" ").map(Number);
  const [zoom = 0, lng = 0, lat = 0, width = 0, height = 0] = numbers;
  if (numbers.length < 5 || numbers.some(Number.isNaN)) return null;
  return { camera: { zoom, lng, lat }, size: { width, height } };
}

/**
 * The camera that looks at a map as the picture shows it, however the page has laid it: read off the screen, so that
 * the map that takes over stands exactly where the picture stood. `null` where the picture isn't laid out.
 */
export function cameraOfPicture(picture: SVGSVGElement, container: Element): Camera | null {
  const frame = readPictureFrame(picture.dataset.frame ?? "");
  const laid = picture.getScreenCTM();
  if (frame === null || laid === null || laid.a <= 0) return null;
  const { left, top, width, height } = container.getBoundingClientRect();
  const middle = [(left + width / 2 - laid.e) / laid.a, (top + height / 2 - laid.f) / laid.a] as const;
  const [lng, lat] = projectorOf(frame.camera, frame.size).invert(middle);
  return { zoom: frame.camera.zoom + Math.log2(laid.a), lng, lat };
}
