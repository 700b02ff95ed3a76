import type { DragEvent } from "react";

/** What a part of the page does with files that are dropped on it: all but pictures, which open their view wherever they are dropped. */
export function templateDrop(take: (file: File) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const file = event.dataTransfer.files[0];
      if (file === undefined || file.type.startsWith("image/")) return;
      event.preventDefault();
      take(file);
    },
  };
}
