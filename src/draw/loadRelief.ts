import { fetchInTime } from "../atlas/fetchInTime";
import { once } from "../atlas/once";
import { RELIEF } from "./groundLevels";

/** The grey of a plain. */
const NEUTRAL = 128;

const shadedOnce = once(shaded);

/**
 * Grey relief as light and shade without a grey of its own, or `null` where it can't be had: the map does without. It is loaded once a page,
 * and again when it has failed.
 *
 * It comes last. A pen asks for it when it has drawn all else that was wanted, and draws it when it comes; a sheet that goes out of the
 * house asks when its reader chose it, and waits for it.
 */
export function loadRelief(base: string): Promise<HTMLCanvasElement | null> {
  return shadedOnce(`${base}ground/${RELIEF.file}`).catch((reason: unknown) => {
    console.info(`The map does without relief: ${reason}`);
    return null;
  });
}

/** The same as the address of a picture, for drawings. */
export async function loadReliefUrl(base: string): Promise<string | null> {
  const canvas = await loadRelief(base);
  if (canvas === null) return null;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return blob && URL.createObjectURL(blob);
}

async function shaded(address: string): Promise<HTMLCanvasElement> {
  const response = await fetchInTime(address);
  const image = await createImageBitmap(await response.blob());
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("there is no canvas to shade it on");
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  shade(pixels.data);
  context.putImageData(pixels, 0, 0);
  return canvas;
}

/** What is darker than a plain becomes shade, what is lighter becomes light, each as far as it differs. */
function shade(data: Uint8ClampedArray): void {
  for (let i = 0; i < data.length; i += 4) {
    const grey = data[i] ?? NEUTRAL;
    data.fill(grey < NEUTRAL ? 0 : 255, i, i + 3);
    data[i + 3] = 2 * Math.abs(grey - NEUTRAL);
  }
}
