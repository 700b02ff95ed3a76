/** What an auto-linker takes into a link, and no word of an address ends with: a full stop, a bracket, a quotation mark, a space. */
const CAUGHT = /(?:[.,;:!?)\]}"'*]|%(?:20|22|0A|29|C2%BB|E2%80%9[89CD]))+$/i;
/** By which others count who comes from where. */
const COUNTED = /^(?:utm_\w+|\w{0,3}clid|msclkid|mc_[ce]id)=/i;
const HASH_AS_WORD = /%23(?=(?:map|own)(?:=|%3D))/i;

/**
 * The query and the hash of a link as they were written, before programs that pass links on had their hand in them: mail filters that
 * escape the hash, systems that escape twice, networks that add words of theirs, texts whose punctuation sticks to the link.
 */
export function asSent(search: string, hash: string): string {
  const whole = (search + hash).replaceAll("&amp;", "&").replace(CAUGHT, "").replace(HASH_AS_WORD, "#");
  const [query = "", ...places] = whole.split("#");
  const words = query
    .replace(/^\?/, "")
    .split("&")
    .map((word) => (word.includes("=") ? word : word.replace(/%3D/i, "=")))
    .filter((word) => word !== "" && !COUNTED.test(word));
  const place = places
    .map((each) => each.replace(/%3D/gi, "=").replace(/%2F/gi, "/"))
    .find((each) => each !== "");
  return (words.length > 0 ? `?${words.join("&")}` : "") + (place ? `#${place}` : "");
}
