import { useEffect } from "react";
import { takeDrops } from "../../browser/earlyDrops";
import { useWindowEvent } from "../../browser/useWindowEvent";

/** A picture of this atlas that is dropped on the page opens its view; of any other file the reader is told that it doesn't. */
export function useDrop(onUnknown: () => void): void {
  useEffect(takeDrops, []);
  useWindowEvent("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  useWindowEvent("drop", async (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const { viewOfPicture } = await import("./droppedPicture");
    const view = await viewOfPicture(file);
    if (view === null) onUnknown();
    else location.assign(new URL(view || "./", document.baseURI.replace(/[?#].*/, "")));
  });
}
