import { SWITCHES } from "../../../scene/switches";
import { unreadSwitches } from "../../../view/unreadSwitches";
import type { Picked } from "../../../view/view";
import { setStep } from "../../wire/setStep";
import type { Wires } from "../../wire/wires";
import { askedView } from "./askedView";
import type { Present } from "./present";
import { type Asked, MessageError, type SetView, type Step, type TellableMessage } from "./protocol";
import { pickedTold, placeTold, seenTold } from "./told";

/** Does what is asked, and says how it is then. Throws a `MessageError` where it can't be done; nothing is changed then. */
export async function answerTo(asked: Asked, present: Present): Promise<TellableMessage> {
  if (asked.type !== "setView") present.views.flush();
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

async function setView({ view: address, camera }: SetView, present: Present): Promise<TellableMessage> {
  const { view, wires, views } = present;
  const next = views.next() ?? view;
  const wanted = address === undefined ? null : askedView(address, next);
  if (wanted || camera)
    await views.ask({ view: wanted?.view ?? null, target: camera ?? wanted?.camera ?? null }, view);
  return {
    type: "view",
    ...seenTold(wanted?.view ?? next, wires.mapOnPage.get()),
    unread: wanted ? [...wanted.unread, ...unreadSwitches(wanted.view, SWITCHES)] : [],
  };
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
