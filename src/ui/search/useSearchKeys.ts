import { useWindowEvent } from "../browser/useWindowEvent";

/** Opens the search by `/` and by Ctrl-K or ⌘K. Where text is typed, `/` is a character like others. */
export function useSearchKeys(open: () => void): void {
  useWindowEvent("keydown", (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
}

function asksForSearch({ key, code, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  // By its place too: on a Cyrillic or Arabic keyboard the key of K says another letter.
  if (ctrlKey !== metaKey) return key.toLowerCase() === "k" || code === "KeyK";
  return key === "/" && !ctrlKey && !isTypedInto(target);
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
