import type { GridLine } from "../../atlas/gridLine";
import type { Mark } from "../../scene/scene";
import type { PenEvents } from "../pen";

type Point = { readonly x: number; readonly y: number };

/** Tells the page what the reader points at and clicks on in a drawing whose marks carry their ids. */
export function listenTo(
  container: HTMLElement,
  marksNow: () => readonly Mark[],
  events: PenEvents,
  signal: AbortSignal,
  lineAt: (at: Point) => GridLine | null,
): void {
  const markOf = (id: string) => marksNow().find((mark) => mark.id === id);
  let isOver = false;
  const on = (type: "click" | "pointermove" | "pointerleave", heard: (event: MouseEvent) => void) =>
    container.addEventListener(type, heard as EventListener, { signal });

  on("click", (event) => events.onPick(marksAt(event, markOf), pointIn(container, event)));
  // A hand that moves the map points at nothing: to look what lies under it took longer than to move the map.
  on("pointermove", (event) => (event.buttons > 0 ? leave(event) : point(event)));
  on("pointerleave", leave);

  function point(event: MouseEvent): void {
    const mark = marksAt(event, markOf)[0] ?? null;
    const at = pointIn(container, event);
    const line = mark === null || mark.mark === "area" ? lineAt(at) : null;
    const wasOver = isOver;
    isOver = mark !== null || line !== null;
    if (!isOver && !wasOver) return;
    container.style.cursor = mark ? "pointer" : "";
    events.onHover(mark, at, line);
  }

  function leave(event: MouseEvent): void {
    if (!isOver) return;
    isOver = false;
    events.onHover(null, pointIn(container, event));
  }
}

/** Marks that can be picked under the pointer, uppermost first: countries lie lowest. */
function marksAt({ clientX, clientY }: MouseEvent, markOf: (id: string) => Mark | undefined): Mark[] {
  return document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.closest<SVGElement>("[data-id]")?.dataset.id ?? [])
    .flatMap((id) => markOf(id) ?? []);
}

function pointIn(container: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = container.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
