import { onPage } from "../../../draw/pagePlaces";
import { extentAsked, wholeExtent } from "../../../scene/extent";
import { SWITCHES } from "../../../scene/switches";
import type { Camera } from "../../../view/camera";
import { unreadSwitches } from "../../../view/unreadSwitches";
import type { Picked, View } from "../../../view/view";
import { afterPaint } from "../../browser/afterPaint";
import { MEDIA } from "../../browser/media";
import { mayFly } from "../../map/mayFly";
import { paddingUnder } from "../../map/paddingUnder";
import { setStep } from "../../wire/setStep";
import type { Wires } from "../../wire/wires";
import { askedView } from "./askedView";
import type { Present } from "./present";
import { type Asked, MessageError, type SetView, type Step, type TellableMessage } from "./protocol";
import { pickedTold, placeTold, seenTold } from "./told";

/** Does what is asked, and says how it is then. Throws a `MessageError` where it can't be done; nothing is changed then. */
export async function answerTo(asked: Asked, present: Present): Promise<TellableMessage> {
  switch (asked.type) {
    case "setView":
      return setView(asked, present);
    case "pick":
      return pick(asked.picked, present);
    case "step":
      return step(asked, present.wires);
    case "export": {
      const { exportAnswer } = await import("./exportAnswer");
      return present.turn(() => exportAnswer(asked, present));
    }
  }
}

function setView({ view: address, camera }: SetView, { view, wires }: Present): TellableMessage {
  const wanted = address === undefined ? null : askedView(address, view);
  if (wanted) wires.address.changeView(wanted.view);
  const target = camera ?? wanted?.camera ?? null;
  // When another thing is picked, the page moves to it by itself: what the message asks for is done after that, so that it stays.
  if (wanted || target) afterPaint(() => afterPaint(() => look(target, wanted?.view ?? view, wires)));
  return {
    type: "view",
    ...seenTold(wanted?.view ?? view, wires.mapOnPage.get()),
    unread: wanted ? [...wanted.unread, ...unreadSwitches(wanted.view, SWITCHES)] : [],
  };
}

function look(target: Camera | null, view: View, { mapOnPage, exportable }: Wires): void {
  const map = mapOnPage.get();
  const index = exportable.get()?.index;
  const element = onPage("map");
  if (!map || !index || !element) return;
  const extent = extentAsked(index, view) ?? wholeExtent(matchMedia(MEDIA["--narrow"]).matches);
  if (target) map.pen.setCamera(target, mayFly());
  else map.pen.showExtent(extent, paddingUnder(element, null), mayFly());
}

async function pick(picked: Picked | null, { wires, words }: Present): Promise<TellableMessage> {
  const told = await pickedTold(picked, words);
  if (picked !== null && told === null)
    throw new MessageError("unknown-thing", `The atlas has no ${picked.kind} called ${picked.id}.`);
  wires.address.changeView({ picked });
  return { type: "picked", picked: told };
}

function step({ to }: Step, wires: Wires): TellableMessage {
  const teller = wires.storyNow.get();
  if (teller === null)
    throw new MessageError("no-story", "No story is being told: open one in the frame first.");
  const wanted = typeof to === "number" ? to : teller.step + (to === "next" ? 1 : -1);
  if (wanted < 1 || wanted > teller.steps)
    throw new MessageError("unknown-thing", `The story has the steps 1 to ${teller.steps}.`);
  setStep(wires, wanted);
  return { type: "step", ...placeTold(teller), step: wanted };
}
