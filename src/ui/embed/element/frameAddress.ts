import { plainWords } from "../../../view/plainWords";
import type { Seen } from "../messages/protocol";

/** Attributes of the element by their names; `null` for one that it hasn't. */
export type Attributes = Readonly<Record<string, string | null>>;

/** The words of the view that the attributes ask for. `view` may be `?corridor=ca-az`, `corridor=ca-az` or a whole address. */
export function viewWords({ view, theme, lang }: Attributes): string {
  const [search = "", hash = ""] = (view ?? "").split("#", 2);
  const words = new URLSearchParams(search.slice(search.indexOf("?") + 1));
  if (theme) words.set("theme", theme);
  if (lang) words.set("lang", lang);
  return `?${plainWords(words)}${hash && `#${hash}`}`;
}

/** The address of the frame: where the map stood last, or where the attributes ask for. */
export function frameAddress(home: string, attributes: Attributes, seen: Seen | null): string {
  const [search = "", hash = ""] = (seen ? seen.view : viewWords(attributes)).split("#", 2);
  const words = new URLSearchParams(search);
  for (const [name, value] of frameWords(attributes)) words.set(name, value);
  const place = seen?.camera ? cameraWord(seen.camera) : hash;
  return `${home.replace(/[?#].*$/, "")}?${plainWords(words)}${place && `#${place}`}`;
}

function frameWords({
  frame,
  without,
  allow,
  interactive,
  motion,
}: Attributes): [name: string, value: string][] {
  const words: [string, string | null | undefined][] = [
    ["frame", frame === "static" ? "static" : "embed"],
    ["without", without],
    ["allow", allow],
    ["interactive", isOff(interactive) ? "0" : null],
    ["motion", isOff(motion) ? "0" : null],
  ];
  return words.filter((each): each is [string, string] => Boolean(each[1]));
}

function cameraWord({ zoom, lat, lng }: NonNullable<Seen["camera"]>): string {
  return `map=${[zoom, lat, lng].map(short).join("/")}`;
}

/** `interactive="false"` and `interactive="0"` are off; without the attribute it is on. */
function isOff(value: string | null | undefined): boolean {
  return value === "false" || value === "0";
}

function short(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
