import { FRAME_PARTS, type Framing } from "./framing";
import type { View } from "./view";

const MOST_ORIGINS = 10;

type Reader = (value: string, view: View) => Partial<View> | undefined;

/** How the words of a framing are read: `?without=title,legend&interactive=0&motion=0&allow=https://example.org`. */
export const FRAMING_READERS: Readonly<Record<string, Reader>> = {
  without: (value, { framing }) => {
    const words = value.split(",");
    const parts = FRAME_PARTS.filter((part) => framing.without.includes(part) || words.includes(part));
    const isKnown = words.some((word) => FRAME_PARTS.some((part) => part === word));
    return isKnown ? { framing: { ...framing, without: parts } } : undefined;
  },
  interactive: (value, { framing }) =>
    SWITCH[value] === undefined ? undefined : { framing: { ...framing, interactive: SWITCH[value] } },
  motion: (value, { framing }) =>
    SWITCH[value] === undefined ? undefined : { framing: { ...framing, motion: SWITCH[value] } },
  allow: (value, { framing }) => {
    const named = value.split(",").filter(isOrigin);
    if (named.length === 0) return undefined;
    return {
      framing: { ...framing, allow: [...new Set([...framing.allow, ...named])].slice(0, MOST_ORIGINS) },
    };
  },
};

const SWITCH: Readonly<Record<string, boolean | undefined>> = { "0": false, "1": true };

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
