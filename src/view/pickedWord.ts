import { PICKED_KINDS, type Picked } from "./view";

/** What is picked as one word, for an attribute: `member/KZ`, `segment/ca-az/caspian-crossing`. The exact pair of `readPickedWord`. */
export function writePickedWord({ kind, id }: Picked): string {
  return `${kind}/${id}`;
}

/** `null` for a word of a kind that can't be picked. */
export function readPickedWord(word: string): Picked | null {
  const [kind, ...id] = word.split("/");
  const known = PICKED_KINDS.find((each) => each === kind);
  return known && id.length > 0 ? { kind: known, id: id.join("/") } : null;
}
