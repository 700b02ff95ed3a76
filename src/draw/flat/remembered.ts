/** Where what was made is kept: for good, or in a `WeakMap` for as long as there is what it was made for. */
type Kept<Key, Value> = Pick<Map<Key, Value>, "get"> & { set(key: Key, value: Value): unknown };

/** Makes something once for each key that is asked for, when it is. */
export function remembered<Key, Value>(
  make: (key: Key) => Value,
  made: Kept<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
