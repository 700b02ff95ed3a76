import type { AtlasFront } from "../../../atlas/front";
import { extentAsked, wholeExtent } from "../../../scene/extent";
import type { Camera } from "../../../view/camera";
import type { Picked, View } from "../../../view/view";
import { afterPaint } from "../../browser/afterPaint";
import { MEDIA } from "../../browser/media";
import type { Words } from "../../locale/words";
import { mayFly } from "../../map/mayFly";
import { paddingUnder } from "../../map/paddingUnder";
import { exportable } from "../../wire/exportable";
import { mapOnPage } from "../../wire/mapOnPage";
import { setStep, storyNow } from "../../wire/storyNow";
import { askedView } from "./askedView";
import { type Asked, MessageError, type SetView, type Step, type TellableMessage } from "./protocol";
import { pickedTold, placeTold, seenTold } from "./told";

/** What the page is at the moment of answering. */
export interface Present {
  readonly view: View;
  readonly front: AtlasFront;
  readonly words: Words;
  readonly changeView: (change: Partial<View>) => void;
}

/** Does what is asked, and says how it is then. Throws a `MessageError` where it can't be done; nothing is changed then. */
export async function answerTo(asked: Asked, present: Present): Promise<TellableMessage> {
  switch (asked.type) {
    case "setView":
      return setView(asked, present);
    case "pick":
      return pick(asked.picked, present);
    case "step":
      return step(asked);
    case "export": {
      const { exportAnswer } = await import("./exportAnswer");
      return exportAnswer(asked, present.front, present.words);
    }
  }
}

function setView({ view: address, camera }: SetView, { view, changeView }: Present): TellableMessage {
  const wanted = address === undefined ? null : askedView(address, view);
  if (wanted) changeView(wanted.view);
  const target = camera ?? wanted?.camera ?? null;
  // The page moves to what is picked by itself, when it is another thing than before: the last word is ours.
  if (wanted || target) afterPaint(() => afterPaint(() => look(target, wanted?.view ?? view)));
  return { type: "view", ...seenTold(wanted?.view ?? view), unread: wanted?.unread ?? [] };
}

function look(target: Camera | null, view: View): void {
  const map = mapOnPage.get();
  const index = exportable.get()?.index;
  const element = document.querySelector(".map-canvas");
  if (!map || !index || !element) return;
  const extent = extentAsked(index, view) ?? wholeExtent(matchMedia(MEDIA["--narrow"]).matches);
  if (target) map.pen.setCamera(target, mayFly());
  else map.pen.showExtent(extent, paddingUnder(element, null), mayFly());
}

async function pick(picked: Picked | null, { changeView, words }: Present): Promise<TellableMessage> {
  const told = await pickedTold(picked, words);
  if (picked !== null && told === null)
    throw new MessageError("unknown-thing", `The atlas has no ${picked.kind} called ${picked.id}.`);
  changeView({ picked });
  return { type: "picked", picked: told };
}

function step({ to }: Step): TellableMessage {
  const teller = storyNow.get();
  if (teller === null)
    throw new MessageError("no-story", "No story is being told: open one in the frame first.");
  const wanted = typeof to === "number" ? to : teller.step + (to === "next" ? 1 : -1);
  if (wanted < 1 || wanted > teller.steps)
    throw new MessageError("unknown-thing", `The story has the steps 1 to ${teller.steps}.`);
  setStep(wanted);
  return { type: "step", ...placeTold(teller), step: wanted };
}
