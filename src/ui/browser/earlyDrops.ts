/** A browser leaves the page for a file that is dropped on it, unless somebody hears of it. */
const HEARD = ["dragover", "drop"] as const;

function keepPage(event: DragEvent): void {
  event.preventDefault();
}

/** Keeps the page where a file is dropped before the part has come that takes files. */
export function holdDrops(): void {
  for (const event of HEARD) window.addEventListener(event, keepPage);
}

/** That part has come. */
export function takeDrops(): void {
  for (const event of HEARD) window.removeEventListener(event, keepPage);
}
