import { FRAME_PARTS, type Framing } from "./framing";
import type { View } from "./view";
import { oneOf, type WordReaders } from "./wordReader";

/** Further origins are none of ours. */
const MOST_ORIGINS = 10;

/** Keys whose value is a list. */
export const FRAMING_LISTS: readonly string[] = ["without", "allow"];

/** How the words of a framing are read: `?without=title,legend&interactive=0&motion=0&allow=https://example.org`. */
export const FRAMING_READERS: WordReaders = {
  without: (value, { framing }) =>
    oneOf(FRAME_PARTS, value, (part) => ({
      framing: {
        ...framing,
        without: FRAME_PARTS.filter((each) => each === part || framing.without.includes(each)),
      },
    })),
  interactive: (value, { framing }) =>
    oneOf(SWITCHES, value, (word) => ({ framing: { ...framing, interactive: word === "1" } })),
  motion: (value, { framing }) =>
    oneOf(SWITCHES, value, (word) => ({ framing: { ...framing, motion: word === "1" } })),
  allow,
};

const SWITCHES = ["0", "1"] as const;

function allow(origin: string, { framing }: View): Partial<View> | undefined {
  if (framing.allow.includes(origin)) return {};
  if (!isOrigin(origin) || framing.allow.length === MOST_ORIGINS) return undefined;
  return { framing: { ...framing, allow: [...framing.allow, origin] } };
}

/** The words of a framing, in a fixed order: only what differs from the default. */
export function framingWords({ without, interactive, motion, allow }: Framing): readonly [string, string][] {
  const words: readonly [string, string][] = [
    ["without", without.join(",")],
    ["interactive", interactive ? "" : "0"],
    ["motion", motion ? "" : "0"],
    ["allow", allow.join(",")],
  ];
  return words.filter(([, value]) => value !== "");
}

/** Scheme, host and port, as a browser tells them: no path, and no wildcard. */
function isOrigin(word: string): boolean {
  if (!/^https?:\/\//.test(word) || !URL.canParse(word)) return false;
  return new URL(word).origin === word;
}
