/**
 * The same loading, done once for every key: whoever asks again gets the same promise. What failed is forgotten, so that
 * the next one to ask starts it anew. Keys are told apart as texts, so a list of words is a key too; a loading of one
 * thing needs none.
 */
export function once<Key extends readonly [] | readonly [unknown], Value>(
  load: (...key: Key) => Promise<Value>,
): (...key: Key) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  // In development a fact has changed: see main.tsx. Vite itself, which runs this too, throws where it is asked for `hot`.
  if (typeof document === "object") import.meta.hot?.on("atlas:facts", () => known.clear());
  return (...key) => {
    const name = String(key);
    const coming = known.get(name) ?? load(...key);
    known.set(name, coming);
    coming.catch(() => known.delete(name));
    return coming;
  };
}
