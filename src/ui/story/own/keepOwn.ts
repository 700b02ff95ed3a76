import type { AddressBar } from "../../wire/addressBar";
import { ownCodeIn, withOwnCode } from "./storyInHash";

/** What a page knows of the story as it was written into the steps of its history. */
interface Kept {
  /** As it is now; empty for none. */
  now: string;
  /** As older steps of the history may have it. */
  readonly before: Set<string>;
  /** The view to which the reader went last. */
  search: string;
}

const keptBy = new WeakMap<AddressBar, Kept>();

/**
 * Puts the reader's story into the address, and keeps it through the history: Back and Forward go to other views, and take no step of the story away. A story
 * that this page hasn't written, as in a link that was followed, takes its place.
 */
export function keepOwn(address: AddressBar, code: string): void {
  const kept = keptBy.get(address) ?? keptFrom(address);
  kept.now = code;
  address.changeHash(withOwnCode(address.hash(), code));
}

function keptFrom(address: AddressBar): Kept {
  const there = ownCodeIn(address.hash());
  const kept: Kept = { now: there, before: new Set([there]), search: address.search() };
  keptBy.set(address, kept);
  // For the life of the page, as the address bar.
  address.subscribe(() => follow(address, kept));
  return kept;
}

function follow(address: AddressBar, kept: Kept): void {
  const there = ownCodeIn(address.hash());
  if (there !== kept.now && !kept.before.has(there)) Object.assign(kept, { now: there }).before.clear();
  // The step that was left has the story as it was until then.
  if (address.search() !== kept.search) kept.before.add(kept.now);
  kept.search = address.search();
  if (there !== kept.now) address.changeHash(withOwnCode(address.hash(), kept.now));
}
