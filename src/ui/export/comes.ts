import type { Signal } from "../wire/signal";

/** What a wire carries, once it does. */
export function comes<Value>({ get, subscribe }: Signal<Value | null>): Promise<Value> {
  return new Promise((resolve) => {
    const look = () => {
      const value = get();
      if (value === null) return;
      stop();
      resolve(value);
    };
    const stop = subscribe(look);
    look();
  });
}
