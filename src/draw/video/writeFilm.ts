import {
  BufferTarget,
  CanvasSource,
  canEncodeVideo,
  Mp4OutputFormat,
  Output,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from "mediabunny";
import type { Size } from "../flat/projectorOf";
import { NoVideo } from "./NoVideo";
import { FRAMES_PER_SECOND, newPicture, type Reel } from "./reel";

export interface Film {
  readonly bytes: Uint8Array;
  readonly container: Container;
}

export interface FilmWish {
  readonly title: string;
  /** The atlas, by its own name. */
  readonly author: string;
  readonly address: string;
  readonly credits: readonly string[];
  /** Of the data, `2026-11-23`. */
  readonly date: string;
  readonly signal: AbortSignal;
  /** How far it is, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

type Container = "mp4" | "webm";

/** The first that the browser can encode: H.264 is what every office program plays; the others play in browsers. */
const KINDS: readonly (readonly [VideoCodec, Container])[] = [
  ["avc", "mp4"],
  ["vp9", "webm"],
  ["av1", "webm"],
  ["vp8", "webm"],
];

/** A map has flat colours and thin lines: they show every fault, and cost little. */
const QUALITY = new Quality("high");
const SECONDS_A_KEY_FRAME = 2;

/** Encodes a reel, picture by picture. Rejects with `NoVideo` where the browser can't, and with an `AbortError` when it is stopped. */
export async function writeFilm(reel: Reel, wish: FilmWish): Promise<Film> {
  const [codec, container] = await kindFor(reel.size);
  const { picture, canvas } = newPicture(reel.size);
  const source = new CanvasSource(picture, {
    codec,
    quality: QUALITY,
    keyFrameInterval: SECONDS_A_KEY_FRAME,
  });
  const target = new BufferTarget();
  const format =
    container === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  output.addVideoTrack(source, { frameRate: FRAMES_PER_SECOND });
  const { title, author, credits, address, date } = wish;
  output.setMetadataTags({
    ...{ title, artist: author, description: credits.join(" "), comment: address },
    date: new Date(`${date}T00:00:00Z`),
  });
  try {
    await output.start();
    let [done, at] = [0, 0];
    for await (const { seconds, paint } of reel.frames()) {
      wish.signal.throwIfAborted();
      paint(canvas);
      await source.add(at, seconds);
      at += seconds;
      wish.onProgress(++done / reel.count);
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  return { bytes: new Uint8Array(target.buffer!), container };
}

async function kindFor({ width, height }: Size): Promise<readonly [VideoCodec, Container]> {
  if (!("VideoEncoder" in globalThis)) throw new NoVideo("This browser has no WebCodecs.");
  for (const kind of KINDS)
    if (await canEncodeVideo(kind[0], { width, height, quality: QUALITY })) return kind;
  throw new NoVideo(`This browser encodes no video of ${width} × ${height} px.`);
}
