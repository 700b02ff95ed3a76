import type { Page } from "@playwright/test";

/**
 * Runs in a page: does to its words what the translators of browsers do. Each text is taken away, and a translation stands in its place in
 * two elements; what comes later is translated as it comes.
 */
export function translate(): void {
  const UNTOUCHED = "script, style, svg, font, textarea";
  const translated = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (text.data.trim() === "" || text.parentElement?.closest(UNTOUCHED)) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  translated(document.body);
  const watch = { childList: true, characterData: true, subtree: true };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    translated(document.body);
    observer.observe(document.body, watch);
  });
  observer.observe(document.body, watch);
}

/** Runs in a page: what readers, dictionaries, extensions and password managers do to it, now and as it changes. */
export function otherHands(): void {
  const UNTOUCHED = "script, style, svg, textarea, select, [data-other]";
  const other = () => Object.assign(document.createElement("span"), { hidden: true });
  const touch = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    texts.forEach((text, at) => {
      if (text.data.trim() === "" || text.parentElement?.closest(UNTOUCHED)) return;
      text.parentElement?.setAttribute("data-other", "");
      // Marks before and behind a word, a text in two halves, a text that is another one, a text under a mark.
      const ways = [
        () => text.before(other()),
        () => text.after(other()),
        () => void text.splitText(Math.floor(text.length / 2)),
        () => text.replaceWith(document.createTextNode(text.data)),
        () => {
          const mark = document.createElement("mark");
          text.replaceWith(mark);
          mark.append(text);
        },
      ];
      ways[at % ways.length]?.();
    });
    for (const input of document.querySelectorAll("input:not([data-other])")) {
      input.setAttribute("data-other", "");
      input.after(other());
    }
  };
  document.body.prepend(other());
  document.documentElement.classList.add("other");
  touch();
  const watch = { childList: true, subtree: true };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    touch();
    observer.observe(document.body, watch);
  });
  observer.observe(document.body, watch);
}

/** Texts that React holds by themselves, and so would miss where another hand took one away: there should be none. */
export async function textsOfReact(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** As React marks a text that isn't all there is in an element. */
    const HOST_TEXT = 6;
    interface Fiber {
      readonly tag: number;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
      readonly return: Fiber | null;
      readonly memoizedProps: unknown;
      readonly stateNode: { readonly current: Fiber };
    }
    const root = document.querySelector("#app") as unknown as Record<string, Fiber>;
    const container = Object.keys(root).find((key) => key.startsWith("__reactContainer$"));
    if (container === undefined) throw new Error("React keeps its tree under another name.");
    const texts: string[] = [];
    const walk = (fiber: Fiber | null): void => {
      for (let each = fiber; each; each = each.sibling) {
        if (each.tag === HOST_TEXT && String(each.memoizedProps).trim() !== "")
          texts.push(`${each.memoizedProps}`);
        walk(each.child);
      }
    };
    walk(root[container]?.stateNode.current ?? null);
    return texts;
  });
}
