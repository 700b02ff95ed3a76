import type { Size } from "../flat/projectorOf";
import type { MapSheet } from "../sheet/mapSheet";
import { paintLayers, paintPaper } from "../sheet/paintSheet";
import { type FilmFrame, FRAMES_PER_SECOND, newPicture, type Reel } from "./reel";

/** A sheet of a film, and how long it stands. */
export interface ShownSheet {
  readonly sheet: MapSheet;
  readonly seconds: number;
}

/** One sheet turns into the next in so many pictures, unless it is said otherwise. */
const FADE_FRAMES = 18;
/** A picture that stands is repeated so often: some programs can't jump into a longer one. In seconds. */
const LONGEST = 0.5;

/** Sheets one after the other, each fading into the next. */
export function deckReel(shown: readonly ShownSheet[], size: Size, fadeFrames = FADE_FRAMES): Reel {
  const standing = shown.reduce((sum, { seconds }) => sum + Math.ceil(seconds / LONGEST), 0);
  const count = standing + Math.max(0, shown.length - 1) * fadeFrames;
  return { size, count, frames: () => fading(shown, size, fadeFrames) };
}

async function* fading(
  shown: readonly ShownSheet[],
  size: Size,
  fadeFrames: number,
): AsyncIterable<FilmFrame> {
  let last: OffscreenCanvas | null = null;
  for (const { sheet, seconds } of shown) {
    const picture = pictureOf(sheet, size);
    if (last !== null) yield* fade(last, picture, fadeFrames);
    const count = Math.ceil(seconds / LONGEST);
    for (let i = 0; i < count; i++)
      yield { seconds: seconds / count, paint: (canvas) => canvas.drawImage(picture, 0, 0) };
    last = picture;
  }
}

function* fade(from: OffscreenCanvas, to: OffscreenCanvas, count: number): Iterable<FilmFrame> {
  for (let i = 1; i <= count; i++)
    yield {
      seconds: 1 / FRAMES_PER_SECOND,
      paint(canvas) {
        canvas.drawImage(from, 0, 0);
        canvas.globalAlpha = i / (count + 1);
        canvas.drawImage(to, 0, 0);
        canvas.globalAlpha = 1;
      },
    };
}

/** In the middle of the film's picture, on its own paper, where their forms differ. */
function pictureOf(sheet: MapSheet, size: Size): OffscreenCanvas {
  const { picture, canvas } = newPicture(size);
  const scale = Math.min(size.width / sheet.size.width, size.height / sheet.size.height);
  canvas.fillStyle = sheet.paper;
  canvas.fillRect(0, 0, size.width, size.height);
  canvas.translate(
    (size.width - sheet.size.width * scale) / 2,
    (size.height - sheet.size.height * scale) / 2,
  );
  paintPaper(sheet, canvas, scale);
  paintLayers(sheet.layers, canvas, scale);
  return picture;
}
