import { onPage } from "../../../draw/pagePlaces";
import { writeView } from "../../../view/address";
import { DEFAULT_FRAMING } from "../../../view/framing";
import type { Picked, View } from "../../../view/view";
import { library } from "../../load/library";
import type { Words } from "../../locale/words";
import type { MapOnPage, StoryNow } from "../../wire/carried";
import { nameOf } from "../../wire/titleOf";
import { MessageError, type Seen, type StoryPlace } from "./protocol";

/** What is seen: the words of the address without those of the frame, so that they serve any page; and from where. */
export function seenTold(view: View, map: MapOnPage | null): Seen {
  return {
    view: writeView({ ...view, frame: "page", framing: DEFAULT_FRAMING }) || "?",
    camera: map?.camera.get() ?? null,
  };
}

/** What is picked, by its name; `null` for nothing, and for what the atlas doesn't hold. */
export async function pickedTold(picked: Picked | null, words: Words) {
  if (picked === null) return null;
  const entry = await library.entry(picked.kind, picked.id, words.language).catch(() => {
    throw new MessageError("failed", "The atlas couldn’t be asked. Check the connection and ask again.");
  });
  return entry && { ...picked, title: nameOf(entry, words) };
}

export function placeTold({ id, step, steps }: StoryNow): StoryPlace {
  return { story: id, step, count: steps };
}

const RATIO = 9 / 16;
/** Between these a map is neither a slit nor more than a screen, in px. */
const MAP_HEIGHT = [240, 640] as const;

/** The height at which nothing is cut off and nothing stays empty, at the present width: in px. */
export function heightWanted(): number {
  const map = Math.min(Math.max((onPage("app")?.clientWidth ?? 0) * RATIO, MAP_HEIGHT[0]), MAP_HEIGHT[1]);
  const heightOf = (bar: "embedHead" | "footer") => onPage(bar)?.offsetHeight ?? 0;
  return Math.round(map) + heightOf("embedHead") + heightOf("footer");
}
