import { ON_PAGE } from "../../../draw/pagePlaces";

/**
 * Before the browser prints: a drawing that a hand has moved, and that isn't drawn anew yet, is moved by px of the screen, which paper doesn't
 * have. What is seen of it becomes the drawing's own box, which has room on any paper; the style sheet for print takes the movement off.
 */
export function printAsSeen(): void {
  for (const svg of document.querySelectorAll<SVGSVGElement>(`.${ON_PAGE.paper} > svg`)) {
    const box = seenOf(svg);
    const drawn = svg.getAttribute("viewBox");
    if (box === null || drawn === null) continue;
    svg.setAttribute("viewBox", box);
    addEventListener("afterprint", () => svg.setAttribute("viewBox", drawn), { once: true });
  }
}

/** What of a drawing the map's window shows, in px of the drawing; `null` where that is all of it. */
function seenOf(svg: SVGSVGElement): string | null {
  const map = svg.closest(`.${ON_PAGE.map}`);
  const laid = svg.getScreenCTM();
  if (map === null || laid === null || laid.a <= 0 || !svg.parentElement?.style.transform) return null;
  const { left, top, width, height } = map.getBoundingClientRect();
  return [(left - laid.e) / laid.a, (top - laid.f) / laid.a, width / laid.a, height / laid.a].join(" ");
}
