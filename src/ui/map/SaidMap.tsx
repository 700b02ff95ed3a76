import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Position } from "../../atlas/atlas";
import type { Pen } from "../../draw/pen";
import type { Mark } from "../../scene/scene";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { mapSaid } from "../part/mapSaid";
import type { Exportable } from "../wire/carried";
import { useWires } from "../wire/wires";

interface Props {
  drawn: Exportable;
  marks: readonly Mark[];
  /** Where the pen draws. */
  canvas: RefObject<HTMLElement | null>;
}

/** How long the map has rested before it is told what it shows, in ms: who pans on isn't talked to. */
const REST_MS = 1200;

/** Tells those who don't see the map what it shows, whenever that has become another and the map rests; and describes its drawing so. */
export function SaidMap(props: Props) {
  const { canvas } = props;
  const said = useSaid(props);
  useEffect(() => {
    const description = canvas.current?.querySelector("svg > desc");
    if (said !== "" && description) description.textContent = said;
  }, [canvas, said]);
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  );
}

/** What the map shows since it rests; nothing before. */
function useSaid({ drawn, marks, canvas }: Props): string {
  const words = useWords();
  const { mapOnPage, heading } = useWires();
  const [said, setSaid] = useState("");
  const tell = useEffectEvent(async (isStale: () => boolean) => {
    const pen = mapOnPage.get()?.pen;
    const all = await loadAllWords(words);
    if (!pen || canvas.current === null || isStale()) return;
    const { index, view, look } = drawn;
    const seen = { index, view, places: look.places, marks, isSeen: seenOn(pen, canvas.current) };
    setSaid(mapSaid(seen, heading.get() ?? words.t("app.name"), all));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is told of, as another camera is.
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => tell(() => signal.aborted).catch(() => {}), REST_MS);
    };
    wait();
    const leave = mapOnPage.get()?.camera.subscribe(wait);
    return () => {
      clearTimeout(waiting);
      leave?.();
      stop.abort();
    };
  }, [drawn, marks, mapOnPage]);
  return said;
}

/** Whether a place is within the edges of the map as it stands, and not behind the globe. */
function seenOn(pen: Pen, { clientWidth, clientHeight }: HTMLElement): (at: Position) => boolean {
  return (at) => {
    const place = pen.project(at);
    return (
      place !== null && place.x >= 0 && place.y >= 0 && place.x <= clientWidth && place.y <= clientHeight
    );
  };
}
