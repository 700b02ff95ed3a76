import type { ElementType, Key, ReactElement, ReactNode } from "react";
import { jsx as element, jsxs as elementOfMany, Fragment } from "react/jsx-runtime";

export type { JSX } from "react/jsx-runtime";
export { Fragment };

type Props = { readonly children?: ReactNode };

/**
 * What every JSX expression of the page becomes: React's own elements, but words that stand beside another node get an element of
 * their own. Translators of browsers, readers and extensions take the words of a page away and put others there. React finds its
 * elements again, whatever is in them; a text that was taken away it doesn't, and gives up the page.
 */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return element(type, withOwnedWords(type, props), key);
}

export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const all = withOwnedWords(type, props);
  return Array.isArray(all.children) ? elementOfMany(type, all, key) : element(type, all, key);
}

/** What a component of our own is given isn't touched: it hands that on to elements of the page. */
function withOwnedWords(type: ElementType, props: Props): Props {
  if (type === Fragment) return inFragment(props);
  const { children } = props;
  if (typeof type !== "string" || !Array.isArray(children)) return props;
  if (!children.some(isWordsOrList)) return props;
  if (children.every(isWordsOrNothing)) return { ...props, children: joined(children) };
  return { ...props, children: ownedIn(type === "text" ? "tspan" : WORDS, children) };
}

/** What stands in it may stand beside anything. */
function inFragment(props: Props): Props {
  const { children } = props;
  if (isWords(children)) return { ...props, children: owned(WORDS, `${children}`) };
  return Array.isArray(children) ? { ...props, children: ownedIn(WORDS, children) } : props;
}

/** An element without looks, whose name no style knows. */
const WORDS = "x-words";

/** Each run of words as an element in the place of its first; the places of the others stay empty, so that no node changes its own. */
function ownedIn(name: string, children: readonly ReactNode[]): readonly ReactNode[] {
  return children.map((child, at) => {
    if (Array.isArray(child)) return ownedIn(name, child);
    if (!isWords(child)) return child;
    if (at > 0 && isWords(children[at - 1])) return null;
    const run = joined(children.slice(at, endOfRun(children, at)));
    // Nobody translates a space, and between elements of a row it would be one more.
    return run.trim() === "" ? run : owned(name, run, at);
  });
}

function owned(name: string, words: string, key?: Key): ReactElement {
  return element(name as ElementType, { children: words }, key);
}

function endOfRun(children: readonly ReactNode[], start: number): number {
  const end = children.findIndex((child, at) => at > start && !isWords(child));
  return end === -1 ? children.length : end;
}

function isWords(child: ReactNode): child is string | number | bigint {
  return typeof child === "string" || typeof child === "number" || typeof child === "bigint";
}

function isWordsOrList(child: ReactNode): boolean {
  return isWords(child) || Array.isArray(child);
}

function isWordsOrNothing(child: ReactNode): boolean {
  return isWords(child) || child === null || child === undefined || typeof child === "boolean";
}

function joined(children: readonly ReactNode[]): string {
  return children.filter(isWords).join("");
}
