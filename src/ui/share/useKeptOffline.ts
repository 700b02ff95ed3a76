import { useEffect, useRef, useState } from "react";
import type { Language } from "../../atlas/vocabulary";
import { askWorker } from "../offline/askWorker";
import type { KeepAnswer, OfflineState } from "../offline/offlineList";

/** Files that are asked for at a time: a browser ends a worker that is busy for minutes. */
const AT_A_TIME = 40;

export interface KeptOffline {
  /** `null` until it is known, and where nothing can be kept. */
  readonly state: OfflineState | null;
  /** Files that have come, and of how many; `null` while nothing is being fetched. */
  readonly going: { readonly done: number; readonly all: number } | null;
  readonly failure: KeepAnswer["failure"];
  readonly keepAll: () => void;
  readonly forget: () => void;
}

/** What is kept on this device, and the way to keep everything in a language. What was begun goes on when the dialog is closed. */
export function useKeptOffline(language: Language): KeptOffline {
  const [state, setState] = useState<OfflineState | null>(null);
  const [going, setGoing] = useState<KeptOffline["going"]>(null);
  const [failure, setFailure] = useState<KeepAnswer["failure"]>(null);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    askWorker({ kind: "state", language }).then(
      (found) => isShown.current && setState(found),
      () => {},
    );
    return () => {
      isShown.current = false;
    };
  }, [language]);

  async function keepAll() {
    const { missing } = await askWorker({ kind: "state", language });
    setFailure(null);
    // Else a browser may give up what it holds when the disk is full.
    await navigator.storage?.persist?.().catch(() => false);
    const ended = await keep(missing, (done) => setGoing({ done, all: missing.length }));
    setState(
      await askWorker(
        ended === null ? { kind: "whole", isWhole: true, language } : { kind: "state", language },
      ),
    );
    setFailure(ended);
    setGoing(null);
  }
  async function forget() {
    setState(await askWorker({ kind: "whole", isWhole: false, language }));
  }
  return { state, going, failure, keepAll: () => void keepAll(), forget: () => void forget() };
}

/** Keeps files, a few at a time, until all have come or one doesn't. */
async function keep(
  paths: readonly string[],
  onDone: (count: number) => void,
): Promise<KeepAnswer["failure"]> {
  for (let at = 0; at < paths.length; at += AT_A_TIME) {
    onDone(at);
    const { failure } = await askWorker({ kind: "keep", paths: paths.slice(at, at + AT_A_TIME) });
    if (failure !== null) return failure;
  }
  return null;
}
