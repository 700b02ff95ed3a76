import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
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

/** The JSON in a code; `null` for one that was cut, retyped or never ours. The pair of `writeOwnCode`. */
export function readOwnCode(code: string): string | null {
  if (code.length > LONGEST_CODE) return null;
  try {
    const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    return strFromU8(inflateSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
  } catch {
    return null;
  }
}
