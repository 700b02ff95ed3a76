import type { Mark } from "../../scene/scene";
import type { PenEvents } from "../pen";

/** Tells the page what the reader points at and clicks on in a drawing whose marks carry their ids. */
export function listenTo(
  container: HTMLElement,
  markOf: (id: string) => Mark | undefined,
  events: PenEvents,
  signal: AbortSignal,
): void {
  let hovered: Mark | null = null;
  const on = (type: "click" | "pointermove" | "pointerleave", heard: (event: MouseEvent) => void) =>
    container.addEventListener(type, heard as EventListener, { signal });

  on("click", (event) => events.onPick(marksAt(event, markOf), pointIn(container, event)));
  on("pointermove", (event) => {
    const mark = marksAt(event, markOf)[0] ?? null;
    if (mark === null && hovered === null) return;
    hovered = mark;
    container.style.cursor = mark ? "pointer" : "";
    events.onHover(mark, pointIn(container, event));
  });
  on("pointerleave", (event) => events.onHover(null, pointIn(container, event)));
}

/** Marks that can be picked under the pointer, uppermost first: countries lie lowest. */
function marksAt({ clientX, clientY }: MouseEvent, markOf: (id: string) => Mark | undefined): Mark[] {
  return document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.closest<SVGElement>("[data-id]")?.dataset.id ?? [])
    .flatMap((id) => markOf(id) ?? []);
}

function pointIn(container: HTMLElement, { clientX, clientY }: MouseEvent): { x: number; y: number } {
  const { left, top } = container.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
