import { useEffect, useEffectEvent } from "react";

/** A picture of this atlas that is dropped on the page opens its view; of any other file it is said that it doesn't. */
export function useDrop(onUnknown: () => void): void {
  const tellUnknown = useEffectEvent(onUnknown);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const onDrop = async (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined || event.defaultPrevented) return;
      event.preventDefault();
      const { viewOfPicture } = await import("./droppedPicture");
      const view = await viewOfPicture(file);
      if (view === null) tellUnknown();
      else location.assign(new URL(view || "./", document.baseURI.replace(/[?#].*/, "")));
    };
    addEventListener("dragover", onDragOver);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("drop", onDrop);
    };
  }, []);
}
