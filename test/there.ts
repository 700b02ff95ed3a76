/** What a test needs to mean anything. Where it isn't there the test fails here, and says what it found instead. */
export function there<Value>(value: Value): NonNullable<Value> {
  if (value === null || value === undefined)
    throw new Error(`A test needs something that isn't there: ${value}`);
  return value;
}

/** The first of a list that must have one. */
export function first<Value>(list: ArrayLike<Value>): NonNullable<Value> {
  if (list.length === 0) throw new Error("A test needs the first of a list that is empty");
  return there(list[0] as Value);
}

/** The last of a list that must have one. */
export function last<Value>(list: ArrayLike<Value>): NonNullable<Value> {
  if (list.length === 0) throw new Error("A test needs the last of a list that is empty");
  return there(list[list.length - 1] as Value);
}

/** What a map must have under a key. */
export function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): NonNullable<Value> {
  if (!map.has(key))
    throw new Error(`A test needs “${key}”, which isn't among ${[...map.keys()].join(", ")}`);
  return there(map.get(key) as Value);
}
