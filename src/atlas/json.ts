/** Why a text isn't JSON, and where: line and column, both counted from 1. */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Kinds of tokens, tried in this order after white space: text, number or word, sign; then what only looks like one. */
const TOKENS = {
  text: /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy,
  plain: /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,
  sign: /[{}[\],:]/y,
  broken: /"[^\n]*|[^ \t\r\n{}[\],:"]+/y,
} as const;

const SPACE = /[ \t\r\n]*/y;

interface Token {
  readonly kind: keyof typeof TOKENS | "end";
  readonly found: string;
  readonly at: number;
}

const FIRST_FIELD = "a field name in double quotes or “}”";
const FIELD = "a field name in double quotes";
const COLON = "a colon";
const FIRST_ITEM = "a value or “]”";
const VALUE = "a value";
const NEXT_FIELD = "a comma or “}”";
const NEXT_ITEM = "a comma or “]”";
const END = "the end of the file";

/**
 * By what is expected and the token that is found: what is expected next, or the step that decides it. A sign is its
 * own key, any other token goes by its kind.
 */
const AFTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [FIRST_FIELD]: { text: COLON, "}": "close" },
  [FIELD]: { text: COLON },
  [COLON]: { ":": VALUE },
  [FIRST_ITEM]: { text: "next", plain: "next", "{": "open", "[": "open", "]": "close" },
  [VALUE]: { text: "next", plain: "next", "{": "open", "[": "open" },
  [NEXT_FIELD]: { ",": FIELD, "}": "close" },
  [NEXT_ITEM]: { ",": VALUE, "]": "close" },
  [END]: { end: END },
};

/**
 * Finds the first spot where a text stops being JSON; `null` for a text that is JSON. Written here, because
 * browsers and versions of Node word and count the errors of `JSON.parse` differently.
 */
export function jsonMistake(text: string): JsonMistake | null {
  const open: string[] = [];
  let expected = VALUE;
  let last = "";
  for (const token of tokensIn(text)) {
    const step = AFTER[expected]?.[token.kind === "sign" ? token.found : token.kind];
    if (step === undefined)
      return { ...lineAndColumn(text, token.at), message: wordsFor(expected, token, last) };
    expected = STEPS[step]?.(open, token.found) ?? step;
    last = token.found;
  }
  return null;
}

/** What is expected after a step that opens, closes or follows brackets. */
const STEPS: Readonly<Record<string, (open: string[], sign: string) => string>> = {
  open(open, bracket) {
    open.push(bracket);
    return bracket === "{" ? FIRST_FIELD : FIRST_ITEM;
  },
  close(open) {
    open.pop();
    return afterValue(open);
  },
  next: afterValue,
};

function afterValue(open: readonly string[]): string {
  if (open.length === 0) return END;
  return open.at(-1) === "{" ? NEXT_FIELD : NEXT_ITEM;
}

/** All tokens, and `end` as the last. */
function* tokensIn(text: string): Generator<Token> {
  let at = 0;
  for (;;) {
    const token = tokenAt(text, at);
    yield token;
    if (token.kind === "end") return;
    at = token.at + token.found.length;
  }
}

function tokenAt(text: string, from: number): Token {
  SPACE.lastIndex = from;
  const at = from + (SPACE.exec(text)?.[0].length ?? 0);
  for (const [kind, pattern] of Object.entries(TOKENS)) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind: kind as Token["kind"], found, at };
  }
  return { kind: "end", found: "", at };
}

function wordsFor(expected: string, { kind, found }: Token, last: string): string {
  if (kind === "broken" && found.startsWith('"'))
    return `the text ${quoted(found.slice(1))} isn't closed or has a bad escape`;
  if (last === "," && /^[}\]]/.test(found)) return `there is a comma too many before “${found}”`;
  return `expected ${expected}, found ${kind === "end" ? END : quoted(found)}`;
}

function quoted(found: string): string {
  return `“${found.length > 30 ? `${found.slice(0, 30)}…` : found}”`;
}

/** Of a place in a text, both counted from 1. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
