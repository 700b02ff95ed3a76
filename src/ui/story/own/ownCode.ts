import { deflateSync, Inflate, strToU8 } from "fflate";
import type { OwnStory } from "../../../atlas/story";

/** A story as the address holds it: its JSON, deflated, in the letters that any program leaves alone in a link. */
export function writeOwnCode(story: OwnStory): string {
  const bytes = deflateSync(strToU8(JSON.stringify(story)), { level: 9 });
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** More letters than a link of ours can have. */
const LONGEST_CODE = 60_000;
/** More bytes than a story has that fits in so many letters, unless it was made to fill memories: such a code can hold 44 MB. */
const LARGEST_STORY = 1_000_000;
/** So that what was made for that is found out early. */
const AT_ONCE = 1024;

/** The JSON in a code; `null` for one that was cut, retyped or never ours. The pair of `writeOwnCode`. */
export function readOwnCode(code: string): string | null {
  if (code.length > LONGEST_CODE) return null;
  try {
    const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    return inflated(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** Throws where the bytes are no deflated text, or one that is too large. */
function inflated(bytes: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [text, size] = ["", 0];
  const stream = new Inflate((part, isLast) => {
    size += part.length;
    if (size > LARGEST_STORY) throw new RangeError(`A story of more than ${LARGEST_STORY} bytes.`);
    text += decoder.decode(part, { stream: !isLast });
  });
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    stream.push(bytes.subarray(from, from + AT_ONCE), from + AT_ONCE >= bytes.length);
  return text;
}
