import { useEffect, useRef, useState } from "react";
import { type MadeFile, makeFile } from "../file/writeFile";
import type { Making } from "../wish";

/** How the making of a file goes. */
export type Progress =
  | { readonly state: "idle" }
  | { readonly state: "making"; readonly part: number }
  | { readonly state: "done"; readonly name: string }
  | { readonly state: "failed"; readonly error: unknown };

/** Makes a file and does something with it; a second wish stops the first, and so does leaving. */
export function useMaking(): {
  progress: Progress;
  make: (
    wish: Omit<Making, "signal" | "onProgress">,
    use: (file: MadeFile) => Promise<void> | void,
  ) => Promise<void>;
  stop: () => void;
} {
  const [progress, setProgress] = useState<Progress>({ state: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const stop = () => {
    current.current?.abort();
    setProgress({ state: "idle" });
  };
  return {
    progress,
    stop,
    async make(wish, use) {
      current.current?.abort();
      const stopper = new AbortController();
      current.current = stopper;
      const { signal } = stopper;
      const tell = (next: Progress) => signal.aborted || setProgress(next);
      try {
        const file = await makeFile({
          ...wish,
          signal,
          onProgress: (part) => tell({ state: "making", part }),
        });
        if (signal.aborted) return;
        await use(file);
        tell({ state: "done", name: file.name });
      } catch (error) {
        tell({ state: "failed", error });
      }
    },
  };
}
