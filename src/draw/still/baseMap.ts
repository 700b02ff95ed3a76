import type { Scene } from "../../scene/scene";
import type { Ground } from "../flat/pixelGround";
import type { PicturedGround } from "./groundOfPicture";

export interface Brought extends PicturedGround {
  readonly relief: string | null;
}

export interface BaseMap {
  /** What a view needs that is drawn for good. */
  bring(zoom: number, layers: Scene["ground"]): void;
  /** What a view needs that stands until another pen draws. */
  bringFar(): void;
  /** Until anything has come, the ground of the picture; `null` where there is none. */
  brought(): Brought | null;
}

export interface Loads {
  /** The base map for a zoom, of those layers; the same object as long as it is the same. It is heavy, and asked for only when no other pen comes. */
  readonly loadGround: (zoom: number, layers: Scene["ground"]) => Promise<Ground>;
  /** The same, coarser and sooner, for what stands until another pen draws. */
  readonly loadFar: () => Promise<Ground>;
  /** Address of the picture of the relief, which comes after the ground; `null` where it can't be had. */
  readonly loadRelief: () => Promise<string | null>;
}

/** What lies under the marks, as it comes: `onChange` hears when there is more of it or other. */
export function baseMap(
  { loadGround, loadFar, loadRelief }: Loads,
  pictured: () => PicturedGround | null,
  onChange: () => void,
  onLack: () => void,
): BaseMap {
  let [ground, relief] = [null as Ground | null, null as string | null];
  let [isAsked, isShaded] = [false, false];
  return {
    brought() {
      const under = ground ? { ground } : pictured();
      return under && { ...under, relief };
    },
    bring(zoom, layers) {
      isAsked = true;
      bring(zoom, layers).catch(onLack);
    },
    bringFar() {
      if (isAsked) return;
      isAsked = true;
      // Where it doesn't come, the ground of the picture does.
      loadFar().then((far) => ground ?? lay(far), console.info);
    },
  };

  function lay(next: Ground): void {
    ground = next;
    onChange();
  }

  async function bring(zoom: number, layers: Scene["ground"]): Promise<void> {
    const next = await loadGround(zoom, layers);
    if (next !== ground) lay(next);
    if (isShaded) return;
    isShaded = true;
    relief = await loadRelief();
    onChange();
  }
}
