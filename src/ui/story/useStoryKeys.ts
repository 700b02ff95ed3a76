import { useRef } from "react";
import { useWindowEvent } from "../browser/useWindowEvent";

const WORDS = [
  "next",
  "previous",
  "first",
  "last",
  "blank",
  "present",
  "speaker",
  "freeze",
  "leave",
] as const;
type Word = (typeof WORDS)[number];
export type KeyActs = Readonly<Partial<Record<Word, () => void>>>;

/** What keys say: arrows, and those that clickers send. */
const KEYS: Readonly<Record<string, Word>> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  b: "blank",
  ".": "blank",
  f: "present",
  s: "speaker",
  z: "freeze",
  Escape: "leave",
};

/** What is written into, where every key is a letter. */
const WRITING = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]";
/** What uses arrow keys itself, once the keyboard has brought the focus to it. */
const MOVING = "[role=grid], [role=slider], [role=separator], [role=tablist], [type=range], .sheet-handle";
/** What the space bar presses. */
const PRESSED = "button, summary, [role=button], [role=switch], [type=checkbox]";

/**
 * The keys of a talk, wherever the focus is: also on the map, which would pan. Only what was reached
 * by Tab keeps its own keys: a speaker who has clicked a button presses the space bar for the next slide.
 */
export function useStoryKeys(acts: KeyActs): void {
  const isWalkedTo = useWalked();
  const answer = (event: KeyboardEvent) => {
    const word = wordOf(event);
    if (word === null || !acts[word] || isTaken(event, isWalkedTo())) return;
    if (word !== "leave") event.preventDefault();
    event.stopPropagation();
    acts[word]();
  };
  useWindowEvent("keydown", answer, { capture: true });
}

/**
 * Whether it was the keyboard that brought the focus to where it is, and not a click. `:focus-visible` doesn't tell: the
 * key that is just being pressed makes it true.
 */
function useWalked(): () => boolean {
  const walked = useRef(true);
  const onPointer = () => {
    walked.current = false;
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === "Tab") walked.current = true;
  };
  useWindowEvent("pointerdown", onPointer, { capture: true });
  useWindowEvent("keydown", onKey, { capture: true });
  return () => walked.current;
}

/** A key with a letter that isn't Latin goes by its place, as the keys of a Russian keyboard do. */
function wordOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): Word | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === " ") return shiftKey ? "previous" : "next";
  if (shiftKey) return null;
  const letter = key.length === 1 && key > "\u007f" ? code.replace(/^Key/, "") : key;
  return KEYS[letter.length === 1 ? letter.toLowerCase() : letter] ?? null;
}

function isTaken({ key, target }: KeyboardEvent, isWalkedTo: boolean): boolean {
  if (document.querySelector("[role=dialog]")) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(WRITING)) return true;
  if (!isWalkedTo) return false;
  if (key === " ") return target.closest(PRESSED) !== null;
  return /^(?:Arrow|Home|End)/.test(key) && target.closest(MOVING) !== null;
}
