import { useEffect, useState, useSyncExternalStore } from "react";

/** A value that changes often and that few listen to, such as where the pointer is: kept out of the tree's state. */
export interface Signal<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(onChange: () => void): () => void;
}

export function makeSignal<Value>(first: Value): Signal<Value> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (value) => {
      now = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A signal that lives as long as the component. */
export function useOwnSignal<Value>(first: Value): Signal<Value> {
  return useState(() => makeSignal(first))[0];
}

/** What `read` makes of the signal's value; the component renders again only when that is another. */
export function useSignal<Value, Read>(
  { subscribe, get }: Signal<Value>,
  read: (value: Value) => Read,
): Read {
  return useSyncExternalStore(
    subscribe,
    () => read(get()),
    () => read(get()),
  );
}

/** Writes a value on a wire as long as the component is there; after that the wire carries nothing. */
export function useWrite<Value>(wire: Signal<Value | null>, value: Value | null): void {
  useEffect(() => wire.set(value), [wire, value]);
  useEffect(() => () => wire.set(null), [wire]);
}
