import type { Atlas } from "./atlas";

/**
 * Answers “which … of this one?” from one pass over the atlas, made when it is first asked. Atlases don't change,
 * so an answer holds for as long as its atlas lives. Items come in the order of the pass; no answer is an empty list.
 */
export function grouped<Item>(
  pass: (atlas: Atlas) => Iterable<readonly [key: string, item: Item]>,
): (atlas: Atlas, key: string) => readonly Item[] {
  const answers = new WeakMap<Atlas, ReadonlyMap<string, readonly Item[]>>();
  return (atlas, key) => {
    const answer = answers.get(atlas) ?? byKey(pass(atlas));
    answers.set(atlas, answer);
    return answer.get(key) ?? [];
  };
}

function byKey<Item>(pairs: Iterable<readonly [string, Item]>): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
