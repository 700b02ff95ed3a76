import { LANGUAGES } from "../atlas/vocabulary";
import { COMPARE_LISTS, COMPARE_READERS, exploreWords } from "./compareWords";
import { FILTER_LISTS, FILTER_READERS, filterWords } from "./filterWords";
import { FRAMING_LISTS, FRAMING_READERS, framingWords } from "./framingWords";
import { isIdWord } from "./isIdWord";
import { plainWords } from "./plainWords";
import { renamed } from "./renamed";
import { TABLE_LISTS, TABLE_READERS, tableWords } from "./tableWords";
import {
  DEFAULT_VIEW,
  EXPLORES,
  FRAMES,
  PICKED_KINDS,
  type Picked,
  PROJECTIONS,
  STEP_PARTS,
  type StepPart,
  THEMES,
  type View,
} from "./view";
import { oneOf, type WordReader } from "./wordReader";

/** A view, and what of the address couldn't be read, in the words of the address, shortened. */
export interface ReadView {
  readonly view: View;
  readonly unread: readonly string[];
}

/**
 * Reads a view from a query string. Never throws: a link outlives the data and the code, so what it no longer
 * understands falls back to the default and is reported. The exact pair of `writeView`.
 */
export function readView(search: string): ReadView {
  const words = wordsOf(search);
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...DEFAULT_VIEW };
  const unread: string[] = [];
  for (const [key, value] of words.map(renamed).flatMap(singly)) {
    const read = READERS.get(key)?.(value, view);
    if (read === undefined) unread.push(shortened(`${key}=${value}`));
    else Object.assign(view, read);
  }
  return { view, unread };
}

/** Writes only what differs from the default view, so that links stay short and defaults can change. */
export function writeView(view: View): string {
  const words = new URLSearchParams(storyWords(view));
  if (view.picked) words.set(view.picked.kind, view.picked.id);
  for (const [key, layers] of switchWords(view)) words.set(key, layers.join(","));
  if (view.date !== null) words.set("date", view.date);
  if (view.frame !== DEFAULT_VIEW.frame) words.set("frame", view.frame);
  if (view.language !== null) words.set("lang", view.language);
  if (view.theme !== DEFAULT_VIEW.theme) words.set("theme", view.theme);
  if (view.projection !== DEFAULT_VIEW.projection) words.set("projection", view.projection);
  const lists = [
    ...exploreWords(view),
    ...framingWords(view.framing),
    ...filterWords(view.filter),
    ...tableWords(view.table),
  ];
  for (const [key, value] of lists) words.set(key, value);
  const text = plainWords(words);
  return text && `?${text}`;
}

function storyWords({ story, step, dropped, kiosk }: View): [key: string, value: string][] {
  const words: [string, string][] = [
    ["story", story ?? ""],
    ["step", step === DEFAULT_VIEW.step ? "" : String(step)],
    ["dropped", dropped.join(",")],
    ["kiosk", String(kiosk ?? "")],
  ];
  return words.filter(([, value]) => value !== "");
}

function switchWords({ switched }: View): [key: string, ids: string[]][] {
  const turned = (isOn: boolean) => Object.keys(switched).filter((id) => switched[id] === isOn);
  const words: [string, string[]][] = [
    ["hide", turned(false)],
    ["show", turned(true)],
  ];
  return words.filter(([, ids]) => ids.length > 0);
}

const READERS: ReadonlyMap<string, WordReader> = new Map(
  Object.entries<WordReader>({
    ...Object.fromEntries(
      PICKED_KINDS.map((kind): [string, WordReader] => [kind, (id) => pick({ kind, id })]),
    ),
    hide: (layer, view) => turn(layer, view, false),
    show: (layer, view) => turn(layer, view, true),
    date: (date) => (isDay(date) ? { date } : undefined),
    frame: (word) => oneOf(FRAMES, word, (frame) => ({ frame })),
    lang: (word) => oneOf(LANGUAGES, word, (language) => ({ language })),
    theme: (word) => oneOf(THEMES, word, (theme) => ({ theme })),
    projection: (word) => oneOf(PROJECTIONS, word, (projection) => ({ projection })),
    explore: (word, { compared }) =>
      oneOf(EXPLORES, word, (explore) => ({ explore, compared: explore === "compare" ? compared : [] })),
    ...COMPARE_READERS,
    ...FRAMING_READERS,
    story: (story) => (isIdWord(story) ? { story } : undefined),
    step: (word) => (/^[1-9]\d{0,2}$/.test(word) ? { step: Number(word) } : undefined),
    dropped: letGo,
    kiosk: (word) => (isPace(word) ? { kiosk: Number(word) } : undefined),
    ...FILTER_READERS,
    ...TABLE_READERS,
  }),
);

/** Keys whose value is a list. */
const LISTS: ReadonlySet<string> = new Set([
  "hide",
  "show",
  "dropped",
  ...COMPARE_LISTS,
  ...FRAMING_LISTS,
  ...FILTER_LISTS,
  ...TABLE_LISTS,
]);

/** A list as one word for each of its values. */
function singly([key, value]: readonly [string, string]): readonly (readonly [string, string])[] {
  return LISTS.has(key) ? value.split(",").map((each) => [key, each] as const) : [[key, value]];
}

/** Codes of countries are capitals, and typed as they come. */
function pick({ kind, id }: Picked): Partial<View> | undefined {
  if (!isIdWord(id)) return undefined;
  return { picked: { kind, id: kind === "member" && id.length === 2 ? id.toUpperCase() : id } };
}

/** Any word may be a switch: see `unreadSwitches`. */
function turn(id: string, { switched }: View, isOn: boolean): Partial<View> | undefined {
  return /^[a-z][a-zA-Z0-9-]{0,31}$/.test(id) ? { switched: { ...switched, [id]: isOn } } : undefined;
}

function letGo(value: string, { dropped }: View): Partial<View> | undefined {
  return oneOf(PARTS, value, (part) => ({
    dropped: PARTS.filter((each) => each === part || dropped.includes(each)),
  }));
}

const PARTS = Object.keys(STEP_PARTS) as readonly StepPart[];

/** Seconds, from what can be read to an hour. */
function isPace(word: string): boolean {
  return /^\d{1,4}$/.test(word) && Number(word) >= 5 && Number(word) <= 3600;
}

function isDay(word: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(word) && new Date(`${word}T00:00Z`).toJSON()?.slice(0, 10) === word;
}

/** The words of a query, broken escapes and all: `URLSearchParams` reads what it can and never throws. */
function wordsOf(search: string): [string, string][] {
  return [...new URLSearchParams(search.slice(0, 20_000))].slice(0, 50);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
