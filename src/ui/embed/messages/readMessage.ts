import { type Camera, ZOOM_RANGE } from "../../../view/camera";
import { isIdWord } from "../../../view/isIdWord";
import { PICKED_KINDS, type Picked } from "../../../view/view";
import {
  type Asked,
  EXPORT_FORMATS,
  type Export,
  MessageError,
  type Pick,
  type SetView,
  type Step,
  VERSION,
} from "./protocol";
import { sizeWithin } from "./sizeWithin";

/** The largest message that is read, in characters of text and bytes of numbers. */
export const LARGEST = 64_000;
const LONGEST_ID = 100;
const LONGEST_TITLE = 500;

/** What the map itself tells: an atlas that hears another one doesn't answer, or the two would never end. */
const TOLD: ReadonlySet<unknown> = new Set(["ready", "view", "picked", "height", "exported", "error"]);

/** Whether a message is meant for the map at all. Pages send each other much that is none of ours. */
export function isForUs(data: unknown): data is { readonly corridorAtlas: unknown } {
  return isRecord(data) && Object.hasOwn(data, "corridorAtlas") && !TOLD.has(data["type"]);
}

/**
 * Whether a window may drive the map. The map holds no secret, and whoever frames it wrote its address: so without a list it is
 * the page around the map, told by its window, which can't be feigned, and not by its name, which a sandboxed page hasn't. Other
 * frames of that page, an advertisement for one, can reach the map's window too, and may not. A list in the address
 * (`allow=`) is for pages that take in pages: then only the listed origins drive it, wherever their window is.
 */
export function mayDrive(
  { source, origin }: Readonly<{ source: unknown; origin: string }>,
  parent: unknown,
  allow: readonly string[],
): boolean {
  return allow.length === 0 ? source === parent : allow.includes(origin);
}

/** The id of a message, however wrong the rest of it is. */
export function idOf(data: object): { id?: string | number } {
  const { id } = data as { id?: unknown };
  const isWord = typeof id === "string" && id.length <= LONGEST_ID;
  return isWord || Number.isFinite(id) ? { id: id as string | number } : {};
}

/** Reads what is asked. Throws a `MessageError` that says what to send instead. */
export function readMessage(data: object): Asked {
  if (!sizeWithin(data, LARGEST))
    throw new MessageError(
      "too-large",
      `The message is larger than ${LARGEST} characters, or isn't made of plain objects. Send the words of a view, not what it shows.`,
    );
  if ((data as { corridorAtlas?: unknown }).corridorAtlas !== VERSION)
    throw new MessageError("version", `This map speaks version ${VERSION}: send corridorAtlas: ${VERSION}.`);
  const { type } = data as { type?: unknown };
  const read = typeof type === "string" && Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (read === undefined)
    throw new MessageError("type", `Unknown type. Send one of: ${Object.keys(READERS).join(", ")}.`);
  return { corridorAtlas: VERSION, ...idOf(data), ...read(data as Record<string, unknown>) };
}

type Fields = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<string, (fields: Fields) => SetView | Pick | Step | Export>> = {
  setView({ view, camera }) {
    check(
      view === undefined || typeof view === "string",
      'view is the text of an address: "?corridor=ca-az".',
    );
    check(
      camera === undefined || isCamera(camera),
      "camera is { zoom, lng, lat }: three numbers, degrees on the map.",
    );
    return {
      type: "setView",
      ...(view !== undefined && { view }),
      ...(camera && { camera: within(camera) }),
    };
  },
  pick({ picked }) {
    check(
      picked === null || isPicked(picked),
      `picked is null or { kind, id }, with a kind of: ${PICKED_KINDS.join(", ")}.`,
    );
    return { type: "pick", picked: picked && { kind: picked.kind, id: picked.id } };
  },
  step({ to }) {
    const isNumber = Number.isInteger(to) && (to as number) >= 0;
    check(
      isNumber || to === "next" || to === "previous",
      'to is the number of a step, from 1, or "next", or "previous".',
    );
    return { type: "step", to: to as Step["to"] };
  },
  export(fields) {
    const { format, preset, scale, colours, title, legend, locator, code, relief } = fields;
    const known = EXPORT_FORMATS.find((each) => each === format);
    check(known !== undefined, `format is one of: ${EXPORT_FORMATS.join(", ")}.`);
    check(
      isWordOrNothing(title) && (title ?? "").length <= LONGEST_TITLE,
      `title is a text of at most ${LONGEST_TITLE} characters.`,
    );
    check(isWordOrNothing(preset) && isWordOrNothing(colours), "preset and colours are words.");
    check(scale === undefined || typeof scale === "number", "scale is a number.");
    check(
      [legend, locator, code, relief].every(isSwitchOrNothing),
      "legend, locator, code and relief are true or false.",
    );
    const rest = { preset, scale, colours, title, legend, locator, code, relief };
    const given = Object.entries(rest).filter(([, value]) => value !== undefined);
    return { type: "export", format: known, ...Object.fromEntries(given) };
  },
};

function check(isRight: boolean, say: string): asserts isRight {
  if (!isRight) throw new MessageError("malformed", say);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isWordOrNothing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function isSwitchOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === "boolean";
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isCamera(value: unknown): value is Camera {
  if (!isRecord(value)) return false;
  const { zoom, lng, lat } = value;
  return isNumber(zoom) && isNumber(lng) && isNumber(lat) && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
}

/** The same camera, no closer and no farther than the ground is drawn. */
function within({ zoom, lng, lat }: Camera): Camera {
  return { zoom: Math.min(Math.max(zoom, ZOOM_RANGE[0]), ZOOM_RANGE[1]), lng, lat };
}

function isPicked(value: unknown): value is Picked {
  if (!isRecord(value)) return false;
  const { kind, id } = value;
  return PICKED_KINDS.some((known) => known === kind) && typeof id === "string" && isIdWord(id);
}
