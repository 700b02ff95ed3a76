import { adoptStyle } from "../browser/adoptStyle";
import { type Signal, useSignal } from "../wire/signal";
import style from "./hoverTip.css?inline";

adoptStyle(style);

/** What the pointer is on, and where it is: in px of the map. */
export interface Hovered {
  readonly title: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** The name of what the pointer is on. For the eye only: the same names are in the panel and in the chooser. */
export function HoverTip({ hovered }: { hovered: Signal<Hovered | null> }) {
  const now = useSignal(hovered, (value) => value);
  if (now === null || now.title === "") return null;
  return (
    <div className="hover-tip" style={{ left: now.at.x, top: now.at.y }} aria-hidden="true">
      {now.title}
    </div>
  );
}
