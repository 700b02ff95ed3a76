/**
 * The same loading, done once for every key: whoever asks again gets the same promise. What failed is forgotten, so that
 * the next one to ask starts it anew.
 */
export function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const coming = known.get(key) ?? load(key);
    known.set(key, coming);
    coming.catch(() => known.delete(key));
    return coming;
  };
}
