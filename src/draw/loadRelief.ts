import type { GroundLayer } from "../scene/scene";
import type { Extent } from "./pen";

/** West, south, east, north of `geo/ground/hillshade-overview.webp`, as the file beside it says. It is even in Mercator. */
export const RELIEF_BOX: Extent = [-33, 5, 130, 66];

/** Zooms between which the relief fades, where it would be coarse. */
export const RELIEF_FADE = [5.5, 7.5] as const;

/** The grey of a plain. */
const NEUTRAL = 128;

/** How strong the relief is at a zoom, from 0 to 1. */
export function reliefOpacityAt({ opacity = 1 }: GroundLayer, zoom: number): number {
  const [whole, gone] = RELIEF_FADE;
  return opacity * Math.min(1, Math.max(0, (gone - zoom) / (gone - whole)));
}

/** Grey relief as light and shade without a grey of its own, or `null` where it can't be had: the map does without. */
export async function loadRelief(base: string): Promise<HTMLCanvasElement | null> {
  try {
    const response = await fetch(`${base}ground/hillshade-overview.webp`);
    const image = await createImageBitmap(await response.blob());
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    shade(pixels.data);
    context.putImageData(pixels, 0, 0);
    return canvas;
  } catch (reason) {
    console.info(`The map does without relief: ${reason}`);
    return null;
  }
}

/** The same as the address of a picture, for drawings. There is one, and it holds as long as the page. */
export function loadReliefUrl(base: string): Promise<string | null> {
  address ??= loadRelief(base).then(addressOf);
  return address;
}

let address: Promise<string | null> | null = null;

async function addressOf(canvas: HTMLCanvasElement | null): Promise<string | null> {
  if (canvas === null) return null;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return blob && URL.createObjectURL(blob);
}

/** What is darker than a plain becomes shade, what is lighter becomes light, each as far as it differs. */
function shade(data: Uint8ClampedArray): void {
  for (let i = 0; i < data.length; i += 4) {
    const grey = data[i]!;
    data.fill(grey < NEUTRAL ? 0 : 255, i, i + 3);
    data[i + 3] = 2 * Math.abs(grey - NEUTRAL);
  }
}
