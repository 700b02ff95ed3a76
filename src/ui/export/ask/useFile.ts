import { useEffect, useRef, useState } from "react";
import type { MadeFile } from "../../browser/saveFile";
import type { Choice } from "../choice";
import { writeFile } from "../file/writeFile";
import type { FileWish } from "../wish";

/** How the making of a file goes; of which choice, once it is over. */
export type Progress =
  | { readonly state: "idle" }
  | { readonly state: "making"; readonly part: number }
  | { readonly state: "done"; readonly name: string; readonly choice: Choice }
  | { readonly state: "failed"; readonly error: unknown; readonly choice: Choice };

type MapWish = Omit<FileWish, "signal" | "onProgress">;

/** Makes a file and does something with it; a second wish stops the first, and so does leaving. */
export function useFile() {
  const [progress, setProgress] = useState<Progress>({ state: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const stop = () => {
    current.current?.abort();
    setProgress({ state: "idle" });
  };
  const make = async (wish: MapWish, use: (file: MadeFile) => Promise<void> | void) => {
    current.current?.abort();
    const stopper = new AbortController();
    current.current = stopper;
    const { signal } = stopper;
    const tell = (next: Progress) => signal.aborted || setProgress(next);
    try {
      const file = await writeFile({
        ...wish,
        signal,
        onProgress: (part) => tell({ state: "making", part }),
      });
      if (signal.aborted) return;
      await use(file);
      tell({ state: "done", name: file.name, choice: wish.choice });
    } catch (error) {
      tell({ state: "failed", error, choice: wish.choice });
    }
  };
  return { progress, make, stop };
}
