import type { Page } from "@playwright/test";

/**
 * What a reader can't read of a page, or can't reach: texts that are cut off by what they stand in, and a page or a button that reaches over the
 * window. Words for readers of screens alone and names on the map, which give way to each other, aren't meant.
 */
export async function outOfSight(page: Page): Promise<string[]> {
  const [wide, cut, beyond] = [
    page.evaluate(pageWidth),
    page.evaluate(cutTexts),
    page.evaluate(beyondWindow),
  ];
  return [...(await wide), ...(await cut), ...(await beyond)];
}

// Each runs in the page, and takes nothing along.

function pageWidth(): string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide, the window ${innerWidth}`] : [];
}

function cutTexts(): string[] {
  const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
  const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
  const isForSpeech = ({ width, height }: DOMRect) => width <= 1 && height <= 1;
  const isBeyond = (text: DOMRect, box: DOMRect) => [
    text.right > box.right + 1 || text.left < box.left - 1,
    text.bottom > box.bottom + 3 || text.top < box.top - 3,
  ];
  /** What is cut off by an element is lost, unless one within it scrolls that way: across or down. */
  const isCut = (text: DOMRect, around: Element | null, ways = [true, true]): boolean => {
    const box = around?.getBoundingClientRect();
    if (!around || !box || isForSpeech(box)) return false;
    const { overflowX, overflowY } = getComputedStyle(around);
    const overflow = [overflowX, overflowY];
    const beyond = isBeyond(text, box).filter((is, way) => is && ways[way] && hides(overflow[way]!));
    if (beyond.length > 0) return true;
    return isCut(
      text,
      around.parentElement,
      ways.map((is, way) => is && !scrolls(overflow[way]!)),
    );
  };
  const cut = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const within = node.parentElement;
    if (!within || !node.nodeValue?.trim() || within.closest(".unseen, .map-canvas, option")) continue;
    if (!within.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (lines.some((line) => isCut(line, within)))
      cut.add(`${node.nodeValue.trim().slice(0, 60)} is cut off`);
  }
  return [...cut];
}

function beyondWindow(): string[] {
  const isBeyond = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isSeen = width > 1 && getComputedStyle(element).visibility === "visible";
    return isSeen && (right > innerWidth + 1 || left < -1);
  };
  return [...document.querySelectorAll("button, a, select, input, summary")]
    .filter(
      (element) => !element.closest(".explore, [role=dialog], table, svg, .unseen") && isBeyond(element),
    )
    .map(({ textContent }) => `${textContent.trim()} reaches over the window`);
}
