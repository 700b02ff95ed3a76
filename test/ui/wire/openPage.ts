import type { AddressWindow } from "../../../src/ui/wire/addressBar";
import { there } from "../../there";

/** A window as far as the address bar needs it: its address, its history, and ways to go back and forward. */
export function openPage(address: string, parent?: unknown) {
  const entries = [address];
  let at = 0;
  const url = () => new URL(there(entries[at]), "https://atlas.example/");
  const events = new EventTarget();
  const page: AddressWindow = {
    location: {
      pathname: "",
      get search() {
        return url().search;
      },
      get hash() {
        return url().hash;
      },
    },
    history: {
      state: null,
      pushState: (_state, _title, next) => {
        entries.splice(at + 1, entries.length, String(next));
        at += 1;
      },
      replaceState: (_state, _title, next) => {
        entries[at] = String(next);
      },
    },
    get parent() {
      return parent ?? page;
    },
    addEventListener: (type, listener) => events.addEventListener(type, listener),
  };
  const go = (by: number) => {
    at += by;
    events.dispatchEvent(new Event("popstate"));
  };
  return { page, back: () => go(-1), forward: () => go(1), steps: () => entries };
}
